/** 大类 of each ledger: the columns of the monthly report in use (§2.4). */
import { DEMAND_CATEGORIES, STABILITY_MATTERS } from "../ledgers/lists/items.ts";
import { HARDSHIP_TYPES } from "../ledgers/lists/households.ts";
import type { ItemLedger } from "../lifecycle/index.ts";
import { NOT_FILLED } from "./channels.ts";
import type { Followed } from "./months.ts";
import { text } from "./standing.ts";
import { NOTHING, sumTallies } from "./tally.ts";
import type { CategoryLine, Tally } from "./types.ts";

const BY: Readonly<
  Record<ItemLedger, { readonly key: string; readonly values: readonly string[] }>
> = {
  demands: { key: "category", values: DEMAND_CATEGORIES.values },
  hardship: { key: "hardshipType", values: HARDSHIP_TYPES.values },
  stability: { key: "matter", values: STABILITY_MATTERS.values },
};

/** Every category of the ledgers asked for, those with nothing in it too; 未填 only where there is one. */
export function categoryLines(
  items: readonly Followed[],
  ledgers: readonly ItemLedger[],
): readonly CategoryLine[] {
  const found = new Map<string, { month: Tally[]; year: Tally[] }>();
  for (const { row, ledger, month, year } of items) {
    const { key, values } = BY[ledger];
    const said = text(row, key);
    const id = `${ledger}\u0000${values.includes(said) ? said : NOT_FILLED}`;
    const group = found.get(id) ?? { month: [], year: [] };
    group.month.push(month.tally);
    group.year.push(year);
    found.set(id, group);
  }
  return ledgers.flatMap((ledger) =>
    [...BY[ledger].values, NOT_FILLED].flatMap((category): readonly CategoryLine[] => {
      const group = found.get(`${ledger}\u0000${category}`);
      if (!group && category === NOT_FILLED) return [];
      return [
        {
          ledger,
          category,
          month: group ? sumTallies(group.month) : NOTHING,
          year: group ? sumTallies(group.year) : NOTHING,
        },
      ];
    }),
  );
}
