/**
 * Rows under one key (mess row 48). Within one month equal rows are one and different rows are both
 * refused; across months the later month wins, and an empty cell never replaces a filled one.
 */
import { SENT_SHEET } from "../domain/escalation/sentSheet.ts";
import type { Finding } from "../domain/findings/types.ts";
import { maskText } from "../domain/findings/mask.ts";
import { groupBy } from "../domain/groups.ts";
import type { LedgerDef } from "../domain/ledgers/types.ts";
import { printValue, type FieldValue, type LedgerRecord } from "../domain/records.ts";
import { differingKeys, headersOf, rowContent } from "./keys.ts";
import { baseName } from "../domain/text/paths.ts";

/** One source row: usually one record, several when it named several households. */
export interface RowUnit {
  readonly records: readonly LedgerRecord[];
  readonly file: number;
  readonly block: number;
}

export type Fate = "accepted" | "duplicate" | "refused";

export interface UpsertResult {
  readonly records: readonly LedgerRecord[];
  readonly fates: readonly { readonly unit: RowUnit; readonly fate: Fate }[];
  readonly findings: readonly Finding[];
}

/** Decides about all rows of one ledger and one village that share `key`. */
export function upsert(ledger: LedgerDef, key: string, units: readonly RowUnit[]): UpsertResult {
  const { own, copies } = withoutCopies(units);
  const months = groupByMonth(own);
  const fates = copies.map((unit): { unit: RowUnit; fate: Fate } => ({ unit, fate: "duplicate" }));
  const findings: Finding[] = copies.map((unit) =>
    note("sent-copy", ledger, unit, { valueKey: key, other: own[0] ? at(own[0]) : "" }),
  );
  let standing: RowUnit | null = null;
  let merged: readonly LedgerRecord[] = [];
  const kept: LedgerRecord[] = [];

  for (const group of months) {
    const distinct = distinctUnits(ledger, group);
    const [first, ...others] = distinct;
    if (first === undefined) continue;
    if (others.length > 0) {
      const keep = ledger.kind === "register";
      for (const unit of group) {
        const twin = unit === first ? (others[0] ?? first) : first;
        findings.push(conflict(ledger, key, unit, twin, keep));
        fates.push({ unit, fate: keep ? "accepted" : "refused" });
        if (keep) kept.push(...unit.records);
      }
      continue;
    }
    for (const unit of group) {
      if (unit === first) continue;
      fates.push({ unit, fate: "duplicate" });
      findings.push(note("duplicate-row", ledger, unit, { valueKey: key, other: at(first) }));
    }
    if (standing === null) {
      merged = first.records;
    } else {
      const step = replace(ledger, key, standing, merged, first);
      findings.push(...step.findings);
      fates.push({ unit: standing, fate: "duplicate" });
      merged = step.records;
    }
    standing = first;
  }
  if (standing !== null) fates.push({ unit: standing, fate: "accepted" });
  return { records: [...kept, ...merged], fates, findings };
}

/** What was sent up is a copy of the ledger's own row, shortened; it counts only where that is not there. */
function withoutCopies(units: readonly RowUnit[]): {
  readonly own: readonly RowUnit[];
  readonly copies: readonly RowUnit[];
} {
  const own = units.filter((unit) => !isCopy(unit));
  return own.length === 0 ? { own: units, copies: [] } : { own, copies: units.filter(isCopy) };
}

function isCopy({ records }: RowUnit): boolean {
  return records[0]?.source.sheet.trim().startsWith(SENT_SHEET) === true;
}

function replace(
  ledger: LedgerDef,
  key: string,
  earlier: RowUnit,
  known: readonly LedgerRecord[],
  later: RowUnit,
): { records: readonly LedgerRecord[]; findings: readonly Finding[] } {
  const findings: Finding[] = [
    note("earlier-duplicate", ledger, earlier, { valueKey: key, other: at(later) }),
  ];
  const [before] = known;
  const [after, ...rest] = later.records;
  if (before === undefined || after === undefined) return { records: later.records, findings };
  const changed = differingKeys(ledger, before, after, true);
  if (changed.length > 0) {
    const valueChanges = changed
      .map(
        (k) => `${headersOf(ledger, [k])}“${show(ledger, before, k)}”→“${show(ledger, after, k)}”`,
      )
      .join(";");
    findings.push(
      note("updated-since", ledger, later, { valueKey: key, other: at(earlier), valueChanges }),
    );
  }
  const values: Record<string, FieldValue> = { ...after.values };
  const filled: string[] = [];
  for (const column of ledger.columns) {
    const old = before.values[column.key] ?? null;
    if (column.computed || column.key === "serial" || old === null) continue;
    if (printValue(values[column.key]) !== "" || printValue(old) === "") continue;
    values[column.key] = old;
    filled.push(column.key);
  }
  if (filled.length === 0) return { records: later.records, findings };
  const fields = headersOf(ledger, filled);
  findings.push(
    note("kept-from-earlier", ledger, later, { valueKey: key, other: at(earlier), fields }),
  );
  return { records: [{ ...after, values }, ...rest], findings };
}

function show(ledger: LedgerDef, record: LedgerRecord, key: string): string {
  const mask = ledger.columns.find((column) => column.key === key)?.privacy.mask ?? "none";
  return maskText(printValue(record.values[key]), mask);
}

function groupByMonth(units: readonly RowUnit[]): readonly (readonly RowUnit[])[] {
  const months = groupBy(units, ({ records }) => records[0]?.source.month ?? "");
  return [...months.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** One unit per different content, in order of appearance; linear, whatever is repeated. */
function distinctUnits(ledger: LedgerDef, group: readonly RowUnit[]): RowUnit[] {
  if (group.length === 1) return [...group];
  const byContent = new Map<string, RowUnit>();
  for (const unit of group) {
    const content = unit.records.map((record) => rowContent(ledger, record)).join("\u0001");
    if (!byContent.has(content)) byContent.set(content, unit);
  }
  return [...byContent.values()];
}

function conflict(
  ledger: LedgerDef,
  key: string,
  unit: RowUnit,
  twin: RowUnit,
  keep: boolean,
): Finding {
  const [a] = unit.records;
  const [b] = twin.records;
  const fields = a && b ? headersOf(ledger, differingKeys(ledger, a, b, false)) : "";
  return note(keep ? "register-conflict" : "code-conflict", ledger, unit, {
    valueKey: key,
    other: at(twin),
    fields: fields === "" ? "户数" : fields,
  });
}

/** A finding on the row of a unit. Rows of a restricted ledger are masked whole. */
export function note(
  id: string,
  ledger: LedgerDef,
  unit: RowUnit,
  slots: Readonly<Record<string, string | number>>,
): Finding {
  const source = unit.records[0]?.source;
  return {
    id,
    file: source?.file ?? "",
    village: source?.village ?? "",
    sheet: source?.sheet ?? "",
    cell: source ? `A${source.row}` : "",
    header: "",
    value: "",
    slots,
    mask: ledger.restricted ? "all" : "none",
    ...(source ? { row: source.row } : {}),
  };
}

function at(unit: RowUnit): string {
  const source = unit.records[0]?.source;
  if (!source) return "";
  const name = baseName(source.file);
  return `【${name}】“${source.sheet}”第${source.row}行`;
}
