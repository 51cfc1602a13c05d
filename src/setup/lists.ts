/** What the 字典 of the workbook lacks for the drop-downs of some ledgers. */
import type { LedgerDef } from "../domain/ledgers/types.ts";
import { dictionaryFor } from "../report/parts/dictionary.ts";
import type { DictionaryEdit } from "../workbook/edit.ts";
import type { DictionaryPlan, WorkbookPlan } from "../workbook/plan.ts";
import type { RawWorkbook } from "../workbook/raw.ts";
import { DICTIONARY, surveyLists, type PresentList } from "./survey/lists.ts";

/**
 * A plan that brings its own lists, for a workbook that may have them: those that stand in its 字典
 * with every value serve the new sheets too, so that no second 字典 comes beside it.
 */
export function withPresentLists(plan: WorkbookPlan, workbook: RawWorkbook): WorkbookPlan {
  const present = surveyLists(workbook);
  const served = new Map<string, string>();
  for (const { list, values } of plan.dictionary) {
    const there = present.get(list);
    if (!there || !values.every((value) => there.values.includes(value))) continue;
    served.set(list, there.range);
  }
  return {
    ...plan,
    dictionary: plan.dictionary.filter(({ list }) => !served.has(list)),
    existingLists: served,
  };
}

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
