/** Calendar days as the serial numbers of the 1900 date system. */

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * `"2026-11-27" → 46353`. Null for anything that is not such a date, and for days before
 * 1900-03-01, where Excel counts a 29 February that never was.
 */
export function dateSerial(text: string): number | null {
  if (text.length !== 10) return null;
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const before = DAYS_BEFORE[month - 1];
  const after = month === 12 ? 365 : DAYS_BEFORE[month];
  if (before === undefined || after === undefined) return null;
  if (day < 1 || day > after - before + (leap && month === 2 ? 1 : 0)) return null;
  const past = year - 1;
  const days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const serial = days + before + (leap && month > 2 ? 1 : 0) + day - SERIAL_ZERO;
  return serial < 61 ? null : serial;
}

/** Days from 0001-01-01 (day 1) to 1899-12-30. */
const SERIAL_ZERO = 693_594;
