/** `Excel.TableCollection`, of a sheet or of the workbook. */
import { parseAddress, splitSheet } from "../book/areas.ts";
import { EventType, WORKBOOK } from "../book/events.ts";
import type { Scope } from "../book/handles.ts";
import { sameName } from "../book/names.ts";
import { assertAllowed } from "../book/protection.ts";
import { Range } from "../book/range.ts";
import { addTable } from "../book/tables.ts";
import type { TableState } from "../book/table-state.ts";
import type { Args } from "../wire/args.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";
import { eventMethods } from "./event-methods.ts";

function all({ book, sheet }: Scope): readonly TableState[] {
  const sheets = sheet === null ? book.engine.sheets().map(({ id }) => id) : [sheet];
  return sheets.flatMap((id) => book.tablesOn(id));
}

function found(scope: Scope, key: string): Handle | null {
  const table = all(scope).find(({ id, name }) => id === key || sameName(name, key));
  return table ? scope.book.handles.table({ book: scope.book, table }) : null;
}

/** A range, or an address; without a sheet's name on the collection's sheet, else on the active one. */
function place({ book, sheet }: Scope, args: Args): Range {
  const subject = args.handle(0)?.subject;
  if (subject instanceof Range) return subject;
  const [name, address] = splitSheet(args.string(0));
  const id = name === null ? (sheet ?? book.engine.activeSheet()) : book.findSheet(name);
  const area = parseAddress(address);
  if (id === null || !area) throw new HostError("InvalidArgument", args.member, args.string(0));
  return book.range(id, area);
}

function add(scope: Scope, args: Args): Handle {
  const { book } = scope;
  const range = place(scope, args);
  if (scope.sheet !== null && range.sheet !== scope.sheet)
    throw new HostError("InvalidArgument", args.member);
  assertAllowed(book, range.sheet, null, args.member);
  const table = addTable(book, range.sheet, range.area, args.boolean(1), args.member);
  return book.handles.table({ book, table });
}

export const tables: (scope: Scope) => Handle = define<Scope>({
  type: "TableCollection",
  properties: { count: { get: (scope) => all(scope).length } },
  items: (scope) =>
    all(scope).map((table) => scope.book.handles.table({ book: scope.book, table })),
  methods: {
    add,
    getCount: (scope) => all(scope).length,
    getItem: (scope, args) => {
      const table = found(scope, args.key(0));
      if (!table) throw new HostError("ItemNotFound", args.member, args.key(0));
      return table;
    },
    getItemOrNullObject: (scope, args) => found(scope, args.key(0)) ?? NOTHING,
    getItemAt: (scope, args) => {
      const table = all(scope)[args.number(0)];
      if (!table) throw new HostError("InvalidArgument", args.member);
      return scope.book.handles.table({ book: scope.book, table });
    },
    ...eventMethods<Scope>(({ book, sheet }) => ({ hub: book.events, target: sheet ?? WORKBOOK }), {
      DataChanged: EventType.tableChanged,
    }),
  },
});
