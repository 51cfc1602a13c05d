/** The evaluators by measure. A measure without one is not assessed, and says so. */
import type { Measure } from "../types.ts";
import type { Evaluator } from "./types.ts";
import { visitCount } from "./visitCount.ts";

export const EVALUATORS: Readonly<Partial<Record<Measure, Evaluator>>> = {
  "visit-count": visitCount,
};
