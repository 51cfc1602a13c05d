/** From what a text says to a day: which year is meant when none, or only two digits, are written. */
import {
  addMonths,
  daysBetween,
  daysInMonth,
  isIsoDate,
  isoDate,
} from "../../domain/dates/index.ts";
import type { CellContext } from "../types.ts";
import type { DateReading } from "./dateText.ts";

/** A day without a year that lies further ahead than this is a day of last year. */
const MONTHS_AHEAD = 6;

/** `note` is the finding kind that says how the day was read. */
export type ReadDay =
  | { readonly iso: string; readonly note: string }
  | { readonly choice: readonly [string, string] }
  | { readonly refused: "date-impossible" | "date-vague" };

const IMPOSSIBLE: ReadDay = { refused: "date-impossible" };

export interface DayResolver {
  readonly read: (reading: DateReading) => ReadDay;
  /** A date to show in a sentence: the last day of the month that the text speaks of. */
  readonly example: (bare: string) => string;
}

/** `ahead`: dates of the column lie ahead, so the nearest year is meant and not the last. */
export function dayResolver(context: CellContext, ahead: boolean): DayResolver {
  const latest = isIsoDate(context.asOf)
    ? addMonths(context.asOf, MONTHS_AHEAD) + context.asOf.slice(7)
    : "9999-12-31";

  function yearOf(month: number, day: number): number {
    const { year, asOf } = context;
    if (!ahead) {
      const later = (isoDate(year, month, day) ?? "") > latest;
      return later || (context.month === 1 && month === 12) ? year - 1 : year;
    }
    let [best, distance] = [year, Infinity];
    for (const at of [year, year + 1, year - 1]) {
      const date = isoDate(at, month, day);
      const away = date === null || !isIsoDate(asOf) ? Infinity : Math.abs(daysBetween(asOf, date));
      if (away < distance) [best, distance] = [at, away];
    }
    return best;
  }

  function shortYear(yy: number, mm: number, dd: number): ReadDay {
    const now = context.year % 100;
    const iso = isoDate(context.year - now + yy, mm, dd);
    const plausible = yy >= now - 10 && yy <= now + 5;
    // 11.12.26 is a day of 2011 only for a machine.
    const yearMayBeLast = Math.abs(dd - now) <= 1 && Math.abs(yy - now) > 1 && yy <= 12;
    if (!plausible || yearMayBeLast) return { refused: "date-vague" };
    return iso === null ? IMPOSSIBLE : { iso, note: "date-short-year" };
  }

  function yearLast(year: number, a: number, b: number): ReadDay {
    const monthFirst = isoDate(year, a, b);
    const dayFirst = isoDate(year, b, a);
    if (monthFirst !== null && dayFirst !== null && a !== b) {
      return { choice: [`${a}月${b}日`, `${b}月${a}日`] };
    }
    const iso = monthFirst ?? dayFirst;
    return iso === null ? IMPOSSIBLE : { iso, note: "date-words-dropped" };
  }

  function read(reading: DateReading): ReadDay {
    switch (reading.kind) {
      case "day": {
        const iso = isoDate(reading.year, reading.month, reading.day);
        return iso === null ? IMPOSSIBLE : { iso, note: "date-form" };
      }
      case "short-year":
        return shortYear(reading.year, reading.month, reading.day);
      case "no-year": {
        const year = yearOf(reading.month, reading.day);
        const iso = isoDate(year, reading.month, reading.day);
        return iso === null ? IMPOSSIBLE : { iso, note: "date-year-added" };
      }
      case "month":
        return { refused: "date-vague" };
      case "year-last":
        return yearLast(reading.year, reading.a, reading.b);
    }
  }

  function example(bare: string): string {
    const named = /(?:(\d{4})[年.-])?(\d{1,2})月/.exec(bare);
    const month = Number(named?.[2] ?? 0);
    const year = Number(named?.[1] ?? yearOf(month, 1));
    return lastDay(year, month) ?? lastDay(context.year, context.month) ?? context.asOf;
  }

  return { read, example };
}

function lastDay(year: number, month: number): string | null {
  return isoDate(year, month, daysInMonth(year, month));
}
