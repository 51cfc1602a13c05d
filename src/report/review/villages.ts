/** 村统计: a row per village, the source of 月评总表 and 村评; what can be counted in a list is counted there. */
import { SUBMISSION_NAMES } from "../../domain/submissions.ts";
import type { Review, VillageReview } from "../../domain/review/index.ts";
import { cellAddress } from "../../workbook/address.ts";
import type {
  CellPlan,
  PlanCell,
  PlanFormula,
  SheetPlan,
  TableColumnPlan,
} from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { TABLE_TOP, afterTable, tableSheet } from "../summary/tableSheet.ts";
import { countIn, share, sumOf, valueOf, refer } from "./formulas.ts";
import { changesPlace, problemsPlace } from "./lists.ts";
import type { ListPlace } from "./lists.ts";
import { SHEETS, daysOf, titleOf, villageLabel } from "./words.ts";

/** A figure by what it is; rates are made of two others. */
type Column =
  | { readonly kind: "value"; readonly value: (it: VillageReview) => number }
  | {
      readonly kind: "change" | "problem";
      readonly wanted: readonly (readonly [column: string, criterion: string])[];
      readonly value: (it: VillageReview) => number;
    }
  | { readonly kind: "share"; readonly part: VillageKey; readonly whole: VillageKey };

const value = (of: (it: VillageReview) => number): Column => ({ kind: "value", value: of });
const change = (kind: string, of: (it: VillageReview) => number, closing = ""): Column => ({
  kind: "change",
  wanted: [["A", `"${kind}"`], ...(closing === "" ? [] : ([["F", `"${closing}"`]] as const))],
  value: of,
});
const problem = (kind: keyof VillageReview["problemCounts"]): Column => ({
  kind: "problem",
  wanted: [["A", `"${kind}"`]],
  value: (it) => it.problemCounts[kind],
});
const rate = (part: VillageKey, whole: VillageKey): Column => ({ kind: "share", part, whole });

export type VillageKey =
  | "households"
  | "visited"
  | "coverage"
  | "never"
  | "specialDue"
  | "specialVisited"
  | "required"
  | "done"
  | "credited"
  | "visitRate"
  | "opening"
  | "registered"
  | "reopened"
  | "transferredIn"
  | "transferredOut"
  | "closed"
  | "substantive"
  | "staged"
  | "procedural"
  | "suspended"
  | "open"
  | "escalated"
  | "closedAbove"
  | "overdue"
  | "unanswered"
  | "discontent"
  | "undecided"
  | "content"
  | "asked"
  | "contentRate"
  | "receptions"
  | "answerDue"
  | "answered"
  | "answerRate";

const COLUMNS: readonly (readonly [VillageKey, string, Column])[] = [
  ["households", "户数", value(({ coverage }) => coverage.households)],
  ["visited", "本月已访户", value(({ coverage }) => coverage.visitedInMonth)],
  ["coverage", "覆盖率", rate("visited", "households")],
  ["never", "从未走访", value(({ coverage }) => coverage.never)],
  ["specialDue", "重点户本季应访", value(({ coverage }) => coverage.specialDue)],
  ["specialVisited", "重点户本季已访", value(({ coverage }) => coverage.specialVisited)],
  ["required", "两委应访户次", value(({ visitsRequired }) => visitsRequired)],
  ["done", "走访户次", value(({ visitsDone }) => visitsDone)],
  ["credited", "其中计入应访", value(({ visitsCredited }) => visitsCredited)],
  ["visitRate", "完成率", rate("credited", "required")],
  ["opening", "上月办理中", value(({ tally }) => tally.opening)],
  ["registered", "建账", change("新建账", ({ tally }) => tally.registered)],
  ["reopened", "退回重办", change("退回重办", ({ tally }) => tally.reopened)],
  ["transferredIn", "转入", change("转入", ({ tally }) => tally.transferredIn)],
  ["transferredOut", "转出", change("转出", ({ tally }) => tally.transferredOut)],
  ["closed", "办结", change("办结", ({ tally }) => tally.closed)],
  ["substantive", "实质性", change("办结", ({ tally }) => tally.substantive, "实质性")],
  ["staged", "阶段性", change("办结", ({ tally }) => tally.staged, "阶段性")],
  ["procedural", "程序性", change("办结", ({ tally }) => tally.procedural, "程序性")],
  ["suspended", "中止", change("中止", ({ tally }) => tally.suspended)],
  ["open", "本月办理中", value(({ tally }) => tally.open)],
  ["escalated", "呈报上级", value(({ tally }) => tally.escalated)],
  ["closedAbove", "上级已办结", value(({ tally }) => tally.closedAbove)],
  ["overdue", "逾期", problem("逾期")],
  ["unanswered", "上报未答复", problem("上报未答复")],
  ["discontent", "不满意", problem("不满意")],
  ["undecided", "未议账", problem("未议账")],
  ["asked", "回访有结论", value(({ satisfaction }) => satisfaction.asked)],
  ["content", "其中满意", value(({ satisfaction }) => satisfaction.part)],
  ["contentRate", "满意率", rate("content", "asked")],
  ["receptions", "接待来访", value(({ receptions }) => receptions)],
  ["answerDue", "应答复", value(({ satisfaction }) => satisfaction.answerDue)],
  ["answered", "按时答复", value(({ satisfaction }) => satisfaction.answered)],
  ["answerRate", "答复率", rate("answered", "answerDue")],
];
/** 村(社区) and 报送 stand before the figures. */
const TEXTS = 2;
const AT: ReadonlyMap<VillageKey, number> = new Map(
  COLUMNS.map(([key], index) => [key, TEXTS + 1 + index]),
);

