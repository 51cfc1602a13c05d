/** What an evaluator is: one for each measure of `../types.ts`. */
import type { Facts } from "../facts.ts";
import type { DutyDef, DutyOutcome, Span } from "../types.ts";

/**
 * Outcomes of one duty for every subject that it may bind, span by span. Pure; linear in the rows of
 * its ledgers times the spans that a row can lie in.
 */
export type Evaluator = (
  duty: DutyDef,
  facts: Facts,
  spans: readonly Span[],
) => readonly DutyOutcome[];
