/** 汇总情况: village × ledger, who has sent what and when, and the sentence that proves the balance. */
import { SUBMISSION_NAMES } from "../../domain/submissions.ts";
import { LEDGERS, ledgerById } from "../../domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import type { MergeResult, VillageStatus } from "../../merge/types.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { countPlaces, mendingByVillage } from "../urge/mending.ts";
import { notUpdated, periodWord } from "../urge/texts.ts";
import { balanceSentence, ignoredSentence } from "./balance.ts";
import type { SummaryOptions } from "./options.ts";
import { afterTable, tableSheet } from "./tableSheet.ts";
import { countByVillage } from "./tally.ts";
import { rowSum, totalsRow } from "./totals.ts";
import { SUBMISSION_LOOKS, UNKNOWN_VILLAGE } from "./words.ts";

/** 村, 报送情况, 收到日期 come before the ledgers. */
const FIRST_LEDGER = 3;
/** Four characters a line in the header: 民生诉求/台账. */
const NUMBER = { width: 8, format: "integer", noFilterButton: true } as const;

export function overviewSheet(result: MergeResult, options: SummaryOptions): SheetPlan {
  const counts = countByVillage(result);
  const ledgers = ledgersInUse(result);
  const mending = mendingByVillage(result.findings);
  // Without a 村名单 it says nothing that a village is not on it.
  const hasList = result.villages.some(({ village }) => village.listed);
  const isAskedFor = result.period.kind !== "month";
  const rows = result.villages.map((status, index): readonly PlanCell[] => {
    const { village } = status;
    const numbers = ledgers.map(({ id }) => counts.get(id)?.get(village.name) ?? 0);
    // Nothing received is not the same as nothing to report: no zeros there.
    const isReceived = status.submission !== "missing" && status.submission !== "returned";
    return [
      village.listed || !hasList ? village.name : `${village.name}(不在村名单)`,
      SUBMISSION_NAMES[status.submission],
      village.received === "" ? null : village.received,
      ...numbers.map((number) => (isReceived || number > 0 ? number : null)),
      rowSum(index, FIRST_LEDGER, numbers),
      countPlaces(mending.get(village.name) ?? []),
      status.questions,
      ...(isAskedFor ? [isReceived ? ledgerNames(notUpdated(result, status)) : ""] : []),
    ];
  });
  const columns: TableColumnPlan[] = [
    { header: "村(社区)", width: 14, format: "text", wrap: true },
    { header: "报送情况", width: 13, format: "text", align: "center", wrap: true },
    { header: "收到日期", width: 13, format: "date" },
    ...ledgers.map((ledger) => ({ ...NUMBER, header: ledgerHeader(ledger) })),
    { ...NUMBER, header: "合计" },
    { ...NUMBER, header: "需修改(处)" },
    { ...NUMBER, header: "问题(个)" },
    ...(isAskedFor ? [notUpdatedColumn(result)] : []),
  ];
  const table = { name: tableName("overview"), columns, rows, rowCount: rows.length };
  const noSums = [1, 2, ...(isAskedFor ? [columns.length - 1] : [])];
  return tableSheet({
    name: "汇总情况",
    title: `${options.township}${result.period.label}民情台账汇总`,
    left: `口径:${[...measures(result), ...options.readings].join(";")}`,
    right: `汇总日期:${result.asOf}`,
    unit: options.township,
    frozenColumns: 1,
    table: { ...table, cellLooks: submissionLooks(result.villages) },
    totals: totalsRow(table, afterTable(table), noSums),
    notes: [...overviewNotes(result, ledgers), ...townshipNotes(options)],
    tabLook: "good",
    onePage: true,
  });
}

/** Ledgers of which at least one row was read, and those that a village ought to keep: none is missed. */
function ledgersInUse(result: MergeResult): readonly LedgerDef[] {
  const read = new Set(result.files.flatMap((file) => file.blocks.map((block) => block.ledger)));
  return LEDGERS.filter(
    ({ id, summary }) =>
      summary !== "none" && (read.has(id) || (result.records.get(id)?.length ?? 0) > 0),
  );
}

function ledgerHeader({ name, summary }: LedgerDef): string {
  return summary === "counts" ? `${name}(只计数)` : name;
}

function ledgerNames(ids: readonly LedgerId[]): string {
  return ids.map((id) => ledgerById(id).name).join("、");
}

function notUpdatedColumn(result: MergeResult): TableColumnPlan {
  return { header: `${periodWord(result)}未更新台账`, width: 30, format: "text", wrap: true };
}

function measures({ period, asOf }: MergeResult): readonly string[] {
  return [
    `${period.start} 至 ${period.end}`,
    "各台账为采用的行数",
    "按时、迟报按村名单的收到日期与报送截止比较",
    `逾期以 ${asOf} 为准`,
  ];
}

function submissionLooks(villages: readonly VillageStatus[]): ReadonlyMap<string, PlanLook> {
  return new Map(
    villages.map(({ submission }, index) => [`${index},1`, SUBMISSION_LOOKS[submission]]),
  );
}

/** Below the table: submissions in one sentence, the balance, what was left out and why. */
function overviewNotes(result: MergeResult, ledgers: readonly LedgerDef[]): readonly string[] {
  const unused = LEDGERS.filter(
    (ledger) => ledger.summary === "rows" && ledger.onByDefault && !hasRows(result, ledger),
  );
  const restricted = ledgers.filter(({ summary }) => summary === "counts");
  const unknown = result.files.filter((file) => file.village === "");
  return [
    submissionSentence(result.villages),
    `${balanceSentence(result.balance)}各村的数字见“行数核对”。`,
    ignoredSentence(result.files),
    ...(unused.length === 0
      ? []
      : [`没有行的台账,不另设工作表:${unused.map(({ name }) => name).join("、")}。`]),
    ...(restricted.length === 0
      ? []
      : [`只汇总件数、明细留在村里的台账:${restricted.map(({ name }) => name).join("、")}。`]),
    ...(unknown.length === 0
      ? []
      : [`有${unknown.length}个文件没有认出是哪个村的,见“文件清单”中的${UNKNOWN_VILLAGE}。`]),
  ];
}

/** 综合账 stands beside the villages' rows, and is in none of their numbers. */
function townshipNotes({ townshipBook }: SummaryOptions): readonly string[] {
  if (townshipBook === undefined) return [];
  const { rows, taken, added } = townshipBook;
  const sum = `综合账:接转上次${taken}行,新增村里上报${added}行,共${rows.length}行`;
  return [`${sum};与各村的行分开,不计入上面的数字和行数核对。`];
}

function hasRows(result: MergeResult, { id }: LedgerDef): boolean {
  return (result.records.get(id)?.length ?? 0) > 0;
}

function submissionSentence(villages: readonly VillageStatus[]): string {
  const parts = Object.entries(SUBMISSION_NAMES).flatMap(([key, name]) => {
    const its = villages.filter(({ submission }) => submission === key);
    if (its.length === 0) return [];
    const isNamed = key === "missing" || key === "returned" || key === "late";
    const names = isNamed ? `(${its.map(({ village }) => village.name).join("、")})` : "";
    return [`${name}${its.length}个${names}`];
  });
  return `报送:共${villages.length}个村(社区),${parts.join(",")}。`;
}
