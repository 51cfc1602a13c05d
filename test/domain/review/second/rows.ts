/** Rows as the villages wrote them, read plainly: nothing of the code under test has a say in it. */
import type { LedgerId } from "../../../../src/domain/ledgers/types.ts";
import type { LedgerRecord } from "../../../../src/domain/records.ts";

export type Rows = ReadonlyMap<LedgerId, readonly LedgerRecord[]>;

export const LEDGERS = ["demands", "hardship", "stability"] as const;
export type ItemLedger = (typeof LEDGERS)[number];

/** What was handed in for one month. */
export interface PlainMonth {
  /** `yyyy-mm`. */
  readonly month: string;
  readonly rows: Rows;
  /** 综合账: what the township has in hand, and what it has handed back. */
  readonly own: readonly LedgerRecord[];
  readonly handedBack: readonly LedgerRecord[];
  /** A summary holds neither 稳定工作台账 nor 办理日志. */
  readonly isSummary: boolean;
}

export interface PlainTown {
  /** Ascending; the last is the one reviewed. */
  readonly months: readonly PlainMonth[];
  readonly villages: readonly string[];
  readonly level: "村" | "乡镇";
  readonly asOf: string;
  /** 月报截止日; 0 is the end of the month. */
  readonly cutoff: number;
  /** Visits are counted by it as well. */
  readonly visitsByCutoff: boolean;
}

export function text(row: LedgerRecord, key: string): string {
  const value = row.values[key];
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.join("、") : String(value);
}

export function names(row: LedgerRecord, key: string): readonly string[] {
  const value = row.values[key];
  if (typeof value === "object" && value !== null) return value;
  return text(row, key) === "" ? [] : [text(row, key)];
}

export function villageOf({ source }: LedgerRecord): string {
  return source.village;
}

/** Villages of which a row came. */
export function cameIn({ rows }: PlainMonth): Set<string> {
  const villages = new Set<string>();
  for (const list of rows.values()) for (const row of list) villages.add(villageOf(row));
  return villages;
}

/** Of lists, those of the last month; of a village that sent nothing, those of the month before. */
export function listed({ months }: PlainTown, ledger: LedgerId): LedgerRecord[] {
  const [last, before] = [months.at(-1), months.at(-2)];
  const came = last ? cameIn(last) : new Set<string>();
  const rows = [...(last?.rows.get(ledger) ?? [])];
  for (const row of before?.rows.get(ledger) ?? []) if (!came.has(villageOf(row))) rows.push(row);
  return rows;
}

/** What happened in any of the months; a row that is sent again in a later file happened once. */
export function happened({ months }: PlainTown, ledger: LedgerId): LedgerRecord[] {
  const rows: LedgerRecord[] = [];
  const files = new Map<string, string>();
  for (const { rows: all } of months) {
    for (const row of all.get(ledger) ?? []) {
      const said = { ...row.values, serial: "" };
      const key = `${villageOf(row)}|${Object.values(said).join("|")}`;
      const first = files.get(key) ?? row.source.file;
      files.set(key, first);
      if (first === row.source.file) rows.push(row);
    }
  }
  return rows;
}

/** Rows by what they have in common. */
export function shelved<Item>(
  items: Iterable<Item>,
  of: (item: Item) => string,
): (key: string) => readonly Item[] {
  const shelves = new Map<string, Item[]>();
  for (const item of items) {
    const shelf = shelves.get(of(item));
    if (shelf) shelf.push(item);
    else shelves.set(of(item), [item]);
  }
  return (key) => shelves.get(key) ?? [];
}

export function countIf<Item>(items: Iterable<Item>, is: (item: Item) => boolean): number {
  let count = 0;
  for (const item of items) if (is(item)) count += 1;
  return count;
}

export function sumOf<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}
