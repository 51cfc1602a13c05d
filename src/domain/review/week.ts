/**
 * 本周汇总 (C3: 每周星期五下午汇总、梳理一次): what came in, what moved, and what is due until the next
 * one. By the dates of the rows and of 办理日志; 稳定工作台账 only as numbers.
 */
import { addDays, isIsoDate } from "../dates/index.ts";
import { groupBy } from "../groups.ts";
import { ledgerById } from "../ledgers/index.ts";
import { asItem, moveNameIn, nextClosing } from "../lifecycle/index.ts";
import type { ItemLedger } from "../lifecycle/index.ts";
import { itemLimit } from "../lights/index.ts";
import type { Period } from "../periods/index.ts";
import type { Evaluation } from "../quotas/evaluate.ts";
import { printValue } from "../records.ts";
import type { LedgerRecord } from "../records.ts";

export const WEEK_KINDS = ["本周收集", "本周办理", "下周到期"] as const;
export type WeekKind = (typeof WEEK_KINDS)[number];

export interface WeekLine {
  readonly kind: WeekKind;
  readonly village: string;
  readonly ledger: ItemLedger;
  /** "" for matters of 稳定工作台账. */
  readonly code: string;
  readonly day: string;
  readonly what: string;
  readonly status: string;
}

export interface WeekReview {
  readonly unit: string;
  /** The collection week. */
  readonly period: Period;
  /** Last day of what is due next. */
  readonly until: string;
  readonly asOf: string;
  /** By kind, then by village, day and 编号. */
  readonly lines: readonly WeekLine[];
  /** By village: 户次 and receptions of the week; every village listed. */
  readonly villages: readonly {
    readonly village: string;
    readonly visits: number;
    readonly receptions: number;
    readonly collected: number;
    readonly moved: number;
    readonly due: number;
  }[];
}

/** Fields of an item that date a move, and what the move is called where the log does not say. */
const DATED: readonly (readonly [key: string, name: string])[] = [
  ["meetingDate", "议账"],
  ["escalatedDate", "上报"],
  ["closedDate", "办结"],
  ["callbackDate", "回访"],
];

export function weekOf(period: Period, { facts }: Evaluation, unit: string): WeekReview {
  const { settings, calendar, asOf } = facts.input;
  const until = nextClosing(period.end, calendar, settings);
  const log = groupBy(facts.rows("actionLog"), ({ source, values }) =>
    keyOf(source.village, printValue(values["itemCode"])),
  );
  const rows = (["demands", "hardship", "stability"] as const).flatMap((id) => facts.rows(id));
  const lines = rows
    .flatMap((record) => {
      const code = printValue(record.values["code"]);
      return linesOf(record, log.get(keyOf(record.source.village, code)) ?? [], period, until);
    })
    .sort(inOrder(facts.villages));
  const within = (day: string): boolean => period.start <= day && day <= period.end;
  const visits = countBy(
    facts.visits.credits.filter(({ day, rejected }) => rejected === "" && within(day)),
    ({ person }) => person.village,
  );
  const receptions = countBy(
    facts.rows("reception").filter(({ values }) => within(printValue(values["receptionDate"]))),
    ({ source }) => source.village,
  );
  const counts = countBy(lines, ({ village, kind }) => `${village}\u0000${kind}`);
  return {
    unit,
    period,
    until,
    asOf,
    lines,
    villages: facts.villages.map((village) => {
      const of = (kind: WeekKind): number => counts.get(`${village}\u0000${kind}`) ?? 0;
      return {
        village,
        visits: visits.get(village) ?? 0,
        receptions: receptions.get(village) ?? 0,
        collected: of("本周收集"),
        moved: of("本周办理"),
        due: of("下周到期"),
      };
    }),
  };
}

function linesOf(
  record: LedgerRecord,
  log: readonly LedgerRecord[],
  { start, end }: Period,
  until: string,
): readonly WeekLine[] {
  const item = asItem(record);
  if (item === null) return [];
  const text = (key: string): string => printValue(item.values[key]);
  const isShown = item.ledger !== "stability";
  const line = (kind: WeekKind, day: string, what: string): WeekLine => ({
    kind,
    village: record.source.village,
    ledger: item.ledger,
    code: isShown ? text("code") : "",
    day: isShown ? day : "",
    what: isShown ? what : ledgerById(item.ledger).name,
    status: isShown ? text("status") : "",
  });
  const within = (day: string): boolean => isIsoDate(day) && start <= day && day <= end;
  const registered = text("registeredDate");
  const moves = log
    .map(({ values }) => ({
      day: printValue(values["actionDate"]),
      name: moveNameIn(printValue(values["measure"])),
    }))
    .filter(({ day, name }) => within(day) && name !== "" && name !== "建账");
  const dated = DATED.flatMap(([key, name]) =>
    within(text(key)) ? [{ day: text(key), name }] : [],
  );
  const moved = moves.length > 0 ? moves : dated;
  const due = itemLimit(item.values)?.due ?? "";
  return [
    ...(within(registered) ? [line("本周收集", registered, text("sourceChannel"))] : []),
    // A matter that moved several times in a week is one line.
    ...(moved.length > 0
      ? [
          line(
            "本周办理",
            moved
              .map(({ day }) => day)
              .sort()
              .at(-1) ?? "",
            [...new Set(moved.map(({ name }) => name))].join("、"),
          ),
        ]
      : []),
    ...(addDays(end, 1) <= due && due <= until ? [line("下周到期", due, "完成时限")] : []),
  ];
}

function inOrder(villages: readonly string[]): (a: WeekLine, b: WeekLine) => number {
  const place = new Map(villages.map((village, index) => [village, index]));
  const keyOfLine = ({ kind, village, day, code }: WeekLine): readonly (number | string)[] => [
    WEEK_KINDS.indexOf(kind),
    place.get(village) ?? place.size,
    day,
    code,
  ];
  return (a, b) => {
    const [one, other] = [keyOfLine(a), keyOfLine(b)];
    for (const [index, value] of one.entries()) {
      const against = other[index] ?? "";
      if (value !== against) return value < against ? -1 : 1;
    }
    return 0;
  };
}

function countBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function keyOf(village: string, code: string): string {
  return `${village}\u0000${code}`;
}
