/** What a text seems to be about; offered first, never decided. */
import { DEMAND_CATEGORIES } from "../ledgers/lists/items.ts";

/** The 诉求类别 of the longest word that stands in the text; "" when none does. */
export function suggestCategory(text: string): string {
  const words = Object.entries({
    ...Object.fromEntries(DEMAND_CATEGORIES.values.map((value) => [value, value])),
    ...DEMAND_CATEGORIES.suggest,
  }).filter(([word]) => text.includes(word));
  const [best] = words.sort(([a], [b]) => b.length - a.length);
  return best?.[1] ?? "";
}
