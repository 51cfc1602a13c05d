/** 干部核查: per cadre 应 / 实 / 差 per duty and period; the weeks missed in one line. */
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import { groupBy } from "../../domain/quotas/facts.ts";
import type { DutyOutcome } from "../../domain/quotas/types.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { tableSheet } from "../summary/tableSheet.ts";
import type { Evidence } from "./evidence.ts";
import type { QuotaSheetOptions } from "./options.ts";
import { mainReadings, stateLook, stateWord } from "./words.ts";

const COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 11, format: "text" },
  { header: "干部", width: 10, format: "text" },
  { header: "职责", width: 8, format: "text", align: "center" },
  { header: "内容", width: 20, format: "text", wrap: true },
  { header: "期间", width: 15, format: "text" },
  { header: "应", width: 7, format: "integer", noFilterButton: true },
  { header: "实", width: 7, format: "integer", noFilterButton: true },
  { header: "差", width: 7, format: "integer", noFilterButton: true },
  { header: "状态", width: 15, format: "text", align: "center" },
  { header: "说明", width: 40, format: "text", wrap: true },
  { header: "依据", width: 20, format: "text" },
];
const STATE = 8;

export function peopleSheet(
  evaluation: Evaluation,
  evidence: Evidence,
  options: QuotaSheetOptions,
): SheetPlan {
  const names = new Map(evaluation.duties.map(({ id, name }) => [id, name]));
  const own = evaluation.outcomes.filter(({ subject }) => subject.kind === "person");
  const order = new Map(evaluation.facts.roster.people.map(({ id }, index) => [id, index]));
  const at = ({ subject }: DutyOutcome): number => order.get(subject.id) ?? order.size;
  const lines = [...own].sort((a, b) => at(a) - at(b));
  const rows: PlanCell[][] = [];
  const looks = new Map<string, PlanLook>();
  const add = (first: DutyOutcome, cells: readonly PlanCell[], look: PlanLook): void => {
    looks.set(`${rows.length},${STATE}`, look);
    const { subject, duty } = first;
    rows.push([subject.village, subject.name, duty, names.get(duty) ?? duty, ...cells]);
  };
  for (const same of groupBy(lines, ({ subject, duty }) => `${subject.id}\u0000${duty}`).values()) {
    const [first] = same;
    if (!first) continue;
    if (first.span.kind === "week") {
      add(first, weekLine(same, evidence), worst(same));
      continue;
    }
    for (const it of same) {
      const { span, required, done, missing, note = "" } = it;
      const cells = [span.label, required, done, missing, stateWord(it), note, evidence.link(it)];
      add(it, cells, stateLook(it));
    }
  }
  return tableSheet({
    name: "干部核查",
    title: `${options.unit}${options.span.label}干部走访核查`,
    left: mainReadings(evaluation),
    right: `截至 ${options.asOf}`,
    unit: options.unit,
    frozenColumns: 2,
    table: {
      name: tableName("quota_people"),
      columns: COLUMNS,
      rows,
      rowCount: rows.length,
      cellLooks: looks,
    },
  });
}

/** 应 and 实 are weeks; which ones were missed is said. */
function weekLine(weeks: readonly DutyOutcome[], { link }: Evidence): readonly PlanCell[] {
  const [first] = weeks;
  const bound = weeks.filter(({ state }) => state !== "not-applicable");
  if (!first || bound.length === 0) return ["各周", 0, 0, 0, "不适用", first?.note ?? "", ""];
  const met = bound.filter(({ state }) => state === "met");
  const missed = bound.filter(({ state }) => state === "missed");
  const open = bound.length - met.length - missed.length;
  const named = missed.map(({ span }) => `${Number(span.id.slice(-2))}`).join("、");
  const visits = bound.reduce((sum, { done }) => sum + done, 0);
  const note = [
    `共 ${visits} 户次`,
    ...(missed.length > 0 ? [`第 ${named} 周没有达到`] : []),
    ...(open > 0 ? [`${open} 周未到期`] : []),
  ].join(";");
  const state = missed.length > 0 ? "未完成" : open > 0 ? "未到期" : "已完成";
  const rows = bound.reduce((sum, { counted }) => sum + counted.length, 0);
  // The rows of all weeks stand together: a link to the first of them leads to all.
  const shown = bound.find(({ counted, rejected }) => counted.length + rejected.length > 0);
  const words = rows === 0 ? "" : `计 ${rows} 行`;
  const evidence = shown ? link(shown, words) : "";
  return ["各周", bound.length, met.length, missed.length, state, note, evidence];
}

function worst(weeks: readonly DutyOutcome[]): PlanLook {
  if (weeks.some(({ state }) => state === "missed")) return "bad";
  if (weeks.every(({ state }) => state === "not-applicable")) return "muted";
  return weeks.some(({ state }) => state === "pending") ? "body" : "good";
}
