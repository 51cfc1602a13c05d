/** The ledgers are kept (D21), and written in at the rhythm asked for (C3 每周五汇总, C4 及时更新). */
import { addDays, isoWeekId } from "../../dates/index.ts";
import { LEDGERS } from "../../ledgers/index.ts";
import type { LedgerDef } from "../../ledgers/types.ts";
import type { LedgerRecord } from "../../records.ts";
import { collectionWeek } from "../../periods/index.ts";
import { periodRules } from "../../settings/index.ts";
import { until } from "../facts.ts";
import type { Facts } from "../facts.ts";
import { outcome } from "../outcome.ts";
import { text } from "../people.ts";
import { spansWithin } from "../spans.ts";
import type { DutyDef, DutyOutcome, Span, SpanKind } from "../types.ts";
import { villageSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";

/** What moves an item: each is a day on which its ledger was written in. */
const MOVES = ["closedDate", "escalatedDate", "callbackDate", "meetingDate"] as const;

const KEPT: readonly LedgerDef[] = LEDGERS.filter(
  ({ kind, id }) => (kind === "events" || kind === "items") && id !== "dutyRoster",
);

const RHYTHM = { 每周: "week", 每半月: "half", 每月: "month" } as const satisfies Readonly<
  Record<string, SpanKind>
>;

/** C1 and C2 bind levels whose ledgers are not here: without an outcome they are 未评估. */
export const book: Evaluator = (duty, facts, spans) => {
  const { settings, span, asOf } = facts.input;
  if (duty.id === "D21") return isKept(duty, facts, spans);
  if (duty.id === "C3") return updated(duty, facts, collectionWeeks(facts));
  if (duty.id !== "C4") return [];
  const kind = RHYTHM[settings.villageUpdate];
  const isWeekly = kind === "week";
  const own = isWeekly ? collectionWeeks(facts) : spansWithin(kind, span, asOf, settings);
  return updated(duty, facts, own);
};

/** D21: 村(社区)党组织要建立一本民情台账. */
function isKept(duty: DutyDef, facts: Facts, spans: readonly Span[]): readonly DutyOutcome[] {
  const [span] = spans.slice(-1);
  if (!span) return [];
  const firstRows = new Map<string, LedgerRecord[]>();
  for (const { id } of KEPT) {
    const met = new Set<string>();
    for (const record of facts.rows(id)) {
      const { village } = record.source;
      if (met.has(village)) continue;
      met.add(village);
      firstRows.set(village, [...(firstRows.get(village) ?? []), record]);
    }
  }
  return facts.villages.map((village) => {
    const counted = firstRows.get(village) ?? [];
    return outcome(duty, villageSubject(village), span, facts.input.asOf, {
      required: 1,
      done: Math.min(1, counted.length),
      counted,
      ...(counted.length === 0 && { note: "没有一行台账" }),
    });
  });
}

/** Of all that was written in a span, the last row is shown: it may be thousands. */
function updated(duty: DutyDef, facts: Facts, spans: readonly Span[]): readonly DutyOutcome[] {
  const days = daysByVillage(facts);
  const { asOf } = facts.input;
  return facts.villages.flatMap((village) => {
    const written = days.get(village) ?? new Map<string, LedgerRecord>();
    return spans.map((span) => {
      const last = lastWithin(written, until(span, asOf));
      return outcome(duty, villageSubject(village), span, asOf, {
        required: 1,
        done: last ? 1 : 0,
        counted: last ? [last] : [],
        ...(!last && { note: "没有新登记,也没有办理记录" }),
      });
    });
  });
}

function lastWithin(
  written: ReadonlyMap<string, LedgerRecord>,
  { start, end }: Span,
): LedgerRecord | undefined {
  for (let day = end; day >= start; day = addDays(day, -1)) {
    const record = written.get(day);
    if (record) return record;
  }
  return undefined;
}

/** A row for each day on which something was written, by village. */
function daysByVillage(facts: Facts): ReadonlyMap<string, ReadonlyMap<string, LedgerRecord>> {
  const days = new Map<string, Map<string, LedgerRecord>>();
  for (const { id, dateKey, kind } of KEPT) {
    const keys = [...(dateKey === undefined ? [] : [dateKey]), ...(kind === "items" ? MOVES : [])];
    for (const record of facts.rows(id)) {
      const own = days.get(record.source.village) ?? new Map<string, LedgerRecord>();
      for (const key of keys) {
        const day = text(record.values[key]);
        if (day.length === 10) own.set(day, record);
      }
      days.set(record.source.village, own);
    }
  }
  return days;
}

/** The 收集周 that close within what is asked, and the one that is running; they are not the 走访周. */
function collectionWeeks({ input }: Facts): readonly Span[] {
  const { settings, calendar, span, asOf } = input;
  const { week: rules } = periodRules(settings, calendar);
  const weeks: Span[] = [];
  // An early closing moves days into the next week, at most two weeks on.
  const last = addDays(span.end, 14);
  for (let day = addDays(span.start, -7); day <= last; day = addDays(day, 7)) {
    const found = collectionWeek(isoWeekId(day), calendar, rules);
    if (!found) continue;
    const { id, label, start, end } = found;
    const closes = span.start <= end && end <= span.end;
    const isRunning = start <= asOf && asOf <= span.end && end > span.end;
    if (closes || isRunning) weeks.push({ kind: "week", id, label, start, end });
  }
  return weeks;
}
