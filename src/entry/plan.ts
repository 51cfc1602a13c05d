/** One entry and what the workbook knows → the changes that write it. */
import { entryFinding, entryRows, itemLedgerOf } from "../domain/entry/index.ts";
import type { Entry, EntryFinding, EntryHousehold } from "../domain/entry/index.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import type { RecordValues } from "../domain/ledgers/schema.ts";
import type { BookEdit } from "../workbook/edit.ts";
import { fillPlan, hasValue, rowsPlan } from "./edits.ts";
import { ENTRY_LEDGERS } from "./facts.ts";
import type { EntryFacts, EntryLedger } from "./facts.ts";
import { cardOf, settleEntry } from "./settle.ts";

export interface EntryPlan {
  /** With its numbers; this is what is kept until it is written. */
  readonly entry: Entry;
  /** In order: whatever is referred to is written before what refers to it. */
  readonly edits: readonly BookEdit[];
  /** Worth knowing; an entry with an error among them is not to be written. */
  readonly findings: readonly EntryFinding[];
}

/** Entries are checked before (`checkEntry`). `edits` is empty when something has to be mended first. */
export function planEntry(facts: EntryFacts, entry: Entry, villageCode = ""): EntryPlan {
  const settled = settleEntry(facts, entry, villageCode);
  const missing = missingLedgers(facts, entry);
  const stops = [...settled.findings, ...missing.filter(({ id }) => id === "entry-ledger-missing")];
  if (stops.length > 0) return { entry: settled.entry, edits: [], findings: stops };

  const { edits, findings } = changes(facts, settled.entry);
  return { entry: settled.entry, edits, findings: [...missing, ...findings] };
}

/** 走访记录 and the ledger of the demand have to be there; without the others a part is left out. */
export function missingLedgers(facts: EntryFacts, entry: Entry): readonly EntryFinding[] {
  const item = itemLedgerOf(entry);
  const hasNew = entry.households.some(({ isNew }) => isNew);
  return ENTRY_LEDGERS.flatMap((ledger): EntryFinding[] => {
    if (facts.tables[ledger]) return [];
    const slots = { ledger: ledgerById(ledger).name };
    if (ledger === "visits" || ledger === item) {
      return [entryFinding("entry-ledger-missing", null, slots)];
    }
    const isLeftOut = ledger === "diary" || (ledger === "households" && hasNew);
    return isLeftOut ? [entryFinding("entry-ledger-skipped", null, slots)] : [];
  });
}

function changes(
  facts: EntryFacts,
  entry: Entry,
): { readonly edits: readonly BookEdit[]; readonly findings: readonly EntryFinding[] } {
  const edits: BookEdit[] = [];
  const findings: EntryFinding[] = [];
  const add = (ledger: EntryLedger, rows: readonly RecordValues[], uniqueKey: string) => {
    const table = facts.tables[ledger];
    if (!table || rows.length === 0) return;
    const plan = rowsPlan(ledger, table, rows, uniqueKey);
    edits.push(...plan.edits);
    if (plan.added.length === 0) return;
    const columns = plan.added.map((header) => `“${header}”`).join("、");
    findings.push(entryFinding("entry-column-added", null, { sheet: table.sheet, columns }));
  };

  const fresh = entry.households.filter(
    (household) => household.isNew && cardOf(facts, household) === undefined,
  );
  add(
    "households",
    fresh.map((household) => newCard(facts, entry, household)),
    "householdNo",
  );
  if (facts.tables.households) {
    findings.push(...fresh.flatMap((household) => newCardFindings(facts, household)));
  }
  for (const { ledger, rows } of entryRows(entry, (household) => cardOf(facts, household)?.card)) {
    if (isEntryLedger(ledger)) add(ledger, rows, "entryId");
  }
  return { edits: [...edits, ...cardFills(facts, entry)], findings };
}

function isEntryLedger(ledger: string): ledger is EntryLedger {
  return ENTRY_LEDGERS.some((it) => it === ledger);
}

/** What the entry knows of a household's card. */
function cardValues({ demand }: Entry, { phone, address }: EntryHousehold): RecordValues {
  const hasHardship = demand?.ledger === "hardship" || demand?.ledger === "card";
  return {
    phone,
    address,
    ...(hasHardship && {
      hardshipType: demand.hardshipType,
      hardshipReason: demand.hardshipReason,
      needs: demand.needs,
    }),
  };
}

function newCard(facts: EntryFacts, entry: Entry, household: EntryHousehold): RecordValues {
  return {
    householdNo: household.householdNo,
    group: household.group,
    householder: household.householder,
    ...cardValues(entry, household),
    registrar: entry.visitors[0] ?? null,
    registeredDate: entry.date,
    registeringUnit: facts.village,
  };
}

function newCardFindings(facts: EntryFacts, household: EntryHousehold): readonly EntryFinding[] {
  const { householder, householdNo, group } = household;
  const namesakes = facts.households
    .filter((card) => card.householder === householder && card.group === group)
    .map((card) => card.householdNo);
  const slots = { valueName: householder, number: householdNo, numbers: namesakes.join("、") };
  return [
    ...(namesakes.length > 0
      ? [entryFinding("entry-household-same-name", "households", slots)]
      : []),
    entryFinding("entry-card-incomplete", "households", slots),
  ];
}

/** Fields of cards that are there: filled where they are empty, never overwritten. */
function cardFills(facts: EntryFacts, entry: Entry): readonly BookEdit[] {
  const table = facts.tables.households;
  if (!table) return [];
  return entry.households.flatMap((household) => {
    const card = cardOf(facts, household);
    if (!card) return [];
    const empty = Object.entries(cardValues(entry, household)).filter(
      ([key]) => !hasValue(card.card[key]),
    );
    const { householdNo, row } = card;
    return fillPlan("households", table, row, Object.fromEntries(empty), { householdNo });
  });
}
