/** The numbers that an entry needs: 户编号 of new households, 编号 of the items that it leads to. */
import {
  entryFinding,
  isVillageCode,
  itemCount,
  itemLedgerOf,
  nextCodes,
  nextHouseholdNo,
  rowId,
  villageCodesIn,
} from "../domain/entry/index.ts";
import type { Entry, EntryFinding, EntryHousehold, ItemLedger } from "../domain/entry/index.ts";
import { CATEGORY_LETTERS, parseCode } from "../domain/ids/index.ts";
import type { EntryFacts, HouseholdFact } from "./facts.ts";

export interface Settled {
  /** With every number that could be given. */
  readonly entry: Entry;
  readonly findings: readonly EntryFinding[];
}

/**
 * Numbers that the entry has already are kept while nobody else has taken them, so that an entry
 * whose writing broke off is completed under the same ones. `villageCode` is what the clerk typed.
 */
export function settleEntry(facts: EntryFacts, entry: Entry, villageCode = ""): Settled {
  const { households, findings } = settleHouseholds(facts, entry);
  const withHouseholds = { ...entry, households };
  const ledger = itemLedgerOf(entry);
  if (entry.demand === null || ledger === null) return { entry: withHouseholds, findings };
  const letters = villageLetters(facts, villageCode);
  if (letters.finding) return { entry: withHouseholds, findings: [...findings, letters.finding] };
  const codes = settleCodes(facts, entry, ledger, letters.code);
  const demand = { ...entry.demand, codes };
  return { entry: { ...withHouseholds, demand }, findings };
}

/** Letters for the village's codes: as typed, or as all codes of the workbook have them. */
export function villageLetters(
  facts: EntryFacts,
  typed: string,
): { readonly code: string; readonly finding: EntryFinding | null } {
  if (isVillageCode(typed)) return { code: typed.toUpperCase(), finding: null };
  const found = villageCodesIn(Object.values(facts.codes).flat());
  const [only = ""] = found;
  if (found.length === 1) return { code: only, finding: null };
  const why =
    found.length === 0 ? "工作簿里还没有编号" : `工作簿里有${found.length}种(${found.join("、")})`;
  return { code: "", finding: entryFinding("entry-village-code", "demand", { why }) };
}

/** The card of a household; undefined when there is none. */
export function cardOf(
  facts: EntryFacts,
  { householdNo, householder, group }: EntryHousehold,
): HouseholdFact | undefined {
  return facts.households.find((card) =>
    householdNo === ""
      ? card.householdNo === "" && card.householder === householder && card.group === group
      : card.householdNo === householdNo,
  );
}

function settleHouseholds(
  facts: EntryFacts,
  entry: Entry,
): { readonly households: readonly EntryHousehold[]; readonly findings: readonly EntryFinding[] } {
  const findings: EntryFinding[] = [];
  const taken = facts.households.map(({ householdNo }) => householdNo);
  const hasCards = facts.tables.households !== undefined;
  const households = entry.households.map((household) => {
    if (!household.isNew || !hasCards || keepsNumber(facts, household)) return household;
    const householdNo = nextHouseholdNo(taken, household.group);
    const valueName = household.householder;
    if (householdNo === null) {
      findings.push(entryFinding("entry-group-unclear", "households", { valueName }));
      return household;
    }
    taken.push(householdNo);
    return { ...household, householdNo };
  });
  return { households, findings };
}

/** The number is free, or its card is the one that an earlier try has written. */
function keepsNumber(facts: EntryFacts, household: EntryHousehold): boolean {
  if (household.householdNo === "") return false;
  const card = cardOf(facts, household);
  return card === undefined || card.householder === household.householder;
}

function settleCodes(
  facts: EntryFacts,
  entry: Entry,
  ledger: ItemLedger,
  villageCode: string,
): readonly string[] {
  const taken = Object.values(facts.codes).flat();
  return Array.from({ length: itemCount(entry) }, (_, index) => {
    const id = rowId(entry, index);
    const written = facts.items.find((item) => item.ledger === ledger && item.entryId === id);
    const kept = entry.demand?.codes[index] ?? "";
    const isOurs = fits(kept, ledger, entry.date) && !isTaken(facts, kept, id);
    const [next = ""] = nextCodes(taken, { ledger, villageCode, date: entry.date }, 1);
    const code = (written?.code ?? "") || (isOurs ? kept : next);
    taken.push(code);
    return code;
  });
}

function fits(code: string, ledger: ItemLedger, date: string): boolean {
  const parsed = parseCode(code);
  return parsed?.category === CATEGORY_LETTERS[ledger] && parsed.year === Number(date.slice(0, 4));
}

function isTaken(facts: EntryFacts, code: string, id: string): boolean {
  return facts.items.some((item) => item.code === code && item.entryId !== id);
}
