/** Date columns: `yyyy-mm-dd`, or a sentence that says why not (mess rows 6 to 13). */
import type { ColumnDef } from "../../domain/ledgers/types.ts";
import type { CellContext, CellIssue, CellOutcome } from "../types.ts";
import { prepareDateText, readDate, readDateRange } from "./dateText.ts";
import type { DateReading } from "./dateText.ts";
import {
  daysInMonth,
  isIsoDate,
  isoDate,
  isoFromSerial,
  monthsLater,
  roughDistance,
} from "./calendar.ts";
import { issue, keep, noted, refuse } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";

export interface DateOptions {
  /** A range or list of days in one cell: refused (one row per day), or its end taken. */
  readonly range: "refuse" | "end";
  /** Dates in this column lie ahead (deadlines): a missing year is the nearest, not the last. */
  readonly ahead: boolean;
  /** Texts that stand for a date, such as 长期坚持. */
  readonly alsoAllowed: readonly string[];
}

const LONG_TERM = /^(?:长期(?:坚持|有效)?|常年|持续|永久|常态化)$/;
/** A number without a format is taken for a serial date in this span (1909–2064 by days). */
const SERIALS = [40000, 60000] as const;
const SERIAL_TEXT = /^[45]\d{4}(?:\.\d+)?$|^60000$/;

export function dateReader(
  column: ColumnDef,
  context: CellContext,
  options: DateOptions,
): TypeReader {
  const allowed = new Set([...options.alsoAllowed, ...(column.alsoAllowed ?? [])]);
  const { read, example } = dayResolver(context, options.ahead);

  const refused = (id: string, bare: string): CellOutcome => refuse(id, { example: example(bare) });

  function fromText(text: string): CellOutcome {
    const { bare, hasTime, hasWords } = prepareDateText(text);
    if (allowed.has(bare)) return noted(bare, issue("cell-tidied"));
    if (SERIAL_TEXT.test(bare)) return fromSerialNumber(Number(bare));
    if (LONG_TERM.test(bare) && allowed.size > 0) {
      return noted(null, issue("date-long-term"));
    }
    const reading = readDate(bare);
    if (reading) return finish(bare, read(reading), sideIssues(hasTime, hasWords));
    const range = readDateRange(bare);
    if (range === null) return refused("date-vague", bare);
    const from = read(range.from);
    const to = read(range.to);
    if (!("iso" in from) || !("iso" in to)) return refused("date-impossible", bare);
    if (from.iso > to.iso) return refused("date-vague", bare);
    if (options.range === "refuse") return refuse("date-range");
    return noted(to.iso, issue("date-range-end"));
  }

  function finish(bare: string, day: ReadDay, more: readonly CellIssue[]): CellOutcome {
    if ("choice" in day) {
      const [valueFirst, valueSecond] = day.choice;
      return refuse("date-ambiguous", { valueFirst, valueSecond, example: example(bare) });
    }
    if ("refused" in day) return refused(day.refused, bare);
    const own = day.note === "date-form" && more.some((it) => it.id !== "date-form");
    const issues = own ? more : [issue(day.note), ...more];
    return noted(day.iso, ...issues);
  }

  function fromSerialNumber(value: number): CellOutcome {
    const iso = isoFromSerial(value);
    if (iso === null) return refused("date-vague", "");
    return noted(iso, issue("date-serial"));
  }

  return {
    exact: (text) => (isIsoDate(text) || allowed.has(text) ? keep(text) : undefined),
    text: fromText,
    number: (value) => {
      if (value >= SERIALS[0] && value <= SERIALS[1]) return fromSerialNumber(value);
      const text = String(value);
      const two = twoReadings(value);
      if (two) return finish("", two, []);
      const reading = readDate(text);
      return reading === null ? refused("date-vague", "") : finish("", read(reading), []);
    },
    date: (serial) => dateFromSerial(serial) ?? refused("date-vague", ""),
    boolean: () => refused("date-vague", ""),
  };
}

/** A real date cell; a time of day is cut off and said so. Null outside of 1900–9999. */
export function dateFromSerial(serial: number): CellOutcome | null {
  const iso = isoFromSerial(serial);
  if (iso === null) return null;
  return Number.isInteger(serial) ? keep(iso) : noted(iso, issue("date-time-dropped"));
}

type ReadDay =
  | { readonly iso: string; readonly note: string }
  | { readonly choice: readonly [string, string] }
  | { readonly refused: "date-impossible" | "date-vague" };

const IMPOSSIBLE: ReadDay = { refused: "date-impossible" };

/**
 * The number 11.1 may have been typed as 11.10, the number 11.3 as 11.30: the zero is gone.
 * Null when the number has no such second reading.
 */
function twoReadings(value: number): ReadDay | null {
  const match = /^(\d{1,2})\.([123])$/.exec(String(value));
  const [month, tens] = [Number(match?.[1]), Number(match?.[2])];
  // 2000 has a 29 February but no 30: leap years make no difference to tens.
  if (!match || isoDate(2000, month, tens) === null || isoDate(2000, month, tens * 10) === null) {
    return null;
  }
  return { choice: [`${month}月${tens}日`, `${month}月${tens * 10}日`] };
}

function sideIssues(hasTime: boolean, hasWords: boolean): readonly CellIssue[] {
  const issues: CellIssue[] = [];
  if (hasTime) issues.push(issue("date-time-dropped"));
  if (hasWords) issues.push(issue("date-words-dropped"));
  return issues;
}

/** Readings become days, for one period. */
function dayResolver(
  context: CellContext,
  ahead: boolean,
): { read: (reading: DateReading) => ReadDay; example: (bare: string) => string } {
  const latest = monthsLater(context.asOf, 6);

  function yearOf(month: number, day: number): number {
    const { year } = context;
    const dated = (at: number): string => isoDate(at, month, day) ?? `${at}-${month}-01`;
    if (ahead) {
      const nearest = [year, year + 1, year - 1].map(
        (at) => [roughDistance(context.asOf, dated(at)), at] as const,
      );
      return nearest.reduce((best, next) => (next[0] < best[0] ? next : best))[1];
    }
    if (context.month === 1 && month === 12) return year - 1;
    return dated(year) > latest ? year - 1 : year;
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

  /** The last day of the month that the text speaks of, else of the period. */
  function example(bare: string): string {
    const named = /(?:(\d{4})[年.-])?(\d{1,2})月/.exec(bare);
    const month = named ? Number(named[2]) : context.month;
    if (!(month >= 1 && month <= 12)) return example("");
    const year = named?.[1] ? Number(named[1]) : named ? yearOf(month, 1) : context.year;
    return isoDate(year, month, daysInMonth(year, month)) ?? context.asOf;
  }

  return { read, example };
}
