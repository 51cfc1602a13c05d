/** What an item is about, in a form that can be compared. */
import type { LedgerDef } from "../domain/ledgers/types.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { matchKey } from "../domain/text/normalize.ts";

const matterKeys = new WeakMap<LedgerDef, string>();

/** The free text that places an item (诉求内容 and its like), without spaces and width; "" if none. */
export function matterText(ledger: LedgerDef, record: LedgerRecord): string {
  let key = matterKeys.get(ledger);
  if (key === undefined) {
    const placing = new Set(ledger.placing.flat());
    const column = ledger.columns.find((c) => placing.has(c.key) && c.type === "longText");
    key = column?.key ?? "";
    matterKeys.set(ledger, key);
  }
  const value = key === "" ? null : record.values[key];
  return typeof value === "string" ? matchKey(value) : "";
}
