/**
 * 办理日志: what a move leaves behind. Entries are added, never changed or taken out. The sheet
 * keeps only 编号, 日期, 措施及内容 and 经办人, so the sentence begins with the name of its move and
 * names every old value that was written over.
 */
import { printValue } from "../records.ts";
import { removeSpaces, toHalfWidth } from "../text/normalize.ts";
import { fillSlots } from "../findings/describe.ts";
import { ledgerById } from "../ledgers/index.ts";
import { DISSATISFIED, fieldLabel } from "./fields.ts";
import { isStatus, textOf } from "./item.ts";
import { NOT_YET } from "./types.ts";
import type { Change, Item, ItemLedger, LogEntry, State, Status, Step, Values } from "./types.ts";

/** Names of moves that the log is searched for later; `moves.ts` calls them so. */
export const UNREACHABLE_NAME = "联系不上";
export const REJECT_NAME = "不满意退回";
export const EARLY_NAME = "及时办结";
const CLOSING_NAMES: readonly string[] = ["办结", "当场办结", EARLY_NAME, "上级已办结"];

/** `【议账】待议账→办理中。2026年…;原“完成时限”2026-11-20。` */
export function logText(step: Step, from: State, to: State, changes: readonly Change[]): string {
  const { move, item, input } = step;
  const slots = Object.fromEntries(
    Object.entries(input).map(([key, value]) => [key, shown(key, printValue(value))]),
  );
  // A clause about what was not given is left out.
  const clauses = move.log
    .split(";")
    .filter((clause) => [...clause.matchAll(/\{(\w+)\}/g)].every(([, key = ""]) => key in slots));
  const said = fillSlots(clauses.join(";"), slots);
  const course = from === to ? "" : `${from}→${to}。`;
  const old = changes
    .filter(({ key, before }) => key !== "status" && printValue(before) !== "")
    .map(({ key, before }) => `原“${fieldLabel(item.ledger, key)}”${printValue(before)}`);
  return `【${move.name}】${course}${[said, ...old].filter((it) => it !== "").join(";")}。`;
}

function shown(key: string, text: string): string {
  if (key !== "toLedger") return text;
  return text === "demands" || text === "hardship" || text === "stability"
    ? ledgerById(text).name
    : text;
}

/** The name of the move that a row of 办理日志 tells of; "" for one written by hand. */
export function moveNameIn(line: string): string {
  return /^【([^】]+)】/.exec(line)?.[1] ?? "";
}

/** The state that a row of 办理日志 says the move began in; null where the state did not change. */
export function stateBefore(line: string): Status | typeof NOT_YET | null {
  const [, from = ""] = /^【[^】]+】([^→。]+)→[^。]+。/.exec(line) ?? [];
  return from === NOT_YET || isStatus(from) ? from : null;
}

/** The value that a row of 办理日志 says was written over in a column; "" where none was. */
export function valueBefore(line: string, ledger: ItemLedger, key: string): string {
  const mark = `原“${fieldLabel(ledger, key)}”`;
  const at = line.lastIndexOf(mark);
  if (at < 0) return "";
  const rest = line.slice(at + mark.length).replace(/。$/, "");
  const next = rest.indexOf(";原“");
  return next < 0 ? rest : rest.slice(0, next);
}

/**
 * Whether two rows of 办理日志 tell of the same move made with the same input. What was written over
 * is not compared: where the writing broke off, less of it is left to be written over.
 */
export function isSameMove(line: string, other: string): boolean {
  return headOf(line) === headOf(other);
}

function headOf(line: string): string {
  const [head = ""] = toHalfWidth(removeSpaces(line)).split("原“");
  return head.replace(/[;。]+$/, "");
}

/** As values of a row of 办理日志. */
export function logRow({ code, date, text, by }: LogEntry): Values {
  return { itemCode: code, actionDate: date, measure: text, handlers: by };
}

/** 联系不上 since the item was last closed. */
export function unreachedTimes(lines: readonly string[]): number {
  const names = lines.map(moveNameIn);
  const since = names.findLastIndex((name) => CLOSING_NAMES.includes(name));
  return names.slice(since + 1).filter((name) => name === UNREACHABLE_NAME).length;
}

/**
 * How often the villager was not satisfied: by 重办次数, by the log, or by the one answer in the row,
 * whichever knows of more.
 */
export function dissatisfiedTimes(item: Pick<Item, "values">, lines: readonly string[]): number {
  const standing = textOf(item, "satisfaction") === DISSATISFIED ? 1 : 0;
  return Math.max(redoneTimes(item, lines), standing);
}

/** How often it was sent back, by 重办次数 or by the log; the answer in the row may be today's. */
export function redoneTimes(item: Pick<Item, "values">, lines: readonly string[]): number {
  const counted = Number(textOf(item, "redoCount"));
  const logged = lines.filter((line) => moveNameIn(line) === REJECT_NAME).length;
  return Math.max(Number.isFinite(counted) ? counted : 0, logged);
}
