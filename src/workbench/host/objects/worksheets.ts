/** `Excel.WorksheetCollection`. */
import type { Book } from "../book/book.ts";
import { EventType, WORKBOOK } from "../book/events.ts";
import { addSheet } from "../book/sheets.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";
import { eventMethods } from "./event-methods.ts";

function found(book: Book, key: string): Handle | null {
  const id = book.findSheet(key);
  return id === null ? null : book.handles.worksheet({ book, id });
}

function endmost(book: Book, last: boolean, visibleOnly: boolean): Handle {
  const sheets = book.engine.sheets().filter(({ visible }) => visible || !visibleOnly);
  const sheet = last ? sheets.at(-1) : sheets[0];
  if (!sheet) throw new HostError("ItemNotFound", "WorksheetCollection");
  return book.handles.worksheet({ book, id: sheet.id });
}

export const worksheets: (book: Book) => Handle = define<Book>({
  type: "WorksheetCollection",
  items: (book) => book.engine.sheets().map(({ id }) => book.handles.worksheet({ book, id })),
  methods: {
    add: (book, args) =>
      book.handles.worksheet(addSheet(book, args.optionalString(0), args.member)),
    getItem: (book, args) => {
      const sheet = found(book, args.key(0));
      if (!sheet) throw new HostError("ItemNotFound", args.member, args.key(0));
      return sheet;
    },
    getItemOrNullObject: (book, args) => found(book, args.key(0)) ?? NOTHING,
    getActiveWorksheet: (book) => book.handles.worksheet({ book, id: book.engine.activeSheet() }),
    getCount: (book, args) =>
      book.engine.sheets().filter(({ visible }) => visible || !args.boolean(0)).length,
    getFirst: (book, args) => endmost(book, false, args.boolean(0)),
    getLast: (book, args) => endmost(book, true, args.boolean(0)),
    ...eventMethods<Book>((book) => ({ hub: book.events, target: WORKBOOK }), {
      Added: EventType.worksheetAdded,
      Deleted: EventType.worksheetDeleted,
      DataChanged: EventType.worksheetChanged,
      Activated: EventType.worksheetActivated,
      Deactivated: EventType.worksheetDeactivated,
      SelectionChanged: EventType.worksheetSelectionChanged,
    }),
  },
});
