/** Boxes that both printed orders have. */
import type { ItemLedger } from "../../domain/lifecycle/index.ts";
import { ticks } from "../forms/values.ts";

/** To be written in by hand. */
export const DAY = "      年    月    日";

const TYPES: Readonly<Record<ItemLedger, string>> = {
  demands: "民生",
  hardship: "困难",
  stability: "稳定",
};

/** `☑民生  ☐困难  ☐稳定`. */
export function ledgerTicks(ledger: ItemLedger): string {
  return ticks(Object.values(TYPES), [TYPES[ledger]]);
}
