/** How handles of other classes are made, so that the classes need not import each other. */
import type { Handle } from "../wire/handle.ts";
import type { SheetRef } from "./book.ts";
import type { Range } from "./range.ts";
import type { TableState } from "./table-state.ts";
import type { Book } from "./book.ts";

export interface TableRef {
  readonly book: Book;
  readonly table: TableState;
}

/** Items of a collection that belongs to a sheet, or to the whole workbook. */
export interface Scope {
  readonly book: Book;
  readonly sheet: string | null;
}

export interface Handles {
  readonly range: (range: Range) => Handle;
  readonly rangeAreas: (ranges: readonly Range[]) => Handle;
  readonly worksheet: (sheet: SheetRef) => Handle;
  readonly table: (table: TableRef) => Handle;
  readonly tables: (scope: Scope) => Handle;
}
