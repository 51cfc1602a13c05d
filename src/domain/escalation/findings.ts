/** What makes the lights of a list uncertain: years without holiday lists, extensions nobody approved (§2.3). */
import type { Finding, Place, Slots } from "../findings/types.ts";
import { isIsoDate } from "../dates/index.ts";
import { ledgerById } from "../ledgers/index.ts";
import { fieldLabel } from "../lifecycle/index.ts";
import { itemLimit } from "../lights/index.ts";
import { printValue } from "../records.ts";
import { mattersOf } from "./matters.ts";
import type { Matter } from "./matters.ts";
import { inputBelow } from "./sent.ts";
import type { EscalationInput } from "./types.ts";

const APPROVAL = ["extensionReason", "extensionApprovedBy"] as const;
const NOWHERE: Place = { file: "", village: "", sheet: "", cell: "", header: "" };

export function escalationFindings(input: EscalationInput): readonly Finding[] {
  const matters = mattersOf(input);
  const below = inputBelow(input);
  const { settings } = input.evaluation.facts.input;
  return [
    ...uncertainYears([...matters, ...(below ? mattersOf(below) : [])], input).map((year) =>
      finding("calendar-year-unknown", NOWHERE, { year: String(year) }),
    ),
    ...(settings.extensionNeedsApproval ? matters.flatMap(unapproved) : []),
  ];
}

/**
 * Years through which a limit runs and of which no list is known, ascending: there Monday to Friday
 * were taken for working days.
 */
function uncertainYears(
  matters: readonly Matter[],
  { evaluation, submissions }: EscalationInput,
): readonly number[] {
  const { asOf, calendar } = evaluation.facts.input;
  const ends = [
    ...matters.flatMap(({ item }) => itemLimit(item.values)?.due ?? []),
    ...submissions.filter(({ submission }) => submission === "missing").map(({ due }) => due),
  ].filter(isIsoDate);
  const years = new Set<number>();
  for (const end of ends) {
    const first = Math.min(yearOf(asOf), yearOf(end));
    const last = Math.max(yearOf(asOf), yearOf(end));
    for (let year = first; year <= last; year += 1) {
      if (!calendar.years.has(year)) years.add(year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

function unapproved({ item, record }: Matter): readonly Finding[] {
  const limit = itemLimit(item.values);
  const missing = APPROVAL.filter((key) => printValue(item.values[key]) === "");
  if (limit?.extended !== true || missing.length === 0) return [];
  const { file, village, sheet, row } = record.source;
  const header = fieldLabel(item.ledger, "extendedDeadline");
  const fields = missing.map((key) => fieldLabel(item.ledger, key)).join("、");
  const place = { file, village, sheet, cell: "", header };
  const { restricted } = ledgerById(item.ledger);
  const found = finding("extension-unapproved", place, { fields });
  return [{ ...found, row, mask: restricted ? "all" : "none" }];
}

function finding(id: string, place: Place, slots: Slots): Finding {
  return { ...place, id, value: "", slots, mask: "none" };
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
