/** Collection weeks: 每周星期五下午汇总、梳理一次 (C3). */
import { FRIDAY, addDays, isoWeek, isoWeekId, mondayOfWeek } from "../dates/index.ts";
import { workdayOnOrBefore } from "../workdays/index.ts";
import type { WorkCalendar } from "../workdays/index.ts";
import { isReportYear } from "./month.ts";
import type { Period } from "./types.ts";

export interface WeekRules {
  /** 汇总日, 1 = Monday … 7 = Sunday; the day itself belongs to the week that it closes. */
  readonly closingWeekday: number;
  /** 逢节假日提前: close on the last working day before a holiday. */
  readonly earlierOnHoliday: boolean;
}

export const FRIDAY_RULES: WeekRules = { closingWeekday: FRIDAY, earlierOnHoliday: true };

/**
 * The collection week that closes on the Friday of an ISO week: from the day after the last closing
 * to this one. When the Friday is a holiday, the last working day before it closes the week; the
 * next week then begins the day after, so that no day is ever skipped or counted twice. When there
 * was no working day since the Friday before, the week keeps its own Friday, so that no week is
 * skipped either. Null when the year has no such week.
 */
export function collectionWeek(
  id: string,
  calendar: WorkCalendar,
  rules: WeekRules = FRIDAY_RULES,
): Period | null {
  const match = /^(\d{4})-W(\d\d)$/.exec(id);
  const monday = match ? mondayOfWeek(Number(match[1]), Number(match[2])) : null;
  if (monday === null || !isReportYear(Number(match?.[1]))) return null;
  const end = closingDay(monday, calendar, rules);
  const start = addDays(closingDay(addDays(monday, -7), calendar, rules), 1);
  const { year, week } = isoWeek(monday);
  return {
    id,
    kind: "week",
    label: `${year}年第${week}周(${shortDate(start)}至${shortDate(end)})`,
    start,
    end,
    year,
    month: end.slice(0, 7),
  };
}

/** The id of the collection week that a day falls into. */
export function collectionWeekOf(
  iso: string,
  calendar: WorkCalendar,
  rules: WeekRules = FRIDAY_RULES,
): string {
  // An early closing moves the days after it into the next week, at most two weeks on.
  for (const days of [0, 7, 14, -7]) {
    const id = isoWeekId(addDays(iso, days));
    const week = collectionWeek(id, calendar, rules);
    if (week !== null && week.start <= iso && iso <= week.end) return id;
  }
  return isoWeekId(iso);
}

function closingDay(monday: string, calendar: WorkCalendar, rules: WeekRules): string {
  const regular = addDays(monday, rules.closingWeekday - 1);
  if (!rules.earlierOnHoliday) return regular;
  const { date } = workdayOnOrBefore(calendar, regular);
  return date <= addDays(regular, -7) ? regular : date;
}

function shortDate(iso: string): string {
  return `${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`;
}
