/** The households of the workbook as the picker shows them: made once for each reading. */
import { householdKey } from "../../../domain/entry/index.ts";
import type { EntryHousehold } from "../../../domain/entry/index.ts";
import { groupBy } from "../../../domain/groups.ts";
import { householdIndex } from "../../../domain/households/index.ts";
import type { HouseholdIndex, SearchHousehold } from "../../../domain/households/index.ts";
import { visitHistory } from "../../../entry/facts.ts";
import type { EntryFacts, ItemFact, VisitHistory } from "../../../entry/facts.ts";

export interface KnownHousehold extends SearchHousehold {
  readonly key: string;
  readonly kinds: readonly string[];
  readonly openItems: readonly ItemFact[];
}

export interface Known {
  readonly index: HouseholdIndex<KnownHousehold>;
  readonly byKey: ReadonlyMap<string, KnownHousehold>;
  readonly history: VisitHistory;
}

export function knownHouseholds(facts: EntryFacts): Known {
  const history = visitHistory(facts);
  const special = new Set<string>(facts.rules.specialKinds);
  const open = groupBy(
    facts.items.filter(({ isOpen }) => isOpen),
    ({ household }) => household,
  );
  const households = facts.households.map((household): KnownHousehold => {
    const key = householdKey(household);
    const { householdNo, householder, group, kinds } = household;
    return {
      ...{ key, householdNo, householder, group, kinds },
      isSpecial: kinds.some((kind) => special.has(kind)),
      lastVisit: history.lastVisit(key),
      openItems: open.get(key) ?? [],
    };
  });
  return {
    index: householdIndex(households),
    byKey: new Map(households.map((household) => [household.key, household])),
    history,
  };
}

export function entryHousehold(known: KnownHousehold): EntryHousehold {
  const { householdNo, householder, group } = known;
  return { isNew: false, householdNo, householder, group, phone: "", address: "" };
}
