/** Cells as they were when they were last looked at. */
import type { RawRange, RawValue } from "../../raw.ts";
import { isDateFormat } from "../../xlsx/read/number-format.ts";
import { serialToIso } from "../../../domain/dates/index.ts";
import type { ExcelValue } from "../bytes.ts";
import { readCells } from "../cells.ts";
import type { Session } from "../session.ts";
import type { Neighbour, StoredCell } from "./record.ts";

export interface Place {
  /** Id of the worksheet. */
  readonly sheet: string;
  readonly range: RawRange;
}

const EMPTY: StoredCell = { value: "", formula: "", format: "General" };

export class CellStore {
  readonly #rows = new Map<string, StoredCell[]>();

  /** Reads the ranges anew; what is known of other cells stays. */
  async read(session: Session, places: readonly Place[]): Promise<void> {
    const wanted = places.map(({ sheet, range }) => ({
      sheet,
      extent: {
        top: range.top - 1,
        left: range.left - 1,
        rows: range.bottom - range.top + 1,
        columns: range.right - range.left + 1,
      },
      members: ["values", "formulas", "numberFormat"] as const,
    }));
    await readCells(session, wanted, ({ sheet, extent }, top, cells) => {
      const { values = [], formulas = [], numberFormat = [] } = cells;
      values.forEach((row, index) => {
        row.forEach((value, at) => {
          const formula = formulas[index]?.[at] ?? value;
          const format = numberFormat[index]?.[at];
          this.put(sheet, top + index + 1, extent.left + at + 1, {
            value,
            formula,
            format: typeof format === "string" ? format : "General",
          });
        });
      });
    });
  }

  put(sheet: string, row: number, column: number, cell: StoredCell): void {
    const key = `${row} ${sheet}`;
    const cells = this.#rows.get(key) ?? [];
    cells[column] = cell;
    this.#rows.set(key, cells);
  }

  at(sheet: string, row: number, column: number): StoredCell {
    return this.#rows.get(`${row} ${sheet}`)?.[column] ?? EMPTY;
  }

  /** Typed cells of the row, but for one: what the row is known by. */
  neighbours(sheet: string, row: number, but: number): readonly Neighbour[] {
    const cells = this.#rows.get(`${row} ${sheet}`) ?? [];
    return cells.flatMap((cell, column): Neighbour[] =>
      column === but || isEmpty(cell) || isFormula(cell) ? [] : [[column, cell.value]],
    );
  }

  forget(sheet: string): void {
    for (const key of this.#rows.keys()) if (key.endsWith(` ${sheet}`)) this.#rows.delete(key);
  }
}

/** A text that begins with `=` is its own value; a formula is not. */
export function isFormula({ value, formula }: StoredCell): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

export function isEmpty({ value, formula }: StoredCell): boolean {
  return formula === "" && value === "";
}

/** Whether the cell holds what the reader once gave for it. Dates are compared by their numbers. */
export function holds({ value }: StoredCell, raw: RawValue, dateShift: number): boolean {
  if (raw === null) return value === "";
  if (typeof raw !== "object") return value === raw;
  if (raw.kind === "error") return value === raw.code;
  return typeof value === "number" && Math.abs(value + dateShift - raw.serial) < 1e-7;
}

/** What people see in the cell, for 修改记录. */
export function shown(value: ExcelValue, format: string, dateShift: number): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const day =
    typeof value === "number" && isDateFormat(format) ? serialToIso(value + dateShift) : "";
  return day === "" ? String(value) : day;
}
