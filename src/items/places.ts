/** Where the rows of items stand, and where a ledger of the book takes new ones. */
import type { Book, BookTable } from "../book/read.ts";
import type { LedgerId } from "../domain/ledgers/types.ts";
import type { TableRef } from "../workbook/edit.ts";
import type { RawRow, RawSheet, RawValue } from "../workbook/raw.ts";
import type { BookItem } from "./types.ts";

/** Names a row of the book. */
export function rowKey({ record }: Pick<BookItem, "record">): string {
  return `${record.source.row} ${record.source.sheet}`;
}

/** A ledger's table with its columns by field; the first where a field has two. */
export class TablePlace {
  readonly table: BookTable;
  readonly ref: TableRef;
  /** Last column that is the table's. */
  readonly right: number;
  readonly #columns: ReadonlyMap<string, { readonly column: number; readonly header: string }>;

  constructor(table: BookTable, sheet: RawSheet | undefined) {
    this.table = table;
    const left = table.columns[0]?.column ?? 1;
    const last = table.columns.at(-1)?.column ?? left;
    const range = sheet?.tables.find(({ name }) => name === table.table)?.range;
    this.right = range?.right ?? last;
    this.ref =
      table.table === null
        ? { headerRow: table.headerRow, left, right: last }
        : { name: table.table };
    const columns = new Map<string, { column: number; header: string }>();
    for (const { key, column, header } of table.columns) {
      if (key !== null && !columns.has(key)) columns.set(key, { column, header });
    }
    this.#columns = columns;
  }

  columnOf(key: string): number | undefined {
    return this.#columns.get(key)?.column;
  }

  /** As it stands on the sheet; undefined for a column that it lacks. */
  headerOf(key: string): string | undefined {
    return this.#columns.get(key)?.header;
  }
}

export class BookPlaces {
  readonly #book: Book;
  readonly #tables = new Map<BookTable, TablePlace>();
  readonly #rows = new Map<string, ReadonlyMap<number, RawRow>>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** The table that a row stands in: the lowest of its ledger that begins above it. */
  tableOf({ record: { ledger, source } }: Pick<BookItem, "record">): TablePlace | undefined {
    const above = this.#book.tables.filter(
      (it) => it.ledger.id === ledger && it.sheet === source.sheet && it.headerRow < source.row,
    );
    const table = above.sort((a, b) => b.headerRow - a.headerRow)[0];
    return table && this.#place(table);
  }

  /** Where new rows of a ledger go: its first table. */
  first(ledger: LedgerId): TablePlace | undefined {
    const table = this.#book.tables.find((it) => it.ledger.id === ledger);
    return table && this.#place(table);
  }

  /** What stands in a cell itself; null for one that is empty or below the first of a merge. */
  cell(sheet: string, row: number, column: number): RawValue {
    let rows = this.#rows.get(sheet);
    if (!rows) {
      rows = new Map(this.#sheet(sheet)?.rows.map((it) => [it.number, it]));
      this.#rows.set(sheet, rows);
    }
    return rows.get(row)?.cells[column - 1] ?? null;
  }

  #place(table: BookTable): TablePlace {
    let place = this.#tables.get(table);
    if (!place) {
      place = new TablePlace(table, this.#sheet(table.sheet));
      this.#tables.set(table, place);
    }
    return place;
  }

  #sheet(name: string): RawSheet | undefined {
    return this.#book.workbook.sheets.find((it) => it.name === name);
  }
}
