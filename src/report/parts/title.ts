/** The head of a printed sheet: a title over its whole width, and a line below it. */
import type { CellPlan, MergePlan, PlanCell } from "../../workbook/plan.ts";

export interface TitleBlock {
  readonly cells: readonly CellPlan[];
  readonly merges: readonly MergePlan[];
  /** Points by row number. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows used, from row 1. */
  readonly rows: number;
}

export interface TitleOptions {
  readonly title: PlanCell;
  /** Second line, left: usually 单位(盖章). */
  readonly left: PlanCell;
  /** Second line, right: usually 填报时间. */
  readonly right: PlanCell;
  /** Columns of the sheet. */
  readonly columns: number;
  /** Last column over which the left text may run; that of the first half by default. */
  readonly leftColumns?: number;
  /** Columns repeated on pages side by side: the left text begins behind them, or is repeated in part. */
  readonly repeated?: number;
}

const TITLE_HEIGHT = 34;
const LINE_HEIGHT = 22;

export function titleBlock(options: TitleOptions): TitleBlock {
  const { title, left, right, columns } = options;
  const split = options.leftColumns ?? Math.max(1, Math.floor(columns / 2));
  const start = Math.min((options.repeated ?? 0) + 1, split);
  const cells: CellPlan[] = [
    { row: 1, column: 1, value: title, look: "title" },
    { row: 2, column: start, value: left, look: "subtitle" },
  ];
  const merges: MergePlan[] = [
    { top: 1, left: 1, bottom: 1, right: columns },
    { top: 2, left: start, bottom: 2, right: split },
  ];
  if (columns > split) {
    cells.push({ row: 2, column: split + 1, value: right, look: "subtitle", align: "right" });
    merges.push({ top: 2, left: split + 1, bottom: 2, right: columns });
  }
  const rowHeights = new Map([
    [1, TITLE_HEIGHT],
    [2, LINE_HEIGHT],
  ]);
  return { cells, merges: merges.filter((it) => it.right > it.left), rowHeights, rows: 2 };
}

/** `"2026-11" → "2026年11月"`; "" for anything else. */
export function chineseMonth(month: string | undefined): string {
  const match = /^(\d{4})-(\d{2})$/.exec(month ?? "");
  return match ? `${match[1] ?? ""}年${Number(match[2])}月` : "";
}
