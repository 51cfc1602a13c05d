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
 * that this month's file carries on (registered before the period), and with what this month's file
 * itself says of them in a title or a note.
 */
export function carryMismatches(
  earlier: readonly FileIntake[],
  current: readonly FileIntake[],
  ledgers: readonly LedgerDef[],
  period: MergePeriod,
): Finding[] {
  if (period.kind !== "month") return [];
  return current.flatMap((file) => {
    const last = earlier
      .filter((other) => other.village === file.village)
      .sort((a, b) => (a.month < b.month ? 1 : -1))[0];
    return ledgers
      .filter((ledger) => ledger.kind === "items")
      .flatMap((ledger) => [
        ...(last ? againstRows(last, file, ledger, period) : []),
        ...againstStatement(last, file, ledger, period),
      ]);
  });
}

function againstRows(
  last: FileIntake,
  file: FileIntake,
  ledger: LedgerDef,
  period: MergePeriod,
): Finding[] {
  const own = of(ledger, file.records);
  if (own.length === 0) return [];
  const open = openItems(ledger, last);
  const openCodes = new Set(open.map(identity));
  const known = own.filter(
    (record) =>
      isBefore(ledger, record, period) && (openCodes.has(identity(record)) || !isClosed(record)),
  );
  if (known.length === open.length) return [];
  const finding = onFile("carry-mismatch", file, {
    previous: open.length,
    previousPlace: placeOf(last, open),
    carried: known.length,
    carriedPlace: placeOf(file, known),
    gap: Math.abs(open.length - known.length),
  });
  return [{ ...finding, sheet: own[0]?.source.sheet ?? "" }];
}

/** Last month's file is the better witness; without it the rows that were open when the month began. */
function againstStatement(
  last: FileIntake | undefined,
  file: FileIntake,
  ledger: LedgerDef,
  period: MergePeriod,
): Finding[] {
  const stated = file.carriedOver?.find((it) => it.ledger === ledger.id);
  if (!stated) return [];
  const counted = last
    ? openItems(ledger, last)
    : of(ledger, file.records).filter((record) => wasOpen(ledger, record, period));
  if (counted.length === stated.number) return [];
  const finding = onFile("carry-stated", file, {
    stated: stated.number,
    basis: last ? "上月文件里没有办结的是" : "按各行的登记时间和办结时间算是",
    counted: counted.length,
    place: placeOf(last ?? file, counted),
    gap: Math.abs(counted.length - stated.number),
  });
  return [{ ...finding, sheet: stated.sheet, cell: stated.cell }];
}

function openItems(ledger: LedgerDef, file: FileIntake): LedgerRecord[] {
  return of(ledger, file.records).filter((record) => !isClosed(record));
}

/** Registered before the period, and not closed before it. */
function wasOpen(ledger: LedgerDef, record: LedgerRecord, period: MergePeriod): boolean {
  const closed = record.values["closedDate"];
  const closedBefore = typeof closed === "string" && closed < period.start;
  return isBefore(ledger, record, period) && !closedBefore;
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
