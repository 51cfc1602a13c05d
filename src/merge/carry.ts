/** Do this month's carried-on items tie with last month's open ones? (mess row 61, the 勾稽 of files) */
import type { Finding } from "../domain/findings/types.ts";
import type { LedgerDef } from "../domain/ledgers/types.ts";
import type { LedgerRecord } from "../domain/records.ts";
import type { FileIntake } from "../intake/types.ts";
import { onFile } from "./choose.ts";
import type { MergePeriod } from "./types.ts";
import { baseName } from "../domain/text/paths.ts";

const CLOSED = new Set(["已办结待回访", "已结账", "已上报", "中止"]);

/**
 * Compares, per village and ledger of items, the open items of the last month's file with the items
 * that this month's file carries on (registered before the period).
 */
export function carryMismatches(
  earlier: readonly FileIntake[],
  current: readonly FileIntake[],
  ledgers: readonly LedgerDef[],
  period: MergePeriod,
): Finding[] {
  if (period.kind !== "month") return [];
  const findings: Finding[] = [];
  for (const file of current) {
    const last = earlier
      .filter((other) => other.village === file.village)
      .sort((a, b) => (a.month < b.month ? 1 : -1))[0];
    if (!last) continue;
    for (const ledger of ledgers) {
      if (ledger.kind !== "items" || !file.records.some((r) => r.ledger === ledger.id)) continue;
      const open = of(ledger, last.records).filter((record) => !isClosed(record));
      const carried = of(ledger, file.records).filter((record) => isBefore(ledger, record, period));
      const openCodes = new Set(open.map(identity));
      const known = carried.filter(
        (record) => openCodes.has(identity(record)) || !isClosed(record),
      );
      if (known.length === open.length) continue;
      findings.push({
        ...onFile("carry-mismatch", file, {
          previous: open.length,
          previousPlace: placeOf(last, open),
          carried: known.length,
          carriedPlace: placeOf(file, known),
          gap: Math.abs(open.length - known.length),
        }),
        sheet: of(ledger, file.records)[0]?.source.sheet ?? "",
      });
    }
  }
  return findings;
}

function of(ledger: LedgerDef, records: readonly LedgerRecord[]): LedgerRecord[] {
  return records.filter((record) => record.ledger === ledger.id);
}

function isClosed(record: LedgerRecord): boolean {
  const status = record.values["status"];
  return typeof status === "string" && CLOSED.has(status);
}

function isBefore(ledger: LedgerDef, record: LedgerRecord, period: MergePeriod): boolean {
  const date = ledger.dateKey === undefined ? null : record.values[ledger.dateKey];
  return typeof date === "string" && date < period.start;
}

/** Items meet by 编号, and where there is none by their row's content being unknown: by place. */
function identity(record: LedgerRecord): string {
  const code = record.values["code"];
  return typeof code === "string" ? code : `${record.source.sheet}:${record.source.row}`;
}

function placeOf(file: FileIntake, records: readonly LedgerRecord[]): string {
  const [first] = records;
  const name = `【${baseName(file.file.path)}】`;
  if (!first) return name;
  const rows = records.slice(0, 3).map((record) => record.source.row);
  const more = records.length > 3 ? "等" : "";
  return `${name}“${first.source.sheet}”第${rows.join("、")}行${more}`;
}
