/** Values as they stand on paper. */
import { parseIsoDate } from "../../domain/dates/index.ts";
import { isList, printValue, type LedgerRecord } from "../../domain/records.ts";

/** One line of text; "" for an empty cell, or without a record. */
export function text(record: LedgerRecord | undefined, key: string): string {
  return record === undefined ? "" : printValue(record.values[key]);
}

/** `key` of the first record that has it. */
export function firstText(records: readonly LedgerRecord[], key: string): string {
  return records.map((record) => text(record, key)).find((value) => value !== "") ?? "";
}

export function list(record: LedgerRecord | undefined, key: string): readonly string[] {
  const value = record?.values[key];
  if (isList(value)) return value;
  const one = printValue(value);
  return one === "" ? [] : [one];
}

/** `2026-11-03 → 11月3日`; anything else as it stands. */
export function shortDate(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? `${date.month}月${date.day}日` : iso;
}

/** `2026-11-03 → 2026年11月3日`; anything else as it stands. */
export function longDate(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? `${date.year}年${date.month}月${date.day}日` : iso;
}

/** Tick boxes: `☑低保户  ☐残疾户`; what stands in no list is ticked behind it, so that nothing is lost. */
export function ticks(values: readonly string[], chosen: readonly string[]): string {
  const other = chosen.filter((value) => !values.includes(value));
  return [
    ...values.map((value) => `${chosen.includes(value) ? "☑" : "☐"}${value}`),
    ...other.map((value) => `☑${value}`),
  ].join("  ");
}

/** Parts that say something, apart by `;`. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(";");
}

/** A number, a name: what is written in a blank by hand has room. */
export const BLANK = " ".repeat(10);
