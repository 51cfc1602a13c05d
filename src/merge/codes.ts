/** 编号 for items that came without one (mess row 49): they hold village, ledger, month and row. */
import type { LedgerDef } from "../domain/ledgers/types.ts";
import type { LedgerRecord } from "../domain/records.ts";

const LETTERS: Readonly<Partial<Record<LedgerDef["id"], string>>> = {
  demands: "MS",
  hardship: "KN",
  stability: "WD",
};

/**
 * `龙河村-MS-2026-11-临12`: can never be taken for a given 编号, and never meets another month's item.
 * `sheetIndex` tells several blocks of one file apart.
 */
export function madeCode(ledger: LedgerDef, record: LedgerRecord, block: number): string {
  const { village, month, row } = record.source;
  const letters = LETTERS[ledger.id] ?? ledger.name;
  return `${village}-${letters}-${month}-临${block === 0 ? "" : `${block}-`}${row}`;
}
