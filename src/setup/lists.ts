/** What the 字典 of the workbook lacks for the drop-downs of some ledgers. */
import type { LedgerDef } from "../domain/ledgers/types.ts";
import { dictionaryFor } from "../report/parts/dictionary.ts";
import type { DictionaryEdit } from "../workbook/edit.ts";
import type { PresentList } from "./survey/lists.ts";

export function missingLists(
  ledgers: readonly LedgerDef[],
  present: ReadonlyMap<string, PresentList>,
): readonly DictionaryEdit[] {
  return dictionaryFor(ledgers).flatMap(({ list, values }): DictionaryEdit[] => {
    const there = new Set(present.get(list)?.values);
    const missing = values.filter((value) => !there.has(value));
    return missing.length === 0 ? [] : [{ kind: "dictionary", list, values: missing }];
  });
}
