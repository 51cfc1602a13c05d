/** Calendar arithmetic on `yyyy-mm-dd` texts, as far as reading cells needs it. */

const EPOCH_SERIAL = 25569; // 1970-01-01 in the 1900 system
const LAST_SERIAL = 2958465; // 9999-12-31

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** `isoDate(2026, 11, 3) → "2026-11-03"`; null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  if (year < 1 || year > 9999) return null;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** True for a text of the form `yyyy-mm-dd` that names a day that exists. */
export function isIsoDate(text: string): boolean {
  if (text.length !== 10 || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  return isoDate(year, Number(text.slice(5, 7)), Number(text.slice(8))) !== null;
}

/** The day of a serial number of the 1900 system, time of day cut off; null outside of 1900–9999. */
export function isoFromSerial(serial: number): string | null {
  if (!(serial >= 1 && serial < LAST_SERIAL + 1)) return null;
  // Days to civil date, counting years from March so that the leap day comes last.
  const z = Math.floor(serial) - EPOCH_SERIAL + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Roughly the days from one date to another; only for comparing distances. */
export function roughDistance(from: string, to: string): number {
  return Math.abs(roughDay(to) - roughDay(from));
}

/** The same day some months later; only for comparing (`2026-02-30` may come out). */
export function monthsLater(iso: string, months: number): string {
  const index = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  return `${year}-${two((index % 12) + 1)}${iso.slice(7)}`;
}

function roughDay(iso: string): number {
  return Number(iso.slice(0, 4)) * 372 + Number(iso.slice(5, 7)) * 31 + Number(iso.slice(8, 10));
}

function two(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}
