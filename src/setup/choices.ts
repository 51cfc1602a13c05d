/** Which ledgers can be chosen, and which are proposed. */
import { LEDGERS } from "../domain/ledgers/index.ts";
import type { LedgerDef } from "../domain/ledgers/types.ts";

export interface LedgerChoice {
  readonly ledger: LedgerDef;
  /** Proposed; the others only on the clerk's express wish. */
  readonly proposed: boolean;
  /** Why it is not proposed; "" for those that are. */
  readonly why: string;
}

export const LEDGER_CHOICES: readonly LedgerChoice[] = LEDGERS.map((ledger) => {
  const why = reasonAgainst(ledger);
  return { ledger, proposed: why === "", why };
});

function reasonAgainst(ledger: LedgerDef): string {
  if (ledger.restricted) {
    return "默认不建:乡镇明确要求时再选。";
  }
  // Time limits count working days, and so need the days off.
  if (ledger.id === "calendar") return "";
  if (ledger.kind === "setup") return "默认不建:一般由乡镇填写,村里用不到。";
  return ledger.onByDefault ? "" : "默认不建:一般由乡镇登记,村里用不到。";
}
