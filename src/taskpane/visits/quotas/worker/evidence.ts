/** The rows that a figure was counted from, and those that were not counted, each with why. */
import { ledgerById } from "../../../../domain/ledgers/index.ts";
import type { HouseholdFigure } from "../../../../domain/quotas/figures/households.ts";
import type { Hint } from "../../../../domain/quotas/hints.ts";
import { printValue, type LedgerRecord } from "../../../../domain/records.ts";
import type { Evaluation } from "../../../../domain/quotas/evaluate.ts";
import type { Credit } from "../../../../domain/quotas/visits.ts";
import type { EvidenceLine, Figure } from "./calls.ts";
import { placeOf } from "./lines.ts";

export interface EvidenceSources {
  readonly evaluation: Evaluation;
  readonly households: readonly HouseholdFigure[];
  readonly hints: readonly Hint[];
}

interface Row {
  readonly record: LedgerRecord;
  readonly reason: string | null;
}

/** In the order of the outcomes; of visits in the order of days. */
export function evidenceOf(figure: Figure, sources: EvidenceSources): readonly EvidenceLine[] {
  return rowsOf(figure, sources).map(({ record, reason }) => ({
    ...placeOf(record),
    day: dayOf(record),
    words: wordsOf(record),
    ledger: ledgerById(record.ledger).name,
    reason,
  }));
}

function rowsOf(
  figure: Figure,
  { evaluation, households, hints }: EvidenceSources,
): readonly Row[] {
  const { outcomes, facts } = evaluation;
  if ("outcomes" in figure) {
    return figure.outcomes.flatMap((index): readonly Row[] => {
      const { counted = [], rejected = [] } = outcomes[index] ?? {};
      return [...counted.map((record) => ({ record, reason: "" })), ...rejected];
    });
  }
  if ("hint" in figure) {
    return (hints[figure.hint]?.rows ?? []).map((record) => ({ record, reason: null }));
  }
  if ("household" in figure) {
    const found = households[figure.household];
    return found ? perRow(facts.creditsAt(found.household)) : [];
  }
  const { start, end } = facts.input.span;
  return perRow(
    facts.visits.credits.filter(
      ({ record, day }) => record.source.village === figure.village && start <= day && day <= end,
    ),
  );
}

/** A joint visit is one row, and counts when it counts for anybody. */
function perRow(credits: readonly Credit[]): readonly Row[] {
  const rows = new Map<LedgerRecord, string>();
  for (const { record, rejected } of credits) {
    const known = rows.get(record);
    if (known === undefined || rejected === "") rows.set(record, rejected);
  }
  return Array.from(rows, ([record, reason]) => ({ record, reason }));
}

function dayOf({ ledger, values }: LedgerRecord): string {
  return printValue(values[ledgerById(ledger).dateKey ?? ""]);
}

/** Who, whom, how: as far as the ledger knows. */
const TELLING = [
  "visitors",
  "member",
  "name",
  "receiver",
  "meetingKind",
  "visitingUnit",
  "householder",
  "householdNo",
  "visitWay",
] as const;

function wordsOf({ values }: LedgerRecord): string {
  return TELLING.map((key) => printValue(values[key]))
    .filter((it) => it !== "")
    .join(" ");
}
