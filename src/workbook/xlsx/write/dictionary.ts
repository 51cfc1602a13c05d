/** The hidden sheet 字典: one column for each list of allowed values, each with a defined name. */
import { columnLetters } from "../../address.ts";
import type { CellPlan, DictionaryPlan, SheetPlan } from "../../plan.ts";

export const DICTIONARY_SHEET = "字典";

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Index of the sheet that it belongs to. */
  readonly localSheet?: number;
}

/** List name → defined name `字典_状态`: letters and digits only, each different from the others. */
export function listNames(lists: readonly DictionaryPlan[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { list } of lists) {
    const base = `${DICTIONARY_SHEET}_${list.replace(/[^\p{L}\p{N}_]/gu, "_").slice(0, 200)}`;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}_${number}`;
    taken.add(name.toLowerCase());
    names.set(list, name);
  }
  return names;
}

export function dictionaryNames(
  lists: readonly DictionaryPlan[],
  names: ReadonlyMap<string, string>,
): DefinedName[] {
  return lists.map(({ list, values }, index) => {
    const column = columnLetters(index + 1);
    const last = Math.max(2, values.length + 1);
    const formula = `${DICTIONARY_SHEET}!$${column}$2:$${column}$${last}`;
    return { name: names.get(list) ?? list, formula };
  });
}

export function dictionarySheet(lists: readonly DictionaryPlan[]): SheetPlan {
  const cells = lists.flatMap(({ list, values }, index): CellPlan[] => {
    const column = index + 1;
    return [
      { row: 1, column, value: list, look: "header", format: "text" },
      ...values.map((value, at): CellPlan => ({ row: at + 2, column, value, format: "text" })),
    ];
  });
  return {
    name: DICTIONARY_SHEET,
    visibility: "hidden",
    columns: lists.map(() => ({ width: 18, format: "text" })),
    cells,
    tables: [],
    merges: [],
    conditionals: [],
    print: { orientation: "portrait", paper: "A4" },
  };
}
