/**
 * Changes carried out on a workbook in memory, as the adapter does it on an open one: what has changed
 * since is left out, rows that are there are not added, what is repeated does nothing.
 */
import { isoToSerial } from "../../src/domain/dates/index.ts";
import { columnLetters } from "../../src/workbook/address.ts";
import type {
  BookEdit,
  CellEdit,
  ColumnsEdit,
  RowsEdit,
  SkippedEdit,
  TableRef,
} from "../../src/workbook/edit.ts";
import type { PlanCell, PlanFormat, SheetPlan } from "../../src/workbook/plan.ts";
import type { RawRange, RawRow, RawSheet, RawValue, RawWorkbook } from "../../src/workbook/raw.ts";

export interface Applied {
  readonly workbook: RawWorkbook;
  readonly skipped: readonly SkippedEdit[];
}

/** In the order of the list; kinds that only change looks and lists are passed over. */
export function applyEdits(workbook: RawWorkbook, edits: readonly BookEdit[]): Applied {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, new Sheet(sheet)]));
  const skipped: SkippedEdit[] = [];
  for (const [index, edit] of edits.entries()) {
    if (edit.kind !== "cell" && edit.kind !== "rows" && edit.kind !== "columns") continue;
    const sheet = sheets.get(edit.sheet);
    const skip = sheet ? sheet.apply(edit) : { reason: "sheet-gone" as const };
    if (skip) skipped.push({ index, sheet: edit.sheet, cell: "", ...skip });
  }
  const changed = workbook.sheets.map((sheet) => sheets.get(sheet.name)?.raw() ?? sheet);
  return { workbook: { ...workbook, sheets: changed }, skipped };
}

/** New sheets, as they are read again; one of a name that is there is not added. */
export function addSheets(workbook: RawWorkbook, plans: readonly SheetPlan[]): RawWorkbook {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const fresh = plans.filter(({ name }) => !names.has(name));
  return { ...workbook, sheets: [...workbook.sheets, ...fresh.map(rawSheet)] };
}

/** A plan as it would be read: values of formulas, dates as dates. */
export function rawSheet(plan: SheetPlan): RawSheet {
  const cells = new Map<number, RawValue[]>();
  const put = (row: number, column: number, value: PlanCell, format: PlanFormat): void => {
    const line = cells.get(row) ?? [];
    cells.set(row, line);
    while (line.length < column) line.push(null);
    line[column - 1] = rawValue(value, format);
  };
  for (const { row, column, value, format = "general" } of plan.cells) {
    put(row, column, value, format);
  }
  const tables = plan.tables.map(({ name, top, left, columns, rows, rowCount, spareRows = 0 }) => {
    columns.forEach(({ header }, at) => {
      put(top, left + at, header, "text");
    });
    let row = top;
    for (const line of rows) {
      row += 1;
      line.forEach((value, at) => {
        put(row, left + at, value, columns[at]?.format ?? "general");
      });
    }
    const bottom = top + Math.max(1, rowCount + spareRows);
    const range = { top, left, bottom, right: left + columns.length - 1 };
    const headers = columns.map(({ header }) => header);
    return { name, range, hasHeader: true, hasTotals: false, columns: headers };
  });
  return {
    name: plan.name,
    visibility: plan.visibility,
    rows: [...cells]
      .filter(([, line]) => line.some((value) => value !== null && value !== ""))
      .sort(([a], [b]) => a - b)
      .map(([number, line]) => ({ number, cells: line })),
    merges: plan.merges,
    tables,
    ...{ formulas: [], hiddenRows: [], hiddenColumns: [], struckRows: [] },
    ...{ hasActiveFilter: false, isProtected: false },
    ...{ comments: 0, pictures: 0, textBoxes: 0, charts: 0 },
  };
}

export function rawValue(cell: PlanCell, format: PlanFormat): RawValue {
  const value = typeof cell === "object" && cell !== null ? cell.cached : cell;
  const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
  if (format === "date" && isDay) return { kind: "date", serial: isoToSerial(value) };
  return format === "text" && typeof value === "number" ? String(value) : value;
}

type Skip = Pick<SkippedEdit, "reason"> & Partial<Pick<SkippedEdit, "cell" | "count">>;

class Sheet {
  readonly #sheet: RawSheet;
  readonly #cells: Map<number, RawValue[]>;
  #tables: RawSheet["tables"];

  constructor(sheet: RawSheet) {
    this.#sheet = sheet;
    this.#cells = new Map(sheet.rows.map(({ number, cells }) => [number, [...cells]]));
    this.#tables = sheet.tables;
  }

  raw(): RawSheet {
    const rows = [...this.#cells].sort(([a], [b]) => a - b);
    return {
      ...this.#sheet,
      tables: this.#tables,
      rows: rows.map(([number, cells]): RawRow => ({ number, cells })),
    };
  }

  /** Undefined when all of it was done. */
  apply(edit: CellEdit | RowsEdit | ColumnsEdit): Skip | undefined {
    if (edit.kind === "cell") return this.#cell(edit);
    return edit.kind === "rows" ? this.#rows(edit) : this.#columns(edit);
  }

  #at(row: number, column: number): RawValue {
    return this.#cells.get(row)?.[column - 1] ?? null;
  }

