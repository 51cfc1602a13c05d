/** Calendar days as the serial numbers that a sheet stores. */
import { isIsoDate, isoToSerial } from "../../../domain/dates/index.ts";

/** Excel counts a 29 February 1900 that never was; its serials are right from the day after. */
const FIRST = 61;
/** The same few days stand in a column again and again. */
const known = new Map<string, number | null>();
const MOST_KNOWN = 10_000;

/** `"2026-11-27" → 46353`; null for all but dates from 1900-03-01. */
export function dateSerial(text: string): number | null {
  if (text.length !== 10) return null;
  const before = known.get(text);
  if (before !== undefined) return before;
  const serial = isIsoDate(text) ? isoToSerial(text) : 0;
  const result = serial < FIRST ? null : serial;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, result);
  return result;
}
