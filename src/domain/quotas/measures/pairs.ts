/** Helpers and the households they are paired with: D8 visits in a year, D9 problems solved, D10 plan. */
import { daysBetween } from "../../dates/index.ts";
import { groupBy } from "../../groups.ts";
import type { LedgerRecord } from "../../records.ts";
import type { Facts } from "../facts.ts";
import { isOver, outcome } from "../outcome.ts";
import { termIn, text } from "../people.ts";
import type { DutyDef, DutyOutcome, RejectedRow, Span, Subject } from "../types.ts";
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
    helpedIn(pair, hardship.get(pair.householdKey) ?? [], span.id);
  const made = (subject: Subject, all: readonly Helped[], responsible: readonly Subject[]) => {
    const undated = all.reduce((sum, it) => sum + it.undated, 0);
    return outcome(duty, subject, span, asOf, {
      required: settings.solvedMin,
      done: all.reduce((sum, { problems }) => sum + problems, 0),
      counted: all.flatMap(({ counted }) => counted),
      rejected: all.flatMap(({ rejected }) => rejected),
      responsible,
      ...(undated > 0 && { note: `${undated} 件没有写年份,算在${span.label}` }),
    });
  };
  if (settings.solvedReading === "每户") {
    return pairs.map((pair) => made(pair.subject, [helped(pair)], [personSubject(pair.person)]));
  }
  const byHelper = groupBy(pairs, ({ person }) => person.id);
  return [...byHelper.values()].map((own) =>
    made(personSubject(own[0].person), own.map(helped), []),
  );
}

interface Helped {
  readonly problems: number;
  /** Of them, those that nobody dated. */
  readonly undated: number;
  readonly counted: readonly LedgerRecord[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * What 解决问题 of the pair names, and 已解决问题1/2 of the household's own item where he is its helper.
 * Neither has a date of its own: a year that the words name, or in which the item was closed, is the
 * year of the help; without one it counts for the year that is asked for, and that is said.
 */
function helpedIn(
  { person, record }: ListedPair,
  items: readonly LedgerRecord[],
  year: string,
): Helped {
  const ofPair = text(record.values["solved"])
    .split(/[;；。\n]/)
    .filter((it) => it.trim() !== "")
    .map((it): Help => ({ record, year: yearIn(it) }));
  const ofItems = items
    .filter(({ values }) => text(values["pairedCadre"]) === person.name)
    .flatMap((item) =>
      ["solvedFirst", "solvedSecond"].flatMap((key): readonly Help[] => {
        const words = text(item.values[key]);
        const closed = text(item.values["closedDate"]).slice(0, 4);
        return words === "" ? [] : [{ record: item, year: yearIn(words) || closed }];
      }),
    );
  const isNow = (help: Help): boolean => help.year === "" || help.year === year;
  const [inPair, inItems] = [ofPair.filter(isNow), ofItems.filter(isNow)];
  // The same help is often written down in both.
  const more = inPair.length >= inItems.length ? inPair : inItems;
  const counted = [...new Set([...inPair, ...inItems].map((help) => help.record))];
  const others = [...ofPair, ...ofItems].filter(
    (help) => !isNow(help) && !counted.includes(help.record),
  );
  return {
    problems: more.length,
    undated: more.filter((help) => help.year === "").length,
    counted,
    rejected: others.map((help) => ({ record: help.record, reason: `是 ${help.year} 年解决的` })),
  };
}

interface Help {
  readonly record: LedgerRecord;
  /** `2026`; "" where nothing says. */
  readonly year: string;
}

/** `2025年办了低保`, `2025.3 修路`. */
function yearIn(words: string): string {
  return /(20\d{2})(?=\s*[年./-])/.exec(words)?.[1] ?? "";
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
