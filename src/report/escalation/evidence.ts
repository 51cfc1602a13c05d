/** 依据: the rows behind every line of the list, by file, sheet and row; nothing of what they say. */
import type { EscalationRow } from "../../domain/escalation/index.ts";
import { evidenceSheet, type EvidenceSheet } from "../parts/evidence.ts";
import type { EscalationSheetOptions } from "./options.ts";

export const EVIDENCE_SHEET = "依据";

const COLUMNS = [
  { header: "清单序号", width: 10, format: "integer", align: "center" },
  { header: "类别", width: 12, format: "text", align: "center" },
  { header: "对象", width: 22, format: "text", wrap: true },
] as const;

/** `rows` in the order of the list, which gives them their numbers. */
export function evidenceOf(
  rows: readonly EscalationRow[],
  { unit, span, asOf }: EscalationSheetOptions,
): EvidenceSheet<EscalationRow> {
  const numbers = new Map(rows.map((row, index) => [row, index + 1]));
  return evidenceSheet({
    ...{ name: EVIDENCE_SHEET, unit, asOf, table: "escalation_rows", columns: COLUMNS },
    title: `${unit}${span.label}上报清单依据`,
    figures: rows,
    countOf: ({ records }) => records.length,
    partsOf: (row) => [
      { records: row.records, lead: [numbers.get(row) ?? null, row.category, row.subject] },
    ],
    isSpare: ({ light }) => light === "正常" || light === "临期",
    frozenColumns: 3,
    left: (shown, { total, isShort }) =>
      isShort
        ? `行数很多(${total}),正常和临期的不列;共 ${shown} 行。`
        : `共 ${shown} 行,是清单各项所依据的台账行,同一张表的写在一起。供在电脑上查对,一般不必打印。`,
  });
}
