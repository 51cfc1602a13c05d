/** Columns that the village's own workbook can fill in by itself. */
import type { ColumnDef, LedgerDef } from "../../domain/ledgers/types.ts";
import { columnLetters } from "../../workbook/address.ts";

/** A formula with `{row}` for the row number, or undefined where only the township can compute it. */
export function computedFormula(ledger: LedgerDef, column: ColumnDef): string | undefined {
  if (!column.computed) return undefined;
  if (column.type === "serial") return serialFormula(ledger, column);
  if (column.key === "weekday") return weekdayFormula(ledger);
  return undefined;
}

/** 1, 2, 3 … in rows that have something. `<>""` and not COUNTA: a formula's "" is nothing. */
function serialFormula(ledger: LedgerDef, column: ColumnDef): string | undefined {
  const index = ledger.columns.indexOf(column);
  if (index !== 0) return undefined;
  const range = `B{row}:${columnLetters(ledger.columns.length)}{row}`;
  return `IF(SUMPRODUCT(--(${range}<>""))=0,"",ROW()-${HEADER_ROW})`;
}

/** 星期, without TEXT(…,"aaaa"), which only Chinese programs understand. */
function weekdayFormula(ledger: LedgerDef): string | undefined {
  const index = ledger.columns.findIndex((column) => column.key === ledger.dateKey);
  if (index === -1) return undefined;
  const date = `${columnLetters(index + 1)}{row}`;
  return `IF(ISNUMBER(${date}),"星期"&MID("日一二三四五六",WEEKDAY(${date}),1),"")`;
}

/** Title, 单位(盖章), header: the table begins here on every sheet of a village. */
export const HEADER_ROW = 3;
