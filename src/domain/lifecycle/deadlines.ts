/**
 * Limits of items in working days, in words and in a light. The light is about being late only; the
 * risk of a stability matter (预警级别) is another scale and another column.
 */
import { addDays, isIsoDate, parseWeekday } from "../dates/index.ts";
import { itemLimit, lightOf } from "../lights/index.ts";
import type { Light, Limit } from "../lights/index.ts";
import { FRIDAY_RULES, collectionWeek, collectionWeekOf } from "../periods/index.ts";
import type { Settings } from "../settings/index.ts";
import { addWorkdays, workdaysBetween } from "../workdays/index.ts";
import type { WorkCalendar, WorkdayDate } from "../workdays/index.ts";
import type { Item } from "./types.ts";

export interface Standing {
  readonly limit: Limit;
  /** Working days left; negative when late. */
  readonly left: number;
  readonly light: Light;
  /** `还剩 3 个工作日`, `逾期 2 个工作日(延期后再次逾期)`. */
  readonly words: string;
  /** False when a year on the way has no holiday list: it was counted by weekday. */
  readonly certain: boolean;
}

/** How an item stands to its limit (§2.3); null for one that has none to keep to. */
export function standingOf(
  item: Pick<Item, "values">,
  asOf: string,
  calendar: WorkCalendar,
  settings: Settings,
): Standing | null {
  const limit = itemLimit(item.values);
  if (limit === null) return null;
  const { days: left, certain } = workdaysBetween(calendar, asOf, limit.due);
  const light = lightOf(left, limit, settings);
  return { limit, left, light, words: wordsOf(left, limit, asOf), certain };
}

/** A limit on a day off has no working days left, before it and after: it is not today's for that. */
function wordsOf(left: number, { due, extended }: Limit, asOf: string): string {
  if (due === asOf) return "今天到期";
  if (left >= 0) return `还剩 ${left} 个工作日`;
  return `逾期 ${-left} 个工作日${extended ? "(延期后再次逾期)" : ""}`;
}

/**
 * The last day on which what a meeting could not solve is to be sent up: 及时 (§1.4), read as so many
 * working days after it, and not after the next 汇总日, where the setting asks for that.
 */
export function escalationDue(
  meetingDate: string,
  calendar: WorkCalendar,
  settings: Settings,
): WorkdayDate | null {
  if (!isIsoDate(meetingDate)) return null;
  const byDays = addWorkdays(calendar, meetingDate, settings.escalationWorkdays);
  if (!settings.escalateBeforeClosing) return byDays;
  const closing = nextClosing(meetingDate, calendar, settings);
  return closing < byDays.date ? { date: closing, certain: byDays.certain } : byDays;
}

/** 汇总日 after a day, moved before a holiday where that is set (C3). */
export function nextClosing(day: string, calendar: WorkCalendar, settings: Settings): string {
  const rules = {
    closingWeekday: parseWeekday(settings.closingWeekday) ?? FRIDAY_RULES.closingWeekday,
    earlierOnHoliday: settings.closingEarlierOnHoliday,
  };
  const next = addDays(day, 1);
  const week = collectionWeek(collectionWeekOf(next, calendar, rules), calendar, rules);
  return week?.end ?? addDays(day, 7);
}
