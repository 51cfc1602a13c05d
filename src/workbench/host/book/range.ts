/** A rectangle of cells on a sheet, as methods hand it around. */
import type { Area } from "../engine/types.ts";
import type { Book } from "./book.ts";

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

export class Range {
  readonly book: Book;
  /** Id of its sheet. */
  readonly sheet: string;
  /** Moves when rows or columns are inserted before a kept range. */
  area: Area;
  /** Set once the library has asked to keep the range beyond the request. */
  reference: string | null = null;

  constructor(book: Book, sheet: string, area: Area) {
    this.book = book;
    this.sheet = sheet;
    this.area = area;
  }

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  get wholeColumns(): boolean {
    return this.area.top === 0 && this.area.bottom === ROW_LIMIT - 1;
  }

  get wholeRows(): boolean {
    return this.area.left === 0 && this.area.right === COLUMN_LIMIT - 1;
  }

  /** The same sheet, other cells. */
  on(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }
}
