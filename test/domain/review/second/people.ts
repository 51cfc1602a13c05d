/** Who is who, which households there are, and the visits that count: a second time, from the rows. */
import type { LedgerRecord } from "../../../../src/domain/records.ts";
import { monthDays } from "./days.ts";
import type { Days } from "./days.ts";
import { happened, listed, names, shelved, text, villageOf } from "./rows.ts";
import type { PlainTown } from "./rows.ts";

const WAYS = ["入户", "当面"];

export interface Person {
  readonly village: string;
  readonly name: string;
  readonly rows: readonly LedgerRecord[];
}

export interface Visit {
  readonly person: Person;
  readonly home: string;
  readonly day: string;
}

export interface Credits {
  readonly people: readonly Person[];
  readonly called: (village: string, name: string) => readonly Person[];
  readonly homesIn: (village: string) => readonly LedgerRecord[];
  /** The household that a row is about; "" where it names none. */
  readonly homeOf: (row: LedgerRecord) => string;
  readonly visits: readonly Visit[];
  readonly visitsBy: (person: Person) => readonly Visit[];
  readonly visitsAt: (home: string) => readonly Visit[];
  /** 走访月. */
  readonly month: Days;
}

export function creditsOf(town: PlainTown): Credits {
  const people = peopleOf(town);
  const byName = shelved(people, ({ village, name }) => `${village} ${name}`);
  const called = (village: string, name: string) => byName(`${village} ${name}`);
  const homes = listed(town, "households");
  const homeOf = finder(homes);
  const visits: Visit[] = [];
  const seen = new Set<string>();
  for (const row of happened(town, "visits")) {
    const [day, home] = [text(row, "visitDate"), homeOf(row)];
    const isListed = text(row, "visitWay") === "院坝会";
    if (day === "" || day > town.asOf || home === "") continue;
    if (!isListed && !WAYS.includes(text(row, "visitWay"))) continue;
    for (const name of names(row, "visitors")) {
      const [person, ...others] = called(villageOf(row), name);
      if (!person || others.length > 0 || officeDays(person, { start: day, end: day }) === null)
        continue;
      const key = `${villageOf(row)} ${name} ${home} ${day}`;
      if (seen.has(key)) continue;
      seen.add(key);
      visits.push({ person, home, day });
    }
  }
  const byPerson = shelved(visits, ({ person }) => `${person.village} ${person.name}`);
  return {
    people,
    called,
    homesIn: shelved(homes, villageOf),
    homeOf,
    visits,
    visitsBy: (person) =>
      byPerson(`${person.village} ${person.name}`).filter((it) => it.person === person),
    visitsAt: shelved(visits, ({ home }) => home),
    month: visitMonth(town, town.months.at(-1)?.month ?? ""),
  };
}

export function visitMonth({ cutoff, visitsByCutoff }: PlainTown, month: string): Days {
  return monthDays(month, visitsByCutoff ? cutoff : 0);
}

/** Two rows of one name are one person, unless telephone or 组 say otherwise. */
function peopleOf(town: PlainTown): readonly Person[] {
  const people: { village: string; name: string; rows: LedgerRecord[] }[] = [];
  for (const row of listed(town, "cadres")) {
    const [village, name] = [villageOf(row), text(row, "name")];
    const known = people.find(
      (it) => it.village === village && it.name === name && it.rows.every((one) => agree(one, row)),
    );
    if (known) known.rows.push(row);
    else people.push({ village, name, rows: [row] });
  }
  for (const row of listed(town, "pairing")) {
    const [village, name] = [villageOf(row), text(row, "member")];
    if (people.some((it) => it.village === village && it.name === name)) continue;
    const values = { name, position: row.values["role"] ?? null };
    people.push({ village, name, rows: [{ ...row, values }] });
  }
  return people;
}

function agree(one: LedgerRecord, other: LedgerRecord): boolean {
  for (const key of ["phone", "group"]) {
    const [a, b] = [text(one, key), text(other, key)];
    if (a !== "" && b !== "" && a !== b) return false;
  }
  return true;
}

export function holds({ rows }: Person, positions: readonly string[]): boolean {
  return rows.some((row) => names(row, "position").some((it) => positions.includes(it)));
}

export function isCommittee({ rows }: Person): boolean {
  return rows.some((row) => text(row, "isCommittee") === "是");
}

/** The first and the last day of a span on which somebody was in office; null for none. */
export function officeDays({ rows }: Person, span: Days): Days | null {
  let [first, last] = ["", ""];
  for (const row of rows) {
    const [from, to] = [text(row, "termStart"), text(row, "termEnd")];
    const start = from > span.start ? from : span.start;
    const end = to !== "" && to < span.end ? to : span.end;
    if (start > end) continue;
    if (first === "" || start < first) first = start;
    if (end > last) last = end;
  }
  return first === "" ? null : { start: first, end: last };
}

export function keyOf(home: LedgerRecord): string {
  const number = text(home, "householdNo");
  const name = `${text(home, "group")} ${text(home, "householder")}`;
  return `${villageOf(home)} ${number === "" ? name : number}`;
}

/** By its number, else by 户主, among namesakes by 组. */
function finder(homes: readonly LedgerRecord[]): Credits["homeOf"] {
  const numbered = shelved(homes, (it) => `${villageOf(it)} ${text(it, "householdNo")}`);
  const named = shelved(homes, (it) => `${villageOf(it)} ${text(it, "householder")}`);
  return (row) => {
    const village = villageOf(row);
    const [number, name, group] = ["householdNo", "householder", "group"].map((it) =>
      text(row, it),
    );
    const [own] = number === "" ? [] : numbered(`${village} ${number}`);
    if (own) return keyOf(own);
    const all = named(`${village} ${name}`);
    const fitting = all.length > 1 ? all.filter((it) => text(it, "group") === group) : all;
    const [only] = fitting;
    if (only && fitting.length === 1) return keyOf(only);
    if (number !== "") return `${village} ${number}`;
    return name === "" ? "" : `${village} ${group} ${name}`;
  };
}
