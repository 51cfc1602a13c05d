/** The items of a level with all that is said of each: its log, the meetings that spoke of it. */
import { groupBy } from "../groups.ts";
import { MEETING_OF, asItem, directSuperior, rowAbove, superiors } from "../lifecycle/index.ts";
import type { Item, Level } from "../lifecycle/index.ts";
import type { Evaluation } from "../quotas/evaluate.ts";
import { isList, printValue } from "../records.ts";
import type { LedgerRecord } from "../records.ts";
import type { EscalationInput } from "./types.ts";

export interface Matter {
  readonly item: Item;
  /** The row that it stands in; of one that came up, the row below. */
  readonly record: LedgerRecord;
  readonly code: string;
  readonly village: string;
  readonly level: Level;
  readonly log: readonly LedgerRecord[];
  /** Rows of 会议记录 on this item. */
  readonly minutes: readonly LedgerRecord[];
  /** Days of the level's 议账 meetings up to today, each once, ascending. */
  readonly meetings: readonly string[];
  /** True when its row may go up by itself; other stability matters only count. */
  readonly goesUp: boolean;
}

/** At the village all its rows; above, the level's own rows and what was sent up and not answered. */
export function mattersOf({ level, evaluation, own }: EscalationInput): readonly Matter[] {
  const { facts } = evaluation;
  const below = [...facts.rows("demands"), ...facts.rows("hardship"), ...facts.rows("stability")];
  const log = byCode(facts.rows("actionLog"), "itemCode");
  const minutes = byCode(facts.rows("meetings"), "itemCode");
  const sittings = sittingsOf(evaluation, level);
  const matter = (item: Item, record: LedgerRecord): Matter => {
    const code = printValue(item.values["code"]);
    const { village } = record.source;
    return {
      item,
      record,
      code,
      village,
      level,
      log: log.get(code) ?? [],
      minutes: (minutes.get(code) ?? []).filter((row) => isOf(row, level)),
      meetings: sittings(village),
      goesUp: item.ledger !== "stability" || isSentUp(item, level),
    };
  };
  if (level === "村") {
    return below.flatMap((record) => {
      const item = asItem(record);
      return item === null ? [] : [matter(item, record)];
    });
  }
  const ownItems = own.flatMap((record) => {
    const item = asItem(record);
    return item === null ? [] : [matter(item, record)];
  });
  const known = new Set(ownItems.map(({ code }) => code));
  const came = below.flatMap((record) => {
    const item = cameUp(record, level);
    if (item === null || known.has(printValue(item.values["code"]))) return [];
    return [matter(item, record)];
  });
  return [...ownItems, ...came];
}

/** What the village sent to this level and has no answer to. */
function cameUp(record: LedgerRecord, level: Level): Item | null {
  const item = asItem(record);
  if (item === null || printValue(item.values["superiorReply"]) !== "") return null;
  const body = printValue(item.values["escalatedTo"]);
  const isOurs = superiors("村", false).some((it) => it.body === body && it.level === level);
  return isOurs ? rowAbove(item, "村") : null;
}

/** Its superior is the direct one, and it was really sent. */
function isSentUp({ values }: Item, level: Level): boolean {
  return (
    printValue(values["status"]) === "已上报" &&
    printValue(values["escalatedTo"]) === directSuperior(level)?.body
  );
}

function sittingsOf({ facts }: Evaluation, level: Level): (village: string) => readonly string[] {
  const days = new Map<string, Set<string>>();
  for (const row of facts.rows("meetings")) {
    const day = printValue(row.values["meetingDate"]);
    if (!isOf(row, level) || day === "" || day > facts.input.asOf) continue;
    const village = level === "村" ? row.source.village : "";
    const known = days.get(village) ?? new Set<string>();
    days.set(village, known.add(day));
  }
  const sorted = new Map([...days].map(([village, set]) => [village, [...set].sort()]));
  return (village) => sorted.get(level === "村" ? village : "") ?? [];
}

function isOf({ values }: LedgerRecord, level: Level): boolean {
  const types = values["meetingTypes"];
  return isList(types)
    ? types.includes(MEETING_OF[level])
    : printValue(types) === MEETING_OF[level];
}

function byCode(
  rows: readonly LedgerRecord[],
  key: string,
): ReadonlyMap<string, readonly LedgerRecord[]> {
  const codeOf = (row: LedgerRecord) => printValue(row.values[key]);
  return groupBy(
    rows.filter((row) => codeOf(row) !== ""),
    codeOf,
  );
}
