/** 稳定工作统计: the stability ledger as numbers by matter and warning level, never as rows. */
import { columnOf, ledgerById } from "../../domain/ledgers/index.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import type { MergeResult } from "../../merge/types.ts";
import type { CellPlan, PlanCell, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import type { SummaryOptions } from "./options.ts";
import { afterTable, tableSheet } from "./tableSheet.ts";
import { rowSum, totalsRow } from "./totals.ts";

const NOT_FILLED = "未填";

/** Null when no village reported a matter. */
export function stabilitySheet(result: MergeResult, options: SummaryOptions): SheetPlan | null {
  const records = result.records.get("stability") ?? [];
  if (records.length === 0) return null;
  const ledger = ledgerById("stability");
  const levels = [...(columnOf(ledger, "warningLevel").choices?.values ?? []), NOT_FILLED];
  const matters = [...(columnOf(ledger, "matter").choices?.values ?? []), NOT_FILLED];
  const isUsed = (matter: string): boolean =>
    matter !== NOT_FILLED ||
    records.some(({ values }) => known(values["matter"], matters) === NOT_FILLED);
  const rows = matters
    .filter(isUsed)
    .map((matter, index) => countRow(matter, matters, levels, records, index));
  const number: Omit<TableColumnPlan, "header"> = { width: 14, format: "integer" };
  const columns: TableColumnPlan[] = [
    { header: "涉稳事项", width: 24, format: "text" },
    ...levels.map((level) => ({ ...number, header: level === NOT_FILLED ? "预警未填" : level })),
    { ...number, header: "合计" },
  ];
  const table = { name: tableName("stability"), columns, rows, rowCount: rows.length };
  const totals: readonly CellPlan[] = totalsRow(table, afterTable(table), [0]);
  return tableSheet({
    name: "稳定工作统计",
    title: `${options.township}${result.period.label}稳定工作件数统计`,
    left: "只统计件数;事项内容留在各村,不上报、不公示。预警级别是事情本身的风险,与逾期无关。",
    right: "单位:件",
    unit: options.township,
    table,
    totals,
  });
}

function countRow(
  matter: string,
  matters: readonly string[],
  levels: readonly string[],
  records: readonly LedgerRecord[],
  index: number,
): readonly PlanCell[] {
  const its = records.filter(({ values }) => known(values["matter"], matters) === matter);
  const counts = levels.map(
    (level) => its.filter(({ values }) => known(values["warningLevel"], levels) === level).length,
  );
  return [matter, ...counts, rowSum(index, 1, counts)];
}

/** A value outside the list must not show up in the summary: it counts as not filled. */
function known(value: unknown, list: readonly string[]): string {
  return typeof value === "string" && list.includes(value) ? value : NOT_FILLED;
}
