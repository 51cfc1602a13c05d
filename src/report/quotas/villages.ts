/** 走访核查, the first sheet: duties, with how many of those bound have done theirs; and coverage by village. */
import { readingsOf } from "../../domain/quotas/evaluate.ts";
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import { dutyFigures } from "../../domain/quotas/figures/duties.ts";
import { villageFigures } from "../../domain/quotas/figures/villages.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { tableSheet } from "../summary/tableSheet.ts";
import type { QuotaSheetOptions } from "./options.ts";
import { SUBJECT_NAMES, bar, mainReadings } from "./words.ts";

const NUMBER = { width: 9, format: "integer", noFilterButton: true } as const;
const DUTY_COLUMNS: readonly TableColumnPlan[] = [
  { header: "职责", width: 8, format: "text", align: "center" },
  { header: "内容", width: 22, format: "text", wrap: true },
  { header: "对象", width: 8, format: "text", align: "center" },
  { header: "应核查", ...NUMBER },
  { header: "已完成", ...NUMBER },
  { header: "未完成", ...NUMBER },
  { header: "未到期", ...NUMBER },
  { header: "未评估", ...NUMBER },
  { header: "完成率", width: 9, format: "percent", align: "center", noFilterButton: true },
  { header: "进度", width: 17, format: "text", noFilterButton: true },
  { header: "规定", width: 44, format: "text", wrap: true },
  { header: "口径和说明", width: 40, format: "text", wrap: true },
];
const MISSED = 5;
/** One sentence and one reading for all four: said once. */
const DUTY_LIKE: Readonly<Record<string, string>> = { D5: "D4", D6: "D4", D7: "D4" };

export function dutiesSheet(evaluation: Evaluation, options: QuotaSheetOptions): SheetPlan {
  const { settings } = evaluation.facts.input;
  const looks = new Map<string, PlanLook>();
  const rows = dutyFigures(evaluation).map(({ duty, counts, why }, index): readonly PlanCell[] => {
    const { met, missed, pending } = counts;
    if (missed > 0) looks.set(`${index},${MISSED}`, duty.soft ? "warning" : "bad");
    const like = DUTY_LIKE[duty.id];
    return [
      duty.id,
      duty.name,
      SUBJECT_NAMES[duty.subject],
      met + missed + pending,
      met,
      missed,
      pending,
      counts.unassessed,
      met + missed === 0 ? null : met / (met + missed),
      met + missed === 0 ? "" : bar(met / (met + missed)),
      like === undefined ? `“${duty.sentence}”` : `同 ${like}`,
      like === undefined
        ? [...readingsOf([duty], settings), ...(why === "" ? [] : [why])].join(";")
        : `同 ${like}`,
    ];
  });
  return tableSheet({
    name: "走访核查",
    title: `${options.unit}${options.span.label}职责核查`,
    left: mainReadings(evaluation),
    right: `截至 ${options.asOf}`,
    unit: options.unit,
    frozenColumns: 2,
    table: {
      name: tableName("quota_duties"),
      columns: DUTY_COLUMNS,
      rows,
      rowCount: rows.length,
      cellLooks: looks,
    },
    notes: [
      "完成率 = 已完成 ÷(已完成 + 未完成),未到期的不算在内。未到期的期限过了才判定。",
      "各数都能在“核查依据”里查到算了哪些行、哪些行没有算、为什么。“请核对”只作提示,不影响以上各数。",
    ],
    tabLook: "good",
  });
}

const VILLAGE_COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 14, format: "text" },
  { header: "户数", ...NUMBER },
  { header: "本期已访户", ...NUMBER, width: 11 },
  { header: "覆盖率", width: 9, format: "percent", align: "center", noFilterButton: true },
  { header: "覆盖", width: 19, format: "text", noFilterButton: true },
  { header: "从未走访", ...NUMBER, width: 10 },
  { header: "重点户", ...NUMBER },
  { header: "本季应访", ...NUMBER, width: 10 },
  { header: "本季已访", ...NUMBER, width: 10 },
  { header: "本期户次", ...NUMBER, width: 10 },
  { header: "干部", ...NUMBER },
  { header: "未完成职责", ...NUMBER, width: 12 },
];

export function villagesSheet(evaluation: Evaluation, options: QuotaSheetOptions): SheetPlan {
  const { span, asOf } = options;
  const rows = villageFigures(evaluation).map((it): readonly PlanCell[] => [
    it.village,
    it.households,
    it.visited,
    it.households === 0 ? null : it.visited / it.households,
    it.households === 0 ? "" : bar(it.visited / it.households),
    it.never,
    it.special,
    it.due,
    it.dueMet,
    it.visits,
    it.people,
    it.missed,
  ]);
  return tableSheet({
    name: "村覆盖",
    title: `${options.unit}${span.label}各村走访覆盖`,
    left: "户数以一户一档为准;已访指本期至少一次计入的走访。",
    right: `截至 ${asOf}`,
    unit: options.unit,
    frozenColumns: 1,
    table: {
      name: tableName("quota_villages"),
      columns: VILLAGE_COLUMNS,
      rows,
      rowCount: rows.length,
    },
    onePage: true,
  });
}
