/** Columns that need nothing but their own row. */
import { isIsoDate, weekdayName } from "../../../domain/dates/index.ts";
import type { LedgerDef } from "../../../domain/ledgers/types.ts";
import type { FieldValue } from "../../../domain/records.ts";
import { columnLetters } from "../../../workbook/address.ts";
import { HEADER_ROW, ownCell } from "../places.ts";

/** 1, 2, 3 … in rows that have something. `<>""` and not COUNTA: a formula's "" is nothing. */
export function serialNumber(ledger: LedgerDef): string {
  const range = `B{row}:${columnLetters(ledger.columns.length)}{row}`;
  return `IF(SUMPRODUCT(--(${range}<>""))=0,"",ROW()-${HEADER_ROW})`;
}

/** 星期, without TEXT(…,"aaaa"), which only Chinese programs understand. */
export function weekdayFormula(ledger: LedgerDef): string {
  const date = ownCell(ledger, ledger.dateKey ?? "");
  return `IF(ISNUMBER(${date}),"星期"&MID("一二三四五六日",WEEKDAY(${date},2),1),"")`;
}

export function weekdayOf(day: FieldValue | undefined): string {
  return typeof day === "string" && isIsoDate(day) ? weekdayName(day) : "";
}
