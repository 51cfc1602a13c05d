/**
 * What of the catalogue matters in a workbook of one's own. Much of it explains how somebody else's
 * file was read; the clerk who looks at the sheet sees that without being told.
 */
import { findingKind } from "../domain/findings/catalogue.ts";
import type { Severity } from "../domain/findings/types.ts";

const LEFT_OUT: ReadonlySet<string> = new Set([
  // Rows that are no data, and where content was taken from
  ...["rows-title", "rows-repeated-header", "rows-banner", "rows-total", "rows-footer"],
  ...["rows-serial-only", "rows-blank", "merged-filled", "group-from-sheet", "group-from-banner"],
  ...[
    "header-rows-joined",
    "header-synonym",
    "households-split",
    "household-name-found",
    "second-table",
  ],
  // What the township leaves unread, or reads in spite of being hidden
  ...["sheet-reference", "sheet-left-out", "sheet-hidden-empty", "sheet-not-a-grid"],
  ...["filter-active", "hidden-columns", "formulas-cached", "column-private", "file-macros"],
  ...["file-date-1904", "external-links-unused"],
  // Of which period the township makes its summary
  ...["other-period", "month-assumed", "zero-report", "zero-report-row", "zero-report-empty"],
  // That there is nothing yet is seen from the number of rows
  ...["workbook-empty", "no-ledger"],
  // The rules come with a default, and a workbook need not bring its own
  ...["answer-applied", "settings-sheet-missing", "settings-file-broken"],
]);

/** Worth a word, but nothing that has to be put right. */
const REMARKS: ReadonlySet<string> = new Set([
  ...["sheet-unrecognised", "sheet-unknown", "sheet-hidden", "sheet-other-month"],
  ...["statistics-sheet", "objects-not-read", "hidden-rows", "open-merges-unseen"],
]);

/** Null for a kind that a check does not speak of. */
export function severityHere(id: string): Severity | null {
  if (LEFT_OUT.has(id)) return null;
  return REMARKS.has(id) ? "info" : findingKind(id).severity;
}
