/**
 * How many items there are and how many are done. One matter may stand in up to three ledgers, so
 * what is counted is the 编号. Passing an item up closes it at its own level (程序性), and leaves it
 * open above: 办结率 alone flatters, so 实质性办结率 stands beside it (§2.2).
 */
import { addTo } from "../groups.ts";
import { CLOSING_CLASS } from "../ledgers/lists/items.ts";
import type { ClosingClass } from "../ledgers/lists/items.ts";
import type { Settings } from "../settings/index.ts";
import { DISSATISFIED } from "./fields.ts";
import { textOf, stateOf } from "./item.ts";
import { LEVELS } from "./levels.ts";
import type { Level } from "./levels.ts";
import { transferredTo } from "./transfer.ts";
import { NOT_YET } from "./types.ts";
import type { Item } from "./types.ts";

/** A row, and the level whose ledger it stands in. */
export interface LevelItem extends Item {
  readonly level: Level;
}

/** 已办结 by class; 已上报 is 程序性 at its own level. */
type Ending = ClosingClass | "open" | "suspended" | "transferred";

/** Distinct 编号. `items = open + closed + suspended + transferred`. */
export interface ItemCounts {
  readonly items: number;
  /** 待议账, 办理中, 退回重办, and a 状态 that nobody can read. */
  readonly open: number;
  /** 办结, of which by class. */
  readonly closed: number;
  readonly substantive: number;
  readonly staged: number;
  readonly procedural: number;
  /** Of the closed ones, those passed up: open above, or not taken up there. */
  readonly escalated: number;
  /** 中止, which is neither done nor open. */
  readonly suspended: number;
  /** 转出: counted under the new 编号. */
  readonly transferred: number;
}

/** A share; `percent` with one decimal, null where there is nothing to divide by. */
export interface Rate {
  readonly part: number;
  readonly whole: number;
  readonly percent: number | null;
}

/**
 * The ledger of one level by itself: what was passed up counts as 程序性办结. Rows that are on no
 * account yet are left out; of two rows with one 编号 the last counts.
 */
export function countOwn(items: readonly Item[]): ItemCounts {
  return tally(byCode(items).map(([last]) => last));
}

/**
 * All levels together: each 编号 once, as it stands where it now is. An item passed up is as far as
 * the ledger above has brought it, and open where nobody above has taken it up.
 */
export function countAcross(rows: readonly LevelItem[]): ItemCounts {
  return tally(
    byCode(rows).map(([, all]) => currentRow(all)),
    "across",
  );
}

/** The row that says how a matter stands: going up as long as it was passed on. */
export function currentRow<Row extends LevelItem>(rows: readonly [Row, ...Row[]]): Row {
  const upwards = [...rows].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return upwards.find((row) => stateOf(row) !== "已上报") ?? upwards.at(-1) ?? rows[0];
}

/** 办结率: closed of all that are not 中止 or 转出. */
export function closingRate(counts: ItemCounts): Rate {
  return rate(counts.closed, counts.open + counts.closed);
}

/** 实质性办结率: the same whole, only what was really solved. */
export function substantiveRate(counts: ItemCounts): Rate {
  return rate(counts.substantive, counts.open + counts.closed);
}

/** 满意率 of the items of one ledger, each 编号 once. */
export function satisfactionRate(
  items: readonly Item[],
  settings: Pick<Settings, "satisfactionReading">,
): Rate {
  return answerRate(
    byCode(items).map(([last]) => textOf(last, "satisfaction")),
    settings,
  );
}

/** 满意率 by the setting 满意率口径; 其他 (联系不上 among them) is in neither part nor whole (§2.5). */
export function answerRate(
  answers: readonly string[],
  { satisfactionReading }: Pick<Settings, "satisfactionReading">,
): Rate {
  const content = satisfactionReading === "满意/已回访" ? ["满意"] : ["满意", "基本满意"];
  const asked = answers.filter((it) => ["满意", "基本满意", DISSATISFIED].includes(it));
  return rate(asked.filter((it) => content.includes(it)).length, asked.length);
}

/** How an item ended at its own level. */
export function endingOf(item: Item): Ending {
  switch (stateOf(item)) {
    case "已上报":
      return "程序性";
    case "已办结待回访":
    case "已结账":
      // Closed without 办结方式: done, but nothing shows that it was really solved.
      return CLOSING_CLASS[textOf(item, "closingWay")] ?? "程序性";
    case "中止":
      return transferredTo(item) === null ? "suspended" : "transferred";
    default:
      return "open";
  }
}

function tally(items: readonly Item[], scope: "own" | "across" = "own"): ItemCounts {
  const endings = items.map((item): Ending => {
    const isPassedOn = stateOf(item) === "已上报";
    return isPassedOn && scope === "across" ? "open" : endingOf(item);
  });
  const count = (wanted: Ending): number => endings.filter((it) => it === wanted).length;
  const [substantive, staged, procedural] = [count("实质性"), count("阶段性"), count("程序性")];
  return {
    items: items.length,
    open: count("open"),
    closed: substantive + staged + procedural,
    substantive,
    staged,
    procedural,
    escalated: items.filter((item) => stateOf(item) === "已上报").length,
    suspended: count("suspended"),
    transferred: count("transferred"),
  };
}

/** By 编号, in the order of their first rows; rows without one are each a matter of its own. */
function byCode<Row extends Item>(
  rows: readonly Row[],
): readonly (readonly [last: Row, all: readonly [Row, ...Row[]]])[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const [index, row] of rows.entries()) {
    if (stateOf(row) === NOT_YET) continue;
    const code = textOf(row, "code");
    const key = code === "" ? `\u0000${index}` : code;
    addTo(groups, key, row);
  }
  return [...groups.values()].map((all) => [all.at(-1) ?? all[0], all] as const);
}

function rate(part: number, whole: number): Rate {
  const percent = whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
  return { part, whole, percent };
}
