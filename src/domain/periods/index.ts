/** Report periods: months with a cut-off day, collection weeks, half-months. */
import type { WorkCalendar } from "../workdays/index.ts";
import { PLAIN_WEEK } from "../workdays/index.ts";
import { MONTH_END, halfMonth, monthPeriod } from "./month.ts";
import type { Period } from "./types.ts";
import { FRIDAY_RULES, collectionWeek } from "./week.ts";
import type { WeekRules } from "./week.ts";

export { halfMonth, monthLabel, monthOf, monthPeriod } from "./month.ts";
export type { Period } from "./types.ts";
export { FRIDAY_RULES, collectionWeek, collectionWeekOf } from "./week.ts";
export type { WeekRules } from "./week.ts";

/** What decides where a period begins and ends. */
export interface PeriodRules {
  readonly cutoffDay: number;
  readonly calendar: WorkCalendar;
  readonly week: WeekRules;
}

export const DEFAULT_PERIOD_RULES: PeriodRules = {
  cutoffDay: MONTH_END,
  calendar: PLAIN_WEEK,
  week: FRIDAY_RULES,
};

/** `2026-11`, `2026-W48` or `2026-11-1`; null for any other text. */
export function parsePeriod(id: string, rules: PeriodRules = DEFAULT_PERIOD_RULES): Period | null {
  return (
    monthPeriod(id, rules.cutoffDay) ??
    collectionWeek(id, rules.calendar, rules.week) ??
    halfMonth(id)
  );
}
