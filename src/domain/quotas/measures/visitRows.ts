/** Which rows of visits counted for an outcome, and which did not. */
import type { LedgerRecord } from "../../records.ts";
import type { RejectedRow } from "../types.ts";
import type { Credit } from "../visits.ts";

const NONE: readonly never[] = [];

export interface VisitRows {
  readonly counted: readonly Credit[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * `reasonOf`: "" when it counts. A joint visit that counts by one of those named is a row that
 * counts, whatever becomes of the others; a row that does not is told once.
 */
export function visitRows(
  credits: readonly Credit[],
  reasonOf: (credit: Credit) => string,
): VisitRows {
  const counted: Credit[] = [];
  let refused: Map<LedgerRecord, string> | null = null;
  for (const credit of credits) {
    const reason = reasonOf(credit);
    if (reason === "") {
      counted.push(credit);
      continue;
    }
    refused ??= new Map();
    if (!refused.has(credit.record)) refused.set(credit.record, reason);
  }
  if (refused === null) return { counted, rejected: NONE };
  for (const { record } of counted) refused.delete(record);
  return { counted, rejected: Array.from(refused, ([record, reason]) => ({ record, reason })) };
}
