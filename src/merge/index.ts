/**
 * Many village files become one township: which files count, rows under one 编号, suspected
 * duplicates, who sent what, and the balance. The result does not depend on the order of the files.
 */
import { findingKind } from "../domain/findings/catalogue.ts";
import { FindingGroups, type GroupedCell } from "../domain/findings/group.ts";
import type { Finding, Question } from "../domain/findings/types.ts";
import type { LedgerDef, LedgerId } from "../domain/ledgers/types.ts";
import type { LedgerRecord } from "../domain/records.ts";
import type { Village } from "../domain/villages/types.ts";
import type { Mapping } from "../intake/answers.ts";
import type { BlockAccount, FileIntake } from "../intake/types.ts";
import { Ledgering, refusedAccounts, sumAccounts } from "./account.ts";
import { carryMismatches } from "./carry.ts";
import { chooseFiles, onFile, type Choice } from "./choose.ts";
import { madeCode } from "./codes.ts";
import { rowKey } from "./keys.ts";
import { sortRecords } from "./order.ts";
import { suspectedDuplicates } from "./suspects.ts";
import type { MergedFile, MergePeriod, MergeResult } from "./types.ts";
import { note, upsert, type RowUnit } from "./upsert.ts";
import { villageStatuses } from "./villages.ts";

export interface MergeContext {
  readonly period: MergePeriod;
  readonly asOf: string;
  /** The 村名单; empty when there is none. */
  readonly villages: readonly Village[];
  readonly ledgers: readonly LedgerDef[];
  readonly mapping: Mapping;
}

/** Merges what the files yielded. Never throws for what they hold. */
export function mergeIntakes(intakes: readonly FileIntake[], context: MergeContext): MergeResult {
  const sorted = [...intakes].sort((a, b) => compare(a.file.path, b.file.path));
  const choosing = chooseFiles(sorted, context.period, context.mapping);
  const used = choosing.choices.filter((c) => c.use === "current" || c.use === "earlier");
  const villages = allVillages(context.villages, sorted);

  const ledgering = new Ledgering();
  const joined = joinRows(used, context.ledgers, ledgering);
  const records = sortRecords(joined.records, villages, context.ledgers);
  const files = choosing.choices.map((choice) => mergedFile(choice, ledgering));

  const earlier = used.filter((c) => c.use === "earlier").map((c) => c.intake);
  const current = used.filter((c) => c.use === "current").map((c) => c.intake);
  const findings: Finding[] = [
    ...choosing.findings,
    ...choosing.choices.flatMap((c) => (isDropped(c) ? [] : c.intake.findings)),
    ...files.flatMap((file, i) => zeroReportFinding(file, sorted[i])),
    ...joined.findings,
    ...suspectedDuplicates(context.ledgers, records),
    ...carryMismatches(earlier, current, context.ledgers, context.period),
  ];
  const questions: Question[] = [
    ...choosing.questions,
    ...choosing.choices.flatMap((c) => (isDropped(c) ? [] : c.intake.questions)),
  ];
  const statuses = villageStatuses({
    villages,
    ledgers: context.ledgers,
    files,
    records,
    findings,
    questions,
    period: context.period,
  });

  let total = 0;
  for (const rows of records.values()) total += rows.length;
  const { balanced, ...sums } = sumAccounts(files.flatMap((file) => file.blocks));
  const split = total - sums.accepted;
  return {
    period: context.period,
    asOf: context.asOf,
    files,
    villages: statuses,
    missingVillages: statuses
      .filter((status) => status.submission === "missing")
      .map((status) => status.village.name),
    records,
    findings,
    questions,
    balance: { ...sums, split, ok: balanced && split === joined.split },
  };
}

/** Set aside here for another file: what was found in it no longer matters. */
function isDropped(choice: Choice): boolean {
  return choice.use === "skipped" && choice.intake.status !== "skipped";
}

interface Joined {
  readonly records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>;
  readonly findings: readonly Finding[];
  /** Records beyond one per accepted row, counted where the rows are joined. */
  readonly split: number;
}

