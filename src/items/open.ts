/** 务实销账: what is open, how old it is, whose it is, and what it takes to close it. */
import type { Book } from "../book/read.ts";
import { daysBetween, isIsoDate } from "../domain/dates/index.ts";
import { addTo } from "../domain/groups.ts";
import { OPEN_STATUSES } from "../domain/ledgers/lists/items.ts";
import {
  fieldLabel,
  fieldsOf,
  movesFor,
  namesIn,
  optionsOf,
  standingOf,
  stateOf,
} from "../domain/lifecycle/index.ts";
import type { Level, Move, MoveId, MoveInput, Standing } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";
import { workdaysBetween } from "../domain/workdays/index.ts";
import { calendarInForce } from "../job/settings.ts";
import { itemsOf } from "./read.ts";
import { ledgerWord } from "./subject.ts";
import type { BookItem, BookMove } from "./types.ts";

/** By days since 登记时间; the last one has no end. */
export const AGE_BUCKETS = [
  { id: "week", label: "7 天以内", most: 7 },
  { id: "fortnight", label: "8 至 15 天", most: 15 },
  { id: "month", label: "16 至 30 天", most: 30 },
  { id: "quarter", label: "31 至 90 天", most: 90 },
  { id: "longer", label: "90 天以上", most: Infinity },
] as const;
const NO_AGE = { id: "undated", label: "登记时间不明" } as const;
export type AgeBucketId = (typeof AGE_BUCKETS)[number]["id"] | typeof NO_AGE.id;

/** What a move asks for. */
export interface NeededField {
  readonly key: string;
  readonly label: string;
  /** To choose from; empty for what is typed. */
  readonly options: readonly string[];
}

export interface PossibleMove {
  readonly move: Move;
  readonly needed: readonly NeededField[];
  readonly optional: readonly NeededField[];
}

export interface OpenItem {
  readonly on: BookItem;
  /** Days since 登记时间, and working days; null where that is not known. */
  readonly days: number | null;
  readonly workdays: number | null;
  readonly bucket: AgeBucketId;
  /** How it stands to its limit; null where it has none. */
  readonly standing: Standing | null;
  readonly responsible: readonly string[];
  /** 台账 and 类别: `民生诉求·交通`. */
  readonly kind: string;
  /** All that can be done with it at this level. */
  readonly moves: readonly PossibleMove[];
}

/** A heap of open items; one of several 责任人 is in the heap of each. */
export interface OpenGroup {
  readonly key: string;
  readonly label: string;
  readonly items: readonly OpenItem[];
  /** Of them 黄 and 红. */
  readonly late: number;
}

export interface OpenView {
  /** Oldest first; undated ones before all. */
  readonly items: readonly OpenItem[];
  readonly byAge: readonly OpenGroup[];
  /** Most first; `` `没有责任人` `` last. */
  readonly byPerson: readonly OpenGroup[];
  readonly byKind: readonly OpenGroup[];
}

export interface OpenOrder {
  readonly level: Level;
  /** Today, `yyyy-mm-dd`. */
  readonly asOf: string;
  /** 状态 of what is listed; 待议账, 办理中 and 退回重办 where absent. */
  readonly statuses?: readonly string[];
}

/** What still has to be done. Linear in the rows of the book. */
export function openItemsOf(
  book: Book,
  { level, asOf, statuses = OPEN_STATUSES }: OpenOrder,
): OpenView {
  const { settings } = book.rules;
  const calendar = calendarInForce(book.rules.calendar, asOf, settings);
  const items = itemsOf(book)
    .filter(({ item }) => statuses.includes(printValue(item.values["status"])))
    .map((on): OpenItem => {
      const { item } = on;
      const day = printValue(item.values["registeredDate"]);
      const days = isIsoDate(day) && day <= asOf ? daysBetween(day, asOf) : null;
      const category = printValue(item.values[KIND_KEYS[item.ledger]]);
      return {
        on,
        days,
        workdays: days === null ? null : workdaysBetween(calendar, day, asOf).days,
        bucket: bucketOf(days),
        standing: standingOf(item, asOf, calendar, settings),
        responsible: namesIn(item.values["responsible"]),
        kind: [ledgerWord(item.ledger), category].filter((it) => it !== "").join("·"),
        moves: movesFor(item, level).map((move) => possibleMove(on, move, book, { level, asOf })),
      };
    })
    .sort((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || 0);
  return {
    items,
    byAge: [...AGE_BUCKETS, NO_AGE].map(({ id, label }) =>
      group(
        id,
        label,
        items.filter(({ bucket }) => bucket === id),
      ),
    ),
    byPerson: groups(items, ({ responsible }) =>
      responsible.length === 0 ? [NOBODY] : responsible,
    ),
    byKind: groups(items, ({ kind }) => [kind]),
  };
}

const KIND_KEYS = { demands: "category", hardship: "hardshipType", stability: "matter" } as const;
export const NOBODY = "没有责任人";

function bucketOf(days: number | null): AgeBucketId {
  if (days === null) return NO_AGE.id;
  return AGE_BUCKETS.find(({ most }) => days <= most)?.id ?? "longer";
}

/** What a move would ask of this item. */
export function possibleMove(
  { item, log }: BookItem,
  move: Move,
  book: Book,
  order: Pick<OpenOrder, "level" | "asOf">,
): PossibleMove {
  const { settings } = book.rules;
  const context = { ...order, by: [], settings, log, taken: new Set<string>() };
  const field = (key: string): NeededField => ({
    key,
    label: fieldLabel(item.ledger, key),
    options: optionsOf(key, item, context),
  });
  const { needed, optional } = fieldsOf(move, { settings });
  return { move, needed: needed.map(field), optional: optional.map(field) };
}

function group(key: string, label: string, items: readonly OpenItem[]): OpenGroup {
  const isLate = ({ standing }: OpenItem): boolean =>
    standing?.light === "黄" || standing?.light === "红";
  return { key, label, items, late: items.filter(isLate).length };
}

function groups(
  items: readonly OpenItem[],
  keysOf: (item: OpenItem) => readonly string[],
): readonly OpenGroup[] {
  const heaps = new Map<string, OpenItem[]>();
  for (const item of items) {
    for (const key of keysOf(item)) addTo(heaps, key, item);
  }
  return [...heaps]
    .map(([key, heap]) => group(key, key, heap))
    .sort(
      (a, b) =>
        Number(a.key === NOBODY) - Number(b.key === NOBODY) || b.items.length - a.items.length,
    );
}

/** The move that closes an item as it stands; null for one that is closed, or not worked on. */
export function closingMoveOf({ item }: Pick<BookItem, "item">): MoveId | null {
  switch (stateOf(item)) {
    case "待议账":
      return "closeEarly";
    case "办理中":
      return "close";
    case "已上报":
      return "closeAbove";
    default:
      return null;
  }
}

/**
 * 批量办结: one input for all, or one for each. Items that cannot be closed as they stand get the usual
 * move, whose refusal says why. 责任人 of the row is kept where none is given.
 */
export function closeTogether(
  items: readonly BookItem[],
  inputOf: MoveInput | ((on: BookItem) => MoveInput),
): readonly BookMove[] {
  return items.map((on): BookMove => {
    const given = typeof inputOf === "function" ? inputOf(on) : inputOf;
    const responsible = given["responsible"] ?? on.item.values["responsible"] ?? null;
    return { on, move: closingMoveOf(on) ?? "close", input: { ...given, responsible } };
  });
}
