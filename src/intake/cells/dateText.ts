/** What a text says about a day, before any year is added or any rule of a column applied. */
import { toHalfWidth } from "../../domain/text/normalize.ts";
import { chineseNumber, NUMERAL_CLASS } from "../../domain/text/numerals.ts";

export type DateReading =
  | { readonly kind: "day"; readonly year: number; readonly month: number; readonly day: number }
  | {
      readonly kind: "short-year";
      readonly year: number;
      readonly month: number;
      readonly day: number;
    }
  | { readonly kind: "no-year"; readonly month: number; readonly day: number }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "year-last"; readonly year: number; readonly a: number; readonly b: number };

export interface DateText {
  /** Half width, Arabic numerals, no spaces, no weekday, no time, no 前. */
  readonly bare: string;
  readonly hasTime: boolean;
  /** Words beside the date that carry some meaning, such as 前. */
  readonly hasWords: boolean;
}

const TIME =
  /[T ]?(?:上午|下午|早上|晚上|中午|凌晨)?(?:\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?|\d{1,2}[时点](?:\d{1,2}分?|半|整)?(?:\d{1,2}秒)?)$|[ ]?(?:上午|下午|早上|晚上|中午|凌晨)$/;
const WEEKDAY = /\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/;
const SPACES = /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/g;
const BEFORE = /(?:之|以)?前(?:完成|办结)?$/;
const NUMERALS = new RegExp(`[${NUMERAL_CLASS}]+`, "g");

const DAY = /^(\d{4})(?:[-./\\、,]|年)(\d{1,2})(?:[-./\\、,]|月)(\d{1,2})[日号]?$/;
const EIGHT = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/;
// 26.11.3 is a date, 11.3-5 is a range: one separator only.
const SHORT_YEAR = /^(\d\d)(?:(?<mark>[-./\\])(\d{1,2})\k<mark>|年(\d{1,2})月)(\d{1,2})[日号]?$/;
const NO_YEAR = /^(\d{1,2})(?:[-./\\]|月)(\d{1,2})[日号]?$/;
const YEAR_LAST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const MONTH = /^(\d{4})(?:[-./\\]|年)(\d{1,2})(?:月份?)?$/;
const SIX = /^((?:19|20)\d\d)(\d\d)$/;
const LAST_DAY_ONLY = /^(\d{1,2})[日号]?$/;

/** Strips what stands around a date. */
export function prepareDateText(text: string): DateText {
  let bare = toHalfWidth(text)
    .replace(SPACES, " ")
    .trim()
    .replace(/[。.,;、]+$/, "");
  bare = bare.replace(/^'/, "").replace(WEEKDAY, "").trim();
  const withoutTime = bare.replace(TIME, "");
  const hasTime = withoutTime !== bare;
  bare = withoutTime.replace(/ /g, "");
  const withoutWords = bare.replace(BEFORE, "");
  const hasWords = withoutWords !== bare;
  bare = withoutWords.replace(/元月/, "1月");
  if (/[年月日号]/.test(bare)) {
    bare = bare.replace(NUMERALS, (numeral) => String(chineseNumber(numeral) ?? numeral));
  }
  return { bare, hasTime, hasWords };
}

/** The one date that the prepared text is; null if it is none. Whether the day exists is not asked. */
export function readDate(bare: string): DateReading | null {
  const day = DAY.exec(bare) ?? EIGHT.exec(bare);
  if (day) return { kind: "day", ...ymd(day) };
  const short = SHORT_YEAR.exec(bare);
  if (short) {
    const month = Number(short[3] ?? short[4]);
    return { kind: "short-year", year: Number(short[1]), month, day: Number(short[5]) };
  }
  const noYear = NO_YEAR.exec(bare);
  if (noYear) return { kind: "no-year", month: Number(noYear[1]), day: Number(noYear[2]) };
  const month = MONTH.exec(bare) ?? SIX.exec(bare);
  if (month) return { kind: "month", year: Number(month[1]), month: Number(month[2]) };
  const last = YEAR_LAST.exec(bare);
  if (last) {
    return { kind: "year-last", a: Number(last[1]), b: Number(last[2]), year: Number(last[3]) };
  }
  return null;
}

/**
 * A range or a list of days: its first and last date. The last may leave out what the first said:
 * `11月3日至5日`, `11.3-5`, `2026-11-3至11-5`.
 */
export function readDateRange(
  bare: string,
): { readonly from: DateReading; readonly to: DateReading } | null {
  for (const [left, right] of splits(bare)) {
    const from = readDate(left);
    if (!isDay(from)) continue;
    const to = readDate(right) ?? lastDayOnly(right, from);
    if (!isDay(to)) continue;
    return {
      from,
      to:
        to.kind === "no-year" && from.kind !== "no-year" ? { ...from, ...to, kind: from.kind } : to,
    };
  }
  return null;
}

type Day = Extract<DateReading, { day: number }>;

function isDay(reading: DateReading | null): reading is Day {
  return reading !== null && "day" in reading;
}

function lastDayOnly(text: string, from: Day): DateReading | null {
  const day = LAST_DAY_ONLY.exec(text);
  return day ? { ...from, day: Number(day[1]) } : null;
}

/** First and last part, at words that only join, then at each hyphen. */
function* splits(bare: string): Generator<readonly [string, string]> {
  const parts = bare.split(/至|到|~|—+|–+|-{2,}|[、,;]|和|及/).filter((part) => part !== "");
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length > 1 && first !== undefined && last !== undefined) yield [first, last];
  for (let at = bare.indexOf("-"); at > 0; at = bare.indexOf("-", at + 1)) {
    yield [bare.slice(0, at), bare.slice(at + 1)];
  }
}

function ymd(match: RegExpExecArray): { year: number; month: number; day: number } {
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
