/** Where report periods begin and end, by the settings in force. */
import { SUNDAY, parseWeekday } from "../dates/index.ts";
import { FRIDAY_RULES } from "../periods/index.ts";
import type { PeriodRules } from "../periods/index.ts";
import type { WorkCalendar } from "../workdays/index.ts";
import type { Settings } from "./definitions.ts";

/**
 * With 收集周 周六至周五 a week ends on the 汇总日 (moved before a holiday if so set); with
 * 周一至周日 it is the plain calendar week.
 */
export function periodRules(settings: Settings, calendar: WorkCalendar): PeriodRules {
  const plainWeek = settings.collectionWeek === "周一至周日";
  const closingWeekday = parseWeekday(settings.closingWeekday) ?? FRIDAY_RULES.closingWeekday;
  return {
    cutoffDay: settings.monthCutoff,
    calendar,
    week: plainWeek
      ? { closingWeekday: SUNDAY, earlierOnHoliday: false }
      : { closingWeekday, earlierOnHoliday: settings.closingEarlierOnHoliday },
  };
}
