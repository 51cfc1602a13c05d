/** 各月趋势: month by month; a month whose summary is not here is 缺, not 0. */
import type { Review, TrendMonth } from "../../domain/review/index.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { tableSheet } from "../summary/tableSheet.ts";
import { SHEETS, titleOf } from "./words.ts";

const NUMBER = { width: 14, format: "integer", noFilterButton: true } as const;
const COLUMNS: readonly TableColumnPlan[] = [
  { header: "月份", width: 16, format: "text" },
  { header: "走访户次", ...NUMBER },
  { header: "建账(含转入)", ...NUMBER },
  { header: "办结", ...NUMBER },
  { header: "月末办理中", ...NUMBER },
  { header: "满意率", width: 14, format: "percent", noFilterButton: true },
  { header: "说明", width: 30, format: "text", wrap: true },
];

/** Null where there is only one month. */
export function trendSheet(review: Review): SheetPlan | null {
  const { trend, unit } = review;
  if (trend.length < 2) return null;
  const missing = trend.filter(({ figures }) => figures === null);
  const looks = new Map<string, PlanLook>();
  const rows = trend.map((it, index): readonly PlanCell[] => {
    if (it.figures === null) looks.set(`${index},6`, "warning");
    return rowOf(it);
  });
  return tableSheet({
    name: SHEETS.trend,
    title: titleOf({ ...review, period: { ...review.period, label: spanOf(trend) } }, "各月趋势"),
    left: "第一个月按各行的日期推算,以后各月与上月的汇总表相比;缺的月份不按 0 计。",
    right: missing.length === 0 ? "各月齐全" : `缺 ${missing.length} 个月`,
    unit,
    table: {
      name: tableName("review_trend"),
      columns: COLUMNS,
      rows,
      rowCount: rows.length,
      cellLooks: looks,
    },
    onePage: true,
  });
}

function rowOf({ label, figures }: TrendMonth): readonly PlanCell[] {
  if (figures === null) return [label, null, null, null, null, null, "缺:没有这个月的汇总表"];
  const { visits, registered, closed, open, satisfaction } = figures;
  const share = satisfaction === null ? null : satisfaction / 100;
  return [label, visits, registered, closed, open, share, ""];
}

function spanOf(trend: readonly TrendMonth[]): string {
  return `${trend[0]?.label ?? ""}至${trend.at(-1)?.label ?? ""}`;
}
