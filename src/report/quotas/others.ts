/** 结对核查, 接待核查, 会议和台账核查: outcomes of the other subjects, a line each. */
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import type { DutyOutcome } from "../../domain/quotas/types.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { tableSheet } from "../summary/tableSheet.ts";
import type { Evidence } from "./evidence.ts";
import type { QuotaSheetOptions } from "./options.ts";
import { stateLook, stateWord } from "./words.ts";

const COLUMNS: readonly TableColumnPlan[] = [
  { header: "村(社区)", width: 11, format: "text" },
  { header: "对象", width: 26, format: "text", wrap: true },
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

interface Kind {
  readonly name: string;
  readonly title: string;
  readonly left: string;
  readonly table: string;
  readonly has: (outcome: DutyOutcome) => boolean;
}

const RECEPTION = ["D17", "D18", "D19", "D27", "C10"];

const KINDS: readonly Kind[] = [
  {
    name: "结对核查",
    title: "结对帮扶核查",
    left: "每户每年至少走访 2 次;7 月起还没有走访的、10 月起还不够的提醒。",
    table: "quota_pairs",
    has: ({ subject }) => subject.kind === "pair",
  },
  {
    name: "接待核查",
    title: "接待和值班核查",
    left: "只列没有完成、还没到期和有说明的;都完成的日子不一一列出。",
    table: "quota_reception",
    has: ({ duty, state, note }) =>
      RECEPTION.includes(duty) && (state !== "met" || note !== undefined),
  },
  {
    name: "会议和台账",
    title: "会议、台账和卡片核查",
    left: "会议、台账更新、一户一档、连心卡和联系户;已完成的户不一一列出。",
    table: "quota_books",
    has: ({ duty, subject, state }) =>
      !RECEPTION.includes(duty) &&
      !["D2", "D3"].includes(duty) &&
      (subject.kind === "village" || (subject.kind === "household" && state !== "met")),
  },
];

export function otherSheets(
  evaluation: Evaluation,
  evidence: Evidence,
  options: QuotaSheetOptions,
): readonly SheetPlan[] {
  const names = new Map(evaluation.duties.map(({ id, name }) => [id, name]));
  return KINDS.flatMap(({ name, title, left, table, has }) => {
    const own = evaluation.outcomes.filter(has);
    if (own.length === 0) return [];
    const looks = new Map<string, PlanLook>();
    const rows = own.map((it, index): readonly PlanCell[] => {
      looks.set(`${index},${STATE}`, stateLook(it));
      const { subject, duty, span, required, done, missing, note = "" } = it;
      return [
        subject.village,
        subject.name,
        duty,
        names.get(duty) ?? duty,
        span.label,
        required,
        done,
        missing,
        stateWord(it),
        note,
        evidence.link(it),
      ];
    });
    return [
      tableSheet({
        name,
        title: `${options.unit}${options.span.label}${title}`,
        left,
        right: `截至 ${options.asOf}`,
        unit: options.unit,
        frozenColumns: 2,
        table: {
          name: tableName(table),
          columns: COLUMNS,
          rows,
          rowCount: rows.length,
          cellLooks: looks,
        },
      }),
    ];
  });
}
