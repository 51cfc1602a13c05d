/** `Excel.WorksheetFreezePanes`. */
import { parseAddress, splitSheet } from "../book/areas.ts";
import type { SheetRef } from "../book/book.ts";
import { COLUMN_LIMIT, Range, ROW_LIMIT } from "../book/range.ts";
import type { Area } from "../engine/types.ts";
import type { Args } from "../wire/args.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";

function area(args: Args): Area {
  const subject = args.handle(0)?.subject;
  const found =
    subject instanceof Range ? subject.area : parseAddress(splitSheet(args.string(0))[1]);
  if (!found) throw new HostError("InvalidArgument", args.member);
  return found;
}

function count(args: Args): number {
  const number = args.optionalNumber(0) ?? 1;
  if (number < 0) throw new HostError("InvalidArgument", args.member);
  return number;
}

function location({ book, id }: SheetRef): Handle {
  const { rows, columns } = book.engine.frozen(id);
  if (rows === 0 && columns === 0) return NOTHING;
  const bottom = (rows === 0 ? ROW_LIMIT : rows) - 1;
  const right = (columns === 0 ? COLUMN_LIMIT : columns) - 1;
  return book.handles.range(book.range(id, { top: 0, left: 0, bottom, right }));
}

export const freezePanes = define<SheetRef>({
  type: "WorksheetFreezePanes",
  methods: {
    freezeRows: ({ book, id }, args) => {
      book.engine.freeze(id, count(args), 0);
      return undefined;
    },
    freezeColumns: ({ book, id }, args) => {
      book.engine.freeze(id, 0, count(args));
      return undefined;
    },
    freezeAt: ({ book, id }, args) => {
      const { bottom, right } = area(args);
      book.engine.freeze(
        id,
        bottom === ROW_LIMIT - 1 ? 0 : bottom + 1,
        right === COLUMN_LIMIT - 1 ? 0 : right + 1,
      );
      return undefined;
    },
    unfreeze: ({ book, id }) => {
      book.engine.freeze(id, 0, 0);
      return undefined;
    },
    getLocation: (self, args) => {
      const found = location(self);
      if (found.isNull) throw new HostError("ItemNotFound", args.member);
      return found;
    },
    getLocationOrNullObject: location,
  },
});
