/** An evaluation in lines as the pane shows them; each figure can be asked for its rows. */
import { daysBetween, weekdayName } from "../../../../domain/dates/index.ts";
import type { Evaluation } from "../../../../domain/quotas/evaluate.ts";
import { readingsOf } from "../../../../domain/quotas/evaluate.ts";
import type { DutyFigure } from "../../../../domain/quotas/figures/duties.ts";
import type { HouseholdFigure } from "../../../../domain/quotas/figures/households.ts";
import type { PersonLine } from "../../../../domain/quotas/figures/people.ts";
import type { Hint } from "../../../../domain/quotas/hints.ts";
import { isOfKind } from "../../../../domain/quotas/households.ts";
import type { Suggestion } from "../../../../domain/quotas/suggest.ts";
import type { DutyOutcome, Span } from "../../../../domain/quotas/types.ts";
import type { LedgerRecord } from "../../../../domain/records.ts";
import { weeksNote } from "../../../../report/quotas/people.ts";
import type {
  DutyLine,
  HintLine,
  HouseholdLine,
  Light,
  OutcomeLine,
  PersonDuty,
  RowPlace,
  SpanWords,
  SuggestionEntry,
} from "./calls.ts";

export function placeOf({ source }: LedgerRecord): RowPlace {
  return { sheet: source.sheet, row: source.row };
}

export function dutyLine({ duty, counts, why }: DutyFigure, { facts }: Evaluation): DutyLine {
  const { id, name, subject, soft, sentence } = duty;
  const readings = readingsOf([duty], facts.input.settings);
  return { id, name, subject, soft, counts, sentence, readings, why };
}

/** `indexes`: of the outcomes that it is made of. */
export function outcomeLine(it: DutyOutcome, indexes: readonly number[]): OutcomeLine {
  const { subject, span, required, done, missing, responsible, note = "" } = it;
  return {
    figure: { outcomes: indexes },
    subject: subject.name,
    village: subject.village,
    span: spanWords(span),
    ...{ required, done, missing, note },
    light: lightOf(it),
    responsible: responsible.map(({ name }) => name).join("、"),
    counted: it.counted.length,
    rejected: it.rejected.length,
  };
}

export function personDuty(
  line: PersonLine,
  name: string,
  indexOf: (outcome: DutyOutcome) => number,
): PersonDuty {
  const { duty, outcomes, required, done, missing, weeks } = line;
  const [first] = outcomes;
  const sum = (part: "counted" | "rejected"): number =>
    outcomes.reduce((total, it) => total + it[part].length, 0);
  return {
    figure: { outcomes: outcomes.map(indexOf) },
    ...{ duty, name, required, done, missing },
    isWeeks: weeks !== null,
    span: spanWords(first.span),
    light: weeks ? { state: weeks.state, soft: false, behind: false } : lightOf(first),
    note: weeks ? weeksNote(weeks, first) : (first.note ?? ""),
    counted: sum("counted"),
    rejected: sum("rejected"),
  };
}

/** `index`: in the order of the figures. */
export function householdLine(
  { household, last, by, visits, due }: HouseholdFigure,
  index: number,
  { input }: Evaluation["facts"],
): HouseholdLine {
  return {
    figure: { household: index },
    name: household.name,
    householdNo: household.householdNo,
    village: household.village,
    kinds: household.kinds.join("、"),
    isSpecial: isOfKind(household, input.settings.specialKinds),
    last,
    days: last === "" ? 0 : daysBetween(last, input.asOf),
    by: by.join("、"),
    visits,
    light: due ? lightOf(due) : null,
    dueBy: due && due.missing > 0 ? due.span.end : "",
    place: placeOf(household.record),
  };
}

export function hintLine({ subject, sentence, rows }: Hint, index: number): HintLine {
  return { figure: { hint: index }, village: subject.village, sentence, rows: rows.length };
}

export function suggestionEntry({ person, missing, until, visits }: Suggestion): SuggestionEntry {
  return {
    name: person.name,
    village: person.village,
    ...{ missing, until },
    visits: visits.map(({ household, day, reason }) => ({
      day,
      weekday: weekdayName(day),
      name: household.name,
      householdNo: household.householdNo,
      reason,
      place: placeOf(household.record),
    })),
  };
}

function lightOf({ state, soft, behind }: DutyOutcome): Light {
  return { state, soft, behind };
}

function spanWords({ id, label }: Span): SpanWords {
  return { id, label };
}
