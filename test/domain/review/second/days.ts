/** Days by the plain calendar, for the second count: `yyyy-mm-dd`, weeks from Monday to Sunday. */

const DAY = 86_400_000;

function at(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function plus(day: string, days: number): string {
  return new Date(at(day) + days * DAY).toISOString().slice(0, 10);
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: string): number {
  return new Date(at(day)).getUTCDay() || 7;
}

/** How many days there are, the first and the last included. */
export function length(first: string, last: string): number {
  return Math.round((at(last) - at(first)) / DAY) + 1;
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** Mondays to Fridays after a day, up to and including another. */
export function workdaysAfter(day: string, last: string): number {
  let [count, on] = [0, weekday(day)];
  for (let left = length(day, last) - 1; left > 0; left -= 1) {
    on = (on % 7) + 1;
    if (on <= 5) count += 1;
  }
  return count;
}

export function monthBefore(month: string): string {
  return plus(`${month}-01`, -1).slice(0, 7);
}

function lastOf(month: string, cutoff: number): string {
  if (cutoff > 0) return `${month}-${String(cutoff).padStart(2, "0")}`;
  return plus(`${plus(`${month}-28`, 4).slice(0, 7)}-01`, -1);
}

export interface Days {
  readonly start: string;
  readonly end: string;
}

/** A month that ends on the cut-off day (0: on its last), and begins on the day after the one before. */
export function monthDays(month: string, cutoff: number): Days {
  return { start: plus(lastOf(monthBefore(month), cutoff), 1), end: lastOf(month, cutoff) };
}

export function isWithin(day: string, { start, end }: Days): boolean {
  return day !== "" && start <= day && day <= end;
}

/** Of the weeks that end within some days: 7 days, and the number that the calendar gives them. */
export function weeksOf({ start, end }: Days): readonly (Days & { readonly number: number })[] {
  const weeks = [];
  for (let day = start; day <= end; day = plus(day, 1)) {
    if (weekday(day) === 7) weeks.push({ start: plus(day, -6), end: day, number: weekNumber(day) });
  }
  return weeks;
}

/** Week 1 is the one with the first Thursday of the year. */
function weekNumber(sunday: string): number {
  const thursday = plus(sunday, -3);
  return Math.floor((length(`${thursday.slice(0, 4)}-01-01`, thursday) - 1) / 7) + 1;
}

export function quarterOf(day: string): Days {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  const year = day.slice(0, 4);
  const last = String(first + 2).padStart(2, "0");
  return {
    start: `${year}-${String(first).padStart(2, "0")}-01`,
    end: lastOf(`${year}-${last}`, 0),
  };
}
