/** `Excel.Workbook`, and the root of every request: the context, whose members are the workbook's. */
import type { Book } from "../book/book.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Handle } from "../wire/handle.ts";
import { application } from "./application.ts";
import { functions } from "./functions.ts";
import { names } from "./names.ts";
import { documentProperties } from "./properties.ts";
import { workbookProtection } from "./protection.ts";
import { settings } from "./settings.ts";
import { worksheets } from "./worksheets.ts";

function selected(book: Book): Handle {
  const { sheet, area } = book.engine.selection();
  return book.handles.range(book.range(sheet, area));
}

function activeCell(book: Book): Handle {
  const { sheet, area } = book.engine.selection();
  const { top, left } = area;
  return book.handles.range(book.range(sheet, { top, left, bottom: top, right: left }));
}

export const workbook: (book: Book) => Handle = define<Book>({
  type: "Workbook",
  properties: {
    name: { get: (book) => book.name },
    autoSave: { get: () => false },
    isDirty: { get: () => true },
    readOnly: { get: () => false },
    previouslySaved: { get: () => true },
    usePrecisionAsDisplayed: { get: () => false },
  },
  objects: {
    worksheets,
    application,
    functions,
    tables: (book) => book.handles.tables({ book, sheet: null }),
    names: (book) => names({ book, sheet: null }),
    settings,
    properties: documentProperties,
    protection: workbookProtection,
    // `context.workbook` is the root itself in this version of the library, a member of it in others.
    workbook: (book) => workbook(book),
  },
  methods: {
    getSelectedRange: selected,
    getActiveCell: activeCell,
    _RemoveReference: (book, args) => {
      book.references.delete(args.string(0));
      return undefined;
    },
    _RemoveAllReferences: (book) => {
      book.references.clear();
      return undefined;
    },
    _GetReferenceCount: (book) => book.references.size,
  },
});

/** An object that an earlier request has kept. */
export function reference(book: Book, id: string): Handle {
  const range = book.references.get(id);
  if (!range) throw new HostError("InvalidReference", "_reference", id);
  book.sheet(range.sheet);
  return book.handles.range(range);
}
