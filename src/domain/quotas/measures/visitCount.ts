/** 户次 of a person in a span: D1 每人每月, D16 每人每周. */
import { daysBetween } from "../../dates/index.ts";
import type { Facts } from "../facts.ts";
import { GROUP_HEAD, TOWNSHIP_CADRE } from "../facts.ts";
import { outcome } from "../outcome.ts";
import { termIn } from "../people.ts";
import type { Person } from "../people.ts";
import type { DutyDef, DutyOutcome, Span } from "../types.ts";
import { creditsWithin } from "../visits.ts";
import type { Credit } from "../visits.ts";
import { personSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";
import { visitRows } from "./visitRows.ts";

/** 乡镇(街道)、村(社区)和组干部 (D16); who has none of these offices is no cadre. */
const CADRES: readonly string[] = [
  "书记",
  "副书记",
  "主任",
  "副主任",
  "委员",
  "监委会主任",
  GROUP_HEAD,
  TOWNSHIP_CADRE,
];

export const visitCount: Evaluator = (duty, facts, spans) =>
  duty.id === "D16" ? everyWeek(duty, facts, spans) : monthlyVisits(duty, facts, spans);

/** D1: 村(社区)两委班子成员每人每月走访群众不少于 20 户次. */
function monthlyVisits(
  duty: DutyDef,
  facts: Facts,
  spans: readonly Span[],
): readonly DutyOutcome[] {
  const { committeeVisitsPerMonth } = facts.input.settings;
  return facts.roster.people
    .filter(({ isCommittee }) => isCommittee)
    .flatMap((person) =>
      spans.flatMap((span) =>
        personVisits(duty, facts, person, span, {
          required: committeeVisitsPerMonth,
          credits: facts.creditsOf(person),
        }),
      ),
    );
}

/** D16: 每人每周走访所联系的农户不少于1次, by either reading of the sentence. */
function everyWeek(duty: DutyDef, facts: Facts, spans: readonly Span[]): readonly DutyOutcome[] {
  const { asOf } = facts.input;
  const cadres = facts.roster.people.filter(
    ({ isCommittee, positions }) => isCommittee || CADRES.some((office) => positions.has(office)),
  );
  return cadres.flatMap((person) => {
    if (facts.linkedTo(person).length > 0) return weeklyQuota(facts, person, spans, false);
    return spans.flatMap((span) => {
      if (termIn(person, span).kind === "none") return [];
      const note = "名册和一户一档里没有他的联系户";
      const nothing = { required: 0, done: 0, state: "not-applicable" as const, note };
      return [outcome(duty, personSubject(person), span, asOf, nothing)];
    });
  });
}

/**
 * What one person had to do in each week and did (D16): at his linked households, or, where nobody
 * says whose they are, at any.
 */
export function weeklyQuota(
  facts: Facts,
  person: Person,
  spans: readonly Span[],
  anyHousehold: boolean,
): readonly DutyOutcome[] {
  const { weeklyVisitReading, weeklyVisits } = facts.input.settings;
  const linked = new Set(facts.linkedTo(person).map(({ id }) => id));
  const everyHousehold = !anyHousehold && weeklyVisitReading === "每户每周";
  const outside = ({ householdKey }: Credit): string =>
    linked.has(householdKey) ? "" : "不是他的联系户";
  return spans.flatMap((span) =>
    personVisits(WEEKLY, facts, person, span, {
      required: everyHousehold ? linked.size : weeklyVisits,
      credits: facts.creditsOf(person),
      ...(!anyHousehold && { outside }),
      distinct: everyHousehold,
    }),
  );
}

const WEEKLY = { id: "D16", soft: false };

export interface VisitQuota {
  readonly required: number;
  /** The person's, in the order of days. */
  readonly credits: readonly Credit[];
  /** Why a visit that counts is none of this duty's; "" when it is. */
  readonly outside?: (credit: Credit) => string;
  /** Households are counted, not visits. */
  readonly distinct?: boolean;
}

/** Nothing where the person was not in office; the part of a span that he was asks its share (rounded up). */
export function personVisits(
  duty: Pick<DutyDef, "id" | "soft">,
  { input }: Facts,
  person: Person,
  span: Span,
  { required, credits, outside, distinct = false }: VisitQuota,
): readonly DutyOutcome[] {
  const term = termIn(person, span);
  if (term.kind === "none") return [];
  const { counted, rejected } = visitRows(creditsWithin(credits, span), (credit) =>
    credit.rejected === "" && outside ? outside(credit) : credit.rejected,
  );
  const done = distinct
    ? new Set(counted.map(({ householdKey }) => householdKey)).size
    : counted.length;
  const share =
    term.kind === "whole"
      ? 1
      : (daysBetween(term.first, term.last) + 1) / (daysBetween(span.start, span.end) + 1);
  const asked = Math.ceil(required * share);
  return [
    outcome(duty, personSubject(person), span, input.asOf, {
      required: asked,
      done,
      counted: counted.map(({ record }) => record),
      rejected,
      ...(asked < required && {
        note: `任期 ${term.first} 至 ${term.last},按天数应 ${asked} 户次`,
      }),
    }),
  ];
}