  #put(row: number, column: number, value: RawValue): void {
    const line = this.#cells.get(row) ?? [];
    this.#cells.set(row, line);
    while (line.length < column) line.push(null);
    line[column - 1] = value;
  }

  #cell({ row, column, before, after, format, witness = [] }: CellEdit): Skip | undefined {
    const cell = `${columnLetters(column)}${row}`;
    const next = rawValue(after === "" ? null : after, format);
    const { merges, formulas } = this.#sheet;
    if (merges.some((range) => isCovered(range, row, column))) {
      return { cell, reason: "merged-cells" };
    }
    if (!isSame(this.#at(row, column), before)) {
      return {
        cell,
        reason: isSame(this.#at(row, column), next) ? "already-there" : "changed-since",
      };
    }
    if (!witness.every((other) => isSame(this.#at(row, other.column), other.value))) {
      return { cell, reason: "changed-since" };
    }
    if (formulas.some((it) => it.row === row && it.column === column)) {
      return { cell, reason: "formula" };
    }
    this.#put(row, column, next);
    return undefined;
  }

  #rows({ table, headers, formats, rows, uniqueBy, uniqueWith = [] }: RowsEdit): Skip | undefined {
    const range = this.#range(table);
    if (!range) return { reason: "table-gone" };
    const columns = headers.map((header) => this.#columnOf(range, header));
    if (columns.includes(0)) return { reason: "column-gone" };
    const keys = uniqueBy === undefined ? [] : [uniqueBy, ...uniqueWith];
    const keyOf = (values: readonly RawValue[]): string => JSON.stringify(values.map(keyValue));
    const known = new Set(
      [...this.#cells.keys()]
        .filter((row) => row > range.top)
        .map((row) => keyOf(keys.map((at) => this.#at(row, columns[at] ?? 0)))),
    );
    let left = 0;
    for (const row of rows) {
      const values = row.map((cell, at) => rawValue(cell, formats[at] ?? "text"));
      const key = keyOf(keys.map((at) => values[at] ?? null));
      const first = values[keys[0] ?? -1];
      if (keys.length > 0 && first !== null && first !== "" && known.has(key)) {
        left += 1;
        continue;
      }
      known.add(key);
      const at = this.#lastFilled(range) + 1;
      values.forEach((value, index) => {
        if (value !== null && value !== "") this.#put(at, columns[index] ?? 0, value);
      });
    }
    return left === 0 ? undefined : { reason: "already-there", count: left };
  }

  #columns({ table, after, columns }: ColumnsEdit): Skip | undefined {
    const range = this.#range(table);
    if (!range) return { reason: "table-gone" };
    const fresh = columns.filter(({ header }) => this.#columnOf(range, header) === 0);
    if (fresh.length === 0) return { reason: "already-there" };
    if (after !== null) throw new Error("only columns behind the last one are carried out here");
    fresh.forEach(({ header }, at) => {
      this.#put(range.top, range.right + at + 1, header);
    });
    if ("name" in table) {
      this.#tables = this.#tables.map((it) =>
        it.name === table.name
          ? {
              ...it,
              range: { ...it.range, right: it.range.right + fresh.length },
              columns: [...it.columns, ...fresh.map(({ header }) => header)],
            }
          : it,
      );
    }
    return undefined;
  }

  #range(table: TableRef): RawRange | undefined {
    if ("name" in table) return this.#tables.find(({ name }) => name === table.name)?.range;
    const { headerRow, left, right } = table;
    // A plain range that has got columns reaches as far as its headers do.
    const headers = this.#cells.get(headerRow) ?? [];
    let last = right;
    while ((headers[last] ?? "") !== "") last += 1;
    return { top: headerRow, left, bottom: headerRow, right: last };
  }

  #columnOf({ top, left, right }: RawRange, header: string): number {
    for (let column = left; column <= right; column += 1) {
      if (this.#at(top, column) === header) return column;
    }
    return 0;
  }

  #lastFilled({ top, left, right }: RawRange): number {
    let last = top;
    for (const [row, cells] of this.#cells) {
      const isFilled = cells.slice(left - 1, right).some((it) => it !== null && it !== "");
      if (isFilled) last = Math.max(last, row);
    }
    return last;
  }
}

function isCovered({ top, left, bottom, right }: RawRange, row: number, column: number): boolean {
  const isInside = top <= row && row <= bottom && left <= column && column <= right;
  return isInside && (row !== top || column !== left);
}

function keyValue(value: RawValue): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
}

function isSame(a: RawValue, b: RawValue): boolean {
  return keyValue(a) === keyValue(b);
}
