/** The lists behind the drop-downs of some ledgers. */
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import type { DictionaryPlan } from "../../workbook/plan.ts";

/** Each list once, in the order in which the ledgers use them. */
export function dictionaryFor(ledgers: readonly LedgerDef[]): DictionaryPlan[] {
  const lists = new Map<string, DictionaryPlan>();
  for (const { columns } of ledgers) {
    for (const { choices } of columns) {
      if (choices) lists.set(choices.name, { list: choices.name, values: choices.values });
    }
  }
  return [...lists.values()];
}
