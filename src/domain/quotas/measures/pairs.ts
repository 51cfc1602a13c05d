/** Helpers and the households they are paired with: D8 visits in a year, D9 problems solved, D10 plan. */
import type { LedgerRecord } from "../../records.ts";
import type { Facts } from "../facts.ts";
import { groupBy } from "../facts.ts";
import { isOver, outcome } from "../outcome.ts";
import { text } from "../people.ts";
import type { Person } from "../people.ts";
import type { DutyDef, DutyOutcome, Span, Subject } from "../types.ts";
import { pairSubject, personSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";

interface Pair {
  readonly person: Person;
  readonly householdKey: string;
  readonly record: LedgerRecord;
  readonly subject: Subject;
}

/** A pair that is listed twice is one. A helper of whom there are two cannot be told apart. */
function pairsOf(facts: Facts): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const record of facts.rows("pairing")) {
    const { values, source } = record;
    const [person, ...others] = facts.roster.find(source.village, text(values["member"]));
    const householdKey = facts.households.keyOf(record);
    if (!person || others.length > 0 || householdKey === "") continue;
    const household = facts.households.find(record);
    const name = household?.name ?? `${text(values["group"])}${text(values["householder"])}户`;
    const subject = pairSubject(person, householdKey, name);
    if (!pairs.has(subject.id)) pairs.set(subject.id, { person, householdKey, record, subject });
  }
  return [...pairs.values()];
}

/** D8: 每年至少到所联系困难群众家中走访 2 次以上, per household. */
export const pairVisits: Evaluator = (duty, facts, spans) =>
  pairsOf(facts).flatMap((pair) => spans.map((span) => yearOfPair(duty, facts, pair, span)));

function yearOfPair(
  duty: DutyDef,
  { creditsOf, input }: Facts,
  { person, householdKey, subject }: Pair,
  span: Span,
): DutyOutcome {
  const { settings, asOf } = input;
  const { pairedVisitsPerYear: required } = settings;
  const credits = creditsOf(person).filter(
    (it) => it.householdKey === householdKey && span.start <= it.day && it.day <= span.end,
  );
  const counted = credits.filter(({ rejected }) => rejected === "");
  const done = new Set(counted.map(({ day }) => day)).size;
  const month = Number(asOf.slice(5, 7));
  const behind =
    done < required &&
    !isOver(span, asOf) &&
    asOf >= span.start &&
    (month >= settings.pairedSecondWarningMonth ||
      (done === 0 && month >= settings.pairedFirstWarningMonth));
  return outcome(duty, subject, span, asOf, {
    required,
    done,
    counted: counted.map(({ record }) => record),
    rejected: credits.flatMap(({ record, rejected }) =>
      rejected === "" ? [] : [{ record, reason: rejected }],
    ),
    responsible: [personSubject(person)],
    behind,
    ...(behind && { note: `已是 ${month} 月,今年走访 ${done} 次,还差 ${required - done} 次` }),
  });
}

export const pairHelp: Evaluator = (duty, facts, spans) => {
  const pairs = pairsOf(facts);
  return spans.flatMap((span) =>
    duty.id === "D10" ? plans(duty, facts, pairs, span) : solved(duty, facts, pairs, span),
  );
};

/** D9: 尽可能帮助解决 1 至 2 个实际困难和问题; per helper, or per household. */
function solved(
  duty: DutyDef,
  facts: Facts,
  pairs: readonly Pair[],
  span: Span,
): readonly DutyOutcome[] {
  const { settings, asOf } = facts.input;
  const hardship = groupBy(facts.rows("hardship"), facts.households.keyOf);
  const helped = (pair: Pair): Helped => helpedIn(pair, hardship.get(pair.householdKey) ?? []);
  const made = (subject: Subject, all: readonly Helped[], responsible: readonly Subject[]) =>
    outcome(duty, subject, span, asOf, {
      required: settings.solvedMin,
      done: all.reduce((sum, { problems }) => sum + problems, 0),
      counted: all.flatMap(({ rows }) => rows),
      responsible,
    });
  if (settings.solvedReading === "每户") {
    return pairs.map((pair) => made(pair.subject, [helped(pair)], [personSubject(pair.person)]));
  }
  const byHelper = groupBy(pairs, ({ person }) => person.id);
  return [...byHelper.values()].flatMap((own) => {
    const [first] = own;
    return first ? [made(personSubject(first.person), own.map(helped), [])] : [];
  });
}

interface Helped {
  readonly problems: number;
  readonly rows: readonly LedgerRecord[];
}

/** What 解决问题 of the pair names, and 已解决问题1/2 of the household's own item where he is its helper. */
function helpedIn({ person, record }: Pair, items: readonly LedgerRecord[]): Helped {
  const own = items.filter(({ values }) => text(values["pairedCadre"]) === person.name);
  const inItems = own.flatMap(({ values }) =>
    ["solvedFirst", "solvedSecond"].filter((key) => text(values[key]) !== ""),
  ).length;
  const inPair = text(record.values["solved"])
    .split(/[;；。\n]/)
    .filter((it) => it.trim() !== "").length;
  const rows = [...(inPair > 0 ? [record] : []), ...(inItems > 0 ? own : [])];
  // The same help is often written down in both.
  return { problems: Math.max(inPair, inItems), rows };
}

/** D10: 有能力的要帮助制定脱贫计划. */
function plans(
  duty: DutyDef,
  { input }: Facts,
  pairs: readonly Pair[],
  span: Span,
): readonly DutyOutcome[] {
  return pairs.map(({ subject, record, person }) => {
    const done = record.values["helpPlan"] === "是" ? 1 : 0;
    return outcome(duty, subject, span, input.asOf, {
      required: 1,
      done,
      counted: done === 1 ? [record] : [],
      responsible: [personSubject(person)],
    });
  });
}
