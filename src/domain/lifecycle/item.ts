/** Reading one item. */
import { columnOf, findColumn, ledgerById } from "../ledgers/index.ts";
import { STATUSES } from "../ledgers/lists/items.ts";
import { isList, printValue } from "../records.ts";
import type { FieldValue, LedgerRecord } from "../records.ts";
import { NOT_YET } from "./types.ts";
import type { Item, ItemLedger, State, Status } from "./types.ts";

/** 解决方案, 目标任务, 责任人, 完成时限: what the meeting decides for every item (B(二)1). */
export const FOUR_RESULTS = ["solution", "target", "responsible", "deadline"] as const;

export function isItemLedger(ledger: string): ledger is ItemLedger {
  return ledger === "demands" || ledger === "hardship" || ledger === "stability";
}

/** The record as an item; null for a row of any other ledger. */
export function asItem({ ledger, values }: LedgerRecord): Item | null {
  return isItemLedger(ledger) ? { ledger, values } : null;
}

export function textOf({ values }: Pick<Item, "values">, key: string): string {
  return printValue(values[key]);
}

/** Several names, or one. */
export function namesIn(value: FieldValue | undefined): readonly string[] {
  if (isList(value)) return value;
  const one = printValue(value);
  return one === "" ? [] : one.split(/[、,，;；]/).map((name) => name.trim());
}

export function isStatus(text: string): text is Status {
  return STATUSES.values.includes(text);
}

/** Null when the cell holds no 状态 of the list. */
export function stateOf(item: Pick<Item, "values">): State | null {
  const text = textOf(item, "status");
  if (text === "") return NOT_YET;
  return isStatus(text) ? text : null;
}

/** Which of the four results are still missing, by field. */
export function missingResults(item: Pick<Item, "values">): readonly string[] {
  return FOUR_RESULTS.filter((key) => textOf(item, key) === "");
}

/** The header of a column in the item's own ledger; the key itself where it has none. */
export function headerOf(ledger: ItemLedger, key: string): string {
  const def = ledgerById(ledger);
  return findColumn(def, key) ? columnOf(def, key).header : key;
}
