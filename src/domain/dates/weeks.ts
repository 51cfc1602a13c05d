/** Weekdays and ISO weeks (Monday first; the week of a year's first Thursday is its week 1). */
import { fromDayNumber, isoDate, toDayNumber, twoDigits } from "./calendar.ts";

export const FRIDAY = 5;
export const SUNDAY = 7;

const NAMES = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"];

/** 1 = Monday … 7 = Sunday. */
export function weekday(iso: string): number {
  // 1970-01-01 was a Thursday.
  return modulo(toDayNumber(iso) + 3, 7) + 1;
}

/** `weekdayName("2026-11-27") → "星期五"`. */
export function weekdayName(iso: string): string {
  return NAMES[weekday(iso) - 1] ?? "";
}

/** 星期一 … 星期日, and 周一, 礼拜天 and the like → 1 … 7; null for anything else. */
export function parseWeekday(text: string): number | null {
  const match = /^(?:星期|周|礼拜)?([一二三四五六日天1-7])$/.exec(text);
  const sign = match?.[1];
  if (sign === undefined) return null;
  if (sign === "天") return SUNDAY;
  const index = "一二三四五六日".indexOf(sign);
  return index >= 0 ? index + 1 : Number(sign);
}

export interface IsoWeek {
  /** Year that the week belongs to; may differ from the day's own around New Year. */
  readonly year: number;
  readonly week: number;
}

export function isoWeek(iso: string): IsoWeek {
  const thursday = fromDayNumber(toDayNumber(iso) - weekday(iso) + 4);
  const year = Number(thursday.slice(0, 4));
  const firstDay = toDayNumber(`${thursday.slice(0, 4)}-01-01`);
  return { year, week: Math.floor((toDayNumber(thursday) - firstDay) / 7) + 1 };
}

/** `2026-W48`. */
export function isoWeekId(iso: string): string {
  const { year, week } = isoWeek(iso);
  return `${String(year).padStart(4, "0")}-W${twoDigits(week)}`;
}

/** The Monday of an ISO week; null when the year has no such week. */
export function mondayOfWeek(year: number, week: number): string | null {
  const fourth = isoDate(year, 1, 4);
  if (fourth === null || !Number.isInteger(week)) return null;
  const monday = fromDayNumber(toDayNumber(fourth) - weekday(fourth) + 1 + (week - 1) * 7);
  const found = isoWeek(monday);
  return found.year === year && found.week === week ? monday : null;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
