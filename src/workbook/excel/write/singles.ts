/** The single cells of a sheet as blocks: rows that follow each other are one block. */
import type { CellPlan, SheetPlan } from "../../plan.ts";
import type { ExcelValue } from "../bytes.ts";
import { matrix } from "../steps.ts";
import type { MatrixStep } from "../steps.ts";
import type { PlanContext, Target } from "./context.ts";
import { columnsOf } from "./page.ts";
import { FORMAT_CODES, excelValue } from "./values.ts";

/** Gaps inside a block are left as they are. */
export function* singleSteps({ plan, id }: Target, context: PlanContext): Generator<MatrixStep> {
  const formats = columnFormats(plan);
  for (const cells of bands(plan.cells)) {
    const left = Math.min(...cells.map(({ column }) => column));
    const width = Math.max(...cells.map(({ column }) => column)) - left + 1;
    const top = cells[0]?.row ?? 1;
    const height = (cells.at(-1)?.row ?? top) - top + 1;
    const values = grid<ExcelValue>(height, width);
    const codes = grid<string>(height, width);
    for (const cell of cells) {
      const { value, format } = singleValue(cell, plan.name, context);
      if (typeof cell.value === "string") context.noteHostile(id, cell.row, cell.column, value);
      const row = cell.row - top;
      const column = cell.column - left;
      put(values, row, column, value);
      if (format !== (formats.get(cell.column) ?? FORMAT_CODES.general)) {
        put(codes, row, column, format);
      }
    }
    yield matrix({ sheet: id, top, left, values, formats: codes });
  }
}

function singleValue(
  cell: CellPlan,
  sheet: string,
  context: PlanContext,
): { readonly value: ExcelValue; readonly format: string } {
  const planned = cell.format ?? "general";
  const written = excelValue(cell.value, planned, context.values(sheet, cell));
  return { value: written.value, format: written.format ?? FORMAT_CODES[planned] };
}

function columnFormats(plan: SheetPlan): ReadonlyMap<number, string> {
  return new Map(columnsOf(plan).map(([number, { format }]) => [number, FORMAT_CODES[format]]));
}

/** Cells by row, parted where a row is missing. */
function bands(cells: readonly CellPlan[]): CellPlan[][] {
  const found: CellPlan[][] = [];
  for (const cell of cells.toSorted((a, b) => a.row - b.row)) {
    const band = found.at(-1);
    const last = band?.at(-1);
    if (band && last && cell.row - last.row <= 1) band.push(cell);
    else found.push([cell]);
  }
  return found;
}

function grid<Cell>(height: number, width: number): (Cell | null)[][] {
  return Array.from({ length: height }, () => Array.from({ length: width }, () => null));
}

function put<Cell>(rows: (Cell | null)[][], row: number, column: number, value: Cell): void {
  const cells = rows[row];
  if (cells) cells[column] = value;
}
