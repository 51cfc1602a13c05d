/** Helpers and the households they are paired with: D8 visits in a year, D9 problems solved, D10 plan. */
import { daysBetween } from "../../dates/index.ts";
import type { LedgerRecord } from "../../records.ts";
import type { Facts } from "../facts.ts";
import { groupBy } from "../facts.ts";
import { isOver, outcome } from "../outcome.ts";
import { termIn, text } from "../people.ts";
import type { DutyDef, DutyOutcome, Span, Subject } from "../types.ts";
import { creditsWithin } from "../visits.ts";
import { pairsListed } from "./pairList.ts";
import type { ListedPair } from "./pairList.ts";
import { personSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";
import { visitRows } from "./visitRows.ts";

/** D8: 每年至少到所联系困难群众家中走访 2 次以上, per household. */
export const pairVisits: Evaluator = (duty, facts, spans) =>
  pairsListed(facts).flatMap((pair) =>
    spans.flatMap((span) => yearOfPair(duty, facts, pair, span)),
  );

/** A pair that was made within the year, or whose helper took office in it, owes its share, rounded up. */
function yearOfPair(
  duty: DutyDef,
  { creditsOf, input }: Facts,
  { person, householdKey, subject, since }: ListedPair,
  span: Span,
): readonly DutyOutcome[] {
  const { settings, asOf } = input;
  const term = termIn(person, span);
  const first = since > term.first ? since : term.first;
  if (term.kind === "none" || first > term.last) return [];
  const share = (daysBetween(first, term.last) + 1) / (daysBetween(span.start, span.end) + 1);
  const required = Math.ceil(settings.pairedVisitsPerYear * share);
  const own = creditsWithin(creditsOf(person), span).filter(
    (it) => it.householdKey === householdKey,
  );
  const { counted, rejected } = visitRows(own, (credit) => credit.rejected);
  const done = new Set(counted.map(({ day }) => day)).size;
  const month = Number(asOf.slice(5, 7));
  const behind =
    done < required &&
    !isOver(span, asOf) &&
    asOf >= span.start &&
    (month >= settings.pairedSecondWarningMonth ||
      (done === 0 && month >= settings.pairedFirstWarningMonth));
  const notes = [
    ...(required < settings.pairedVisitsPerYear
      ? [`${first} 至 ${term.last} 结对,按天数应 ${required} 次`]
      : []),
    ...(behind ? [`已是 ${month} 月,今年走访 ${done} 次,还差 ${required - done} 次`] : []),
  ];
  return [
    outcome(duty, subject, span, asOf, {
      required,
      done,
      counted: counted.map(({ record }) => record),
      rejected,
      responsible: [personSubject(person)],
      behind,
      ...(notes.length > 0 && { note: notes.join(";") }),
    }),
  ];
}

export const pairHelp: Evaluator = (duty, facts, spans) => {
  const pairs = pairsListed(facts);
  return spans.flatMap((span) =>
    duty.id === "D10" ? plans(duty, facts, pairs, span) : solved(duty, facts, pairs, span),
  );
};

/** D9: 尽可能帮助解决 1 至 2 个实际困难和问题; per helper, or per household. */
function solved(
  duty: DutyDef,
  facts: Facts,
  pairs: readonly ListedPair[],
  span: Span,
): readonly DutyOutcome[] {
  const { settings, asOf } = facts.input;
  const hardship = groupBy(facts.rows("hardship"), facts.households.keyOf);
  const helped = (pair: ListedPair): Helped =>
    helpedIn(pair, hardship.get(pair.householdKey) ?? []);
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
function helpedIn({ person, record }: ListedPair, items: readonly LedgerRecord[]): Helped {
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
  pairs: readonly ListedPair[],
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
