/** 登记走访: one entry, checked and turned into rows. */
export { checkEntry, contentOf, entryFinding, MAX_CONTENT, MAX_TEXT } from "./check.ts";
export type { EntryCheck, EntryFinding } from "./check.ts";
export { isVillageCode, nextCodes, nextHouseholdNo, villageCodesIn } from "./numbering.ts";
export type { CodeWanted, ItemLedger } from "./numbering.ts";
export { entryOfRow, entryRows, itemCount, itemLedgerOf, rowId } from "./rows.ts";
export type { CardValues, LedgerRows } from "./rows.ts";
export { suggestCategory } from "./suggest.ts";
export {
  emptyDemand,
  emptyEntry,
  householdKey,
  NOTHING_TO_DO,
  ON_CARD,
  SOLVED,
  TO_LEDGER,
} from "./types.ts";
export type { Entry, EntryDemand, EntryHardship, EntryHousehold } from "./types.ts";
export { entryWarnings, isCounted } from "./warnings.ts";
export type { CountingRules, DayHistory, RosterCadre, WarningContext } from "./warnings.ts";
