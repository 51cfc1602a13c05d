/** Days and dates in arguments, read as the cells of a ledger are. */
import { isIsoDate } from "../domain/dates/index.ts";
import { describeFinding } from "../domain/findings/describe.ts";
import { columnOf, ledgerById } from "../domain/ledgers/index.ts";
import { createCellReader } from "../intake/cells/index.ts";
import { FormulaFault, type Cell } from "./types.ts";

/** Lies ahead or behind, and may be 长期坚持: all that a date of ours can be. */
const DEADLINE = columnOf(ledgerById("demands"), "deadline");
const VISIT_DATE = columnOf(ledgerById("visits"), "visitDate");

/** `yyyy-mm-dd`; null for a blank cell and for 长期坚持. A date without a year is the nearest one. */
export function dayOf(cell: Cell, label: string, today: string): string | null {
  return read(cell, label, today, DEADLINE);
}

/** The same for what lies behind: a date without a year is the last one. */
export function pastDayOf(cell: Cell, label: string, today: string): string | null {
  return read(cell, label, today, VISIT_DATE);
}

function read(cell: Cell, label: string, today: string, column: typeof DEADLINE): string | null {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const { value, issues } = createCellReader(column, { year, month, asOf: today })(cell);
  if (typeof value === "string") return isIsoDate(value) ? value : null;
  const [issue] = issues;
  if (!issue || issue.id === "cell-tidied" || issue.id === "cell-blank-word") return null;
  const { message } = describeFinding(
    {
      ...{ id: issue.id, file: "", village: "", sheet: "", cell: "", header: `“${label}”` },
      value: typeof cell === "object" ? "" : String(cell),
      ...(issue.slots && { slots: issue.slots }),
      mask: "none",
    },
    "full",
  );
  throw new FormulaFault(message.trim());
}
