/** Lists that stay in the worker, of which the pane asks for a page at a time: they may be long. */

export interface PageQuery {
  readonly from: number;
  readonly count: number;
}

export interface PageOf<Line> {
  /** Of the whole list. */
  readonly total: number;
  readonly lines: readonly Line[];
}

/** Only the items of the page are made into lines. */
export function pageOf<Item, Line>(
  items: readonly Item[],
  { from, count }: PageQuery,
  line: (item: Item) => readonly Line[],
): PageOf<Line> {
  return { total: items.length, lines: items.slice(from, from + count).flatMap(line) };
}
