/** The spans that duties are counted over: weeks, months, quarters, years as the settings read them. */
import {
  addDays,
  addMonths,
  daysInMonth,
  isoWeek,
  isoWeekId,
  twoDigits,
  weekday,
  SUNDAY,
} from "../dates/index.ts";
import { halfMonth, monthLabel, monthOf, monthPeriod } from "../periods/index.ts";
import type { Settings } from "../settings/index.ts";
import type { Span, SpanKind } from "./types.ts";

type SpanSettings = Pick<Settings, "visitWeek" | "quotaMonth" | "monthCutoff">;

/**
 * The spans of a kind that an evaluation of `asked` is about: those that end within it, the one that
 * is still running on the day `asOf`, and a longer one that `asked` is part of. So a week across two
 * months belongs to the month in which it ends, and a month shows its quarter and its year as they
 * stand. Ascending.
 */
export function spansWithin(
  kind: SpanKind,
  asked: Span,
  asOf: string,
  settings: SpanSettings,
): readonly Span[] {
  if (kind === "once") return [onceOn(asOf < asked.end ? asOf : asked.end)];
  const spans: Span[] = [];
  let span = spanOn(kind, asked.start, settings);
  for (; span.end <= asked.end; span = spanOn(kind, addDays(span.end, 1), settings)) {
    spans.push(span);
  }
  const isOfMonths = kind === "quarter" || kind === "year";
  const isLonger = span.start <= (isOfMonths ? asked.end : asked.start);
  const isRunning = span.start <= asOf && asOf <= asked.end;
  if (isLonger || isRunning) spans.push(span);
  return spans;
}

/** The span of a kind that a day lies in. */
export function spanOn(kind: SpanKind, iso: string, settings: SpanSettings): Span {
  switch (kind) {
    case "day":
      return { kind, id: iso, label: iso, start: iso, end: iso };
    case "week":
      return weekOn(iso, settings.visitWeek);
    case "half":
      return halfOn(iso);
    case "month":
      return monthOn(iso, settings);
    case "quarter":
      return quarterOn(iso);
    case "year":
      return yearOn(iso);
    case "once":
      return onceOn(iso);
  }
}

/** `2026-11`, `2026-Q4` or `2026`, as asked for on the command line; null for any other text. */
export function parseSpan(id: string, settings: SpanSettings): Span | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(id);
  if (quarter) return quarterOn(`${quarter[1] ?? ""}-${twoDigits(Number(quarter[2]) * 3)}-01`);
  if (/^(?:19|20|21)\d\d$/.test(id)) return yearOn(`${id}-01-01`);
  return monthOn(`${id}-01`, settings, id);
}

function onceOn(iso: string): Span {
  return { kind: "once", id: iso, label: `截至${iso}`, start: iso, end: iso };
}

/** Named after the ISO week of its Monday, or of the Friday that closes it. */
function weekOn(iso: string, reading: Settings["visitWeek"]): Span {
  const last = reading === "周一至周日" ? SUNDAY : 5;
  const end = addDays(iso, (last - weekday(iso) + 7) % 7);
  const { year, week } = isoWeek(end);
  const label = `${year}年第${week}周`;
  return { kind: "week", id: isoWeekId(end), label, start: addDays(end, -6), end };
}

function halfOn(iso: string): Span {
  const half = Number(iso.slice(8)) <= 15 ? "1" : "2";
  const period = halfMonth(`${iso.slice(0, 7)}-${half}`);
  if (!period) throw new Error(`no half-month: ${iso}`);
  const { id, label, start, end } = period;
  return { kind: "half", id, label, start, end };
}

function monthOn(iso: string, settings: SpanSettings): Span;
function monthOn(iso: string, settings: SpanSettings, month: string): Span | null;
function monthOn(
  iso: string,
  { quotaMonth, monthCutoff }: SpanSettings,
  month?: string,
): Span | null {
  const cutoff = quotaMonth === "自然月" ? 0 : monthCutoff;
  const period = monthPeriod(month ?? monthOf(iso, cutoff), cutoff);
  if (!period) return null;
  return {
    kind: "month",
    id: period.id,
    label: monthLabel(period.id),
    start: period.start,
    end: period.end,
  };
}

function quarterOn(iso: string): Span {
  const year = iso.slice(0, 4);
  const number = Math.ceil(Number(iso.slice(5, 7)) / 3);
  const first = `${year}-${twoDigits(number * 3 - 2)}`;
  const last = addMonths(first, 2);
  return {
    kind: "quarter",
    id: `${year}-Q${number}`,
    label: `${Number(year)}年第${number}季度`,
    start: `${first}-01`,
    end: `${last}-${twoDigits(daysInMonth(Number(year), number * 3))}`,
  };
}

function yearOn(iso: string): Span {
  const year = iso.slice(0, 4);
  return {
    kind: "year",
    id: year,
    label: `${Number(year)}年`,
    start: `${year}-01-01`,
    end: `${year}-12-31`,
  };
}
