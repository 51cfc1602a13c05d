/** 干部核查: per cadre 应 / 实 / 差 per duty and period; the weeks missed in one line. */
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import { personLines, type WeekCounts } from "../../domain/quotas/figures/people.ts";
import type { DutyOutcome, DutyState } from "../../domain/quotas/types.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { tableSheet } from "../summary/tableSheet.ts";
import type { Evidence } from "./evidence.ts";
import type { QuotaSheetOptions } from "./options.ts";
import { mainReadings, STATE_NAMES, stateLook, stateWord } from "./words.ts";

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
  const lines = personLines(evaluation);
  const rows = lines.map((line): readonly PlanCell[] => {
    const [first] = line.outcomes;
    const { subject, duty, required, done, missing } = line;
    const head = [subject.village, subject.name, duty, names.get(duty) ?? duty];
    if (line.weeks) {
      const { state } = line.weeks;
      const [note, link] = [weeksNote(line.weeks, first), weeksLink(line.weeks, evidence)];
      return [...head, "各周", required, done, missing, STATE_NAMES[state], note, link];
    }
    const { span, note = "" } = first;
    const cells = [required, done, missing, stateWord(first), note, evidence.link(first)];
    return [...head, span.label, ...cells];
  });
  const looks = new Map(
    lines.map(({ outcomes: [first], weeks }, index): [string, PlanLook] => [
      `${index},${STATE}`,
      weeks ? WEEKS_LOOKS[weeks.state] : stateLook(first),
    ]),
  );
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

const WEEKS_LOOKS: Readonly<Record<DutyState, PlanLook>> = {
  met: "good",
  missed: "bad",
  pending: "body",
  "not-applicable": "muted",
  unassessed: "muted",
};

/** Which weeks were missed, and how many are still open. */
export function weeksNote(
  { bound, missed, open, visits }: WeekCounts,
  { note = "" }: Pick<DutyOutcome, "note">,
): string {
  if (bound.length === 0) return note;
  const named = missed.map(({ span }) => `${Number(span.id.slice(-2))}`).join("、");
  return [
    `共 ${visits} 户次`,
    ...(missed.length > 0 ? [`第 ${named} 周没有达到`] : []),
    ...(open > 0 ? [`${open} 周未到期`] : []),
  ].join(";");
}

/** The rows of all weeks stand together: a link to the first of them leads to all. */
function weeksLink({ bound }: WeekCounts, { link }: Evidence): PlanCell {
  const rows = bound.reduce((sum, { counted }) => sum + counted.length, 0);
  const shown = bound.find(({ counted, rejected }) => counted.length + rejected.length > 0);
  return shown ? link(shown, rows === 0 ? "" : `计 ${rows} 行`) : "";
}
