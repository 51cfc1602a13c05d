/** What a 处理 asks for. */
import {
  emptyDemand,
  ON_CARD,
  SOLVED,
  suggestCategory,
  TO_LEDGER,
} from "../../../domain/entry/index.ts";
import type { EntryDemand } from "../../../domain/entry/index.ts";

/** The demand part as it opens: with a category that fits what was said, null where there is none. */
export function demandFor(outcome: string, opinion: string): EntryDemand | null {
  if (outcome === ON_CARD) return emptyDemand("card");
  if (outcome !== TO_LEDGER && outcome !== SOLVED) return null;
  return { ...emptyDemand("demands"), category: suggestCategory(opinion) };
}

/** After another 处理 was chosen: what was typed for the demand stays where it still has a place. */
export function demandAfter(
  outcome: string,
  opinion: string,
  demand: EntryDemand | null,
): EntryDemand | null {
  const fresh = demandFor(outcome, opinion);
  if (!fresh || !demand) return fresh;
  const keepsLedger = (fresh.ledger === "card") === (demand.ledger === "card");
  return { ...demand, ledger: keepsLedger ? demand.ledger : fresh.ledger, codes: [] };
}
