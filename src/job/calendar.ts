/** The holidays and shifted working days of the 国务院 as a default; a township's own list goes over it. */
import { getDayDetail, getHolidaysInRange } from "chinese-days";
import { addDays, weekday } from "../domain/dates/index.ts";
import { workCalendar, type DayKind, type WorkCalendar } from "../domain/workdays/index.ts";

/** The library answers for every year, so the years that it really knows are written down here. */
const KNOWN_YEARS = { first: 2004, last: 2026 };

/** Days that differ from the plain week, for the years that are known. */
export function defaultCalendar(years: readonly number[]): WorkCalendar {
  const entries: [string, DayKind][] = [];
  for (const year of years) {
    if (year < KNOWN_YEARS.first || year > KNOWN_YEARS.last) continue;
    const end = `${year}-12-31`;
    if (getHolidaysInRange(`${year}-01-01`, end, false).length === 0) continue;
    for (let day = `${year}-01-01`; day <= end; day = addDays(day, 1)) {
      const { work } = getDayDetail(day);
      if (work !== weekday(day) <= 5) entries.push([day, work ? "上班" : "放假"]);
    }
  }
  return workCalendar(entries);
}
