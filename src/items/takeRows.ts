/**
 * Rows of a sheet that was filled in → moves on the items that they name. A row is taken in wholly or
 * not at all; what the ledger says by now is never written over.
 */
import type { Book } from "../book/read.ts";
import type { Finding, Slots } from "../domain/findings/types.ts";
import { groupBy } from "../domain/groups.ts";
import { stateOf } from "../domain/lifecycle/index.ts";
import type { Item, State } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";
import { cellAddress } from "../workbook/address.ts";
import type { RawSheet } from "../workbook/raw.ts";
import { planMoves } from "./plan.ts";
import { itemsOf } from "./read.ts";
import { readTypedSheet } from "./typedSheet.ts";
import type { TypedColumn, TypedRow } from "./typedSheet.ts";
import type { BookItem, BookMove, MoveOrder, MovesPlan } from "./types.ts";

export interface TakenRow {
  readonly on: BookItem;
  /** Row of the sheet. */
  readonly row: number;
  readonly typed: TypedRow["values"];
  readonly moves: readonly BookMove[];
}

export interface TypedOrder extends MoveOrder {
  /** Name of the workbook that the sheet stands in, for findings. */
  readonly file: string;
}

export interface RowRules {
  /** Which a row is known by. */
  readonly code: TypedColumn;
  /** Columns to be filled in; a row in which all are empty is left for the next time. */
  readonly typed: readonly TypedColumn[];
  /** 核对码: what the row held when the sheet was made. */
  readonly base: TypedColumn;
  readonly baseOf: (item: Item) => string;
  /** 状态 in which something can still be taken in. */
  readonly states: readonly State[];
  readonly movesOf: (on: BookItem, typed: TypedRow["values"]) => readonly BookMove[];
}

export interface TakenRows {
  readonly taken: readonly TakenRow[];
  /** Rows that nothing was typed in. */
  readonly left: number;
  readonly findings: readonly Finding[];
}

/** In the order of the sheet. Linear in its rows, but for a look at the book for each that is filled. */
export function takeRows(
  rows: readonly TypedRow[],
  sheet: RawSheet,
  book: Book,
  order: TypedOrder,
  rules: RowRules,
): TakenRows {
  const bases = basesOf(sheet, book, order, rules);
  const items = groupBy(itemsOf(book), ({ code }) => code);
  const findings: Finding[] = [];
  const taken: TakenRow[] = [];
  const seen = new Set<string>();
  let left = 0;
  for (const row of rows) {
    const code = printValue(row.values[rules.code.key]);
    if (code === "" || row.faulty) continue;
    if (rules.typed.every(({ key }) => printValue(row.values[key]) === "")) {
      left += 1;
      continue;
    }
    const say = (id: string, slots: Slots = {}): void => {
      findings.push(rowFinding(id, sheet, book, order, row, code, slots));
    };
    const [on, ...others] = items.get(code) ?? [];
    if (!on) say("typed-item-gone");
    else if (others.length > 0) say("typed-item-doubled", { number: others.length + 1 });
    else if (seen.has(code)) say("typed-item-twice");
    else {
      const moves = rules.movesOf(on, row.values);
      const why = obstacle(book, on, moves, bases.get(code), order, rules);
      if (why) say(why.id, why.slots);
      else taken.push({ on, row: row.number, typed: row.values, moves });
    }
    seen.add(code);
  }
  if (left > 0) {
    findings.push(rowFinding("typed-left", sheet, book, order, null, "", { number: left }));
  }
  return { taken, left, findings };
}

/** About a row of the sheet, or, without one, about the sheet. */
export function rowFinding(
  id: string,
  sheet: RawSheet,
  book: Book,
  order: Pick<TypedOrder, "file">,
  row: TypedRow | null,
  value: string,
  slots: Slots = {},
): Finding {
  return {
    ...{ id, file: order.file, village: book.village, sheet: sheet.name, header: "", value, slots },
    cell: row ? cellAddress(row.number, 1) : "",
    ...(row && { row: row.number }),
    mask: "none",
  };
}

/** Why nothing of the row is taken in: refused, or the ledger has moved on since the sheet was made. */
function obstacle(
  book: Book,
  on: BookItem,
  moves: readonly BookMove[],
  base: string | undefined,
  order: MoveOrder,
  { states, baseOf }: RowRules,
): { readonly id: string; readonly slots: Slots } | null {
  if (moves.length === 0) return null;
  const plan = planMoves(book, moves, order);
  if (isKnown(plan)) return null;
  const state = stateOf(on.item);
  const status = printValue(on.item.values["status"]) || "(空)";
  if (state === null || !states.includes(state))
    return { id: "typed-item-closed", slots: { status } };
  const refusals = plan.outcomes.flatMap((it) => (it.ok ? [] : it.refusals));
  if (refusals.length > 0) {
    const why = refusals.map(({ message }) => message).join("");
    return { id: "typed-refused", slots: { why } };
  }
  const isChanged = base !== undefined && base !== "" && base !== baseOf(on.item);
  return isChanged ? { id: "typed-item-changed", slots: {} } : null;
}

/** 办理日志 has the moves already: they were taken in before, wholly or in part. */
function isKnown({ outcomes, edits }: MovesPlan): boolean {
  return outcomes.every(({ ok }) => ok) && edits.every(({ kind }) => kind === "cell");
}

/** By 编号; a sheet whose hidden column was deleted is taken in without. */
function basesOf(
  sheet: RawSheet,
  book: Book,
  { file, asOf }: TypedOrder,
  { code, base }: RowRules,
): ReadonlyMap<string, string> {
  const { date1904 } = book.workbook;
  const order = { file, village: book.village, asOf, date1904, labels: [] };
  const { rows } = readTypedSheet(sheet, [code, base], order);
  return new Map(
    (rows ?? []).map(({ values }) => [printValue(values[code.key]), printValue(values[base.key])]),
  );
}
