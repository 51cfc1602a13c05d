/** 核对清单: rows that could not be read or counted, each with its place and what to do. */
import { describeFinding } from "../../domain/findings/describe.ts";
import type { Severity } from "../../domain/findings/types.ts";
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import { baseName } from "../../domain/text/paths.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { sentenceBesidePlace } from "../parts/sentence.ts";
import { fileWidth } from "../parts/widths.ts";
import { tableSheet } from "../summary/tableSheet.ts";
import { SEVERITY_NAMES } from "../summary/words.ts";
import { cellOrRow } from "../urge/sentence.ts";
import type { QuotaSheetOptions } from "./options.ts";

const columnsFor = (files: readonly string[]): readonly TableColumnPlan[] => [
  { header: "级别", width: 8, format: "text", align: "center" },
  { header: "村(社区)", width: 11, format: "text" },
  { header: "文件", width: fileWidth(files), format: "text", wrap: true },
  { header: "工作表", width: 14, format: "text", wrap: true },
  { header: "位置", width: 10, format: "text" },
  { header: "栏目", width: 18, format: "text", wrap: true },
  { header: "说明", width: 80, format: "text", wrap: true },
];
const LOOKS: Readonly<Record<Severity, PlanLook>> = {
  error: "bad",
  warning: "warning",
  info: "muted",
};

/** Null when there is nothing to tell. */
export function findingsSheet(
  { findings: own }: Evaluation,
  { unit, span, asOf, findings: ofReading = [] }: QuotaSheetOptions,
): SheetPlan | null {
  const findings = [...own, ...ofReading];
  if (findings.length === 0) return null;
  const described = findings.map((finding) => describeFinding(finding, "masked"));
  return tableSheet({
    name: "核对清单",
    title: `${unit}${span.label}核查时发现的问题`,
    left: "这些行没有读出或者没有计入,其余照常核查;改好原表后重新核查。",
    right: `截至 ${asOf}`,
    unit,
    table: {
      name: tableName("quota_findings"),
      columns: columnsFor(findings.map(({ file }) => file)),
      rows: findings.map((finding, index): readonly PlanCell[] => [
        SEVERITY_NAMES[described[index]?.severity ?? "info"],
        finding.village,
        baseName(finding.file),
        finding.sheet,
        cellOrRow(finding),
        finding.header,
        sentenceBesidePlace(finding, "masked"),
      ]),
      rowCount: findings.length,
      cellLooks: new Map(
        described.map(({ severity }, index) => [`${index},0`, LOOKS[severity]] as const),
      ),
    },
    tabLook: "warning",
  });
}
