/** Excel's serial day numbers of the 1900 system, counted from 1899-12-30. */
import { fromDayNumber, toDayNumber } from "./calendar.ts";

/** Serial of 1970-01-01. */
const EPOCH = 25569;
/** Serial of 9999-12-31, the last day that Excel knows. */
const LAST = 2958465;

/**
 * The day of a serial number, its time of day cut off: `serialToIso(46329.75) → "2026-11-03"`.
 * "" outside of what Excel can show (1 to 9999-12-31).
 */
export function serialToIso(serial: number): string {
  if (!(serial >= 1 && serial < LAST + 1)) return "";
  return fromDayNumber(Math.floor(serial) - EPOCH);
}

/** The serial number of a date that exists. */
export function isoToSerial(iso: string): number {
  return toDayNumber(iso) + EPOCH;
}
