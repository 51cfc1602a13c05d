/** Carries a move out on one row: everything is checked first, then all is written, or nothing. */
import { printValue } from "../records.ts";
import type { FieldValue } from "../records.ts";
import { cleaned, fieldFault, fieldLabel, isColumn } from "./fields.ts";
import { stateOf, textOf } from "./item.ts";
import { LEVELS } from "./levels.ts";
import type { Level } from "./levels.ts";
import { logText } from "./log.ts";
import { MOVES, moveById } from "./moves.ts";
import { refusal } from "./refusals.ts";
import type {
  Change,
  Item,
  Move,
  MoveContext,
  MoveId,
  MoveInput,
  MoveResult,
  Refusal,
  State,
  Step,
  Values,
} from "./types.ts";

/**
 * The row after the move with its entry for the log, or every reason why it cannot be made, in
 * Chinese. Pure; whatever was typed, nothing is thrown. Fields that the move does not know are left
 * alone.
 */
export function apply(
  item: Item,
  moveId: MoveId,
  input: MoveInput,
  context: MoveContext,
): MoveResult {
  const move = moveById(moveId);
  const from = stateOf(item);
  const barred = barriers(item, move, from, context);
  if (barred.length > 0 || from === null) {
    return { ok: false, refusals: [...barred, ...nameless(context)] };
  }
  const step: Step = { move, item, input: known(move, input, context), context };
  // Together, so that whoever fills the form in is asked once.
  const faults = [...fieldFaults(step), ...nameless(context)];
  if (faults.length > 0) return { ok: false, refusals: faults };
  const refusals = move.checks.flatMap((check) => check.find(step) ?? []);
  if (refusals.length > 0) return { ok: false, refusals };
  return made(step, from);
}

/** Moves that state and level allow; what they ask for may still be missing. */
export function movesFor(item: Item, level: Level): readonly Move[] {
  const state = stateOf(item);
  return MOVES.filter(
    ({ from, who }) => state !== null && from.includes(state) && who[level] !== undefined,
  );
}

/** Fields that the move asks for under these settings, and those that it takes besides. */
export function fieldsOf(
  { needs, needsWhen, takes = [] }: Move,
  { settings }: Pick<MoveContext, "settings">,
): { readonly needed: readonly string[]; readonly optional: readonly string[] } {
  const more = needsWhen?.fields ?? [];
  return needsWhen !== undefined && settings[needsWhen.setting] === true
    ? { needed: [...needs, ...more], optional: takes }
    : { needed: needs, optional: [...more, ...takes] };
}

function barriers(
  item: Item,
  move: Move,
  from: State | null,
  { level }: MoveContext,
): readonly Refusal[] {
  const found: Refusal[] = [];
  const value = from ?? textOf(item, "status");
  if (from === null) {
    found.push(refusal("status-unknown", "status", { value }));
  } else if (!move.from.includes(from)) {
    const states = move.from.join("、");
    found.push(refusal("wrong-state", "status", { value, move: move.name, states }));
  }
  if (move.who[level] === undefined) {
    const who = LEVELS.flatMap((it) => (move.who[it] ? [`${it}(${move.who[it]})`] : [])).join("、");
    found.push(refusal("wrong-level", "", { move: move.name, level, who }));
  }
  return found;
}

function nameless({ by }: MoveContext): readonly Refusal[] {
  return by.every((name) => name.trim() === "") ? [refusal("by-empty", "", {})] : [];
}

function known(move: Move, input: MoveInput, context: MoveContext): Values {
  const { needed, optional } = fieldsOf(move, context);
  return Object.fromEntries(
    [...needed, ...optional].flatMap((key) => {
      const value = cleaned(key, input[key]);
      return value === null ? [] : [[key, value]];
    }),
  );
}

function fieldFaults({ move, item, input, context }: Step): readonly Refusal[] {
  const { needed, optional } = fieldsOf(move, context);
  return [...needed, ...optional].flatMap((key) => {
    const value = printValue(input[key]);
    if (value !== "") return fieldFault(key, value, item, context) ?? [];
    const field = fieldLabel(item.ledger, key);
    return needed.includes(key) ? [refusal("empty", key, { field, move: move.name })] : [];
  });
}

function made(step: Step, from: State): MoveResult {
  const { move, item, input, context } = step;
  const to = move.to ?? from;
  const written: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries(input)) if (isColumn(key)) written[key] = value;
  for (const effect of move.effects) written[effect.key] = effect.value(step);
  if (move.to !== null) written["status"] = move.to;
  const changes = Object.entries(written).flatMap(([key, after]): readonly Change[] => {
    const before = item.values[key] ?? null;
    return printValue(before) === printValue(after) ? [] : [{ key, before, after }];
  });
  const next: Item = {
    ...item,
    values: { ...item.values, ...Object.fromEntries(changes.map((it) => [it.key, it.after])) },
  };
  return {
    ok: true,
    item: next,
    log: {
      code: textOf(next, "code"),
      date: printValue(input[move.date]),
      move: move.id,
      from,
      to,
      by: context.by.filter((name) => name.trim() !== ""),
      text: logText(step, from, to, changes),
      changes,
    },
    opens: move.opens?.row({ ...step, item: next }) ?? null,
  };
}
