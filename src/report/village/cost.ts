/** Whether formulas can follow the visits, or the sheets would keep Excel busy at every change. */
import type { LedgerId } from "../../domain/ledgers/types.ts";
import { SPARE_ROWS } from "./places.ts";

/**
 * Cells that may be looked at after one entry in 走访记录: well below a second in Excel 2016. A village
 * of 1,000 households that writes 3,000 visits a year stays below.
 */
export const MOST_LOOKUPS = 30_000_000;

/**
 * By the formulas of `formulas/visits.ts` and `formulas/tallies.ts`. `rows`: of data in each ledger;
 * empty cells below the last used row cost nothing.
 */
export function lookups(rows: (ledger: LedgerId) => number): number {
  const typed = rows("visits");
  const all = typed + SPARE_ROWS.events;
  const steps = (all * all) / 2 + typed * all;
  const passes = rows("cadres") + 2 * rows("households") + rows("pairing") + rows("hardship");
  return steps + passes * all;
}
