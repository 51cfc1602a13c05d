/** Rows made only when they are written, so that a large summary is never in memory twice. */

/** Can be walked through several times; `make` is called for each item each time. */
export function lazyRows<Item, Row>(
  items: readonly Item[],
  make: (item: Item, index: number) => Row,
): Iterable<Row> {
  return {
    *[Symbol.iterator]() {
      for (const [index, item] of items.entries()) yield make(item, index);
    },
  };
}
