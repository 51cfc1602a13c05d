/**
 * 核查依据: the rows that every figure was counted from, and those that were not counted, each with
 * why. The rows of one figure stand together, so that a link leads to them.
 */
import { dutyById } from "../../domain/quotas/duties.ts";
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import type { DutyOutcome } from "../../domain/quotas/types.ts";
import { ledgerById } from "../../domain/ledgers/index.ts";
import { printValue, type LedgerRecord } from "../../domain/records.ts";
import { baseName } from "../../domain/text/paths.ts";
import type { PlanCell, SheetPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { lazyRows } from "../summary/rows.ts";
import { TABLE_TOP, tableSheet } from "../summary/tableSheet.ts";

export const EVIDENCE_SHEET = "核查依据";
/** Beyond it the rows of figures that are in order are left out, and the sheet says so. */
const MOST_ROWS = 200_000;

interface Line {
  readonly outcome: DutyOutcome;
  readonly record: LedgerRecord;
  readonly reason: string;
}

export interface Evidence {
  readonly sheet: SheetPlan;
  /** Formula that leads to the rows of a figure, with the words shown; "" where it has none. */
  readonly link: (outcome: DutyOutcome, words?: string) => PlanCell;
}

export function evidenceOf(
  { outcomes }: Evaluation,
  options: { readonly title: string; readonly unit: string; readonly asOf: string },
): Evidence {
  const total = outcomes.reduce((sum, it) => sum + it.counted.length + it.rejected.length, 0);
  const isShort = total > MOST_ROWS;
  const first = new Map<DutyOutcome, number>();
  const lines: Line[] = [];
  for (const outcome of outcomes) {
    if (isShort && outcome.state === "met") continue;
    if (outcome.counted.length + outcome.rejected.length === 0) continue;
    first.set(outcome, TABLE_TOP + 1 + lines.length);
    for (const record of outcome.counted) lines.push({ outcome, record, reason: "" });
    for (const { record, reason } of outcome.rejected) lines.push({ outcome, record, reason });
  }
  const sheet = tableSheet({
    name: EVIDENCE_SHEET,
    title: options.title,
    left: isShort
      ? `行数很多(${total}),已完成的不列;共 ${lines.length} 行。`
      : `共 ${lines.length} 行;一行可以算在几项职责里。供在电脑上查对,一般不必打印。`,
    right: `截至 ${options.asOf}`,
    unit: options.unit,
    frozenColumns: 3,
    table: {
      name: tableName("evidence"),
      columns: COLUMNS,
      rows: lazyRows(lines, evidenceRow),
      rowCount: lines.length,
      banded: true,
    },
  });
  return {
    sheet,
    link: (outcome, words = evidenceWords(outcome)) => {
      const row = first.get(outcome);
      if (row === undefined) return words;
      const formula = `HYPERLINK("#'${EVIDENCE_SHEET}'!A${row}","${words}")`;
      return { formula, cached: words };
    },
  };
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
  { header: "日期", width: 12, format: "date" },
  { header: "台账", width: 14, format: "text" },
  { header: "村(社区)", width: 11, format: "text" },
  { header: "来源文件", width: 32, format: "text", wrap: true },
  { header: "来源行", width: 20, format: "text", wrap: true },
] as const;

function evidenceRow({ outcome, record, reason }: Line): readonly PlanCell[] {
  const { subject, span, duty } = outcome;
  const { village, file, sheet, row } = record.source;
  const ledger = ledgerById(record.ledger);
  const day = printValue(record.values[ledger.dateKey ?? ""]);
  return [
    dutyById(duty)?.id ?? duty,
    subject.name,
    span.id,
    reason === "" ? "计" : "不计",
    reason,
    day.length === 10 ? day : null,
    ledger.name,
    village,
    baseName(file),
    `${sheet} 第${row}行`,
  ];
}
