/** Meetings: C5 民情分析会, C6 村支部扩大会, C7 to C9 those of the levels above. */
import { groupBy } from "../../groups.ts";
import type { LedgerRecord } from "../../records.ts";
import type { Facts } from "../facts.ts";
import { outcome, isOver } from "../outcome.ts";
import { list, text } from "../people.ts";
import { spanOn } from "../spans.ts";
import type { DutyDef, DutyOutcome, RejectedRow, Span } from "../types.ts";
import { addDays } from "../../dates/index.ts";
import { villageSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";

const ANALYSIS = "民情分析会";
const VILLAGE = "支部扩大会";
const TYPES: Readonly<Record<string, string>> = {
  C5: ANALYSIS,
  C6: VILLAGE,
  C7: "党(工)委扩大会",
  C8: "党组(党委)扩大会",
  C9: "常委扩大会",
};

/** One sitting: all rows of one day and village that name the type. */
interface Sitting {
  readonly day: string;
  readonly rows: readonly LedgerRecord[];
}

export const meetings: Evaluator = (duty, facts, spans) => {
  const type = TYPES[duty.id] ?? "";
  const rows = facts.rows("meetings").filter((row) => typesOf(row).includes(type));
  const isVillage = type === ANALYSIS || type === VILLAGE;
  if (!isVillage && rows.length === 0) return [];
  const byVillage = groupBy(rows, ({ source }) => source.village);
  const villages = isVillage ? facts.villages : [...byVillage.keys()];
  return villages.flatMap((village) => {
    const sittings = sittingsOf(byVillage.get(village) ?? [], type, facts);
    return spans.map((span) => meetingsIn(duty, facts, village, span, sittings));
  });
};

function meetingsIn(
  duty: DutyDef,
  facts: Facts,
  village: string,
  span: Span,
  sittings: readonly Sitting[],
): DutyOutcome {
  const { settings, asOf } = facts.input;
  const held = within(sittings, span);
  const required = requiredBy(duty.id, facts);
  const faults = held.flatMap((sitting) => faultsOf(sitting, duty.id, village, facts));
  const isMissed = held.length < required && isOver(span, asOf);
  // 原则上: the first miss is yellow, red only after several in a row (C6).
  const isFirst =
    isMissed && missedBefore(sittings, span, required, facts) < settings.missedMeetingsForRed - 1;
  return outcome(duty, villageSubject(village), span, asOf, {
    required,
    done: held.length,
    counted: held.flatMap(({ rows }) => rows),
    rejected: faults,
    behind: faults.length > 0,
    ...(duty.id !== "C5" &&
      isFirst && {
        soft: true,
        note: `“原则上”:连续 ${settings.missedMeetingsForRed} 次未开才亮红灯`,
      }),
    ...(faults.length > 0 && { note: noteOf(faults) }),
  });
}

function requiredBy(duty: string, { input }: Facts): number {
  const { settings } = input;
  switch (duty) {
    case "C5":
      return settings.analysisMeetingsPerMonth;
    case "C6":
      return settings.villageMeetingsPerMonth;
    case "C7":
      return settings.townshipMeetingsPerMonth;
    case "C8":
      return settings.departmentMeetingsPerQuarter;
    default:
      return settings.countyMeetingsPerQuarter;
  }
}

/** Missed spans right before this one, back to the first sitting on record or the start of what is asked. */
function missedBefore(
  sittings: readonly Sitting[],
  span: Span,
  required: number,
  { input }: Facts,
): number {
  const from = sittings[0]?.day ?? input.span.start;
  let missed = 0;
  let before = spanOn(span.kind, addDays(span.start, -1), input.settings);
  while (before.end >= from && within(sittings, before).length < required) {
    missed += 1;
    before = spanOn(span.kind, addDays(before.start, -1), input.settings);
  }
  return missed;
}

/** A sitting for both kinds counts for both, unless the setting wants two (C5 and C6). */
function sittingsOf(
  rows: readonly LedgerRecord[],
  type: string,
  { input }: Facts,
): readonly Sitting[] {
  const counted = rows.filter(
    (row) =>
      input.settings.oneSittingForBoth || type !== ANALYSIS || !typesOf(row).includes(VILLAGE),
  );
  return [...groupBy(counted, ({ values }) => text(values["meetingDate"]))]
    .map(([day, own]) => ({ day, rows: own }))
    .filter(({ day }) => day !== "" && day <= input.asOf)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function within(sittings: readonly Sitting[], { start, end }: Span): readonly Sitting[] {
  return sittings.filter(({ day }) => start <= day && day <= end);
}

/** §1.3: the secretary in the chair, all groups there, and four results for each item. */
function faultsOf(
  { rows }: Sitting,
  duty: string,
  village: string,
  { input, roster }: Facts,
): readonly RejectedRow[] {
  if (duty !== "C6") return [];
  const [first] = rows;
  if (!first) return [];
  const faults: RejectedRow[] = [];
  const chair = rows.map(({ values }) => text(values["chair"])).find((name) => name !== "") ?? "";
  const isSecretary = roster.find(village, chair).some(({ positions }) => positions.has("书记"));
  if (!isSecretary) faults.push({ record: first, reason: "主持人不是书记" });
  const there = new Set(rows.flatMap(({ values }) => list(values["attendedGroups"])));
  const absent = input.settings.meetingGroups.filter((group) => !there.has(group));
  if (absent.length > 0) faults.push({ record: first, reason: `没有参会:${absent.join("、")}` });
  for (const record of rows) {
    if (text(record.values["itemCode"]) === "" || record.values["escalate"] === "是") continue;
    const missing = RESULTS.filter(([key]) => list(record.values[key]).length === 0);
    if (missing.length === 0) continue;
    faults.push({ record, reason: `没有议定:${missing.map(([, name]) => name).join("、")}` });
  }
  return faults;
}

const RESULTS = [
  ["solution", "解决方案"],
  ["target", "目标任务"],
  ["responsible", "责任人"],
  ["deadline", "完成时限"],
] as const;

function noteOf(faults: readonly RejectedRow[]): string {
  return [...new Set(faults.map(({ reason }) => reason))].join(";");
}

function typesOf({ values }: LedgerRecord): readonly string[] {
  return list(values["meetingTypes"]);
}
