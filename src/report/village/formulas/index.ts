/** Columns that the village's own workbook works out, by ledger. */
import type { ColumnDef, LedgerDef } from "../../../domain/ledgers/types.ts";
import type { Places } from "../places.ts";
import { itemLights, receptionLights } from "./lights.ts";
import { serialNumber, weekdayFormula } from "./plain.ts";
import { cadreFormulas, hardshipFormulas, householdFormulas, pairingFormulas } from "./tallies.ts";
import { visitFormulas } from "./visits.ts";

/**
 * Formulas by column key, with `{row}` for the row number; each gives "" in an empty row. Columns
 * that rest on a ledger which is not in the workbook have none.
 */
export function ledgerFormulas(
  ledger: LedgerDef,
  places: Places,
): Readonly<Partial<Record<string, string>>> {
  const [first] = ledger.columns;
  return {
    ...(first?.type === "serial" && first.computed ? { [first.key]: serialNumber(ledger) } : {}),
    ...ownFormulas(ledger, places),
  };
}

function ownFormulas(ledger: LedgerDef, places: Places): Readonly<Record<string, string>> {
  const hasVisits = places.has("visits");
  switch (ledger.id) {
    case "visits":
      return visitFormulas(places);
    case "cadres":
      return hasVisits ? cadreFormulas(places) : {};
    case "households":
      return hasVisits ? householdFormulas(places) : {};
    case "pairing":
      return hasVisits ? pairingFormulas(places) : {};
    case "hardship":
      return { ...itemLights(ledger, places), ...(hasVisits ? hardshipFormulas(places) : {}) };
    case "demands":
    case "stability":
      return itemLights(ledger, places);
    case "reception":
      return receptionLights(ledger, places);
    case "dutyRoster":
      return { weekday: weekdayFormula(ledger) };
    default:
      return {};
  }
}

/** Columns that follow 走访记录: those that become too slow first. */
export function restsOnVisits(ledger: LedgerDef, column: ColumnDef): boolean {
  const { id } = ledger;
  if (column.type === "serial") return false;
  if (id === "visits" || id === "cadres" || id === "households" || id === "pairing") return true;
  return id === "hardship" && column.key === "visitsThisYear";
}
