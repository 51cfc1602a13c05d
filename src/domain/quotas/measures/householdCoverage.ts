/** Visits that a household got in a quarter: D2 重点户 by the committee, D3 every household by its 党小组长. */
import { daysBetween } from "../../dates/index.ts";
import { groupBy } from "../../groups.ts";
import type { Facts } from "../facts.ts";
import { TOWNSHIP_CADRE } from "../facts.ts";
import { isOfKind } from "../households.ts";
import { outcome } from "../outcome.ts";
import type { Done } from "../outcome.ts";
import { termIn, text } from "../people.ts";
import type { Person } from "../people.ts";
import type { DutyDef, DutyOutcome, Span } from "../types.ts";
import { creditsWithin } from "../visits.ts";
import type { Credit } from "../visits.ts";
import { householdSubject, personSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";
import { visitRows } from "./visitRows.ts";
import type { VisitRows } from "./visitRows.ts";

const GROUP_LEADER = "党小组长";

export const householdCoverage: Evaluator = (duty, facts, spans) =>
  duty.id === "D3" ? byGroupLeaders(duty, facts, spans) : byCommittee(duty, facts, spans);

/** D2: 每季度对辖区内困难群众、五保户、上访户等群众家庭至少走访 1 次. */
function byCommittee(duty: DutyDef, facts: Facts, spans: readonly Span[]): readonly DutyOutcome[] {
  const { settings, asOf } = facts.input;
  const { specialKinds, specialByOthers, specialCoverage, specialVisitsPerQuarter } = settings;
  const members = groupBy(
    facts.roster.people.filter(({ isCommittee }) => isCommittee),
    ({ village }) => village,
  );
  const counts = ({ isCommittee, positions }: Person): boolean =>
    isCommittee ||
    (specialByOthers && (positions.has(GROUP_LEADER) || positions.has(TOWNSHIP_CADRE)));
  const since = hardshipSince(facts);
  const special = facts.households.all.filter((it) => isOfKind(it, specialKinds));
  return special.flatMap((household) => {
    const subject = householdSubject(household);
    return spans.map((span) => {
      const late = tooNew(since.get(household.id) ?? household.registered, span, facts);
      if (late !== null) return outcome(duty, subject, span, asOf, late);
      const visits = visitsAmong(
        facts.creditsAt(household),
        span,
        counts,
        "走访人不是两委成员,不计入",
      );
      const team = (members.get(household.village) ?? []).filter(
        (member) => termIn(member, span).kind !== "none",
      );
      const done: Done =
        specialCoverage === "每名成员"
          ? byEachMember(visits, team, specialVisitsPerQuarter)
          : byAnybody(visits, specialVisitsPerQuarter);
      if (team.length > 0 || done.done > 0) return outcome(duty, subject, span, asOf, done);
      return outcome(duty, subject, span, asOf, nobody(done, "两委成员"));
    });
  });
}

/** Where the roster does not say who is bound, no visit can count: that accuses nobody. */
export function nobody(done: Done, office: string): Done {
  const note = `干部名册里没有${office},不知道谁的走访算数,未评估`;
  return { ...done, state: "unassessed", note };
}

/** D3: 村(社区)党小组长每季度对小组内所有群众家庭至少走访1 次. */
function byGroupLeaders(
  duty: DutyDef,
  facts: Facts,
  spans: readonly Span[],
): readonly DutyOutcome[] {
  const { settings, asOf } = facts.input;
  const leaders = facts.roster.people.filter(({ positions }) => positions.has(GROUP_LEADER));
  const ofGroup = new Map<string, Person[]>();
  for (const leader of leaders) {
    for (const group of groupsOf(leader)) {
      const key = `${leader.village}\u0000${group}`;
      ofGroup.set(key, [...(ofGroup.get(key) ?? []), leader]);
    }
  }
  return facts.households.all.flatMap((household) => {
    const leadersOf = ofGroup.get(`${household.village}\u0000${household.group}`) ?? [];
    const subject = householdSubject(household);
    return spans.flatMap((span) => {
      const own = leadersOf.filter((leader) => termIn(leader, span).kind !== "none");
      if (own.length === 0) return [];
      const isOwn = (person: Person): boolean => own.includes(person);
      const visits = visitsAmong(
        facts.creditsAt(household),
        span,
        isOwn,
        "走访人不是本组的党小组长,不计入",
      );
      const done = byAnybody(visits, settings.groupLeaderVisitsPerQuarter);
      const responsible = own.map(personSubject);
      return [outcome(duty, subject, span, asOf, { ...done, responsible })];
    });
  });
}

/**
 * The 组 of a 党小组: a 党小组 may reach over several, and is then named beside 包片. Without a 党小组
 * (blank, and the setting does not take the 组 for it) there is none to go to.
 */
function groupsOf({ partyGroup, group, records }: Person): readonly string[] {
  if (partyGroup === "") return [];
  const areas = records.map(({ values }) => text(values["area"])).join("、");
  const named = [partyGroup, areas].find((it) => /\d+组/.test(it)) ?? group;
  return [...new Set(named.match(/\d+组/g) ?? [])];
}

/** Of the visits at one household, those of a span by the people who count; the others with why not. */
export function visitsAmong(
  credits: readonly Credit[],
  span: Span,
  counts: (person: Person) => boolean,
  otherwise: string,
): VisitRows {
  return visitRows(creditsWithin(credits, span), ({ rejected, person }) =>
    rejected === "" && !counts(person) ? otherwise : rejected,
  );
}

/** Two members who come together on one day have been there once. */
export function byAnybody({ counted, rejected }: VisitRows, required: number): Done {
  const done = new Set(counted.map(({ day }) => day)).size;
  return { required, done, counted: counted.map(({ record }) => record), rejected };
}

function byEachMember(
  { counted, rejected }: VisitRows,
  members: readonly Person[],
  times: number,
): Done {
  const visits = groupBy(counted, ({ person }) => person.id);
  const each = members.map((member) => ({
    member,
    done: Math.min(times, new Set(visits.get(member.id)?.map(({ day }) => day)).size),
  }));
  const absent = each.filter(({ done }) => done < times).map(({ member }) => member.name);
  return {
    required: times * members.length,
    done: each.reduce((sum, { done }) => sum + done, 0),
    counted: counted.map(({ record }) => record),
    rejected,
    ...(absent.length > 0 && { note: `还没有走访的成员:${absent.join("、")}` }),
  };
}

/** First day in the 困难群众台账, by household: since then it is a household to be visited. */
function hardshipSince(facts: Facts): ReadonlyMap<string, string> {
  const since = new Map<string, string>();
  for (const row of facts.rows("hardship")) {
    const [key, day] = [facts.households.keyOf(row), text(row.values["registeredDate"])];
    const known = since.get(key);
    if (day !== "" && (known === undefined || day < known)) since.set(key, day);
  }
  return since;
}

/** A household that became one late in the quarter is due in the next. */
function tooNew(since: string, span: Span, { input }: Facts): Done | null {
  if (since > span.end) {
    return { required: 0, done: 0, state: "not-applicable", note: `${since} 才成为重点户` };
  }
  if (since <= span.start) return null;
  const left = daysBetween(since, span.end);
  if (left >= input.settings.specialNewHouseholdDays) return null;
  const note = `${since} 才成为重点户,本季度只剩 ${left} 天,下季度起计`;
  return { required: 0, done: 0, state: "not-applicable", note };
}
