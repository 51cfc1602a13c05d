/** How people write values: the same date, group or phone in different hands. */
import { isoToSerial } from "../../domain/dates/index.ts";
import { groupNumber } from "../../domain/ids/index.ts";
import { toChineseNumber } from "../../domain/text/numerals.ts";
import type { ColumnDef } from "../../domain/ledgers/types.ts";
import type { FieldValue } from "../../domain/records.ts";
import type { SampleCell } from "./draft.ts";

/** `index` is the row's place in its ledger, so that a hand may change from row to row. */
export type Print = (value: FieldValue, column: ColumnDef, index: number) => SampleCell;

const FULL_DATE = /^\d{4}-\d\d-\d\d$/;

/** As our own template has it: real dates, numbers, several values with `、`. */
export const printPlain: Print = (value, column) => {
  if (value === null) return null;
  if (typeof value === "object") return value.join("、");
  if (column.type === "date" && FULL_DATE.test(String(value))) {
    return { value, format: "date" };
  }
  return value;
};

/** `2026.11.3`, `三组`, full-width digits here and there. */
export const printDotted: Print = (value, column, index) => {
  if (typeof value !== "string") {
    const wide = column.type === "integer" && typeof value === "number" && index % 4 === 0;
    return wide ? toFullWidth(String(value)) : printPlain(value, column, index);
  }
  if (column.type === "date" && FULL_DATE.test(value)) return dottedDate(value);
  if (column.type === "group" && index % 3 !== 0) return chineseGroup(value, "组");
  if (column.type === "phone" && index % 5 === 0) return spacedPhone(value);
  return printPlain(value, column, index);
};

/** `2026年11月3日` or a real date, `3社`. */
export const printCommunity: Print = (value, column, index) => {
  if (typeof value !== "string") return printPlain(value, column, index);
  if (column.type === "date" && FULL_DATE.test(value) && index % 2 === 0) return chineseDate(value);
  if (column.type === "group") return value.replace("组", "社");
  return printPlain(value, column, index);
};

/** Real dates and clean values, but people write `/` where nothing is. */
export const printSlashes: Print = (value, column, index) => {
  if (value === null && column.required !== "always" && index % 2 === 0) return "/";
  return printPlain(value, column, index);
};

/** `2026-11-03 → 2026.11.3`. */
export function dottedDate(iso: string): string {
  return iso.replace(/-0?(\d+)/g, ".$1");
}

/** `2026-11-03 → 2026年11月3日`. */
export function chineseDate(iso: string): string {
  return iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
}

/** `2026-11-03 → 11月3日`. */
export function shortDate(iso: string): string {
  return chineseDate(iso).slice(5);
}

/** A date in a cell that lost its format: `46329`. */
export function bareSerial(iso: string): number {
  return isoToSerial(iso);
}

/** `3组 → 三社`. */
export function chineseGroup(group: string, word: string): string {
  const number = groupNumber(group);
  return number === null ? group : toChineseNumber(number) + word;
}

function spacedPhone(phone: string): string {
  return `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`;
}

/** `3户 → ３户`. */
function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}
