/** 月评总表: the month for the leader, on one A4 page. */
import type { Review } from "../../domain/review/index.ts";
import type { MergePlan, PlanFormula, SheetPlan } from "../../workbook/plan.ts";
import { printSetup } from "../parts/print.ts";
import { Canvas } from "./canvas.ts";
import type { ChartId, ChartSheet } from "./charts.ts";
import type { VillageFigures, VillageKey } from "./villages.ts";
import { SHEETS, daysOf, titleOf } from "./words.ts";

const WIDTHS = Array.from({ length: 12 }, () => 8.5);
const LAST = WIDTHS.length;
/** Two columns a figure. */
const CARDS = [
  [
    ["走访户次", "done"],
    ["走访完成率", "visitRate"],
    ["走访覆盖率", "coverage"],
    ["重点户应访", "specialDue"],
    ["重点户已访", "specialVisited"],
    ["从未走访户", "never"],
  ],
  [
    ["上月办理中", "opening"],
    ["本月建账", "registered"],
    ["本月办结", "closed"],
    ["其中实质性", "substantive"],
    ["本月办理中", "open"],
    ["逾期", "overdue"],
  ],
  [
    ["上报未答复", "unanswered"],
    ["未议账", "undecided"],
    ["不满意", "discontent"],
    ["满意率", "contentRate"],
    ["接待来访", "receptions"],
    ["按时答复率", "answerRate"],
  ],
] as const satisfies readonly (readonly (readonly [string, VillageKey])[])[];
export type HeadlineKey = (typeof CARDS)[number][number][1];
const BAD_WHEN_ANY: readonly VillageKey[] = ["overdue", "discontent", "never"];
/** Rows of cells that a line of charts covers: the bars, one a village, need the most. */
const CHART_ROWS = 14;
const BAR_ROWS = 19;
const CHART_ROW = 16;
const HALVES = [
  [1, 6],
  [7, 12],
] as const;

export function overviewSheet(
  review: Review,
  figures: VillageFigures,
  { chart }: ChartSheet,
  sentences: readonly string[],
): SheetPlan {
  const canvas = new Canvas(WIDTHS);
  canvas.put(1, LAST, titleOf(review, "民情工作月评"), { look: "title" });
  canvas.next(34);
  canvas.put(1, 6, `填报单位:${review.unit}`, { look: "subtitle" });
  canvas.put(7, LAST, `${daysOf(review)}  单位:户、户次、件`, { look: "subtitle", align: "right" });
  canvas.next(22);
  cards(canvas, figures);
  for (const sentence of sentences) canvas.text(sentence, { look: "input" }, 20);
  canvas.next(6);
  const charts = chartRows(
    canvas,
    review.level === "乡镇" ? TOWNSHIP_CHARTS : VILLAGE_CHARTS,
  ).flatMap(([id, at]) => chart(id, at) ?? []);
  canvas.text(`口径:${review.readings.join(";")}`, { look: "note" });
  canvas.text(
    "办结含已上报(按程序性办结计);走访完成率按每人不超过应访户次计;各数取自“村统计”,点开单元格可以看到出处。",
    { look: "note" },
  );
  canvas.put(1, LAST, SIGNATURE, { look: "footer" });
  canvas.next(30);
  return {
    name: SHEETS.overview,
    visibility: "visible",
    columns: WIDTHS.map((width) => ({ width, format: "general" })),
    cells: canvas.cells,
    tables: [],
    merges: canvas.merges,
    conditionals: [],
    rowHeights: canvas.rowHeights,
    print: {
      ...printSetup({ unit: review.unit, orientation: "portrait" }),
      fitHeight: true,
      footerLeft: "",
      footerCenter: "",
    },
    charts,
    tabLook: "good",
  };
}

const SIGNATURE = "填报单位(盖章):              填表人:            审核人(签字):            日期:";

/** A figure of the head of the sheet. */
export interface Headline {
  readonly key: HeadlineKey;
  readonly name: string;
  /** Taken from 村统计. */
  readonly cell: PlanFormula;
  readonly isShare: boolean;
  /** There should be none. */
  readonly isBad: boolean;
}

/** In printed order, a line of them at a time. */
export function headlines({
  of,
  isShare,
}: Pick<VillageFigures, "of" | "isShare">): readonly (readonly Headline[])[] {
  return CARDS.map((line) =>
    line.map(([name, key]): Headline => {
      const cell = of("total", key);
      const isAny = typeof cell.cached === "number" && cell.cached > 0;
      return { key, name, cell, isShare: isShare(key), isBad: BAD_WHEN_ANY.includes(key) && isAny };
    }),
  );
}

function cards(canvas: Canvas, figures: VillageFigures): void {
  for (const line of headlines(figures)) {
    line.forEach(({ name }, index) => {
      canvas.put(index * 2 + 1, index * 2 + 2, name, { look: "header" });
    });
    canvas.next(20);
    line.forEach(({ cell, isShare, isBad }, index) => {
      canvas.put(index * 2 + 1, index * 2 + 2, cell, {
        look: isBad ? "bad" : "total",
        format: isShare ? "percent" : "integer",
        align: "center",
        large: true,
      });
    });
    canvas.next(26);
  }
}

/** A chart over the whole width, or two beside each other. */
type ChartLine = readonly [ChartId] | readonly [ChartId, ChartId];
const TOWNSHIP_CHARTS: readonly ChartLine[] = [
  ["visits"],
  ["months", "satisfaction"],
  ["coverage", "overdue"],
];
/** One village has nothing to be compared with. */
const VILLAGE_CHARTS: readonly ChartLine[] = [["months"], ["satisfaction", "overdue"]];

function chartRows(
  canvas: Canvas,
  lines: readonly ChartLine[],
): readonly (readonly [ChartId, MergePlan])[] {
  return lines.flatMap((ids) => {
    const top = canvas.row;
    const rows = ids.includes("coverage") ? BAR_ROWS : CHART_ROWS;
    for (let row = 0; row < rows; row += 1) canvas.next(CHART_ROW);
    const places = ids.length === 1 ? [[1, LAST] as const] : HALVES;
    return ids.map((id, index): readonly [ChartId, MergePlan] => {
      const [left, right] = places[index] ?? [1, LAST];
      return [id, { top, left, bottom: top + rows - 1, right }];
    });
  });
}
