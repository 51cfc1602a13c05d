/** From what was read of one or several months to the review of the last: one order for all doors. */
import {
  collectionWeek,
  monthLabel,
  monthOf,
  monthPeriod,
  type Period,
} from "../domain/periods/index.ts";
import { parseSpan } from "../domain/quotas/spans.ts";
import type { OwnDuty } from "../domain/quotas/types.ts";
import type { LedgerId } from "../domain/ledgers/types.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import type { Finding } from "../domain/findings/types.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { reviewOf, type MonthRows, type Review } from "../domain/review/index.ts";
import { weekOf, type WeekReview } from "../domain/review/week.ts";
import { periodRules, type Settings } from "../domain/settings/index.ts";
import type { WorkCalendar } from "../domain/workdays/index.ts";
import { noticeFinding } from "../intake/index.ts";
import type { TownshipFacts } from "./facts.ts";
import { evaluateOrder } from "./quotas.ts";

export interface ReviewOrder {
  /** `yyyy-mm` reviewed. */
  readonly month: string;
  /** By month, the reviewed one among them; later ones are passed over. */
  readonly facts: readonly { readonly month: string; readonly facts: TownshipFacts }[];
  /** Names in printed order; where none are listed, those that the rows name. */
  readonly villages: readonly string[];
  readonly settings: Settings;
  readonly own: readonly OwnDuty[];
  readonly calendar: WorkCalendar;
  readonly asOf: string;
  /** 填报单位; by default what the files say. */
  readonly unit?: string;
}

/** Null when `month` is no month, or nothing was read of it. */
export function reviewOrder(order: ReviewOrder): Review | null {
  const { month, settings, own, calendar, asOf } = order;
  const period = monthPeriod(month, settings.monthCutoff);
  const span = parseSpan(month, settings);
  const facts = upTo(month, order.facts);
  const last = facts.at(-1);
  if (!period || !span || last?.month !== month) return null;
  const months = facts.map(monthRows);
  const villages = order.villages.length > 0 ? order.villages : last.facts.villages;
  const evaluation = evaluateOrder({
    records: recordsOf(months),
    villages,
    settings,
    own,
    calendar,
    asOf,
    span,
  });
  const isVillage = last.facts.from === "book" && last.facts.villages.length === 1;
  const unit = isVillage ? (last.facts.villages[0] ?? "") : last.facts.township;
  return reviewOf({
    level: isVillage ? "村" : "乡镇",
    unit: order.unit ?? unit,
    period,
    months,
    evaluation,
    submissions: last.facts.submissions,
  });
}

/** Ascending; later months are not looked at. */
function upTo(month: string, facts: ReviewOrder["facts"]): ReviewOrder["facts"] {
  return facts.filter((it) => it.month <= month).sort((a, b) => (a.month < b.month ? -1 : 1));
}

function monthRows({ month, facts }: ReviewOrder["facts"][number]): MonthRows {
  const { records, own, handedBack = [], from } = facts;
  return { month, records, own, handedBack, hasRestricted: from !== "summary" };
}

/**
 * The report month of a collection week (`yyyy-mm`), whether it was read, and what of the week was not. A
 * summary holds the events of its own month only; village files and a village's book go back.
 */
export function weekCoverage(
  week: Period,
  facts: ReviewOrder["facts"],
  { monthCutoff }: Pick<Settings, "monthCutoff">,
): { readonly month: string; readonly isRead: boolean; readonly findings: readonly Finding[] } {
  const [first, month] = [monthOf(week.start, monthCutoff), monthOf(week.end, monthCutoff)];
  const goesBack = facts.some((it) => it.facts.from !== "summary");
  const has = (wanted: string): boolean => goesBack || facts.some((it) => it.month === wanted);
  const slots = { week: week.label, month: monthLabel(first) };
  const cut = noticeFinding("", { id: "week-month-missing", slots });
  return { month, isRead: has(month), findings: has(first) ? [] : [cut] };
}

/**
 * The Friday sheet (C3) of one collection week: `2026-W48`. Null when it is no week, or when all that was
 * read is of later months.
 */
export function weekOrder(
  week: string,
  order: Pick<
    ReviewOrder,
    "facts" | "villages" | "settings" | "own" | "calendar" | "asOf" | "unit"
  >,
): WeekReview | null {
  const { settings, calendar, own, asOf } = order;
  const { week: rules } = periodRules(settings, calendar);
  const period = collectionWeek(week, calendar, rules);
  const facts = period ? ofWeek(period, order) : [];
  const last = facts.at(-1);
  const span = period && parseSpan(period.month, settings);
  if (!period || !span || !last) return null;
  const evaluation = evaluateOrder({
    records: recordsOf(facts.map(monthRows)),
    villages: order.villages.length > 0 ? order.villages : last.facts.villages,
    settings,
    own,
    calendar,
    asOf,
    span,
  });
  return weekOf(period, evaluation, order.unit ?? last.facts.township);
}

function ofWeek(
  { end }: Period,
  { facts, settings }: Pick<ReviewOrder, "facts" | "settings">,
): ReviewOrder["facts"] {
  const month = monthOf(end, settings.monthCutoff);
  const goesBack = facts.filter((it) => it.facts.from !== "summary");
  return goesBack.length > 0 ? facts : upTo(month, facts);
}

/**
 * What the duties are evaluated over: visits, meetings and other events of all months, and the lists
 * and items of the last one; of a village of which nothing came, those of the month before.
 */
function recordsOf(months: readonly MonthRows[]): ReadonlyMap<LedgerId, readonly LedgerRecord[]> {
  const last = months.at(-1);
  const before = months.at(-2);
  const came = villagesIn(last);
  const records = new Map<LedgerId, LedgerRecord[]>();
  const add = (id: LedgerId, rows: readonly LedgerRecord[]): void => {
    const known = records.get(id);
    if (known) for (const row of rows) known.push(row);
    else records.set(id, [...rows]);
  };
  for (const month of months) {
    for (const [id, rows] of month.records) {
      if (month === last || ledgerById(id).kind === "events") add(id, rows);
      else if (month === before)
        add(
          id,
          rows.filter(({ source }) => !came.has(source.village)),
        );
    }
  }
  return records;
}

function villagesIn(month: MonthRows | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (const rows of month?.records.values() ?? []) {
    for (const { source } of rows) names.add(source.village);
  }
  return names;
}
