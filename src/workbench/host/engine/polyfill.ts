/** `Object.groupBy` for Node 20; browsers of the last two years and Node 21 have their own. */
export function installGroupBy(): void {
  if (typeof Reflect.get(Object, "groupBy") === "function") return;
  Object.defineProperty(Object, "groupBy", {
    configurable: true,
    writable: true,
    value: (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => {
      const groups = new Map<PropertyKey, unknown[]>();
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index);
        index += 1;
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
      return Object.assign(Object.create(null), Object.fromEntries(groups)) as unknown;
    },
  });
}
