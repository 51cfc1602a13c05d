/**
 * Working days by a list that is handed in (国务院放假通知, editable by the township). Time limits
 * run in working days, so a year without a list is told, not guessed: it counts Monday to Friday.
 */
import { addDays, daysBetween, toDayNumber, weekday } from "../dates/index.ts";

export type DayKind = "放假" | "上班";

/** The days that differ from the plain week. */
export interface WorkCalendar {
  readonly days: ReadonlyMap<string, DayKind>;
  /** Years that the list is known to cover. */
  readonly years: ReadonlySet<number>;
}

/** A count, and whether every year that it touched was covered by the list. */
export interface WorkdayCount {
  readonly days: number;
  readonly certain: boolean;
}

/** A date, and whether every year on the way was covered by the list. */
export interface WorkdayDate {
  readonly date: string;
  readonly certain: boolean;
}

export const PLAIN_WEEK: WorkCalendar = { days: new Map(), years: new Set() };

/** From the rows of 工作日历: a year counts as covered as soon as it has one row. */
export function workCalendar(
  entries: Iterable<readonly [date: string, kind: DayKind]>,
): WorkCalendar {
  const days = new Map(entries);
  return { days, years: new Set([...days.keys()].map(yearOf)) };
}

/** Two lists into one; where both name a day, `over` decides. */
export function mergeCalendars(base: WorkCalendar, over: WorkCalendar): WorkCalendar {
  return {
    days: new Map([...base.days, ...over.days]),
    years: new Set([...base.years, ...over.years]),
  };
}

export function isWorkday(calendar: WorkCalendar, iso: string): boolean {
  const kind = calendar.days.get(iso);
  return kind === undefined ? weekday(iso) <= 5 : kind === "上班";
}

export function isCovered(calendar: WorkCalendar, iso: string): boolean {
  return calendar.years.has(yearOf(iso));
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workdaysBetween(calendar: WorkCalendar, from: string, to: string): WorkdayCount {
  if (daysBetween(from, to) < 0) {
    const back = workdaysBetween(calendar, to, from);
    // Not `-back.days`, which makes -0 of a weekend.
    return { days: 0 - back.days, certain: back.certain };
  }
  let days = weekdaysUpTo(to) - weekdaysUpTo(from);
  for (const [date, kind] of calendar.days) {
    if (date <= from || date > to) continue;
    const plain = weekday(date) <= 5;
    if (plain && kind === "放假") days -= 1;
    if (!plain && kind === "上班") days += 1;
  }
  let certain = true;
  for (let year = yearOf(from); year <= yearOf(to); year += 1) certain &&= calendar.years.has(year);
  return { days, certain };
}

/** Mondays to Fridays from 1970-01-05 (a Monday) up to and including the day. */
function weekdaysUpTo(iso: string): number {
  const days = toDayNumber(iso) - 3;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/** The `count`-th working day after `from` (before it when negative); 0 gives `from` itself. */
export function addWorkdays(calendar: WorkCalendar, from: string, count: number): WorkdayDate {
  const step = count < 0 ? -1 : 1;
  let certain = isCovered(calendar, from);
  let date = from;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, step);
    if (isWorkday(calendar, date)) left -= 1;
    certain &&= isCovered(calendar, date);
  }
  return { date, certain };
}

/** The day itself when it is a working day, else the last one before it. */
export function workdayOnOrBefore(calendar: WorkCalendar, iso: string): WorkdayDate {
  return isWorkday(calendar, iso)
    ? { date: iso, certain: isCovered(calendar, iso) }
    : addWorkdays(calendar, iso, -1);
}

/** The day itself when it is a working day, else the first one after it. */
export function workdayOnOrAfter(calendar: WorkCalendar, iso: string): WorkdayDate {
  return isWorkday(calendar, iso)
    ? { date: iso, certain: isCovered(calendar, iso) }
    : addWorkdays(calendar, iso, 1);
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
