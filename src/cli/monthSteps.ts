/** What each step of `minqing month` makes from the files read once: the same as the command of its own. */
import { addMonths } from "../domain/dates/index.ts";
import { describeFinding } from "../domain/findings/describe.ts";
import type { Finding } from "../domain/findings/types.ts";
import type { Period } from "../domain/periods/index.ts";
import {
  NO_DECISIONS,
  decisionsOf,
  draftPublication,
  settlePublication,
} from "../domain/publication/index.ts";
import type { Level } from "../domain/lifecycle/index.ts";
import type { Evaluation } from "../domain/quotas/evaluate.ts";
import type { Span } from "../domain/quotas/types.ts";
import type { Village } from "../domain/villages/types.ts";
import { escalationOf } from "../job/escalation.ts";
import type { TownshipFacts } from "../job/facts.ts";
import type { MonthStepId } from "../job/month.ts";
import { checkedFact, escalatedFact, publishedFact, reviewedFact } from "../job/monthRun.ts";
import { reviewOrder } from "../job/review.ts";
import { monthsTold } from "../job/reviewMonths.ts";
import { calendarInForce, type RuleBook } from "../job/settings.ts";
import { escalationPlan } from "../report/escalation/index.ts";
import { escalationJson } from "../report/escalation/json.ts";
import { publicationJson, publicationPlan, withheldPlan } from "../report/publication/index.ts";
import { quotaPlan } from "../report/quotas/index.ts";
import { quotaJson } from "../report/quotas/json.ts";
import { reviewPlan } from "../report/review/index.ts";
import { reviewJson } from "../report/review/json.ts";
import type { MadeStep } from "./monthRun.ts";

/** Events are read this far back: whoever is named in them must not be named on the wall. */
const MONTHS_READ = 12;

export interface MonthInput {
  /** `yyyy-mm`. */
  readonly month: string;
  readonly asOf: string;
  readonly period: Period;
  readonly span: Span;
  readonly rules: RuleBook;
  /** Of the 村名单; empty without one. */
  readonly villages: readonly Village[];
  /** What was wrong with the rules and the 村名单. */
  readonly findings: readonly Finding[];
  readonly township: string;
  /** The month's rows with the events of the year before. */
  readonly facts: TownshipFacts;
  /** The same as far back as names are looked for. */
  readonly named: TownshipFacts;
  /** The duties over `facts`. */
  readonly evaluation: Evaluation;
  /** Last month's summary, where one was named. */
  readonly previous: readonly { readonly month: string; readonly facts: TownshipFacts }[];
}

/** Steps that are made from the rows, in their order. */
export const MADE_FROM_ROWS = [
  ["check", check],
  ["escalate", escalate],
  ["review", review],
  ["publish", publish],
] as const satisfies readonly (readonly [MonthStepId, (input: MonthInput) => MadeStep])[];

export function namedPeriod(period: Period): Period {
  return { ...period, start: `${addMonths(period.month, -MONTHS_READ)}-01` };
}

function check(input: MonthInput): MadeStep {
  const { evaluation, asOf, span, township } = input;
  const sheets = { unit: township, span, asOf, findings: toldOf(input) };
  return {
    fact: checkedFact(evaluation),
    files: [{ name: "走访核查", plan: quotaPlan(evaluation, sheets) }],
    json: quotaJson(evaluation, sheets),
  };
}

function escalate(input: MonthInput): MadeStep {
  const { facts, rules, asOf, span, township, evaluation } = input;
  const level: Level = "乡镇";
  const { list, findings, notes } = escalationOf(facts, level, evaluation);
  const sheets = {
    ...{ level, span, asOf, settings: rules.settings, notes, unit: township },
    findings: [...findings, ...evaluation.findings, ...toldOf(input)],
  } as const;
  return {
    fact: escalatedFact(list, notes),
    files: [{ name: "上报清单", plan: escalationPlan(list, sheets) }],
    json: escalationJson(list, sheets),
  };
}

function review(input: MonthInput): MadeStep {
  const { month, facts, previous, villages, rules, asOf, township } = input;
  const months = [...previous, { month, facts }];
  const made = reviewOrder({
    month,
    facts: months,
    villages: namesOf(villages),
    settings: rules.settings,
    own: rules.ownDuties,
    calendar: calendarInForce(rules.calendar, asOf, rules.settings),
    asOf,
    unit: township,
  });
  if (made === null) throw new Error(`nothing of ${month} to review`);
  return {
    fact: reviewedFact(
      made,
      monthsTold(month, months).map((it) => describeFinding(it, "masked").message),
    ),
    files: [{ name: "月评", plan: reviewPlan(made) }],
    json: reviewJson(made),
  };
}

/** Nothing is decided here: whatever needs a decision stays off the wall and is listed. */
function publish({ named, rules, period, asOf, township }: MonthInput): MadeStep {
  const { settings } = rules;
  const { records, own } = named;
  const draft = draftPublication({ records, own, period, asOf, settings, township, words: [] });
  const publication = settlePublication(draft, decisionsOf(NO_DECISIONS));
  const wall = publicationPlan(publication, { paper: "A4" });
  return {
    fact: publishedFact(publication),
    files: [
      ...(wall === null ? [] : [{ name: "公示", plan: wall }]),
      { name: "未公示清单", plan: withheldPlan(publication) },
    ],
    json: publicationJson(publication),
  };
}

function toldOf({ findings, facts }: MonthInput): readonly Finding[] {
  return [...findings, ...facts.findings].filter(
    (it) => describeFinding(it, "masked").severity !== "info",
  );
}

export function namesOf(villages: readonly Village[]): readonly string[] {
  return villages.map(({ name }) => name);
}
