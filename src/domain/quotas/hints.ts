/**
 * 请核对 (Q2): what a careful eye would ask about. Neutral, each with its rows, and never in the
 * figures: a busy day may be true, and the clerk knows better.
 */
import { addDays } from "../dates/index.ts";
import { groupBy } from "../groups.ts";
import type { LedgerRecord } from "../records.ts";
import { NO_DEMAND } from "../ledgers/visits.ts";
import type { Facts } from "./facts.ts";
import { personSubject } from "./measures/subjects.ts";
import { list, text } from "./people.ts";
import type { Person } from "./people.ts";
import { spansWithin } from "./spans.ts";
import type { Span, Subject } from "./types.ts";
import type { Credit } from "./visits.ts";

export type HintKind =
  "many-a-day" | "not-yet" | "out-of-term" | "copied-text" | "two-places" | "month-end";

export interface Hint {
  readonly kind: HintKind;
  readonly subject: Subject;
  /** A neutral Chinese sentence that asks to look again. */
  readonly sentence: string;
  readonly rows: readonly LedgerRecord[];
}

/** A text so short is said by many: 种水稻, 一切正常. */
const SHORTEST = 8;
/** Fewer visits than this say nothing about when in the month they were made. */
const FEWEST = 5;

/** Of the visits within what is asked; in the order of the people, then of the days. */
export function hintsOf(facts: Facts): readonly Hint[] {
  const { span } = facts.input;
  const within = facts.visits.credits.filter(({ day }) => span.start <= day && day <= span.end);
  const byPerson = groupBy(within, ({ person }) => person.id);
  return [
    ...facts.roster.people.flatMap((person) => {
      const own = byPerson.get(person.id) ?? [];
      return own.length === 0 ? [] : [...hintsOfPerson(person, own, facts)];
    }),
    ...twoPlaces(within),
  ];
}

function* hintsOfPerson(person: Person, credits: readonly Credit[], facts: Facts): Generator<Hint> {
  const { settings, asOf } = facts.input;
  const subject = personSubject(person);
  const { name } = person;
  const rowsOf = (some: readonly Credit[]): readonly LedgerRecord[] => [
    ...new Set(some.map(({ record }) => record)),
  ];
  for (const [day, own] of groupBy(credits, (credit) => credit.day)) {
    const homes = new Set(own.map(({ householdKey }) => householdKey)).size;
    if (homes <= settings.checkVisitsPerDay) continue;
    const sentence = `${name} ${day} 登记了 ${homes} 户次,请核对日期和走访人。`;
    yield { kind: "many-a-day", subject, sentence, rows: rowsOf(own) };
  }
  const future = credits.filter(({ day }) => day > asOf);
  if (future.length > 0) {
    const sentence = `${name}有 ${future.length} 条走访的日期在今天(${asOf})之后,请核对日期。`;
    yield { kind: "not-yet", subject, sentence, rows: rowsOf(future) };
  }
  const outside = credits.filter(({ rejected }) => rejected === "走访日期不在任期内");
  if (outside.length > 0) {
    const sentence = `${name}有 ${outside.length} 条走访不在名册所写的任期内,请核对日期或任职时间。`;
    yield { kind: "out-of-term", subject, sentence, rows: rowsOf(outside) };
  }
  yield* copiedTexts(subject, credits, settings.checkCopiedText, rowsOf);
  for (const month of spansWithin("month", facts.input.span, asOf, settings)) {
    const hint = lastDays(subject, credits, month, settings.checkLastDays);
    if (hint) yield { ...hint, rows: rowsOf(inSpan(credits, month)) };
  }
}

function* copiedTexts(
  subject: Subject,
  credits: readonly Credit[],
  times: number,
  rowsOf: (some: readonly Credit[]) => readonly LedgerRecord[],
): Generator<Hint> {
  const said = groupBy(credits, ({ record }) => text(record.values["opinion"]).trim());
  for (const [words, own] of said) {
    const rows = rowsOf(own);
    if (words === NO_DEMAND || words.length < SHORTEST || rows.length < times) continue;
    const sentence = `${subject.name}有 ${rows.length} 条走访的“群众反映”一字不差,请核对是否各户都这样反映。`;
    yield { kind: "copied-text", subject, sentence, rows };
  }
}

function lastDays(
  subject: Subject,
  credits: readonly Credit[],
  month: Span,
  days: number,
): Omit<Hint, "rows"> | null {
  const own = inSpan(credits, month).filter(({ rejected }) => rejected === "");
  const from = addDays(month.end, 1 - days);
  if (own.length < FEWEST || own.some(({ day }) => day < from)) return null;
  const sentence = `${subject.name}${month.label}的 ${own.length} 户次都在最后 ${days} 天,请核对日期是否按实际填写。`;
  return { kind: "month-end", subject, sentence };
}

function inSpan(credits: readonly Credit[], { start, end }: Span): readonly Credit[] {
  return credits.filter(({ day }) => start <= day && day <= end);
}

/** One household on one day at two places: one of the rows may name another household. */
function* twoPlaces(credits: readonly Credit[]): Generator<Hint> {
  const visits = credits.filter(({ record }) => text(record.values["place"]) !== "");
  for (const own of groupBy(visits, (it) => `${it.householdKey}\u0000${it.day}`).values()) {
    const [first] = own;
    const places = new Set(own.map(({ record }) => text(record.values["place"])));
    if (places.size < 2 || first.householdKey === "") continue;
    const { household, day, record } = first;
    const name = household?.name ?? list(record.values["householder"]).join("");
    const { village } = record.source;
    yield {
      kind: "two-places",
      subject: { kind: "household", id: first.householdKey, name, village },
      sentence: `${name} ${day} 登记了 ${places.size} 个走访地点,请核对是不是同一户。`,
      rows: [...new Set(own.map((credit) => credit.record))],
    };
  }
}
