/** What may leave the village, and how the rest is shown (个人信息保护法 §28; masking rules). */
import type { Mask } from "../findings/types.ts";
import { groupInAddress } from "../ids/index.ts";
import type { ColumnDef, LedgerDef } from "../ledgers/types.ts";
import type { FieldValue } from "../records.ts";

/** How a column's values are masked in findings, reports and texts. */
export function maskOf(ledger: LedgerDef, column: ColumnDef): Mask {
  return ledger.restricted ? "all" : column.privacy.mask;
}

/** Columns of the ledger's table in the summary; none when its rows do not go up. */
export function summaryColumns(ledger: LedgerDef): readonly ColumnDef[] {
  if (ledger.summary !== "rows" || ledger.restricted) return [];
  return ledger.columns.filter((column) => goesUp(column));
}

/**
 * What the summary may carry of a value: the whole, the last four characters of an ID number, the
 * 组 of an address, or nothing (null).
 */
export function summaryValue(column: ColumnDef, value: FieldValue): FieldValue {
  switch (column.privacy.summary) {
    case "full":
      return value;
    case "last4":
      return typeof value === "string" && value.length > 8 ? value.slice(-4) : null;
    case "group":
      return typeof value === "string" ? groupInAddress(value) : null;
    case "omit":
    case "category":
    case "count":
      return null;
  }
}

/** The column's header in the summary: it says what was left of the value. */
export function summaryHeader(column: ColumnDef): string {
  switch (column.privacy.summary) {
    case "last4":
      return `${column.header}(后四位)`;
    case "group":
      return `${column.header}(组)`;
    default:
      return column.header;
  }
}

function goesUp(column: ColumnDef): boolean {
  const { summary } = column.privacy;
  return summary === "full" || summary === "last4" || summary === "group";
}
