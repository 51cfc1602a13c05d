/** 核对清单: the findings, gravest first, village by village. Values are masked. */
import { findingKind } from "../../domain/findings/catalogue.ts";
import { describeFinding } from "../../domain/findings/describe.ts";
import type { Finding, FindingClass, Severity } from "../../domain/findings/types.ts";
import type { MergeResult } from "../../merge/types.ts";
import { cellAddress, rangeAddress } from "../../workbook/address.ts";
import type { ConditionalPlan, PlanCell, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { sentenceBesidePlace } from "../parts/sentence.ts";
import { fileWidth } from "../parts/widths.ts";
import { baseName } from "../../domain/text/paths.ts";
import { cellOrRow } from "../urge/sentence.ts";
import type { SummaryOptions } from "./options.ts";
import { lazyRows } from "./rows.ts";
import { TABLE_TOP, tableSheet } from "./tableSheet.ts";
import { CLASS_ADVICE, SEVERITY_NAMES, UNKNOWN_VILLAGE } from "./words.ts";

/** More than this nobody reads on a sheet, and Excel ends soon after; the rest is in report.json. */
const MOST_FINDINGS = 500_000;

/** Most rows on one line: half the pages. */
const columnsFor = (files: Iterable<string>): readonly TableColumnPlan[] => [
  { header: "级别", width: 7, format: "text", align: "center" },
  { header: "村(社区)", width: 10, format: "text", wrap: true },
  { header: "文件", width: fileWidth(files), format: "text", wrap: true },
  { header: "工作表", width: 13, format: "text", wrap: true },
  { header: "单元格", width: 9, format: "text", wrap: true },
  { header: "栏目", width: 13, format: "text", wrap: true },
  { header: "原值", width: 10, format: "text", wrap: true },
  { header: "改为", width: 10, format: "text", wrap: true },
  { header: "说明", width: 70, format: "text", wrap: true },
  { header: "怎么办", width: 20, format: "text", wrap: true },
  { header: "类别", width: 15, format: "text", wrap: true },
  { header: "处数", width: 6, format: "integer", align: "center", noFilterButton: true },
];
/** Whether a finding waits for somebody: to mend, to answer, or only to look. */
const URGENCY: Readonly<Record<FindingClass, number>> = { F: 0, R: 0, Q: 1, N: 2, A: 2 };

export function checklistSheet(result: MergeResult, options: SummaryOptions): SheetPlan {
  const sorted = sortFindings(result);
  const findings = sorted.slice(0, MOST_FINDINGS);
  const left = sorted.length - findings.length;
  return tableSheet({
    name: "核对清单",
    title: `${options.township}${result.period.label}核对清单`,
    left:
      "先看“错误”和“提醒”;“说明”只是告知已自动整理了什么,不用处理。只看要处理的:点表头“级别”右边的箭头,去掉“说明”前面的勾(打印时也就不印)。" +
      "身份证号、电话、账号、地址和稳定工作的内容已打码,完整内容只在各村的退回单里。",
    right: countsOf(findings),
    unit: options.township,
    frozenColumns: 2,
    table: {
      name: tableName("findings"),
      columns: columnsFor(new Set(findings.map(({ file }) => file))),
      rows: lazyRows(findings, findingRow),
      rowCount: findings.length,
    },
    conditionals: severityLooks(findings.length),
    notes: left === 0 ? [] : [`还有${left}条没有列出,见 report.json。`],
  });
}

/**
 * Errors, warnings, notes; among the warnings first what somebody has to do something about; then by
 * village in the order of the 村名单; otherwise as found.
 */
export function sortFindings({ findings, villages }: MergeResult): readonly Finding[] {
  const order = new Map(villages.map(({ village }, index) => [village.name, index]));
  const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
  const keyed = findings.map((finding) => ({
    finding,
    severity: rank[findingKind(finding.id).severity],
    urgency: URGENCY[findingKind(finding.id).class],
    village: order.get(finding.village) ?? villages.length,
  }));
  keyed.sort((a, b) => a.severity - b.severity || a.urgency - b.urgency || a.village - b.village);
  return keyed.map(({ finding }) => finding);
}

function findingRow(finding: Finding): readonly PlanCell[] {
  const described = describeFinding(finding, "masked");
  return [
    SEVERITY_NAMES[described.severity],
    finding.village === "" ? UNKNOWN_VILLAGE : finding.village,
    baseName(finding.file),
    finding.sheet,
    cellOrRow(finding),
    finding.header,
    described.value,
    described.newValue ?? "",
    sentenceBesidePlace(finding, "masked"),
    CLASS_ADVICE[described.class],
    described.title,
    described.count ?? 1,
  ];
}

/** One rule for the whole column instead of a look per cell: the list may be long. */
function severityLooks(rows: number): ConditionalPlan[] {
  const top = TABLE_TOP + 1;
  const range = rangeAddress({ top, left: 1, bottom: TABLE_TOP + Math.max(1, rows), right: 1 });
  const first = `$${cellAddress(top, 1)}`;
  return [
    { range, formula: `${first}="${SEVERITY_NAMES.error}"`, look: "bad" },
    { range, formula: `${first}="${SEVERITY_NAMES.warning}"`, look: "warning" },
  ];
}

function countsOf(findings: readonly Finding[]): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => findingKind(finding.id).severity === severity).length;
  return `错误${count("error")}条,提醒${count("warning")}条,说明${count("info")}条`;
}
