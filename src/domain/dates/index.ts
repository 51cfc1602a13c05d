/** Dates as `yyyy-mm-dd` texts; never `Date`. */
export {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isIsoDate,
  isIsoMonth,
  isLeapYear,
  isoDate,
  parseIsoDate,
  toDayNumber,
  twoDigits,
} from "./calendar.ts";
export type { DateParts } from "./calendar.ts";
export { isoToSerial, serialToIso } from "./excel.ts";
export {
  FRIDAY,
  SUNDAY,
  isoWeek,
  isoWeekId,
  mondayOfWeek,
  parseWeekday,
  weekday,
  weekdayName,
} from "./weeks.ts";
export type { IsoWeek } from "./weeks.ts";
