/**
 * What a clerk's workbook knows that an entry needs: where its ledgers stand, who is a cadre, which
 * households there are, which numbers are taken. Plain data, so that a worker can hand it over.
 */
import { recordsOf, tableOf } from "../book/read.ts";
import type { Book } from "../book/read.ts";
import { householdKey, isCounted } from "../domain/entry/index.ts";
import type { CountingRules, RosterCadre } from "../domain/entry/index.ts";
import { groupBy } from "../domain/groups.ts";
import { OPEN_STATUSES } from "../domain/ledgers/lists/items.ts";
import type { LedgerId } from "../domain/ledgers/types.ts";
import { isList, printValue } from "../domain/records.ts";
import type { FieldValue, LedgerRecord } from "../domain/records.ts";
import type { Settings } from "../domain/settings/index.ts";
import type { TableRef } from "../workbook/edit.ts";

/** Ledgers that an entry writes into. */
export const ENTRY_LEDGERS = ["households", "demands", "hardship", "visits", "diary"] as const;
export type EntryLedger = (typeof ENTRY_LEDGERS)[number];

/** A ledger's place on its sheet. */
export interface EntryTable {
  readonly sheet: string;
  readonly ref: TableRef;
  /** Header as it stands and 1-based column, by key; the first where a key has two columns. */
  readonly columns: Readonly<Record<string, { readonly header: string; readonly column: number }>>;
  /** Header of the last column. */
  readonly last: string;
}

export interface HouseholdFact {
  readonly householdNo: string;
  readonly householder: string;
  readonly group: string;
  readonly kinds: readonly string[];
  /** Row of its card on the sheet. */
  readonly row: number;
  /** What its card holds of what an entry may use or fill. */
  readonly card: Readonly<Record<string, FieldValue>>;
}

export interface VisitFact {
  readonly date: string;
  readonly visitors: readonly string[];
  /** As `householdKey` tells it. */
  readonly household: string;
  readonly way: string;
  /** 登记批次 of the row; "" for rows typed by hand. */
  readonly entryId: string;
}

export interface ItemFact {
  readonly ledger: "demands" | "hardship";
  readonly code: string;
  readonly household: string;
  readonly content: string;
  readonly isOpen: boolean;
  readonly entryId: string;
}

export interface EntryFacts {
  readonly village: string;
  readonly rules: CountingRules & Pick<Settings, "specialKinds">;
  readonly tables: Readonly<Partial<Record<EntryLedger, EntryTable>>>;
  readonly cadres: readonly RosterCadre[];
  readonly households: readonly HouseholdFact[];
  readonly visits: readonly VisitFact[];
  readonly items: readonly ItemFact[];
  /** Every 编号 that the workbook speaks of, by the ledger that does. */
  readonly codes: Readonly<Partial<Record<LedgerId, readonly string[]>>>;
}

/** Columns of a card that a row in 困难群众台账 repeats, or that an entry fills where they are empty. */
const CARD_KEYS = [
  "idNumber",
  "gender",
  "birth",
  "health",
  "address",
  "familySize",
  "phone",
  "incomePerHead",
  "hardshipType",
  "hardshipReason",
  "needs",
] as const;

/** Linear in the number of rows. */
export function entryFacts(book: Book): EntryFacts {
  const { settings } = book.rules;
  return {
    village: book.village,
    rules: {
      countedVisitWays: settings.countedVisitWays,
      courtyardCountsWhenListed: settings.courtyardCountsWhenListed,
      visitCounting: settings.visitCounting,
      checkVisitsPerDay: settings.checkVisitsPerDay,
      specialKinds: settings.specialKinds,
    },
    tables: Object.fromEntries(
      ENTRY_LEDGERS.flatMap((ledger) => {
        const table = entryTable(book, ledger);
        return table ? [[ledger, table]] : [];
      }),
    ),
    cadres: recordsOf(book, "cadres").map(cadreFact),
    households: recordsOf(book, "households").map(householdFact),
    visits: recordsOf(book, "visits").map(visitFact),
    items: (["demands", "hardship"] as const).flatMap((ledger) =>
      recordsOf(book, ledger).map((record) => itemFact(ledger, record)),
    ),
    codes: codesOf(book),
  };
}

/**
 * The facts with those of some ledgers read anew, shortly before an entry is written: others may
 * have taken numbers or inserted rows. `fresh` comes from a workbook of their sheets alone.
 */
