/** Whether formulas can follow the visits, or the sheets would keep Excel busy at every change. */
import type { LedgerId } from "../../domain/ledgers/types.ts";
import { HEADER_ROW, SPARE_ROWS } from "./places.ts";
import type { Places } from "./places.ts";

/**
 * Cells that may be looked at after one entry in 走访记录: about half a second in Excel 2016. A village
 * of 1,000 households that writes 1,000 visits a year stays far below.
 */
export const MOST_LOOKUPS = 30_000_000;

/** By the formulas of `formulas/visits.ts` and `formulas/tallies.ts`. `rows`: of data. */
export function lookups(places: Places, rows: (ledger: LedgerId) => number): number {
  const reach = (places.get("visits") ?? HEADER_ROW) - HEADER_ROW;
  const typed = rows("visits");
  const all = typed + SPARE_ROWS.events;
  const steps = (all * all) / 2 + typed * reach;
  const passes = rows("cadres") + 2 * rows("households") + rows("pairing") + rows("hardship");
  return steps + passes * reach;
}
