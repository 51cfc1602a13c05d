/**
 * The Gregorian calendar on `yyyy-mm-dd` texts and day numbers (days since 1970-01-01). No clock:
 * today's date is handed in by whoever knows it.
 */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `daysInMonth(2028, 2) → 29`; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** `isoDate(2026, 11, 3) → "2026-11-03"`; null when there is no such day in the years 1 to 9999. */
export function isoDate(year: number, month: number, day: number): string | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of a `yyyy-mm-dd` text; null when it has another form or names no day. */
export function parseIsoDate(text: string): DateParts | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return isoDate(year, month, day) === null ? null : { year, month, day };
}

export function isIsoDate(text: string): boolean {
  return parseIsoDate(text) !== null;
}

/** `yyyy-mm` of a month that exists. */
export function isIsoMonth(text: string): boolean {
  return /^\d{4}-\d\d$/.test(text) && isIsoDate(`${text}-01`);
}

/** Days of the 400 years after which the calendar repeats. */
const ERA = 146097;
/** Days from 0000-03-01 to 1970-01-01. */
const SHIFT = 719468;

/**
 * Days since 1970-01-01. Expects a date that exists (check with `isIsoDate`); a text that is none
 * is a mistake of ours and throws.
 */
export function toDayNumber(iso: string): number {
  const parts = parseIsoDate(iso);
  if (!parts) throw new Error(`not a date: ${iso}`);
  // Years are counted from March, so that the leap day is the last of its year.
  const year = parts.month <= 2 ? parts.year - 1 : parts.year;
  const marchMonth = (parts.month + 9) % 12;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + parts.day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA + yearOfEra * 365 + leapDays + dayOfYear - SHIFT;
}

/** The reverse of `toDayNumber`, for days of the years 1 to 9999. */
export function fromDayNumber(dayNumber: number): string {
  const shifted = Math.floor(dayNumber) + SHIFT;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `addDays("2026-12-31", 1) → "2027-01-01"`. */
export function addDays(iso: string, days: number): string {
  return fromDayNumber(toDayNumber(iso) + days);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** `addMonths("2026-11", 2) → "2027-01"`. */
export function addMonths(month: string, months: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${twoDigits((index % 12) + 1)}`;
}
