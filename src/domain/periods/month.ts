/** Report months and half-months. */
import { addDays, addMonths, daysInMonth, isIsoMonth, twoDigits } from "../dates/index.ts";
import type { Period } from "./types.ts";

/** Cut-off day that means the last day of the calendar month. */
export const MONTH_END = 0;

/** Years that a report can be for; a typing error such as 0206 is none. */
export function isReportYear(year: number): boolean {
  return year >= 1990 && year <= 2199;
}

function isReportMonth(text: string): boolean {
  return isIsoMonth(text) && isReportYear(Number(text.slice(0, 4)));
}

/** `monthLabel("2026-11") → "2026年11月"`. */
export function monthLabel(month: string): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`;
}

/**
 * The report month `yyyy-mm`. With the cut-off day 20 it runs from the 21st of the month before to
 * the 20th, both included, and so the report year begins on 21 December, as in a county's real
 * monthly report. A cut-off that the month does not reach (31 in November) is its last day.
 * Null when `month` is no month of a year from 1990 to 2199.
 */
export function monthPeriod(month: string, cutoffDay: number = MONTH_END): Period | null {
  if (!isReportMonth(month)) return null;
  return {
    id: month,
    kind: "month",
    label: monthLabel(month),
    start: addDays(lastDay(addMonths(month, -1), cutoffDay), 1),
    end: lastDay(month, cutoffDay),
    year: Number(month.slice(0, 4)),
    month,
  };
}

/** The report month that a day belongs to, `yyyy-mm`. */
export function monthOf(iso: string, cutoffDay: number = MONTH_END): string {
  const month = iso.slice(0, 7);
  return iso > lastDay(month, cutoffDay) ? addMonths(month, 1) : month;
}

function lastDay(month: string, cutoffDay: number): string {
  const length = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  const day = cutoffDay === MONTH_END ? length : Math.min(cutoffDay, length);
  return `${month}-${twoDigits(day)}`;
}

/** C2: `2026-11-1` is the 1st to the 15th, `2026-11-2` the 16th to the end. Null for other texts. */
export function halfMonth(id: string): Period | null {
  const match = /^(\d{4}-\d\d)-([12])$/.exec(id);
  const month = match?.[1] ?? "";
  if (!isReportMonth(month)) return null;
  const first = match?.[2] === "1";
  return {
    id,
    kind: "half",
    label: `${monthLabel(month)}${first ? "上" : "下"}半月`,
    start: `${month}-${first ? "01" : "16"}`,
    end: first ? `${month}-15` : lastDay(month, MONTH_END),
    year: Number(month.slice(0, 4)),
    month,
  };
}
