/** Where an item stood on a day, by its row, and by what 办理日志 says of its course. */
import { isIsoDate } from "../dates/index.ts";
import { endingOf, stateOf, NOT_YET, moveNameIn } from "../lifecycle/index.ts";
import type { Item } from "../lifecycle/index.ts";
import { printValue } from "../records.ts";
import type { LedgerRecord } from "../records.ts";

/**
 * `absent`: on no account (yet); `up`: passed on, so 程序性办结 at its own level and open above;
 * `done`: closed for good or until somebody is not satisfied.
 */
export type Place = "absent" | "open" | "up" | "done" | "suspended" | "transferred";

export interface Row {
  readonly item: Item;
  readonly record: LedgerRecord;
  readonly log: readonly LedgerRecord[];
}

export function text(row: Row, key: string): string {
  return printValue(row.item.values[key]);
}

export function dayOf(row: Row, key: string): string {
  const day = text(row, key);
  return isIsoDate(day) ? day : "";
}

/** As the row says it, whenever it was written. */
export function placeNow({ item }: Row): Place {
  const state = stateOf(item);
  if (state === NOT_YET) return "absent";
  if (state === "已上报") return "up";
  const ending = endingOf(item);
  if (ending === "open" || ending === "suspended" || ending === "transferred") return ending;
  return "done";
}

/** Where a move takes an item, by its name in the log. */
const LEADS_TO: Readonly<Record<string, Place>> = {
  建账: "open",
  当场办结: "done",
  上报: "up",
  上级交回办理: "open",
  上级已办结: "done",
  办结: "done",
  及时办结: "done",
  不满意退回: "open",
  中止: "suspended",
  转入其他台账: "transferred",
};

/** Where it must have been before: the log may begin in the middle of a course. */
const COMES_FROM: Readonly<Record<string, Place>> = {
  上级交回办理: "up",
  上级已办结: "up",
  不满意退回: "done",
};

export interface Turn {
  readonly day: string;
  readonly to: Place;
  /** Name of the move. */
  readonly move: string;
}

/**
 * The moves of the log that change where the item stands, by day; empty where the log was written by
 * hand, or does not lead to where the row says that it is: then the row's own dates are believed.
 */
export function turnsOf(row: Row): readonly Turn[] {
  const turns = row.log
    .flatMap(({ values }): readonly Turn[] => {
      const move = moveNameIn(printValue(values["measure"]));
      const day = printValue(values["actionDate"]);
      const to = LEADS_TO[move];
      return to === undefined || !isIsoDate(day) ? [] : [{ day, to, move }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return turns.at(-1)?.to === placeNow(row) ? turns : [];
}

/** The day on which it was last closed or passed on; "" when nobody wrote one down. */
export function endDay(row: Row): string {
  return placeNow(row) === "up" ? dayOf(row, "escalatedDate") : dayOf(row, "closedDate");
}

/** Closed by the superior to whom it had been passed on, and not after it was handed back. */
export function wasClosedAbove(row: Row): boolean {
  const [up, closed] = [dayOf(row, "escalatedDate"), dayOf(row, "closedDate")];
  if (placeNow(row) !== "done" || up === "" || (closed !== "" && closed < up)) return false;
  const moves = row.log.map(({ values }) => moveNameIn(printValue(values["measure"])));
  const back = moves.lastIndexOf("上级交回办理");
  return back < 0 || moves.includes("上报", back);
}

/**
 * Where it stood at the end of a day: what the row says, less what happened later. An end that
 * nobody dated is taken to lie before the day.
 */
export function placeOn(row: Row, day: string): Place {
  const registered = dayOf(row, "registeredDate");
  const now = placeNow(row);
  if (now === "absent" || registered > day) return "absent";
  const turns = turnsOf(row);
  const past = turns.filter((turn) => turn.day <= day).at(-1);
  const [first] = turns;
  if (first) return past?.to ?? COMES_FROM[first.move] ?? "open";
  if (now === "open") return openRowOn(row, day);
  const end = endDay(row);
  if (end <= day) return now;
  const up = dayOf(row, "escalatedDate");
  return wasClosedAbove(row) && up !== "" && up <= day ? "up" : "open";
}

/** Sent back later than the day, it was still closed on it. */
function openRowOn(row: Row, day: string): Place {
  const [closed, called] = [dayOf(row, "closedDate"), dayOf(row, "callbackDate")];
  const wasSentBack = text(row, "satisfaction") === "不满意" && called > day;
  return wasSentBack && closed !== "" && closed <= day ? "done" : "open";
}