export interface VillageFigures {
  readonly sheet: SheetPlan;
  /** A reference to the figure of a village (by its index), or of all of them. */
  readonly of: (index: number | "total", key: VillageKey) => PlanFormula;
  readonly isShare: (key: VillageKey) => boolean;
}

export function villageFigures(review: Review): VillageFigures {
  const { villages, unit } = review;
  const lists = { change: changesPlace(review), problem: problemsPlace(review) };
  const rows = villages.map((it, index): readonly PlanCell[] => {
    const row = TABLE_TOP + 1 + index;
    return [
      villageLabel(it.village),
      it.isStandIn
        ? "未收到,按上月计"
        : it.submission === null
          ? ""
          : SUBMISSION_NAMES[it.submission],
      ...figuresOf(it, row, lists),
    ];
  });
  const count = rows.length;
  const bottom = afterTable({ rowCount: count });
  const totals = totalCells(rows, bottom, count);
  const columns: readonly TableColumnPlan[] = [
    { header: "村(社区)", width: 12, format: "text" },
    { header: "报送", width: 12, format: "text", wrap: true },
    ...COLUMNS.map(([, header, { kind }]): TableColumnPlan => ({
      header,
      width: 9,
      format: kind === "share" ? "percent" : "integer",
      noFilterButton: true,
    })),
  ];
  const sheet = tableSheet({
    name: SHEETS.villages,
    title: titleOf(review, "各村统计"),
    left: "“月评总表”和“村评”取自本表;建账、办结、逾期等按“本月变化”和“问题清单”的行计数。",
    right: daysOf(review),
    unit,
    frozenColumns: 1,
    table: { name: tableName("review_villages"), columns, rows, rowCount: count },
    totals,
  });
  const cellsOf = (index: number | "total"): readonly PlanCell[] =>
    index === "total" ? totals.map((cell) => cell.value) : (rows[index] ?? []);
  return {
    sheet,
    isShare: (key) => COLUMNS.some(([id, , { kind }]) => id === key && kind === "share"),
    of: (index, key) => {
      const column = AT.get(key) ?? 0;
      const row = index === "total" ? bottom : TABLE_TOP + 1 + index;
      return refer(SHEETS.villages, row, column, valueOf(cellsOf(index)[column - 1]) ?? "");
    },
  };
}

function figuresOf(
  it: VillageReview,
  row: number,
  lists: Readonly<Record<"change" | "problem", ListPlace>>,
): readonly PlanCell[] {
  const values = new Map<VillageKey, number>(
    COLUMNS.flatMap(([key, , column]) =>
      column.kind === "share" ? [] : [[key, column.value(it)] as const],
    ),
  );
  return COLUMNS.map(([key, , column]): PlanCell => {
    const number = values.get(key) ?? 0;
    switch (column.kind) {
      case "value":
        return number;
      case "share":
        return shareAt(column, row, (of) => values.get(of) ?? 0);
      case "change":
      case "problem":
        return countIn(lists[column.kind], [...column.wanted, ["B", `$A${row}`]], number);
    }
  });
}

function shareAt(
  { part, whole }: Extract<Column, { kind: "share" }>,
  row: number,
  valueAt: (key: VillageKey) => number,
): PlanFormula {
  const at = (key: VillageKey): string => cellAddress(row, AT.get(key) ?? 0);
  return share(at(part), at(whole), [valueAt(part), valueAt(whole)]);
}

function totalCells(
  rows: readonly (readonly PlanCell[])[],
  row: number,
  count: number,
): readonly CellPlan[] {
  const sums = new Map<VillageKey, number>(
    COLUMNS.map(([key], index) => [
      key,
      rows.reduce((sum, cells) => sum + (valueOf(cells[TEXTS + index]) ?? 0), 0),
    ]),
  );
  const base = { row, look: "total" } as const;
  return [
    { ...base, column: 1, value: "合计" },
    { ...base, column: 2, value: null },
    ...COLUMNS.map(([key, , column], index): CellPlan => {
      const at = TEXTS + 1 + index;
      if (column.kind === "share") {
        const cell = shareAt(column, row, (of) => sums.get(of) ?? 0);
        return { ...base, column: at, format: "percent", value: cell };
      }
      const range = {
        top: TABLE_TOP + 1,
        bottom: TABLE_TOP + Math.max(1, count),
        left: at,
        right: at,
      };
      return { ...base, column: at, format: "integer", value: sumOf(range, sums.get(key) ?? 0) };
    }),
  ];
}
