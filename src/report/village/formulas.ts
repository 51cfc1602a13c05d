/** Columns that the village's own workbook can fill in by itself. */
import { isIsoDate, weekdayName } from "../../domain/dates/index.ts";
import type { ColumnDef, LedgerDef } from "../../domain/ledgers/types.ts";
import type { FieldValue } from "../../domain/records.ts";
import { columnLetters } from "../../workbook/address.ts";
import type { PlanValue } from "../../workbook/plan.ts";

export interface ComputedColumn {
  /** With `{row}` for the row number; "" in an empty row. */
  readonly formula: string;
  /** What the formula gives for a filled row; `index` counts from 0. */
  readonly value: (row: Readonly<Record<string, FieldValue>>, index: number) => PlanValue;
}

/** Title, 单位(盖章), header: the table begins here on every sheet of a village. */
export const HEADER_ROW = 3;

/** Undefined where only the township can compute it, and for columns to be typed. */
export function computedColumn(ledger: LedgerDef, column: ColumnDef): ComputedColumn | undefined {
  if (!column.computed) return undefined;
  if (column.type === "serial" && ledger.columns[0] === column) return serialNumber(ledger);
  if (column.key === "weekday") return weekdayOfDate(ledger);
  return undefined;
}

/** 1, 2, 3 … in rows that have something. `<>""` and not COUNTA: a formula's "" is nothing. */
function serialNumber(ledger: LedgerDef): ComputedColumn {
  const range = `B{row}:${columnLetters(ledger.columns.length)}{row}`;
  return {
    formula: `IF(SUMPRODUCT(--(${range}<>""))=0,"",ROW()-${HEADER_ROW})`,
    value: (_, index) => index + 1,
  };
}

/** 星期, without TEXT(…,"aaaa"), which only Chinese programs understand. */
function weekdayOfDate(ledger: LedgerDef): ComputedColumn | undefined {
  const { dateKey } = ledger;
  const index = ledger.columns.findIndex((column) => column.key === dateKey);
  if (dateKey === undefined || index === -1) return undefined;
  const date = `${columnLetters(index + 1)}{row}`;
  return {
    formula: `IF(ISNUMBER(${date}),"星期"&MID("一二三四五六日",WEEKDAY(${date},2),1),"")`,
    value: (row) => {
      const day = row[dateKey];
      return typeof day === "string" && isIsoDate(day) ? weekdayName(day) : "";
    },
  };
}
