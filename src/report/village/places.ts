/** Where the ledgers of a village's workbook stand: what formulas refer to. */
import { findColumn, ledgerById } from "../../domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import { columnLetters } from "../../workbook/address.ts";

/** Title, 单位(盖章), header: the table begins here on every sheet of a village. */
export const HEADER_ROW = 3;

/** Rows for typing below the data: a month's visits need more than a roster. */
export const SPARE_ROWS = { events: 100, items: 60, register: 60, setup: 30 } as const;

/** Formulas look so far down at least, as tables grow; a year's visits of a village fit in. */
const LOWEST_REACH = { events: 3000, items: 1000, register: 1000, setup: 300 } as const;

/** The ledgers of one workbook, with the last row that formulas look at. */
export type Places = ReadonlyMap<LedgerId, number>;

/** `rows`: of data in each ledger. */
export function placesOf(
  ledgers: readonly LedgerDef[],
  rows: (ledger: LedgerId) => number,
): Places {
  return new Map(
    ledgers.map(({ id, kind }) => [
      id,
      HEADER_ROW + Math.max(LOWEST_REACH[kind], 2 * (rows(id) + SPARE_ROWS[kind])),
    ]),
  );
}

/** The cell of a column in the formula's own row, e.g. `C{row}`. */
export function ownCell(ledger: LedgerDef, key: string): string {
  return `${letters(ledger, key)}{row}`;
}

/**
 * A column from its header down, e.g. `走访记录!$C$3:$C$3003`. The header is in it, so that a row put
 * in above the first one is too; it is a text, which COUNTIFS, SUMIFS and MATCH pass over.
 */
export function columnCells(places: Places, id: LedgerId, key: string): string {
  return `${ledgerById(id).sheetName}!${ownColumn(places, id, key)}`;
}

/** As `columnCells`, for formulas on the same sheet. */
export function ownColumn(places: Places, id: LedgerId, key: string, top = HEADER_ROW): string {
  const column = letters(ledgerById(id), key);
  return `$${column}$${top}:$${column}$${places.get(id) ?? top}`;
}

function letters(ledger: LedgerDef, key: string): string {
  const column = findColumn(ledger, key);
  if (!column) throw new Error(`ledger ${ledger.id} has no column ${key}`);
  return columnLetters(ledger.columns.indexOf(column) + 1);
}
