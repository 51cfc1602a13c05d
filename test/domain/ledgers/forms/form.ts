/** A form by example: a row as villages fill it in, and what is wrong with spoilt ones. */
import type { RecordValues } from "../../../../src/domain/ledgers/schema.ts";
import type { LedgerId } from "../../../../src/domain/ledgers/types.ts";

/** What is changed in the good row, and the problems that this makes: `key kind`. */
export type Fault = readonly [change: RecordValues, problems: readonly string[]];

export interface Form {
  readonly ledger: LedgerId;
  readonly row: RecordValues;
  readonly faults: readonly Fault[];
}
