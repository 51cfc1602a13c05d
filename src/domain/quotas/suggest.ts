/**
 * 还差几户次,建议去哪几户: for each cadre what is missing until the end of the span, and which of his
 * own households to go to first: special ones, those never or longest not visited; those of one 组
 * together, so that one walk does for several.
 */
import { addDays, daysBetween } from "../dates/index.ts";
import { groupBy } from "../groups.ts";
import { isWorkday } from "../workdays/index.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import { isOfKind } from "./households.ts";
import type { Household } from "./households.ts";
import type { Person } from "./people.ts";
import type { DutyOutcome } from "./types.ts";

export interface Suggestion {
  readonly person: Person;
  /** How many 户次 are missing of the duty that wants most, and its last day. */
  readonly until: string;
  readonly missing: number;
  readonly duties: readonly string[];
  /** As many as are missing, at most; walks in order. */
  readonly visits: readonly SuggestedVisit[];
}

export interface SuggestedVisit {
  readonly household: Household;
  /** `yyyy-mm-dd`; "" = never. */
  readonly lastVisit: string;
  /** Why this one: 从未走访, 重点户本季未访, 89 天未访. */
  readonly reason: string;
  /** A working day of the plan; those of one 组 on one day as far as possible. */
  readonly day: string;
}

/** So many households are a day's walk. */
const A_DAY = 8;

/** For everybody who has something missing in a duty that counts 户次 and is not over. */
export function suggestVisits({ duties, outcomes, facts }: Evaluation): readonly Suggestion[] {
  const counted = new Set(
    duties
      .filter(({ id, measure }) => measure === "visit-count" || id === "D30")
      .map(({ id }) => id),
  );
  const open = groupBy(
    outcomes.filter((it) => counted.has(it.duty) && isOpenQuota(it)),
    ({ subject }) => subject.id,
  );
  const last = lastVisits(facts);
  const due = dueHouseholds(outcomes);
  return facts.roster.people.flatMap((person) => {
    const own = open.get(person.id) ?? [];
    const [first] = own;
    if (!first) return [];
    // The plan is for the duty that wants most; as it begins today, it serves the shorter ones too.
    const most = own.reduce((a, b) => (b.missing > a.missing ? b : a), first);
    const { missing } = most;
    const until = most.span.end;
    const ranked = rank(ownHouseholds(person, facts), last, due, facts);
    const visits = planned(walks(ranked.slice(0, missing)), until, facts);
    const duties = [...new Set(own.map(({ duty }) => duty))];
    return [{ person, until, missing, duties, visits }];
  });
}

function isOpenQuota({ subject, state, missing }: DutyOutcome): boolean {
  return subject.kind === "person" && state === "pending" && missing > 0;
}

/** His linked households; who has none goes to those of his own 组, then to all of the village. */
function ownHouseholds(person: Person, facts: Facts): readonly Household[] {
  const linked = facts.linkedTo(person);
  if (linked.length > 0) return linked;
  const village = facts.households.all.filter((it) => it.village === person.village);
  const group = village.filter((it) => it.group !== "" && it.group === person.group);
  return group.length > 0 ? group : village;
}

type Candidate = Omit<SuggestedVisit, "day">;

function rank(
  households: readonly Household[],
  last: ReadonlyMap<string, string>,
  due: ReadonlySet<string>,
  { input }: Facts,
): readonly Candidate[] {
  const { specialKinds } = input.settings;
  const scored = households.map((household) => {
    const lastVisit = last.get(household.id) ?? "";
    const isSpecial = isOfKind(household, specialKinds);
    const order = [due.has(household.id) ? 0 : 1, isSpecial ? 0 : 1, lastVisit] as const;
    return {
      household,
      lastVisit,
      reason: reasonOf(lastVisit, isSpecial, due, household, input.asOf),
      order,
    };
  });
  return scored
    .sort((a, b) => compare(a.order, b.order))
    .map(({ household, lastVisit, reason }) => ({ household, lastVisit, reason }));
}

function compare(
  [dueA, specialA, lastA]: readonly [number, number, string],
  [dueB, specialB, lastB]: readonly [number, number, string],
): number {
  return dueA - dueB || specialA - specialB || (lastA < lastB ? -1 : lastA > lastB ? 1 : 0);
}

function reasonOf(
  lastVisit: string,
  isSpecial: boolean,
  due: ReadonlySet<string>,
  { id }: Household,
  asOf: string,
): string {
  const kind = isSpecial ? "重点户" : "";
  if (lastVisit === "") return `${kind}从未走访`;
  if (due.has(id)) return `${kind}本季度还没有走访`;
  return `${kind}${daysBetween(lastVisit, asOf)} 天未走访`;
}

/** Households of one 组 follow each other, in the order of the first of them. */
function walks(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...groupBy(candidates, ({ household }) => household.group).values()].flat();
}

/** Spread evenly over the working days that are left, today among them. */
function planned(
  candidates: readonly Candidate[],
  until: string,
  { input }: Facts,
): readonly SuggestedVisit[] {
  const days: string[] = [];
  for (let day = input.asOf; day <= until; day = addDays(day, 1)) {
    if (isWorkday(input.calendar, day)) days.push(day);
  }
  if (days.length === 0) days.push(until);
  const aDay = Math.max(1, Math.min(A_DAY, Math.ceil(candidates.length / days.length)));
  return candidates.map((candidate, index) => ({
    ...candidate,
    day: days[Math.min(days.length - 1, Math.floor(index / aDay))] ?? until,
  }));
}

/** The last visit that counted, by household. */
export function lastVisits(facts: Facts): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { rejected, householdKey, day } of facts.visits.credits) {
    if (rejected !== "") continue;
    const known = last.get(householdKey);
    if (known === undefined || day > known) last.set(householdKey, day);
  }
  return last;
}

/** Households that a duty of coverage still wants somebody to go to. */
function dueHouseholds(outcomes: readonly DutyOutcome[]): ReadonlySet<string> {
  return new Set(
    outcomes.flatMap(({ subject, state, missing, duty }) =>
      subject.kind === "household" && state === "pending" && missing > 0 && duty !== "D30"
        ? [subject.id]
        : [],
    ),
  );
}
