/**
 * 核查依据: the rows that every figure was counted from, and those that were not counted, each with
 * why. The rows of one figure stand together, so that a link leads to them.
 */
import { groupBy } from "../../domain/groups.ts";
import { dutyById } from "../../domain/quotas/duties.ts";
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import type { DutyOutcome } from "../../domain/quotas/types.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import type { PlanCell, SheetPlan } from "../../workbook/plan.ts";
import { evidenceSheet, type EvidencePart } from "../parts/evidence.ts";

export const EVIDENCE_SHEET = "核查依据";

export interface Evidence {
  readonly sheet: SheetPlan;
  /** Formula that leads to the rows of a figure, with the words shown; "" where it has none. */
  readonly link: (outcome: DutyOutcome, words?: string) => PlanCell;
}

export function evidenceOf(
  { outcomes }: Evaluation,
  options: { readonly title: string; readonly unit: string; readonly asOf: string },
): Evidence {
  const { sheet, link } = evidenceSheet({
    ...options,
    name: EVIDENCE_SHEET,
    table: "evidence",
    columns: COLUMNS,
    figures: outcomes,
    countOf: ({ counted, rejected }) => counted.length + rejected.length,
    partsOf: (outcome) => {
      const reasons = groupBy(outcome.rejected, ({ reason }) => reason);
      return [
        part(outcome, outcome.counted, ""),
        ...[...reasons].map(([reason, rows]) =>
          part(
            outcome,
            rows.map(({ record }) => record),
            reason,
          ),
        ),
      ];
    },
    isSpare: ({ state }) => state === "met",
    frozenColumns: 3,
    left: (shown, { total, isShort }) =>
      isShort
        ? `行数很多(${total}),已完成的不列;共 ${shown} 行。`
        : `共 ${shown} 行,同一张表的写在一起;一行可以算在几项职责里。供在电脑上查对,一般不必打印。`,
  });
  return { sheet, link: (outcome, words = evidenceWords(outcome)) => link(outcome, words) };
}

function evidenceWords({ counted, rejected }: DutyOutcome): string {
  if (counted.length + rejected.length === 0) return "";
  return rejected.length === 0
    ? `计 ${counted.length} 行`
    : `计 ${counted.length} 行,不计 ${rejected.length} 行`;
}

const COLUMNS = [
  { header: "职责", width: 8, format: "text" },
  { header: "对象", width: 20, format: "text", wrap: true },
  { header: "期间", width: 14, format: "text" },
  { header: "计入", width: 7, format: "text", align: "center" },
  { header: "原因", width: 26, format: "text", wrap: true },
] as const;

function part(
  { subject, span, duty }: DutyOutcome,
  records: readonly LedgerRecord[],
  reason: string,
): EvidencePart {
  const counts = reason === "" ? "计" : "不计";
  return { records, lead: [dutyById(duty)?.id ?? duty, subject.name, span.id, counts, reason] };
}
