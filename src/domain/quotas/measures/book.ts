/** The ledgers are kept (D21), and written in at the rhythm asked for (C3 每周五汇总, C4 及时更新). */
import { LEDGERS } from "../../ledgers/index.ts";
import type { LedgerDef } from "../../ledgers/types.ts";
import type { LedgerRecord } from "../../records.ts";
import { collectionWeek } from "../../periods/index.ts";
import { periodRules } from "../../settings/index.ts";
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
  if (duty.id === "C3") return updated(duty, facts, spans.flatMap(collection(facts)));
  if (duty.id !== "C4") return [];
  const kind = RHYTHM[settings.villageUpdate];
  const own = spansWithin(kind, span, asOf, settings);
  return updated(duty, facts, kind === "week" ? own.flatMap(collection(facts)) : own);
};

/** D21: 村(社区)党组织要建立一本民情台账. */
function isKept(duty: DutyDef, facts: Facts, spans: readonly Span[]): readonly DutyOutcome[] {
  const [span] = spans.slice(-1);
  if (!span) return [];
  const kept = new Set(
    KEPT.flatMap(({ id }) => facts.rows(id).map(({ source }) => source.village)),
  );
  return facts.villages.map((village) =>
    outcome(duty, villageSubject(village), span, facts.input.asOf, {
      required: 1,
      done: kept.has(village) ? 1 : 0,
      ...(!kept.has(village) && { note: "没有一行台账" }),
    }),
  );
}

function updated(duty: DutyDef, facts: Facts, spans: readonly Span[]): readonly DutyOutcome[] {
  const days = daysByVillage(facts);
  return facts.villages.flatMap((village) => {
    const written = days.get(village) ?? [];
    return spans.map((span) => {
      const rows = written.filter(({ day }) => span.start <= day && day <= span.end);
      return outcome(duty, villageSubject(village), span, facts.input.asOf, {
        required: 1,
        done: rows.length > 0 ? 1 : 0,
        counted: rows.map(({ record }) => record),
        ...(rows.length === 0 && { note: "没有新登记,也没有办理记录" }),
      });
    });
  });
}

interface Written {
  readonly day: string;
  readonly record: LedgerRecord;
}

function daysByVillage(facts: Facts): ReadonlyMap<string, readonly Written[]> {
  const days = new Map<string, Written[]>();
  for (const { id, dateKey, kind } of KEPT) {
    const keys = [...(dateKey === undefined ? [] : [dateKey]), ...(kind === "items" ? MOVES : [])];
    for (const record of facts.rows(id)) {
      const own = days.get(record.source.village) ?? [];
      for (const key of keys) {
        const day = text(record.values[key]);
        if (day.length === 10) own.push({ day, record });
      }
      days.set(record.source.village, own);
    }
  }
  return days;
}

/** The 收集周 that closes in an ISO week; it is not the 走访周. */
function collection({ input }: Facts): (week: Span) => readonly Span[] {
  const { week: rules } = periodRules(input.settings, input.calendar);
  return ({ kind, id }) => {
    const found = collectionWeek(id, input.calendar, rules);
    return found ? [{ kind, id, label: found.label, start: found.start, end: found.end }] : [];
  };
}
