/** 期间 as clerks write it: 2026-11, 2026年11月, 2026年第4季度, 2026年, 2026-W48, or a day of the month. */
import { isIsoDate, mondayOfWeek, serialToIso, twoDigits } from "../domain/dates/index.ts";
import { isReportYear } from "../domain/periods/month.ts";
import { parseSpan, spanOn } from "../domain/quotas/spans.ts";
import type { Span } from "../domain/quotas/types.ts";
import type { Settings } from "../domain/settings/index.ts";
import { removeSpaces, toHalfWidth } from "../domain/text/normalize.ts";
import { FormulaFault, type Cell } from "./types.ts";

const NUMERALS: Readonly<Record<string, string>> = { 一: "1", 二: "2", 三: "3", 四: "4" };

export function spanOf(cell: Cell, settings: Settings): Span {
  const span = typeof cell === "number" ? ofNumber(cell, settings) : ofText(cell, settings);
  if (span) return span;
  throw new FormulaFault(
    "“期间”请写成 2026-11、2026年11月、2026年第4季度、2026年 或 2026-W48,也可以引用该月的一个日期。",
  );
}

/** A year, `202611`, or the serial number of a date cell. */
function ofNumber(value: number, settings: Settings): Span | null {
  if (isReportYear(value)) return parseSpan(String(value), settings);
  if (/^\d{6}$/.test(String(value))) return ofText(String(value), settings);
  const day = serialToIso(value);
  return isReportYear(Number(day.slice(0, 4))) ? spanOn("month", day, settings) : null;
}

function ofText(cell: Cell, settings: Settings): Span | null {
  if (typeof cell !== "string") return null;
  const text = removeSpaces(toHalfWidth(cell)).toUpperCase();
  const month = /^(\d{4})(?:年|[-./])?(\d{1,2})月?$/.exec(text);
  if (month) return parseSpan(`${month[1] ?? ""}-${twoDigits(Number(month[2]))}`, settings);
  const quarter = /^(\d{4})年?-?(?:Q|第)?([1-4一二三四])(?:季度?)?$/.exec(text);
  if (quarter && /Q|季/.test(text)) {
    const number = quarter[2] ?? "";
    return parseSpan(`${quarter[1] ?? ""}-Q${NUMERALS[number] ?? number}`, settings);
  }
  const year = /^(\d{4})年?$/.exec(text);
  if (year) return parseSpan(year[1] ?? "", settings);
  const week = /^(\d{4})年?-?(?:W|第)(\d{1,2})周?$/.exec(text);
  if (week && isReportYear(Number(week[1]))) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
    return monday === null ? null : spanOn("week", monday, settings);
  }
  return isIsoDate(text) ? spanOn("month", text, settings) : null;
}
