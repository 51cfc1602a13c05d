/** Per cadre 应, 实, 差; and what the households got: everything from the evaluated duties. */
import { groupBy } from "../groups.ts";
import type { Evaluation } from "../quotas/evaluate.ts";
import type { Person } from "../quotas/people.ts";
import { spanOn } from "../quotas/spans.ts";
import type { DutyOutcome, Span } from "../quotas/types.ts";
import { creditsWithin } from "../quotas/visits.ts";
import type { CadreLine, Coverage } from "./types.ts";

/** 两委成员月走访, 每周走访, 结对年走访, 民情日记, 重点户季度走访. */
const [MONTHLY, WEEKLY, PAIRED, DIARY, SPECIAL] = ["D1", "D16", "D8", "D20", "D2"] as const;
const SHOWN: readonly string[] = [MONTHLY, WEEKLY, DIARY];

/** Those bound by a visiting duty, and whoever made a visit that counts; by village, then as in the roster. */
export function cadreLines({ outcomes, facts }: Evaluation): readonly CadreLine[] {
  const own = groupBy(
    outcomes.filter(({ subject }) => subject.kind === "person"),
    ({ subject }) => subject.id,
  );
  const pairs = groupBy(
    outcomes.filter(({ duty, span }) => duty === PAIRED && holdsEnd(span, facts)),
    ({ responsible }) => responsible[0]?.id ?? "",
  );
  const village = new Map(facts.villages.map((name, index) => [name, index]));
  const at = (person: Person): number => village.get(person.village) ?? village.size;
  return [...facts.roster.people]
    .sort((a, b) => at(a) - at(b) || rowOf(a) - rowOf(b))
    .flatMap((person) => {
      const mine = own.get(person.id) ?? [];
      const done = visitsOf(person, facts);
      const isBound = mine.some(({ duty }) => SHOWN.includes(duty));
      if (!isBound && done === 0) return [];
      return [lineOf(person, done, mine, pairs.get(person.id) ?? [], facts)];
    });
}

function lineOf(
  person: Person,
  done: number,
  mine: readonly DutyOutcome[],
  pairs: readonly DutyOutcome[],
  facts: Evaluation["facts"],
): CadreLine {
  const binding = mine.filter(({ state }) => state !== "not-applicable");
  const month = binding.filter(({ duty }) => duty === MONTHLY);
  const { asOf } = facts.input;
  const weeks = binding.filter(
    ({ duty, state, span }) => duty === WEEKLY && state !== "unassessed" && span.end < asOf,
  );
  const diary = mine.filter(({ duty }) => duty === DIARY);
  return {
    village: person.village,
    name: person.name,
    positions: [...person.positions],
    required: month.length === 0 ? null : sum(month, ({ required }) => required),
    done,
    missing: sum(month, ({ missing }) => missing),
    weeks: weeks.length,
    missedWeeks: weeks
      .filter(({ state }) => state === "missed")
      .map(({ span }) => String(Number(span.id.slice(-2)))),
    linked: facts.linkedTo(person).length,
    pairs: pairs.length,
    pairVisits: sum(pairs, (it) => it.done),
    diary: sum(diary, (it) => it.done),
    diaryRequired: diary.length === 0 ? null : sum(diary, ({ required }) => required),
  };
}

/** 户次 of the span that the evaluation is about, by whatever duty. */
function visitsOf(person: Person, { creditsOf, input }: Evaluation["facts"]): number {
  return creditsWithin(creditsOf(person), input.span).filter(({ rejected }) => rejected === "")
    .length;
}

/** A month with a cut-off day may lie in two quarters or years: the one in which it ends is its own. */
function holdsEnd({ start, end }: Span, { input }: Evaluation["facts"]): boolean {
  return start <= input.span.end && input.span.end <= end;
}

function rowOf({ records }: Person): number {
  return records[0]?.source.row ?? Number.MAX_SAFE_INTEGER;
}

export interface YearSpan {
  readonly start: string;
  readonly end: string;
}

/** By village; villages without households are not in the map. */
export function coverageOf(
  { outcomes, facts }: Evaluation,
  year: YearSpan,
): ReadonlyMap<string, Coverage> {
  const { span } = facts.input;
  // The month of visits may end later than that of the report.
  const last = span.end > year.end ? span.end : year.end;
  const due = groupBy(
    outcomes.filter(
      ({ duty, state, span: quarter }) =>
        duty === SPECIAL && state !== "not-applicable" && holdsEnd(quarter, facts),
    ),
    ({ subject }) => subject.id,
  );
  const byVillage = groupBy(facts.households.all, ({ village }) => village);
  return new Map(
    [...byVillage].map(([village, households]): [string, Coverage] => {
      let [visitedInMonth, visitedInYear, never, specialDue, specialVisited] = [0, 0, 0, 0, 0];
      for (const household of households) {
        const counted = facts
          .creditsAt(household)
          .filter(({ rejected, day }) => rejected === "" && day <= last);
        if (counted.length === 0) never += 1;
        if (counted.some(({ day }) => span.start <= day && day <= span.end)) visitedInMonth += 1;
        if (counted.some(({ day }) => year.start <= day)) visitedInYear += 1;
        const quarter = due.get(household.id) ?? [];
        if (quarter.length > 0) specialDue += 1;
        if (quarter.length > 0 && quarter.every(({ state }) => state === "met"))
          specialVisited += 1;
      }
      return [
        village,
        {
          households: households.length,
          visitedInMonth,
          visitedInYear,
          never,
          specialDue,
          specialVisited,
        },
      ];
    }),
  );
}

/**
 * By village, and under "" of all: the month with which 走访记录 begins where that is within the quarter
 * in which the month ends. What was visited in it before stands in rows that are not here.
 */
export function visitsSince({ facts }: Evaluation): ReadonlyMap<string, string> {
  const { span, settings } = facts.input;
  const quarter = spanOn("quarter", span.end, settings).start.slice(0, 7);
  return new Map([...facts.visitsSince].filter(([, month]) => month > quarter));
}

export interface VisitFigures {
  readonly required: number;
  readonly done: number;
  readonly credited: number;
}

/**
 * By village: what 两委成员 owe, what everybody did, and what counts towards the debt: nobody's
 * surplus makes up for another's lack.
 */
export function visitFigures(cadres: readonly CadreLine[]): ReadonlyMap<string, VisitFigures> {
  return new Map(
    [...groupBy(cadres, ({ village }) => village)].map(([village, lines]) => [
      village,
      {
        required: sum(lines, ({ required }) => required ?? 0),
        done: sum(lines, ({ done }) => done),
        credited: sum(lines, ({ required, missing }) => (required ?? 0) - missing),
      },
    ]),
  );
}

export function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
