/** What villages sent up to the township: the rows of 综合账 that are not its own (B(二)2). */
import { asItem, rowAbove, superiors } from "../lifecycle/index.ts";
import type { Item, ItemLedger } from "../lifecycle/index.ts";
import { printValue } from "../records.ts";
import type { FieldValue, LedgerRecord } from "../records.ts";

export interface Arrival {
  readonly village: string;
  /** The row for 综合账: same 编号, 待议账, only what may leave the village. */
  readonly item: Item;
}

/** In the order of the records; an item that went past the township, or to nobody, is none. */
export function arrivals(records: readonly LedgerRecord[]): readonly Arrival[] {
  return records.flatMap((record) => {
    const { village } = record.source;
    const item = asItem(record);
    if (item === null || !goesToTownship(item)) return [];
    const above = rowAbove({ ...item, values: { ...item.values, village } }, "村");
    return above === null ? [] : [{ village, item: above }];
  });
}

function goesToTownship({ ledger, values }: Item): boolean {
  const body = printValue(values["escalatedTo"]);
  return superiors("村", ledger === "stability").some(
    (it) => it.body === body && it.level === "乡镇",
  );
}

/**
 * By what a matter is known from month to month: its 编号 in its village, and where it has none, what
 * it says.
 */
export function matterKey(
  ledger: ItemLedger,
  village: string,
  values: Readonly<Record<string, FieldValue>>,
): string {
  const text = (key: string): string => printValue(values[key]).trim();
  const code = text("code");
  const said = ["registeredDate", "householder", "reporter", "matter", "content"].map(text);
  return JSON.stringify(code === "" ? [ledger, village, ...said] : [ledger, village, code]);
}
