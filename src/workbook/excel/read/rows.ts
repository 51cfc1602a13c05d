/** Cells of Office.js → rows of the port. */
import { isDateFormat } from "../../xlsx/read/number-format.ts";
import type { DateStore } from "../../xlsx/read/dates.ts";
import { isExternalFormula } from "../../xlsx/read/formula.ts";
import type { RawFormula, RawRow, RawValue } from "../../raw.ts";
import type { ExcelValue } from "../bytes.ts";
import type { Cells } from "../cells.ts";

/** Error values look like texts; only a cell of the format `@` holds them as texts. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!|EXTERNAL!)$/;

/** Gathers the blocks of one sheet; they come in order. */
export class RowCollector {
  readonly rows: RawRow[] = [];
  readonly formulas: RawFormula[] = [];
  readonly #left: number;
  readonly #dates: DateStore;
  readonly #isDate = new Map<string, boolean>();

  /** `left` is the first column read, counted from 0. */
  constructor(left: number, dates: DateStore) {
    this.#left = left;
    this.#dates = dates;
  }

  add(top: number, { values = [], numberFormat = [], formulas = [] }: Cells): void {
    values.forEach((row, index) => {
      const cells = this.#cells(row, numberFormat[index] ?? []);
      const number = top + index + 1;
      if (cells.length > 0) this.rows.push({ number, cells });
      this.#noteFormulas(number, row, formulas[index] ?? []);
    });
  }

  #cells(row: readonly ExcelValue[], formats: readonly ExcelValue[]): RawValue[] {
    const cells: RawValue[] = Array.from({ length: this.#left }, () => null);
    let end = 0;
    for (const [index, value] of row.entries()) {
      const cell = this.#value(value, formats[index]);
      cells.push(cell);
      if (cell !== null) end = cells.length;
    }
    cells.length = end;
    return cells;
  }

  #value(value: ExcelValue, format: ExcelValue | undefined): RawValue {
    if (value === "" || value === null) return null;
    const code = typeof format === "string" ? format : "General";
    if (typeof value === "number") {
      return this.#showsDate(code) ? this.#dates.fromSerial(value) : value;
    }
    if (typeof value === "string" && code !== "@" && ERROR.test(value)) {
      return { kind: "error", code: value };
    }
    return value;
  }

  #showsDate(code: string): boolean {
    const known = this.#isDate.get(code);
    if (known !== undefined) return known;
    const isDate = isDateFormat(code);
    this.#isDate.set(code, isDate);
    return isDate;
  }

  /** A text that begins with `=` is its own value; a formula is not. */
  #noteFormulas(
    number: number,
    values: readonly ExcelValue[],
    formulas: readonly ExcelValue[],
  ): void {
    formulas.forEach((formula, index) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return;
      if (values[index] === formula) return;
      const external = isExternalFormula(formula.slice(1));
      this.formulas.push({ row: number, column: this.#left + index + 1, external });
    });
  }
}
