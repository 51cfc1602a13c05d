/** The facts as they are once an entry is written, without reading the workbook again. */
import { householdKey, itemLedgerOf, SOLVED } from "../domain/entry/index.ts";
import type { Entry } from "../domain/entry/index.ts";
import { contentOf, rowId } from "../domain/entry/index.ts";
import type { EntryFacts, HouseholdFact, ItemFact } from "./facts.ts";

/** `entry` has its numbers. New cards get row 0: before a card is filled, its sheet is read again. */
export function afterEntry(facts: EntryFacts, entry: Entry): EntryFacts {
  const { demand, households, date, visitors, way, opinion, outcome } = entry;
  const ledger = itemLedgerOf(entry);
  const codes = ledger === null ? [] : (demand?.codes ?? []);
  const cards = households
    .filter(({ isNew, householdNo }) => isNew && householdNo !== "")
    .map(({ householdNo, householder, group }): HouseholdFact => ({
      ...{ householdNo, householder, group },
      kinds: [],
      row: 0,
      card: {},
    }));
  return {
    ...facts,
    households: [...facts.households, ...cards],
    visits: [
      ...facts.visits,
      ...households.map((household, index) => ({
        ...{ date, visitors, way },
        household: householdKey(household),
        entryId: rowId(entry, index),
      })),
    ],
    items: [
      ...facts.items,
      ...codes.flatMap((code, index): ItemFact[] => {
        const household = households[index];
        if (ledger === null || !demand || !household) return [];
        const content = ledger === "demands" ? contentOf(demand, opinion) : demand.needs.join("、");
        const isOpen = outcome !== SOLVED;
        return [
          {
            ...{ ledger, code, content, isOpen },
            household: householdKey(household),
            entryId: rowId(entry, index),
          },
        ];
      }),
    ],
    codes:
      ledger === null ? facts.codes : { ...facts.codes, [ledger]: allCodes(facts, ledger, codes) },
  };
}

function allCodes(
  facts: EntryFacts,
  ledger: "demands" | "hardship",
  codes: readonly string[],
): readonly string[] {
  return [...(facts.codes[ledger] ?? []), ...codes];
}
