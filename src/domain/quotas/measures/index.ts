/** The evaluators by measure. A measure without one is not assessed, and says so. */
import type { Measure } from "../types.ts";
import type { Evaluator } from "./types.ts";
import { householdCoverage } from "./householdCoverage.ts";
import { linkedCount, linksComplete } from "./links.ts";
import { pairHelp, pairVisits } from "./pairs.ts";
import { visitCount } from "./visitCount.ts";

export const EVALUATORS: Readonly<Partial<Record<Measure, Evaluator>>> = {
  "visit-count": visitCount,
  "household-coverage": householdCoverage,
  "linked-count": linkedCount,
  "links-complete": linksComplete,
  "pair-visits": pairVisits,
  "pair-help": pairHelp,
};
