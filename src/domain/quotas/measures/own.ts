/** Duties of the township's own: 户次 of a person, or visits that each household gets. */
import { groupBy } from "../../groups.ts";
import type { Facts } from "../facts.ts";
import { byDay } from "../facts.ts";
import { isOfKind } from "../households.ts";
import { outcome } from "../outcome.ts";
import { COMMITTEE, ownDutyDef } from "../own.ts";
import type { Person } from "../people.ts";
import { spansWithin } from "../spans.ts";
import type { DutyOutcome, OwnDuty, Span } from "../types.ts";
import { creditedVisits } from "../visits.ts";
import type { Credit } from "../visits.ts";
import { byAnybody, nobody, visitsAmong } from "./householdCoverage.ts";
import { householdSubject } from "./subjects.ts";
import { personVisits } from "./visitCount.ts";

export function ownOutcomes(own: OwnDuty, facts: Facts): readonly DutyOutcome[] {
  const { settings, span, asOf } = facts.input;
  const spans = spansWithin(own.per, span, asOf, settings);
  const binds = ({ isCommittee, positions }: Person): boolean =>
    own.who.some((office) => (office === COMMITTEE ? isCommittee : positions.has(office)));
  const credits = creditsBy(own, facts);
  return own.what === "visits"
    ? visits(own, facts, spans, credits, binds)
    : coverage(own, facts, spans, credits, binds);
}

/** With ways of its own, the visits are judged anew. */
function creditsBy({ ways }: OwnDuty, { visits: read, roster, households, rows, input }: Facts) {
  if (ways.length === 0) return read.credits;
  const settings = { ...input.settings, countedVisitWays: ways };
  return creditedVisits(rows("visits"), { roster, households, settings, asOf: input.asOf }).credits;
}

function visits(
  own: OwnDuty,
  facts: Facts,
  spans: readonly Span[],
  credits: readonly Credit[],
  binds: (person: Person) => boolean,
): readonly DutyOutcome[] {
  const duty = ownDutyDef(own);
  const outside = ({ household }: Credit): string =>
    own.kinds.length === 0 || (household !== null && isOfKind(household, own.kinds))
      ? ""
      : `不是${own.kinds.join("、")},不计入`;
  const byPerson = byDay(groupBy(credits, ({ person }) => person.id));
  return facts.roster.people.filter(binds).flatMap((person) =>
    spans.flatMap((span) =>
      personVisits(duty, facts, person, span, {
        required: own.times,
        credits: byPerson.get(person.id) ?? [],
        outside,
      }),
    ),
  );
}

function coverage(
  own: OwnDuty,
  facts: Facts,
  spans: readonly Span[],
  credits: readonly Credit[],
  binds: (person: Person) => boolean,
): readonly DutyOutcome[] {
  const duty = ownDutyDef(own);
  const byHousehold = byDay(groupBy(credits, ({ householdKey }) => householdKey));
  const homes = facts.households.all.filter(
    (household) => own.kinds.length === 0 || isOfKind(household, own.kinds),
  );
  const offices = own.who.join("、");
  const otherwise = `走访人不是${offices},不计入`;
  const bound = groupBy(facts.roster.people.filter(binds), ({ village }) => village);
  return homes.flatMap((household) =>
    spans.map((span) => {
      const there = visitsAmong(byHousehold.get(household.id) ?? [], span, binds, otherwise);
      const done = byAnybody(there, own.times);
      return outcome(
        duty,
        householdSubject(household),
        span,
        facts.input.asOf,
        bound.has(household.village) ? done : nobody(done, offices),
      );
    }),
  );
}
