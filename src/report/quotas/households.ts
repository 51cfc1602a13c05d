/** 户走访: never visited first, then those longest not visited: the households that other lists leave out. */
import { daysBetween } from "../../domain/dates/index.ts";
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import { householdFigures } from "../../domain/quotas/figures/households.ts";
import { isOfKind } from "../../domain/quotas/households.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { tableSheet } from "../summary/tableSheet.ts";
import type { QuotaSheetOptions } from "./options.ts";
import { stateLook, stateWord } from "./words.ts";

const COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 11, format: "text" },
  { header: "组别", width: 8, format: "text", align: "center" },
  { header: "户编号", width: 13, format: "text" },
  { header: "户主", width: 10, format: "text" },
  { header: "户类别", width: 22, format: "text", wrap: true },
  { header: "重点户", width: 8, format: "text", align: "center" },
  { header: "最近走访", width: 12, format: "date" },
  { header: "距今天数", width: 9, format: "integer" },
  { header: "由谁", width: 14, format: "text", wrap: true },
  { header: "联系干部", width: 11, format: "text" },
  { header: "本期户次", width: 9, format: "integer" },
  { header: "走访情况", width: 16, format: "text", align: "center" },
  { header: "应访期限", width: 12, format: "date" },
];
const STATE = 11;

export function householdsSheet(evaluation: Evaluation, options: QuotaSheetOptions): SheetPlan {
  const { facts } = evaluation;
  const lines = householdFigures(evaluation);
  const { specialKinds } = facts.input.settings;
  const rows = lines.map(({ household, last, by, visits, due }): readonly PlanCell[] => [
    household.village,
    household.group,
    household.householdNo,
    household.householder,
    household.kinds.join("、"),
    isOfKind(household, specialKinds) ? "是" : "",
    last === "" ? null : last,
    last === "" ? null : daysBetween(last, options.asOf),
    by.join("、"),
    household.linkedCadre,
    visits,
    last === "" ? "从未走访" : due ? stateWord(due) : "",
    due && due.missing > 0 ? due.span.end : null,
  ]);
  const looks = new Map<string, PlanLook>();
  lines.forEach(({ last, due }, index) => {
    if (last === "") looks.set(`${index},${STATE}`, "bad");
    else if (due) looks.set(`${index},${STATE}`, stateLook(due));
  });
  const never = lines.filter(({ last }) => last === "").length;
  return tableSheet({
    name: "户走访",
    title: `${options.unit}${options.span.label}各户走访情况`,
    left: `共 ${lines.length} 户,从未走访 ${never} 户(排在最前);从未走访是读到的走访记录里没有一次,走访只算计入走访的方式。`,
    right: `截至 ${options.asOf}`,
    unit: options.unit,
    frozenColumns: 4,
    table: {
      name: tableName("quota_households"),
      columns: COLUMNS,
      rows,
      rowCount: rows.length,
      cellLooks: looks,
    },
  });
}
