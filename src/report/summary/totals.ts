/** Sums that a clerk can click: formulas with the value that we computed beside them. */
import { cellAddress, rangeAddress } from "../../workbook/address.ts";
import type { CellPlan, PlanCell, PlanFormula, TablePlan } from "../../workbook/plan.ts";
import { TABLE_TOP } from "./tableSheet.ts";

/** The sum of `counts`, which stand in a table's row `index` from 0-based column `from` on. */
export function rowSum(index: number, from: number, counts: readonly number[]): PlanFormula {
  const row = TABLE_TOP + 1 + index;
  const range = { top: row, bottom: row, left: from + 1, right: from + counts.length };
  return {
    formula: `SUM(${rangeAddress(range)})`,
    cached: counts.reduce((sum, count) => sum + count, 0),
  };
}

/**
 * A line of totals below the table: 合计, and the sum of every column of whole numbers. `texts`: the
 * 0-based columns without a sum.
 */
export function totalsRow(
  table: Pick<TablePlan, "columns" | "rows">,
  row: number,
  texts: readonly number[],
): readonly CellPlan[] {
  const sums = table.columns.map(() => 0);
  let count = 0;
  for (const cells of table.rows) {
    count += 1;
    cells.forEach((cell, column) => {
      sums[column] = (sums[column] ?? 0) + numberIn(cell);
    });
  }
  return table.columns.map((_, index): CellPlan => {
    const base = { row, column: index + 1, look: "total" } as const;
    if (index === 0) return { ...base, value: "合计" };
    if (texts.includes(index)) return { ...base, value: null };
    const top = TABLE_TOP + 1;
    const bottom = TABLE_TOP + Math.max(1, count);
    const range = rangeAddress({ top, bottom, left: index + 1, right: index + 1 });
    return {
      ...base,
      format: "integer",
      value: { formula: `SUM(${range})`, cached: sums[index] ?? 0 },
    };
  });
}

/** `C4-D4-E4-F4` for the balance of one row: 0 when every row is accounted for. */
export function rowDifference(
  index: number,
  minuend: number,
  subtrahends: readonly number[],
  cached: number,
): PlanFormula {
  const row = TABLE_TOP + 1 + index;
  const addresses = [minuend, ...subtrahends].map((column) => cellAddress(row, column + 1));
  return { formula: addresses.join("-"), cached };
}

function numberIn(cell: PlanCell): number {
  const value = typeof cell === "object" && cell !== null ? cell.cached : cell;
  return typeof value === "number" ? value : 0;
}
