/**
 * Several moves on one item, one after the other. Where an earlier writing of the same moves broke
 * off, its rows in 办理日志 stand there while the item's own row is old or half written: the item is
 * then taken back to what it was before, so that the same moves lead to the same end.
 */
import {
  apply,
  fieldsOf,
  isColumn,
  isSameMove,
  moveById,
  moveNameIn,
  stateBefore,
  stateOf,
  valueBefore,
  NOT_YET,
} from "../domain/lifecycle/index.ts";
import type { Item, LogEntry, MoveContext, MoveResult } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";
import type { FieldValue } from "../domain/records.ts";
import type { LogLine } from "./read.ts";
import type { BookMove } from "./types.ts";

export interface Course {
  /** One for each move, in their order. */
  readonly results: readonly MoveResult[];
  /** As the row is to be in the end. */
  readonly end: Item;
  /** Entries that 办理日志 does not have yet. */
  readonly entries: readonly LogEntry[];
}

export interface CourseContext extends Omit<MoveContext, "log" | "taken" | "by"> {
  readonly by: readonly string[];
  /** Numbers that nothing else may have; a number that these very moves gave is not among them. */
  readonly takenBut: (own: readonly string[]) => ReadonlySet<string>;
}

/** `lines` are those of the item, oldest first. Pure; linear in the moves for each line looked at. */
export function courseOf(
  item: Item,
  moves: readonly BookMove[],
  lines: readonly LogLine[],
  context: CourseContext,
): Course {
  const most = Math.min(moves.length, lines.length);
  for (let count = most; count > 0; count -= 1) {
    const course = resumed(item, moves, lines, count, context);
    if (course) return course;
  }
  return run(item, moves, lines, context, []);
}

/** Null where the last `count` lines are not the beginning of these moves. */
function resumed(
  item: Item,
  moves: readonly BookMove[],
  lines: readonly LogLine[],
  count: number,
  context: CourseContext,
): Course | null {
  const before = lines.slice(0, -count);
  const pending = lines.slice(-count);
  const told = movesTold(moves, pending);
  if (!told) return null;
  if (!isOnTheWay(item, moves, pending)) return null;
  const start = takenBack(item, told, pending, context);
  const course = run(start, moves, before, context, numbersGiven(told));
  const isSame = pending.every(({ date, text }, index) => {
    const entry = course.entries[index];
    return entry?.date === date && isSameMove(entry.text, text);
  });
  return isSame ? { ...course, entries: course.entries.slice(count) } : null;
}

function run(
  start: Item,
  moves: readonly BookMove[],
  lines: readonly LogLine[],
  { takenBut, by, ...context }: CourseContext,
  own: readonly string[],
): Course {
  let end = start;
  const taken = takenBut(own);
  const log = lines.map(({ text }) => text);
  const entries: LogEntry[] = [];
  let last = lines.at(-1);
  const results = moves.map((move) => {
    const now = { ...context, by: move.by ?? by, log, taken };
    const result = apply(end, move.move, move.input, now);
    if (!result.ok) return result;
    end = result.item;
    // Twice the same on one day is one step: nobody is called twice by a double click.
    if (last?.date === result.log.date && last.text === result.log.text) return result;
    last = result.log;
    entries.push(result.log);
    log.push(result.log.text);
    return result;
  });
  return { results, end, entries };
}

/** The moves that the lines are named after, in their order; null where they are others. */
function movesTold(
  moves: readonly BookMove[],
  lines: readonly LogLine[],
): readonly BookMove[] | null {
  const told: BookMove[] = [];
  for (const move of moves) {
    const line = lines[told.length];
    if (line && moveNameIn(line.text) === moveById(move.move).name) told.push(move);
  }
  return told.length === lines.length ? told : null;
}

/** Whether the row is in a 状态 that the writing of these moves can have left it in. */
function isOnTheWay(item: Item, moves: readonly BookMove[], [first]: readonly LogLine[]): boolean {
  const now = stateOf(item);
  const from = (first && stateBefore(first.text)) ?? now;
  return now === from || moves.some(({ move }) => moveById(move).to === now);
}

/** The row before the moves: its 状态 and what they wrote over, as the log has kept them. */
function takenBack(
  item: Item,
  moves: readonly BookMove[],
  lines: readonly LogLine[],
  context: CourseContext,
): Item {
  const values: Record<string, FieldValue> = { ...item.values };
  for (const [index, move] of [...moves.entries()].reverse()) {
    const line = lines[index]?.text ?? "";
    for (const key of keysOf(move, context)) {
      const old = valueBefore(line, item.ledger, key);
      values[key] = old === "" ? null : old;
    }
    const from = stateBefore(line);
    if (from !== null) values["status"] = from === NOT_YET ? null : from;
  }
  return { ...item, values };
}

/** Columns that the move writes, whatever stood there. */
function keysOf({ move, input }: BookMove, context: CourseContext): readonly string[] {
  const def = moveById(move);
  const { needed, optional } = fieldsOf(def, context);
  const typed = [...needed, ...optional].filter(
    (key) => isColumn(key) && printValue(input[key]).trim() !== "",
  );
  return [...typed, ...def.effects.map(({ key }) => key)];
}

/** 编号 that the moves have given: their own rows may stand in the book already. */
function numbersGiven(moves: readonly BookMove[]): readonly string[] {
  return moves.flatMap(({ input }) =>
    [printValue(input["code"]), printValue(input["newCode"])].filter((code) => code !== ""),
  );
}
