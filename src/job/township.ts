/** 综合账 of a merge: what the villages sent up this time, below what the township already has. */
import { arrivals, townshipBook } from "../domain/replies/index.ts";
import type { TownshipBook, TownshipRow } from "../domain/replies/index.ts";
import type { MergeResult } from "../merge/types.ts";

/**
 * For the options of the summary. A weekly or half-monthly summary has no sheets for 综合账 as long as
 * there is nothing on them; the monthly one always has, so that the township can type its own items.
 */
export function townshipBookOf(
  { records, period }: Pick<MergeResult, "records" | "period">,
  previous: readonly TownshipRow[],
): { readonly townshipBook?: TownshipBook } {
  const items = (["demands", "hardship", "stability"] as const).flatMap(
    (id) => records.get(id) ?? [],
  );
  const book = townshipBook(arrivals(items), previous);
  return book.rows.length > 0 || period.kind === "month" ? { townshipBook: book } : {};
}
