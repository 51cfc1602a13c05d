/** Typed rows of ledgers, with where they came from. */
import type { LedgerId } from "./ledgers/types.ts";

/** Dates are `yyyy-mm-dd`; lists are arrays; an empty cell is null or absent. */
export type FieldValue = string | number | readonly string[] | null;

/** Provenance of a record. */
export interface RecordSource {
  readonly file: string;
  readonly village: string;
  readonly sheet: string;
  /** 1-based row on that sheet. */
  readonly row: number;
  /** `yyyy-mm` of the file that it came from, as far as known. */
  readonly month: string;
}

export interface LedgerRecord {
  readonly ledger: LedgerId;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly source: RecordSource;
  /** When one row named several households: 1, 2, … (the row counts once). */
  readonly part?: number;
}

/** A value as one line of text, lists joined with `、`, an empty cell as ""; the same for equal values. */
export function printValue(value: FieldValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : value.join("、");
}

/** True for a cell that holds several values. (`Array.isArray` would lose the type.) */
export function isList(value: FieldValue | undefined): value is readonly string[] {
  return typeof value === "object" && value !== null;
}
