/** What identifies a row, and whether two rows say the same (mess rows 48, 49). */
import type { LedgerDef } from "../domain/ledgers/types.ts";
import { printValue, type LedgerRecord } from "../domain/records.ts";

/** Fields that never tell rows apart: the display number of a row. */
const NOT_CONTENT = new Set(["serial"]);

/**
 * The key under which rows of one ledger and one village meet, or null when nothing identifies the row.
 * A bare 1, 2, 3 is a 序号 and never arrives here as a code (intake keeps it out).
 */
export function rowKey(ledger: LedgerDef, record: LedgerRecord): string | null {
  const code = record.values["code"];
  if (typeof code === "string" && code !== "") return code;
  if (ledger.kind !== "register" || ledger.keyColumns.length === 0) return null;
  const parts: string[] = [];
  for (const key of ledger.keyColumns) {
    const value = record.values[key];
    if (value === null || value === undefined || value === "") return null;
    parts.push(printValue(value));
  }
  return parts.join(" ");
}

/** Keys whose values differ, in printed order. `emptyMatches`: an empty cell agrees with anything. */
export function differingKeys(
  ledger: LedgerDef,
  a: LedgerRecord,
  b: LedgerRecord,
  emptyMatches: boolean,
): string[] {
  const keys: string[] = [];
  for (const column of ledger.columns) {
    if (NOT_CONTENT.has(column.key) || column.computed) continue;
    const left = printValue(a.values[column.key]);
    const right = printValue(b.values[column.key]);
    if (left === right) continue;
    if (emptyMatches && (left === "" || right === "")) continue;
    keys.push(column.key);
  }
  return keys;
}

/** Headers of the given keys joined for a sentence. */
export function headersOf(ledger: LedgerDef, keys: readonly string[]): string {
  return ledger.columns
    .filter((column) => keys.includes(column.key))
    .map((column) => column.header)
    .join("、");
}

/** Everything that a row says, as one string; equal rows have equal strings. */
export function rowContent(ledger: LedgerDef, record: LedgerRecord): string {
  let content = "";
  for (const column of ledger.columns) {
    if (NOT_CONTENT.has(column.key) || column.computed) continue;
    content += printValue(record.values[column.key]) + "\u0000";
  }
  return content;
}
