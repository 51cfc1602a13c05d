/** 图表数据, the last sheet: what the charts of 月评总表 are drawn from, each figure taken from its sheet. */
import type { Review, VillageReview } from "../../domain/review/index.ts";
import type {
  CellPlan,
  ChartPlan,
  MergePlan,
  PlanCell,
  PlanLook,
  PlanRange,
  SheetPlan,
} from "../../workbook/plan.ts";
import { printSetup } from "../parts/print.ts";
import { refer, valueOf } from "./formulas.ts";
import { TABLE_TOP } from "../summary/tableSheet.ts";
import type { VillageFigures } from "./villages.ts";
import { SHEETS, titleOf, villageLabel } from "./words.ts";

/** More bars than that nobody reads on a quarter of a page: then those that lack most. */
const MOST_VILLAGES = 20;

interface Series {
  readonly name: string;
  readonly values: readonly PlanCell[];
  readonly look?: PlanLook;
}

interface Block {
  readonly id: string;
  readonly title: string;
  readonly kind: ChartPlan["kind"];
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly unit: string;
  readonly format: ChartPlan["format"];
}

export interface ChartSheet {
  readonly sheet: SheetPlan;
  /** `at` is on the sheet that shows it; null where there is nothing to draw. */
  readonly chart: (id: ChartId, at: MergePlan) => ChartPlan | null;
}

export type ChartId = "visits" | "months" | "satisfaction" | "overdue" | "coverage";

export function chartSheet(review: Review, figures: VillageFigures, hasTrend: boolean): ChartSheet {
  const cells: CellPlan[] = [
    { row: 1, column: 1, value: titleOf(review, "图表数据"), look: "title", align: "left" },
    {
      row: 2,
      column: 1,
      value: "月评总表的图按本表画;各数取自“村统计”和“各月趋势”,请不要删改本表。",
      look: "note",
      wrap: false,
    },
  ];
  const placed = new Map<string, { readonly block: Block; readonly top: number }>();
  let top = 4;
  for (const block of blocksOf(review, figures, hasTrend)) {
    placed.set(block.id, { block, top });
    cells.push(...blockCells(block, top));
    top += block.categories.length + 3;
  }
  return {
    sheet: {
      name: SHEETS.charts,
      visibility: "visible",
      columns: [26, 14, 14, 14].map((width) => ({ width, format: "general" })),
      cells,
      tables: [],
      merges: [],
      conditionals: [],
      print: { ...printSetup({ unit: review.unit, orientation: "portrait" }), fitHeight: true },
      tabLook: "muted",
    },
    chart: (id, at) => {
      const found = placed.get(id);
      if (!found || found.block.categories.length === 0) return null;
      return chartOf(found.block, found.top, at);
    },
  };
}

function blocksOf(review: Review, { of }: VillageFigures, hasTrend: boolean): readonly Block[] {
  const { villages, overdue, satisfaction, trend } = review;
  const shown = mostLacking(villages);
  const names = shown.map((index) => villageLabel(villages[index]?.village ?? ""));
  const some = shown.length < villages.length ? `(差得最多的${shown.length}个)` : "";
  return [
    {
      id: "visits",
      title: `各村走访户次${some}`,
      kind: "columns",
      categories: names,
      series: [
        { name: "应访户次", values: shown.map((index) => of(index, "required")) },
        { name: "走访户次", values: shown.map((index) => of(index, "done")) },
      ],
      unit: "户次",
      format: "integer",
    },
    {
      id: "months",
      title: "各月建账和办结",
      kind: hasTrend ? "line" : "columns",
      categories: trend.map(({ month }) => `${Number(month.slice(5))}月`),
      series: monthSeries(review, hasTrend),
      unit: "件",
      format: "integer",
    },
    {
      id: "satisfaction",
      title: "回访意见",
      kind: "columns",
      categories: ["满意", "基本满意", "不满意", "其他"],
      series: [
        {
          name: "件数",
          values: [
            satisfaction.content,
            satisfaction.partly,
            satisfaction.discontent,
            satisfaction.other,
          ],
        },
      ],
      unit: "件",
      format: "integer",
    },
    {
      id: "overdue",
      title: "逾期事项(按逾期工作日)",
      kind: "bars",
      categories: overdue.map(({ label }) => label),
      series: [{ name: "件数", values: overdue.map(({ count }) => count), look: "bad" }],
      unit: "件",
      format: "integer",
    },
    {
      id: "coverage",
      title: `各村走访覆盖率${some}`,
      kind: "bars",
      categories: names,
      series: [{ name: "本月覆盖率", values: shown.map((index) => of(index, "coverage")) }],
      unit: "%",
      format: "percent",
    },
  ];
}

/** From 各月趋势 where that sheet stands: a month that is missing has no point. */
function monthSeries({ trend }: Review, hasTrend: boolean): readonly Series[] {
  const series = (name: string, column: number, key: "registered" | "closed"): Series => ({
    name,
    values: trend.map(({ figures }, index): PlanCell => {
      if (figures === null) return null;
      const number = figures[key];
      return hasTrend ? refer(SHEETS.trend, TABLE_TOP + 1 + index, column, number) : number;
    }),
  });
  return [series("建账", 3, "registered"), series("办结", 4, "closed")];
}

/** Indices of the villages shown, in their order. */
function mostLacking(villages: readonly VillageReview[]): readonly number[] {
  const lack = (index: number): number => {
    const it = villages[index];
    return it ? it.visitsRequired - it.visitsCredited : 0;
  };
  const all = villages.map((_, index) => index);
  if (all.length <= MOST_VILLAGES) return all;
  return [...all]
    .sort((a, b) => lack(b) - lack(a))
    .slice(0, MOST_VILLAGES)
    .sort((a, b) => a - b);
}

function blockCells(block: Block, top: number): readonly CellPlan[] {
  const { title, categories, series, format } = block;
  return [
    { row: top, column: 1, value: title, look: "header" },
    ...series.map(({ name }, index): CellPlan => ({
      row: top,
      column: index + 2,
      value: name,
      look: "header",
    })),
    ...categories.flatMap((category, index): readonly CellPlan[] => [
      { row: top + 1 + index, column: 1, value: category, look: "body" },
      ...series.map(({ values }, at): CellPlan => ({
        row: top + 1 + index,
        column: at + 2,
        value: values[index] ?? null,
        look: "body",
        format,
      })),
    ]),
  ];
}

function chartOf(block: Block, top: number, at: MergePlan): ChartPlan {
  const { id, title, kind, categories, series, unit, format } = block;
  const column = (index: number): PlanRange => ({
    sheet: SHEETS.charts,
    top: top + 1,
    bottom: top + Math.max(1, categories.length),
    left: index,
    right: index,
  });
  return {
    name: `review_${id}`,
    kind,
    title,
    at,
    categories: { range: column(1), cached: categories },
    series: series.map(({ name, values, look }, index) => ({
      name,
      values: column(index + 2),
      cached: values.map((cell) => valueOf(cell)),
      ...(look === undefined ? {} : { look }),
    })),
    unit,
    format,
    labels: true,
  };
}
