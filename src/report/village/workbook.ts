/** The workbook in which a village keeps its ledgers: blank for typing, or filled from records. */
import { LEDGERS } from "../../domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import type { FieldValue } from "../../domain/records.ts";
import type { Settings } from "../../domain/settings/index.ts";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan.ts";
import { dictionaryFor } from "../parts/dictionary.ts";
import { guideSheet } from "./guide.ts";
import { ledgerSheet } from "./ledger-sheet.ts";
import { settingsSheet } from "./settings-sheet.ts";
import { setupSheet } from "./setup-sheet.ts";
import type { SetupValues } from "./setup-sheet.ts";

/** One row of a ledger by column key; dates are `yyyy-mm-dd`. */
export type VillageRow = Readonly<Record<string, FieldValue>>;

export interface VillageWorkbookOptions extends SetupValues {
  /** Default: every ledger that villages keep. */
  readonly ledgers?: readonly LedgerDef[];
  /** For the sheet 规则设置; without them there is no such sheet. */
  readonly settings?: Settings;
  readonly rows?: ReadonlyMap<LedgerId, readonly VillageRow[]>;
}

/** Ledgers that a village fills in: the township's own lists and what is off by default are not. */
export const VILLAGE_LEDGERS: readonly LedgerDef[] = LEDGERS.filter(
  (ledger) => ledger.onByDefault && ledger.kind !== "setup",
);

export function villageWorkbookPlan(options: VillageWorkbookOptions): WorkbookPlan {
  const { ledgers = VILLAGE_LEDGERS, settings, rows } = options;
  const sheets: SheetPlan[] = [
    setupSheet(options),
    ...ledgers.map((ledger) => ledgerSheet(ledger, options, rows?.get(ledger.id) ?? [])),
    guideSheet(ledgers),
  ];
  if (settings !== undefined) sheets.push(settingsSheet(settings));
  return { sheets, dictionary: dictionaryFor(ledgers), properties: new Map() };
}
