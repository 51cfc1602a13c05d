/** Another author of the same workbook, who does things between two syncs of the add-in. */
import type { Book, SheetRef } from "./book/book.ts";
import { parseAddress } from "./book/areas.ts";
import { applyFilter, clearFilter } from "./book/filter.ts";
import { PROTECTION_OPTIONS } from "./book/protection.ts";
import type { ProtectionOption } from "./book/protection.ts";
import type { Range } from "./book/range.ts";
import { renameSheet } from "./book/rename.ts";
import { addSheet, deleteSheet, facts } from "./book/sheets.ts";
import { shift } from "./book/shift.ts";
import { displayed, plain, writeCells } from "./objects/range-cells.ts";
import type { Json } from "./wire/json.ts";

export class OtherAuthor {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Sheets and cells by their names, as people see them. */
  #sheet(name: string): SheetRef {
    const id = this.#book.findSheet(name);
    if (id === null) throw new Error(`no sheet ${name}`);
    return { book: this.#book, id };
  }

  #range(sheet: string, address: string): Range {
    const area = parseAddress(address);
    if (!area) throw new Error(`no address ${address}`);
    return this.#book.range(this.#sheet(sheet).id, area);
  }

  sheetNames(): readonly string[] {
    return this.#book.engine.sheets().map(({ name }) => name);
  }

  addSheet(name: string): void {
    addSheet(this.#book, name, "author");
  }

  deleteSheet(name: string): void {
    deleteSheet(this.#sheet(name), "author");
  }

  renameSheet(name: string, next: string): void {
    renameSheet(this.#sheet(name), next);
  }

  /** What is shown in a cell. */
  text(sheet: string, address: string): string {
    const range = this.#range(sheet, address);
    return displayed(range, range.area.top, range.area.left);
  }

  value(sheet: string, address: string): Json {
    const { sheet: id, area } = this.#range(sheet, address);
    return plain(this.#book.engine.result(id, area.top, area.left));
  }

  /** Types values into cells; the shape must be that of the address. */
  write(sheet: string, address: string, values: readonly (readonly Json[])[]): void {
    this.#act(() => {
      writeCells(this.#range(sheet, address), values, "author");
    });
    this.#book.engine.flush();
  }

  /** Events say that it was not the add-in. */
  #act(action: () => void): void {
    const { actor } = this.#book;
    this.#book.actor = "Unknown";
    try {
      action();
    } finally {
      this.#book.actor = actor;
    }
  }

  insertRows(sheet: string, address: string): void {
    this.#act(() => {
      shift(this.#range(sheet, address), "rows", "insert", "author");
    });
  }

  deleteRows(sheet: string, address: string): void {
    this.#act(() => {
      shift(this.#range(sheet, address), "rows", "delete", "author");
    });
  }

  protect(
    sheet: string,
    allowed: readonly ProtectionOption[] = [],
    password: string | null = null,
  ): void {
    const known = PROTECTION_OPTIONS.filter((option) => allowed.includes(option));
    this.#book.sheet(this.#sheet(sheet).id).protection = { allowed: new Set(known), password };
  }

  unprotect(sheet: string): void {
    this.#book.sheet(this.#sheet(sheet).id).protection = null;
  }

  protectWorkbook(): void {
    this.#book.structureProtection = { password: null };
  }

  /** Filters the cells of an address (its first row the header) by the values of one of its columns. */
  filter(sheet: string, address: string, column: number, values: readonly string[]): void {
    const self = this.#sheet(sheet);
    const holder = this.#book.sheet(self.id);
    applyFilter({ ...self, holder }, this.#range(sheet, address).area, column, {
      filterOn: "Values",
      values,
    });
  }

  removeFilter(sheet: string): void {
    const self = this.#sheet(sheet);
    clearFilter({ ...self, holder: this.#book.sheet(self.id) }, true);
  }

  activate(sheet: string): void {
    this.#book.engine.activate(facts(this.#sheet(sheet)).id);
  }
}
