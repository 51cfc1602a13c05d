/** From an item of the review back to its row in the open workbook. */
import type { ItemLedger } from "../../../domain/lifecycle/index.ts";
import { printValue } from "../../../domain/records.ts";
import type { TownshipFacts } from "../../../job/facts.ts";
import type { RowPlace } from "./calls.ts";

interface Item {
  readonly village: string;
  readonly ledger: ItemLedger;
  readonly code: string;
}

/** Null for what stands in another workbook, and for what is told without its 编号. */
export type Places = (item: Item) => RowPlace | null;

const LEDGERS: readonly ItemLedger[] = ["demands", "hardship"];

/** Of two rows under one 编号 the first. */
export function placesOf({ records, own }: Pick<TownshipFacts, "records" | "own">): Places {
  const places = new Map<string, RowPlace>();
  const rows = [...LEDGERS.flatMap((ledger) => records.get(ledger) ?? []), ...own];
  for (const { ledger, values, source } of rows) {
    const key = keyOf(source.village, ledger, printValue(values["code"]));
    if (!places.has(key)) places.set(key, { sheet: source.sheet, row: source.row });
  }
  return ({ village, ledger, code }) =>
    code === "" ? null : (places.get(keyOf(village, ledger, code)) ?? null);
}

function keyOf(village: string, ledger: string, code: string): string {
  return `${village}\u0000${ledger}\u0000${code}`;
}
