/** Cells placed one line below the other: for sheets that are no table. */
import type { CellPlan, MergePlan, PlanCell } from "../../workbook/plan.ts";
import { pointsHigh } from "../parts/heights.ts";

/** Letters of other systems are a little wider than those that a column is measured with. */
const SURELY = 0.95;

export type Style = Pick<CellPlan, "look" | "format" | "align" | "wrap" | "large">;

export class Canvas {
  readonly cells: CellPlan[] = [];
  readonly merges: MergePlan[] = [];
  readonly rowHeights = new Map<number, number>();
  /** Row on which the next line is placed. */
  row = 1;
  private readonly widths: readonly number[];

  /** `widths`: of the sheet's columns, in characters. */
  constructor(widths: readonly number[]) {
    this.widths = widths;
  }

  get columns(): number {
    return this.widths.length;
  }

  /** One cell over the columns `left` to `right` of the current row, borders and fill in all of them. */
  put(left: number, right: number, value: PlanCell, style: Style = {}): void {
    const { row } = this;
    this.cells.push({ row, column: left, value, ...style });
    if (right <= left) return;
    for (let column = left + 1; column <= right; column += 1) {
      this.cells.push({ row, column, value: null, ...style });
    }
    this.merges.push({ top: row, left, bottom: row, right });
  }

  /** Ends the line; `height` in points. */
  next(height?: number): void {
    if (height !== undefined) this.rowHeights.set(this.row, height);
    this.row += 1;
  }

  /** A text over the whole width, as high as it needs. */
  text(value: string, style: Style = {}, least = 18): void {
    this.put(1, this.columns, value, { wrap: true, align: "left", ...style });
    this.next(Math.max(least, pointsHigh(value, this.room(1, this.columns))));
  }

  /** Characters that fit between two columns, whatever the letters: a row that is too low hides a line. */
  room(left: number, right: number): number {
    const width = this.widths.slice(left - 1, right).reduce((sum, one) => sum + one, 0);
    return Math.floor(width * SURELY);
  }
}
