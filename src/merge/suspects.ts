/** Suspected duplicates (mess rows 49, 50): reported, never merged. */
import type { Finding } from "../domain/findings/types.ts";
import type { LedgerDef } from "../domain/ledgers/types.ts";
import type { FieldValue, LedgerRecord } from "../domain/records.ts";
import { rowContent } from "./keys.ts";
import { matterText } from "./matter.ts";
import { note } from "./upsert.ts";
import { baseName } from "../domain/text/paths.ts";

/** Shorter texts (修路, 低保) say too little to suspect anything. */
const TELLING_LENGTH = 6;

/**
 * Items whose matter is worded alike, in whatever ledger or village, and events without a 编号 that
 * are equal in every field. One pass over sorted records, one finding per later row.
 */
export function suspectedDuplicates(
  ledgers: readonly LedgerDef[],
  records: ReadonlyMap<LedgerDef["id"], readonly LedgerRecord[]>,
): Finding[] {
  const findings: Finding[] = [];
  const matters = new Map<string, LedgerRecord>();
  for (const ledger of ledgers) {
    const rows = records.get(ledger.id) ?? [];
    if (ledger.kind === "items") {
      for (const record of rows) {
        const text = matterText(ledger, record);
        if (text.length >= TELLING_LENGTH) meet(ledger, record, text, matters, findings);
      }
    } else if (ledger.kind === "events") {
      findings.push(...equalEvents(ledger, rows));
    }
  }
  return findings;
}

/**
 * Events of one village that are equal in every field. Rows come sorted by village and date, so only
 * those of one day are held against each other; the whole row only where what places it is the same.
 */
function equalEvents(ledger: LedgerDef, rows: readonly LedgerRecord[]): Finding[] {
  const findings: Finding[] = [];
  const placing = ledger.placing.flat().reverse();
  const alike = new Map<string, LedgerRecord | Map<string, LedgerRecord>>();
  let [village, day]: [string, FieldValue | undefined] = ["", undefined];
  for (const record of rows) {
    if (typeof record.values["code"] === "string") continue;
    const date = ledger.dateKey === undefined ? undefined : record.values[ledger.dateKey];
    if (record.source.village !== village || date !== day) {
      alike.clear();
      [village, day] = [record.source.village, date];
    }
    const key = tellingText(record, placing);
    const known = alike.get(key);
    if (known === undefined) {
      alike.set(key, record);
      continue;
    }
    const contents = known instanceof Map ? known : new Map([[rowContent(ledger, known), known]]);
    alike.set(key, contents);
    meet(ledger, record, rowContent(ledger, record), contents, findings);
  }
  return findings;
}

/** One text that nearly always tells the events of a day apart: the household, the matter, the person. */
function tellingText(record: LedgerRecord, placing: readonly string[]): string {
  for (const key of placing) {
    const value = record.values[key];
    if (typeof value === "string" && value !== "") return value;
  }
  return "";
}

function meet(
  ledger: LedgerDef,
  record: LedgerRecord,
  key: string,
  seen: Map<string, LedgerRecord>,
  findings: Finding[],
): void {
  const first = seen.get(key);
  if (!first) {
    seen.set(key, record);
    return;
  }
  const { source } = first;
  const other = `【${baseName(source.file)}】“${source.sheet}”第${source.row}行`;
  findings.push(
    note("suspected-duplicate", ledger, { records: [record], file: 0, block: 0 }, { other }),
  );
}