/** Brings the rows of all used files together, ledger by ledger. */
function joinRows(
  used: readonly Choice[],
  ledgers: readonly LedgerDef[],
  ledgering: Ledgering,
): Joined {
  const records = new Map<LedgerId, LedgerRecord[]>(ledgers.map((ledger) => [ledger.id, []]));
  const byId = new Map(ledgers.map((ledger) => [ledger.id, ledger]));
  const keyed = new Map<string, { ledger: LedgerDef; key: string; units: RowUnit[] }>();
  const findings: Finding[] = [];
  const made = new FindingGroups();
  let split = 0;

  used.forEach(({ intake }, file) => {
    for (const unit of rowUnits(intake, file)) {
      const [first] = unit.records;
      const ledger = first && byId.get(first.ledger);
      if (!first || !ledger) continue;
      const key = rowKey(ledger, first);
      if (key === null) {
        split += unit.records.length - 1;
        records.get(ledger.id)?.push(...coded(ledger, unit, made));
        continue;
      }
      const id = `${ledger.id}\u0000${first.source.village}\u0000${key}`;
      const group = keyed.get(id);
      if (group) group.units.push(unit);
      else keyed.set(id, { ledger, key, units: [unit] });
    }
  });

  for (const { ledger, key, units } of keyed.values()) {
    const [only] = units;
    const target = records.get(ledger.id);
    if (units.length === 1 && only !== undefined && used[only.file]?.use === "current") {
      split += only.records.length - 1;
      target?.push(...only.records);
      continue;
    }
    const result = upsert(ledger, key, units);
    for (const finding of result.findings) {
      if (findingKind(finding.id).class === "A") made.add(groupedRow(finding));
      else findings.push(finding);
    }
    for (const { unit, fate } of result.fates) {
      const choice = used[unit.file];
      if (choice) ledgering.move(choice.intake, unit.block, fate);
      if (fate !== "accepted") continue;
      split += unit.records.length - 1;
      if (choice?.use === "earlier" && ledger.kind === "items") {
        findings.push(note("only-in-earlier", ledger, unit, { valueKey: key }));
      }
    }
    target?.push(...result.records);
  }
  return { records, findings: [...made.findings(), ...findings], split };
}

function groupedRow(finding: Finding): GroupedCell {
  const key = finding.slots?.["valueKey"];
  const value = typeof key === "string" ? key : "";
  return { ...finding, header: "", column: "A", row: finding.row ?? 0, value, newValue: "" };
}

/** The rows of one file: a row that named several households is one unit. */
function rowUnits(intake: FileIntake, file: number): RowUnit[] {
  const units: { records: LedgerRecord[]; file: number; block: number }[] = [];
  intake.records.forEach((record, i) => {
    const last = units.at(-1);
    if ((record.part ?? 1) > 1 && last) last.records.push(record);
    else units.push({ records: [record], file, block: intake.recordBlocks[i] ?? 0 });
  });
  return units;
}

/** Items without a 编号 get one that can meet no other (mess row 49); everything else stays. */
function coded(ledger: LedgerDef, unit: RowUnit, made: FindingGroups): readonly LedgerRecord[] {
  if (ledger.kind !== "items") return unit.records;
  return unit.records.map((record) => {
    const code = madeCode(ledger, record, unit.block);
    const { file, village, sheet, row } = record.source;
    const place = { file, village, sheet, header: "编号", column: "A", row };
    made.add({ id: "code-made", ...place, value: "", newValue: code, mask: "none" });
    return { ...record, values: { ...record.values, code } };
  });
}

function mergedFile(choice: Choice, ledgering: Ledgering): MergedFile {
  const { intake, use, reason } = choice;
  const status = use === "refused" || use === "skipped" ? use : intake.status;
  let blocks: readonly BlockAccount[] = [];
  if (use === "refused") blocks = refusedAccounts(intake);
  else if (use !== "skipped") blocks = ledgering.accounts(intake);
  return {
    path: intake.file.path,
    sha256: intake.file.sha256,
    village: intake.village,
    month: intake.month,
    status,
    ...(reason === undefined ? {} : { reason }),
    blocks,
  };
}

function zeroReportFinding(file: MergedFile, intake: FileIntake | undefined): Finding[] {
  return file.status === "zero-report" && intake ? [onFile("zero-report", intake, {})] : [];
}

function allVillages(listed: readonly Village[], intakes: readonly FileIntake[]): Village[] {
  const names = new Set(listed.map((village) => village.name));
  const met = new Set(
    intakes.map((intake) => intake.village).filter((v) => v !== "" && !names.has(v)),
  );
  const extra = [...met].sort(compare).map((name) => ({
    name,
    aliases: [],
    code: "",
    deadline: "",
    received: "",
    contact: "",
    listed: false,
  }));
  return [...listed, ...extra];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
