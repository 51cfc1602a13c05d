/** What all measures work on, put in order once: people, households, visits by both. */
import { groupBy } from "../groups.ts";
import type { LedgerId } from "../ledgers/types.ts";
import type { LedgerRecord } from "../records.ts";
import { householdsOf } from "./households.ts";
import type { Household, Households } from "./households.ts";
import { rosterOf, text } from "./people.ts";
import type { Person, Roster } from "./people.ts";
import type { QuotaInput } from "./types.ts";
import { creditedVisits } from "./visits.ts";
import type { Credit, Visits } from "./visits.ts";

export interface Facts {
  readonly input: QuotaInput;
  readonly villages: readonly string[];
  readonly roster: Roster;
  readonly households: Households;
  readonly visits: Visits;
  /** `yyyy-mm` with which 走访记录 begins, by village, and under "" of all; none where there are no visits. */
  readonly visitsSince: ReadonlyMap<string, string>;
  /** By id of the person, in the order of days, those of one day in the order of the rows. */
  readonly creditsOf: (person: Person) => readonly Credit[];
  /** By id of the household, in the same order. */
  readonly creditsAt: (household: Household) => readonly Credit[];
  /** 联系户: those that name the person as 联系干部, and those of the own 组 of a 组长 (D15). */
  readonly linkedTo: (person: Person) => readonly Household[];
  /** Whom a household names as 联系干部; null when nobody of the roster, or one of several namesakes. */
  readonly linkOf: (household: Household) => Person | null;
  /** Rows of a ledger; empty where it is not kept. */
  readonly rows: (ledger: LedgerId) => readonly LedgerRecord[];
}

/** Linear in the number of rows. */
export function factsOf(input: QuotaInput): Facts {
  const rows = (ledger: LedgerId): readonly LedgerRecord[] => input.records.get(ledger) ?? [];
  const { settings, asOf } = input;
  const roster = rosterOf(rows("cadres"), rows("pairing"), settings.partyGroupIsVillageGroup);
  const households = householdsOf(rows("households"));
  const visits = creditedVisits(rows("visits"), { roster, households, settings, asOf });
  const byPerson = byDay(groupBy(visits.credits, ({ person }) => person.id));
  const byHousehold = byDay(groupBy(visits.credits, ({ householdKey }) => householdKey));
  const linkOf = (household: Household): Person | null => linkedPerson(household, roster);
  const links = groupBy(households.all, (it) => linkOf(it)?.id ?? "");
  const groups = groupBy(households.all, (it) => `${it.village}\u0000${it.group}`);
  return {
    input,
    villages: villagesOf(input),
    roster,
    households,
    visits,
    visitsSince: firstMonths(rows("visits")),
    creditsOf: ({ id }) => byPerson.get(id) ?? [],
    creditsAt: ({ id }) => byHousehold.get(id) ?? [],
    linkedTo: (person) => {
      const named = links.get(person.id) ?? [];
      if (!person.positions.has(GROUP_HEAD) || person.group === "") return named;
      const own = groups.get(`${person.village}\u0000${person.group}`) ?? [];
      return [...new Set([...named, ...own])];
    },
    linkOf,
    rows,
  };
}

function firstMonths(visits: readonly LedgerRecord[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { values, source } of visits) {
    const month = text(values["visitDate"]).slice(0, 7);
    if (month === "") continue;
    for (const key of [source.village, ""]) {
      const known = first.get(key);
      if (known === undefined || month < known) first.set(key, month);
    }
  }
  return first;
}

/** Namesakes are told apart by the telephone that the household names. */
function linkedPerson(
  { village, linkedCadre, record }: Household,
  { find }: Roster,
): Person | null {
  if (linkedCadre === "") return null;
  const named = find(village, linkedCadre);
  const phone = text(record.values["linkedCadrePhone"]);
  const fitting =
    named.length < 2 ? named : named.filter(({ phones }) => phone !== "" && phones.has(phone));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Ledgers are mostly kept in the order of days: only what is not is sorted. */
export function byDay(
  groups: ReadonlyMap<string, readonly Credit[]>,
): ReadonlyMap<string, readonly Credit[]> {
  const isSorted = (credits: readonly Credit[]): boolean =>
    credits.every(({ day }, index) => index === 0 || (credits[index - 1]?.day ?? "") <= day);
  return new Map(
    [...groups].map(([key, credits]) => [
      key,
      isSorted(credits)
        ? credits
        : [...credits].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ]),
  );
}

/** 组长 (社长): looks after every household of the own 组 (D15). */
export const GROUP_HEAD = "组长";
/** 乡镇(街道)干部, as the 干部名册 calls them (D13, D16). */
export const TOWNSHIP_CADRE = "乡镇包村干部";

/** Villages that only rows name come after the listed ones, in the order in which they are met. */
function villagesOf({ villages, records }: QuotaInput): readonly string[] {
  const names = new Set(villages);
  for (const rows of records.values()) {
    for (const { source } of rows) if (source.village !== "") names.add(source.village);
  }
  return [...names];
}

/** The part of a span that is over or running: what is dated later has not been done. */
export function until<Days extends { readonly start: string; readonly end: string }>(
  span: Days,
  asOf: string,
): Days {
  return span.end <= asOf ? span : { ...span, end: asOf };
}

/** Rows whose date under `key` lies in a span. */
export function rowsWithin(
  rows: readonly LedgerRecord[],
  key: string,
  { start, end }: { readonly start: string; readonly end: string },
): readonly LedgerRecord[] {
  return rows.filter(({ values }) => {
    const day = text(values[key]);
    return day !== "" && start <= day && day <= end;
  });
}
