/** 编号 of an item: `村代码-类别-年份-四位序号`, never used again, kept when the item is escalated. */
import type { LedgerId } from "../ledgers/types.ts";

/** The letters that stand for a ledger of items in a 编号. */
export const CATEGORY_LETTERS = {
  demands: "MS",
  hardship: "KN",
  stability: "WD",
} as const satisfies Partial<Record<LedgerId, string>>;

export interface ItemCode {
  /** Of the village, e.g. LH. */
  readonly village: string;
  /** Of the ledger, e.g. MS. */
  readonly category: string;
  readonly year: number;
  readonly serial: number;
}

/** `parseCode("LH-MS-2026-0007")`; null for a text of another form (it may still be a 编号). */
export function parseCode(text: string): ItemCode | null {
  const match = /^([A-Za-z0-9一-龥]+)-([A-Za-z]{1,4})-(\d{4})-(\d{4,6})$/.exec(text);
  if (!match) return null;
  const [, village = "", category = "", year = "", serial = ""] = match;
  return { village, category: category.toUpperCase(), year: Number(year), serial: Number(serial) };
}

export function formatCode({ village, category, year, serial }: ItemCode): string {
  return `${village}-${category}-${year}-${String(serial).padStart(4, "0")}`;
}

/** True for 1, 2, 3, 007: a 序号, which every village has and which identifies nothing. */
export function isBareNumber(text: string): boolean {
  return /^\d{1,6}$/.test(text);
}
