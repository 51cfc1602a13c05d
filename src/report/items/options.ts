/** What the lists of items share. */
import type { PlanCell, TableColumnPlan } from "../../workbook/plan.ts";
import { pointsHigh } from "../parts/heights.ts";

export interface ListOptions {
  /** Village or township, as in the title. */
  readonly unit: string;
  /** `yyyy-mm-dd`. */
  readonly asOf: string;
  /** Setting 几次联系不上记为其他. */
  readonly unreachableTries?: number;
}

/** Room for two lines of handwriting at least. */
const ROW_HEIGHT = 40;

/** Heights of the rows of a table that is filled in by hand, by row number. */
export function handHeights(
  rows: readonly (readonly PlanCell[])[],
  printed: readonly TableColumnPlan[],
  top: number,
): readonly (readonly [row: number, points: number])[] {
  return rows.map((cells, index) => {
    const needed = printed.map(({ width }, at) => {
      const cell = cells[at];
      return typeof cell === "string" ? pointsHigh(cell, width) : 0;
    });
    return [top + 1 + index, Math.max(ROW_HEIGHT, ...needed)];
  });
}
