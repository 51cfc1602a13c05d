/** Formulas with the value that we computed beside them. */
import { cellAddress, rangeAddress } from "../../workbook/address.ts";
import type { PlanCell, PlanFormula } from "../../workbook/plan.ts";

/** A cell on another sheet: `'村统计'!N17`. */
export function refer(
  sheet: string,
  row: number,
  column: number,
  cached: PlanFormula["cached"],
): PlanFormula {
  return { formula: `'${sheet}'!${cellAddress(row, column)}`, cached };
}

/** A share; empty where there is nothing to divide by. */
export function share(
  part: string,
  whole: string,
  values: readonly [part: number, whole: number],
): PlanFormula {
  const [a, b] = values;
  return { formula: `IF(${whole}=0,"",${part}/${whole})`, cached: b === 0 ? "" : a / b };
}

export function sumOf(range: Parameters<typeof rangeAddress>[0], cached: number): PlanFormula {
  return { formula: `SUM(${rangeAddress(range)})`, cached };
}

/** How many rows of a list have these texts in these columns. */
export function countIn(
  list: { readonly sheet: string; readonly top: number; readonly count: number },
  wanted: readonly (readonly [column: string, criterion: string])[],
  cached: number,
): PlanFormula {
  const bottom = list.top + Math.max(1, list.count) - 1;
  const parts = wanted.map(
    ([column, criterion]) =>
      `'${list.sheet}'!$${column}$${list.top}:$${column}$${bottom},${criterion}`,
  );
  return { formula: `COUNTIFS(${parts.join(",")})`, cached };
}

/** What a cell shows, formula or not. */
export function valueOf(cell: PlanCell | undefined): number | null {
  const value = typeof cell === "object" && cell !== null ? cell.cached : cell;
  return typeof value === "number" ? value : null;
}