export function refreshFacts(
  facts: EntryFacts,
  fresh: EntryFacts,
  ledgers: readonly EntryLedger[],
): EntryFacts {
  const isFresh = (ledger: LedgerId) => ledgers.some((it) => it === ledger);
  const pick = <Value>(from: Readonly<Record<string, Value>>, wanted: boolean) =>
    Object.entries(from).filter(([ledger]) => ledgers.some((it) => it === ledger) === wanted);
  return {
    ...facts,
    tables: Object.fromEntries([...pick(facts.tables, false), ...pick(fresh.tables, true)]),
    codes: Object.fromEntries([...pick(facts.codes, false), ...pick(fresh.codes, true)]),
    households: isFresh("households") ? fresh.households : facts.households,
    visits: isFresh("visits") ? fresh.visits : facts.visits,
    items: [
      ...facts.items.filter(({ ledger }) => !isFresh(ledger)),
      ...fresh.items.filter(({ ledger }) => isFresh(ledger)),
    ],
  };
}

/** 户次 of each cadre and day, and the last visits of each household. */
export interface VisitHistory {
  readonly visited: (cadre: string, date: string) => ReadonlySet<string>;
  /** Newest first. */
  readonly visitsOf: (household: string) => readonly VisitFact[];
  /** Day of the last counted visit; "" when there was none. */
  readonly lastVisit: (household: string) => string;
}

export function visitHistory({ visits, rules }: EntryFacts): VisitHistory {
  const byDay = new Map<string, Set<string>>();
  const byHousehold = groupBy(visits, ({ household }) => household);
  const last = new Map<string, string>();
  for (const visit of visits) {
    const { date, household, visitors, way } = visit;
    if (!isCounted(way, rules)) continue;
    if (date > (last.get(household) ?? "")) last.set(household, date);
    for (const cadre of visitors) {
      const key = `${date} ${cadre}`;
      const day = byDay.get(key);
      if (day) day.add(household);
      else byDay.set(key, new Set([household]));
    }
  }
  const nobody: ReadonlySet<string> = new Set();
  return {
    visited: (cadre, date) => byDay.get(`${date} ${cadre}`) ?? nobody,
    visitsOf: (household) =>
      [...(byHousehold.get(household) ?? [])].sort((a, b) => (a.date < b.date ? 1 : -1)),
    lastVisit: (household) => last.get(household) ?? "",
  };
}

function entryTable(book: Book, ledger: EntryLedger): EntryTable | null {
  const table = tableOf(book, ledger);
  const [first] = table?.columns ?? [];
  const last = table?.columns.at(-1);
  if (!table || !first || !last) return null;
  const columns: Record<string, { header: string; column: number }> = {};
  for (const { key, header, column } of table.columns) {
    if (key !== null) columns[key] ??= { header, column };
  }
  const { sheet, headerRow } = table;
  const ref =
    table.table === null
      ? { headerRow, left: first.column, right: last.column }
      : { name: table.table };
  return { sheet, ref, columns, last: last.header };
}

function text(value: FieldValue | undefined): string {
  return printValue(value);
}

function texts(value: FieldValue | undefined): readonly string[] {
  if (isList(value)) return value;
  return text(value) === "" ? [] : [text(value)];
}

function cadreFact({ values }: LedgerRecord): RosterCadre {
  return {
    name: text(values["name"]),
    positions: texts(values["position"]),
    termStart: text(values["termStart"]),
    termEnd: text(values["termEnd"]),
  };
}

function householdFact({ values, source }: LedgerRecord): HouseholdFact {
  const card = CARD_KEYS.flatMap((key) => {
    const value = values[key];
    return value === null || value === undefined ? [] : [[key, value] as const];
  });
  return {
    householdNo: text(values["householdNo"]),
    householder: text(values["householder"]),
    group: text(values["group"]),
    kinds: texts(values["householdKinds"]),
    row: source.row,
    card: Object.fromEntries(card),
  };
}

function keyOf(values: LedgerRecord["values"], name = "householder"): string {
  return householdKey({
    householdNo: text(values["householdNo"]),
    householder: text(values[name]),
    group: text(values["group"]),
  });
}

function visitFact({ values }: LedgerRecord): VisitFact {
  return {
    date: text(values["visitDate"]),
    visitors: texts(values["visitors"]),
    household: keyOf(values),
    way: text(values["visitWay"]),
    entryId: text(values["entryId"]),
  };
}

function itemFact(ledger: ItemFact["ledger"], { values }: LedgerRecord): ItemFact {
  const isDemand = ledger === "demands";
  return {
    ledger,
    code: text(values["code"]),
    household: keyOf(values, isDemand ? "reporter" : "householder"),
    content: text(values[isDemand ? "content" : "needs"]),
    isOpen: OPEN_STATUSES.includes(text(values["status"])),
    entryId: text(values["entryId"]),
  };
}

/** 编号 and 转台账编号: a deleted row's number is not free while something still speaks of it. */
function codesOf(book: Book): Record<string, readonly string[]> {
  const codes: Record<string, string[]> = {};
  for (const { ledger, values } of book.records) {
    for (const key of ["code", "ledgerCode"]) {
      const code = text(values[key]);
      if (code !== "") (codes[ledger] ??= []).push(code);
    }
  }
  return codes;
}
