/** Matrices of a range: what Office.js loads and sets as `values`, `formulas`, `text`, `numberFormat`. */
import { format } from "numfmt";
import { assertAllowed, assertCellsWritable } from "../book/protection.ts";
import { enter } from "../book/entry.ts";
import { plainReferences } from "../book/references.ts";
import type { Range } from "../book/range.ts";
import type { CellResult } from "../engine/types.ts";
import { HostError } from "../wire/errors.ts";
import type { Json } from "../wire/json.ts";

/** Above this many cells Excel answers null without an error. */
const CELL_LIMIT = 5_000_000;

/** One value for each cell, row by row; null when there are too many cells. */
export function matrix(range: Range, cell: (row: number, column: number) => Json): Json {
  if (range.rows * range.columns > CELL_LIMIT) return null;
  const { top, left, bottom, right } = range.area;
  const rows: Json[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = left; column <= right; column += 1) cells.push(cell(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Calls back for each cell; a single value serves them all. A wrong shape is `InvalidArgument`. */
export function spread(
  range: Range,
  value: Json,
  member: string,
  each: (row: number, column: number, value: Json) => void,
): void {
  if (range.rows * range.columns > CELL_LIMIT)
    throw new HostError("InvalidArgument", member, "too many cells");
  const rows = Array.isArray(value) ? (value as readonly Json[]) : null;
  if (rows && !fits(range, rows))
    throw new HostError("InvalidArgument", member, "rows and columns differ");
  const { top, left, bottom, right } = range.area;
  for (let row = top; row <= bottom; row += 1) {
    const cells = rows ? (rows[row - top] as readonly Json[]) : null;
    for (let column = left; column <= right; column += 1) {
      each(row, column, cells ? (cells[column - left] ?? null) : value);
    }
  }
}

function fits(range: Range, rows: readonly Json[]): boolean {
  return (
    rows.length === range.rows &&
    rows.every((row) => Array.isArray(row) && row.length === range.columns)
  );
}

export function plain(result: CellResult): Json {
  if (result === null) return "";
  return typeof result === "object" ? result.error : result;
}

export function valueType(result: CellResult): string {
  if (result === null) return "Empty";
  if (typeof result === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof result as "string"];
}

/** What is written: `null` leaves a cell as it is. */
export function writeCells(range: Range, value: Json, member: string): void {
  const { book, sheet } = range;
  const { engine } = book;
  assertCellsWritable(book, sheet, range.area, member);
  spread(range, value, member, (row, column, cell) => {
    if (cell === null) return;
    const look = engine.look(sheet, row, column);
    const typed = look.numberFormat === "@" ? cell : withPlainReferences(range, cell, row);
    const entry = enter(typed, look, engine.understands, member);
    if (entry.numberFormat !== undefined) {
      const area = { top: row, left: column, bottom: row, right: column };
      engine.changeLook(sheet, area, { numberFormat: entry.numberFormat });
    }
    engine.write(sheet, row, column, entry.content);
  });
  book.cellsChanged(sheet, range.area);
}

function withPlainReferences({ book }: Range, value: Json, row: number): Json {
  const isFormula = typeof value === "string" && value.startsWith("=");
  return isFormula ? plainReferences(book, value, row) : value;
}

export function writeFormats(range: Range, value: Json, member: string): void {
  const { book, sheet, area } = range;
  assertAllowed(book, sheet, "allowFormatCells", member);
  const change = (text: Json) => {
    if (typeof text !== "string") throw new HostError("InvalidArgument", member);
    return { numberFormat: text === "General" || text === "" ? null : text };
  };
  const only = singleValue(value);
  if (only !== null) {
    book.engine.changeLook(sheet, area, change(only));
    return;
  }
  spread(range, value, member, (row, column, cell) => {
    if (cell === null) return;
    book.engine.changeLook(
      sheet,
      { top: row, left: column, bottom: row, right: column },
      change(cell),
    );
  });
}

/** The one format that a scalar or a 1 × 1 matrix gives to any range, whole columns among them. */
function singleValue(value: Json): Json {
  if (!Array.isArray(value)) return value;
  const rows = value as readonly Json[];
  const first = rows[0];
  if (rows.length !== 1 || !Array.isArray(first) || first.length !== 1) return null;
  return (first as readonly Json[])[0] ?? null;
}

/** The text on the screen, by Excel's own number format. */
export function displayed(range: Range, row: number, column: number): string {
  const { engine } = range.book;
  const result = engine.result(range.sheet, row, column);
  if (result === null) return "";
  if (typeof result === "object") return result.error;
  if (typeof result === "boolean") return result ? "TRUE" : "FALSE";
  const pattern = engine.look(range.sheet, row, column).numberFormat ?? "General";
  return format(pattern, result, { throws: false });
}
