/** 问题清单 and 本月变化: the items behind the figures, which count the rows of these two sheets. */
import type { Problem, Review } from "../../domain/review/index.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { TABLE_TOP, tableSheet } from "../summary/tableSheet.ts";
import { LEDGER_NAMES, SHEETS, UNNAMED, daysOf, titleOf, villageLabel } from "./words.ts";

/** Where a list stands, for formulas that count in it. */
export interface ListPlace {
  readonly sheet: string;
  readonly top: number;
  readonly count: number;
}

const PROBLEM_COLUMNS: readonly TableColumnPlan[] = [
  { header: "类别", width: 12, format: "text", align: "center" },
  { header: "村(社区)", width: 12, format: "text" },
  { header: "台账", width: 14, format: "text" },
  { header: "编号", width: 18, format: "text" },
  { header: "责任人", width: 16, format: "text", wrap: true },
  { header: "逾期工作日", width: 10, format: "integer", align: "center", noFilterButton: true },
  { header: "情况", width: 44, format: "text", wrap: true },
  { header: "要做什么", width: 32, format: "text", wrap: true },
  { header: "落实情况", width: 20, format: "text", wrap: true },
];
const PROBLEM_LOOKS: Readonly<Record<Problem["kind"], PlanLook>> = {
  逾期: "bad",
  上报未答复: "warning",
  不满意: "bad",
  未议账: "warning",
};

export function problemsSheet(review: Review): SheetPlan {
  const { problems, unit, asOf } = review;
  const rows = problems.map((it): readonly PlanCell[] => [
    it.kind,
    villageLabel(it.village),
    LEDGER_NAMES[it.ledger],
    it.code === "" ? UNNAMED : it.code,
    it.responsible,
    it.late === 0 ? null : it.late,
    it.why,
    it.todo,
    "",
  ]);
  return tableSheet({
    name: SHEETS.problems,
    title: titleOf(review, "问题清单"),
    left: "逾期、上报未答复、不满意、未议账的事项,一件可以列在几类里;稳定工作台账只列件数,不列编号。",
    right: `截至 ${asOf < review.period.end ? asOf : review.period.end}`,
    unit,
    frozenColumns: 2,
    table: {
      name: tableName("review_problems"),
      columns: PROBLEM_COLUMNS,
      rows,
      rowCount: rows.length,
      cellLooks: new Map(problems.map(({ kind }, index) => [`${index},0`, PROBLEM_LOOKS[kind]])),
    },
    ...(rows.length === 0 ? { notes: ["没有需要列出的事项。"] } : {}),
    tabLook: "warning",
  });
}

export function problemsPlace({ problems }: Review): ListPlace {
  return { sheet: SHEETS.problems, top: TABLE_TOP + 1, count: problems.length };
}

const CHANGE_COLUMNS: readonly TableColumnPlan[] = [
  { header: "变化", width: 12, format: "text", align: "center" },
  { header: "村(社区)", width: 12, format: "text" },
  { header: "台账", width: 14, format: "text" },
  { header: "编号", width: 18, format: "text" },
  { header: "日期", width: 12, format: "date" },
  { header: "办结类别", width: 11, format: "text", align: "center" },
  { header: "说明", width: 50, format: "text", wrap: true },
];

export function changesSheet(review: Review): SheetPlan {
  const { changes, unit } = review;
  const rows = changes.map((it): readonly PlanCell[] => [
    it.kind,
    villageLabel(it.village),
    LEDGER_NAMES[it.ledger],
    it.code === "" ? UNNAMED : it.code,
    it.day === "" ? null : it.day,
    it.closing,
    it.what,
  ]);
  return tableSheet({
    name: SHEETS.changes,
    title: titleOf(review, "事项变化"),
    left: "与上月相比:新建账、转入、退回重办、办结、中止、转出和新逾期的事项。“村统计”按本表计数。",
    right: daysOf(review),
    unit,
    frozenColumns: 2,
    table: {
      name: tableName("review_changes"),
      columns: CHANGE_COLUMNS,
      rows,
      rowCount: rows.length,
    },
    ...(rows.length === 0 ? { notes: ["与上月相比没有变化。"] } : {}),
  });
}

export function changesPlace({ changes }: Review): ListPlace {
  return { sheet: SHEETS.changes, top: TABLE_TOP + 1, count: changes.length };
}
