/** What the 字典 of the workbook lacks for the drop-downs of some ledgers. */
import type { LedgerDef } from "../domain/ledgers/types.ts";
import { dictionaryFor } from "../report/parts/dictionary.ts";
import type { DictionaryEdit } from "../workbook/edit.ts";
import type { DictionaryPlan } from "../workbook/plan.ts";
import { DICTIONARY, type PresentList } from "./survey/lists.ts";

export interface ListNeeds {
  /** Goes into the 字典 that is there. */
  readonly edits: readonly DictionaryEdit[];
  /** Goes into a new one. */
  readonly plan: readonly DictionaryPlan[];
}

/**
 * Where a sheet of the clerk's is called 字典, ours has another name; changes go by the name, and so
 * what is missing then gets a sheet of its own.
 */
export function missingLists(
  ledgers: readonly LedgerDef[],
  present: ReadonlyMap<string, PresentList>,
): ListNeeds {
  const needed = dictionaryFor(ledgers);
  const missing = needed.flatMap(({ list, values }) => {
    const there = new Set(present.get(list)?.values);
    const lacking = values.filter((value) => !there.has(value));
    return lacking.length === 0 ? [] : [{ list, values: lacking }];
  });
  const isOurs = [...present.values()].every(({ sheet }) => sheet === DICTIONARY);
  if (present.size > 0 && isOurs) {
    return { edits: missing.map((it) => ({ kind: "dictionary", ...it })), plan: [] };
  }
  const names = new Set(missing.map(({ list }) => list));
  return { edits: [], plan: needed.filter(({ list }) => names.has(list)) };
}
