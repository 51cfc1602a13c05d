/** Printed order of merged rows: village as in the 村名单, then date, 编号, source. */
import type { LedgerDef, LedgerId } from "../domain/ledgers/types.ts";
import type { LedgerRecord } from "../domain/records.ts";
import type { Village } from "../domain/villages/types.ts";

/** Sorts without touching the input; equal keys keep the order of file, sheet and row. */
export function sortRecords(
  records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>,
  villages: readonly Village[],
  ledgers: readonly LedgerDef[],
): Map<LedgerId, readonly LedgerRecord[]> {
  const rank = new Map(villages.map((village, i) => [village.name, i]));
  const sorted = new Map<LedgerId, readonly LedgerRecord[]>();
  for (const ledger of ledgers) {
    const rows = records.get(ledger.id) ?? [];
    const keyed = rows.map((record) => ({
      record,
      village: rank.get(record.source.village) ?? villages.length,
      date: textOf(record, ledger.dateKey),
      code: textOf(record, "code"),
    }));
    keyed.sort(
      (a, b) =>
        a.village - b.village ||
        compare(a.date, b.date) ||
        compare(a.code, b.code) ||
        compare(a.record.source.file, b.record.source.file) ||
        compare(a.record.source.sheet, b.record.source.sheet) ||
        a.record.source.row - b.record.source.row ||
        (a.record.part ?? 0) - (b.record.part ?? 0),
    );
    sorted.set(
      ledger.id,
      keyed.map((entry) => entry.record),
    );
  }
  return sorted;
}

function textOf(record: LedgerRecord, key: string | undefined): string {
  const value = key === undefined ? null : record.values[key];
  return typeof value === "string" ? value : "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
