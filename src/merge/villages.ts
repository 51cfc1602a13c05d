/** Who sent what, and how (报送情况), and which ledgers of whom stood still. */
import { findingKind } from "../domain/findings/catalogue.ts";
import type { Finding, Question } from "../domain/findings/types.ts";
import { groupBy } from "../domain/groups.ts";
import type { LedgerDef, LedgerId } from "../domain/ledgers/types.ts";
import type { LedgerRecord } from "../domain/records.ts";
import type { Submission } from "../domain/submissions.ts";
import type { Village } from "../domain/villages/types.ts";
import type { LedgerTally, MergedFile, MergePeriod, VillageStatus } from "./types.ts";

export interface VillageInput {
  readonly villages: readonly Village[];
  readonly ledgers: readonly LedgerDef[];
  readonly files: readonly MergedFile[];
  readonly records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly period: MergePeriod;
}

/** One status per village of the 村名单, in its order, then villages met only in files. */
export function villageStatuses(input: VillageInput): VillageStatus[] {
  const records = countByVillage(input.records, input.period, input.ledgers);
  const findings = severities(input.findings);
  const filesOf = groupBy(input.files, ({ village }) => village);
  const questions = new Map<string, number>();
  for (const question of input.questions) {
    if (question.answer !== undefined) continue;
    questions.set(question.village, (questions.get(question.village) ?? 0) + 1);
  }
  return input.villages.map((village) => {
    const files = filesOf.get(village.name) ?? [];
    const counted = files.filter((file) => file.status !== "skipped");
    const own = records.get(village.name);
    const tally = findings.get(village.name);
    return {
      village,
      submission: submissionOf(village, counted),
      files: counted.map((file) => file.path),
      ledgers: tallies(counted, own?.counts),
      notUpdated: input.ledgers
        .filter((ledger) => isUpdatedWeekly(ledger) && !own?.updated.has(ledger.id))
        .map((ledger) => ledger.id),
      errors: tally?.errors ?? 0,
      warnings: tally?.warnings ?? 0,
      questions: questions.get(village.name) ?? 0,
    };
  });
}

/** 按时 and 迟报 need the day of receipt, which the clerk types: file times lie. */
function submissionOf(village: Village, files: readonly MergedFile[]): Submission {
  if (files.length === 0) return "missing";
  const used = files.filter((file) => file.status !== "refused");
  if (used.length === 0) return "returned";
  if (used.every((file) => file.status === "zero-report")) return "zero-report";
  if (village.received === "" || village.deadline === "") return "undated";
  return village.received <= village.deadline ? "on-time" : "late";
}

function isUpdatedWeekly(ledger: LedgerDef): boolean {
  return (
    ledger.onByDefault &&
    (ledger.kind === "items" || ledger.id === "visits" || ledger.id === "diary")
  );
}

function tallies(
  files: readonly MergedFile[],
  counts: ReadonlyMap<LedgerId, number> | undefined,
): Partial<Record<LedgerId, LedgerTally>> {
  const result: Partial<Record<LedgerId, LedgerTally>> = {};
  for (const block of files.flatMap((file) => file.blocks)) {
    const known = result[block.ledger];
    result[block.ledger] = {
      read: (known?.read ?? 0) + block.read,
      accepted: (known?.accepted ?? 0) + block.accepted,
      duplicate: (known?.duplicate ?? 0) + block.duplicate,
      refused: (known?.refused ?? 0) + block.refused,
      records: counts?.get(block.ledger) ?? 0,
    };
  }
  return result;
}

interface VillageCount {
  readonly counts: Map<LedgerId, number>;
  readonly updated: Set<LedgerId>;
}

/** C4: a ledger is up to date when a row of it was registered, handled or closed within the period. */
function countByVillage(
  records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>,
  period: MergePeriod,
  ledgers: readonly LedgerDef[],
): Map<string, VillageCount> {
  const result = new Map<string, VillageCount>();
  for (const ledger of ledgers) {
    const dateKeys = ledger.columns.filter((c) => c.type === "date").map((c) => c.key);
    for (const record of records.get(ledger.id) ?? []) {
      const name = record.source.village;
      const known = result.get(name) ?? {
        counts: new Map<LedgerId, number>(),
        updated: new Set<LedgerId>(),
      };
      result.set(name, known);
      known.counts.set(ledger.id, (known.counts.get(ledger.id) ?? 0) + 1);
      if (known.updated.has(ledger.id)) continue;
      for (const key of dateKeys) {
        const date = record.values[key];
        if (typeof date !== "string" || date < period.start || date > period.end) continue;
        known.updated.add(ledger.id);
        break;
      }
    }
  }
  return result;
}

function severities(
  findings: readonly Finding[],
): Map<string, { errors: number; warnings: number }> {
  const result = new Map<string, { errors: number; warnings: number }>();
  for (const finding of findings) {
    const tally = result.get(finding.village) ?? { errors: 0, warnings: 0 };
    result.set(finding.village, tally);
    const { severity } = findingKind(finding.id);
    if (severity === "error") tally.errors += finding.count ?? 1;
    else if (severity === "warning") tally.warnings += finding.count ?? 1;
  }
  return result;
}
