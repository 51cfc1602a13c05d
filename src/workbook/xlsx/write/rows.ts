/** The rows of a sheet in ascending order, from its tables and single cells together. */
import { cellAddress } from "../../address.ts";
import type { CellPlan, SheetPlan } from "../../plan.ts";
import { cellStyle, cellXml } from "./cells.ts";
import { noteCut } from "./context.ts";
import type { WriteContext } from "./context.ts";
import type { RowHeight, TableRows } from "./table-rows.ts";

/** Characters after which a piece is handed on to the compressor. */
const PIECE = 131_072;

/** The content of `<sheetData>` in pieces of whole rows. */
export function* rowPieces(
  sheet: SheetPlan,
  tables: readonly TableRows[],
  context: WriteContext,
): Generator<string> {
  const single = cellsByRow(sheet);
  let pending = "";
  for (const row of rowNumbers(single, tables, sheet.rowHeights)) {
    pending += rowXml(row, sheet, single.get(row) ?? [], tables, context);
    if (pending.length > PIECE) {
      yield pending;
      pending = "";
    }
  }
  if (pending !== "") yield pending;
}

function rowXml(
  row: number,
  sheet: SheetPlan,
  single: readonly CellPlan[],
  tables: readonly TableRows[],
  context: WriteContext,
): string {
  const pieces: { readonly left: number; readonly xml: string }[] = [];
  let measured: RowHeight = { points: 0, fixed: false };
  for (const table of tables) {
    if (row < table.top || row > table.bottom) continue;
    const piece = table.row(row);
    pieces.push({ left: table.left, xml: piece.xml });
    if (piece.height.points > measured.points) measured = piece.height;
  }
  for (const cell of single) {
    pieces.push({ left: cell.column, xml: singleXml(cell, sheet.name, context) });
  }
  if (pieces.length > 1) pieces.sort((a, b) => a.left - b.left);
  const planned = sheet.rowHeights?.get(row);
  let xml = `<row r="${row}"${heightXml(planned === undefined ? measured : { points: planned, fixed: true })}>`;
  for (const piece of pieces) xml += piece.xml;
  return `${xml}</row>`;
}

/** Without `customHeight` a program measures the row anew when one of its texts changes. */
function heightXml({ points, fixed }: RowHeight): string {
  if (points === 0) return "";
  return fixed ? ` ht="${points}" customHeight="1"` : ` ht="${points}"`;
}

function singleXml(cell: CellPlan, sheet: string, context: WriteContext): string {
  const { look, format, align, wrap, large } = cell;
  const address = cellAddress(cell.row, cell.column);
  const style = cellStyle(context.styles, { look, format, align, wrap, large });
  return cellXml(address, cell.value, style, noteCut(sheet, context));
}

/** Single cells by row, with empty ones of the same look for the rest of each merged range. */
function cellsByRow(sheet: SheetPlan): Map<number, CellPlan[]> {
  const at = new Map<string, CellPlan>();
  for (const cell of sheet.cells) at.set(cellAddress(cell.row, cell.column), cell);
  for (const { top, left, bottom, right } of sheet.merges) {
    const first = at.get(cellAddress(top, left));
    if (first === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const address = cellAddress(row, column);
        if (!at.has(address)) at.set(address, { ...first, row, column, value: null });
      }
    }
  }
  const byRow = new Map<number, CellPlan[]>();
  for (const cell of at.values()) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return byRow;
}

/** Every row that has something, once, ascending, without a list of the rows of large tables. */
function* rowNumbers(
  single: ReadonlyMap<number, unknown>,
  tables: readonly TableRows[],
  heights: ReadonlyMap<number, number> | undefined,
): Generator<number> {
  const lone = [...new Set([...single.keys(), ...(heights?.keys() ?? [])])].sort((a, b) => a - b);
  const ranges = [...tables].sort((a, b) => a.top - b.top);
  let next = 0;
  let last = 0;
  for (const range of ranges) {
    for (let row = Math.max(range.top, last + 1); row <= range.bottom; row++) {
      for (; (lone[next] ?? Infinity) <= row; next++) {
        const number = lone[next] ?? 0;
        if (number < row && number > last) yield number;
      }
      yield row;
      last = row;
    }
  }
  for (; next < lone.length; next++) {
    const number = lone[next] ?? 0;
    if (number > last) yield number;
  }
}
