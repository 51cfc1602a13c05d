/** Compiled cell readers, kept for the next file of the run: villages use the same words. */
import type { ColumnDef, LedgerDef } from "../../domain/ledgers/types.ts";
import { NO_DEMAND } from "../../domain/ledgers/visits.ts";
import { createCellReader, type CellReaderOptions } from "../cells/index.ts";
import type { CellContext, CellReader } from "../types.ts";

/** Here a row is what happened on one day; elsewhere several days in a cell mean the last of them. */
const ONE_DAY_A_ROW: ReadonlySet<LedgerDef["id"]> = new Set(["visits", "villageVisits"]);

/** One for a whole run. */
export class ReaderShelf {
  readonly #readers = new Map<string, CellReader>();

  reader(ledger: LedgerDef, column: ColumnDef, context: CellContext): CellReader {
    const { year, month, asOf, date1904 = false } = context;
    const key = `${ledger.id}.${column.key} ${year}-${month} ${asOf} ${String(date1904)}`;
    const known = this.#readers.get(key);
    if (known) return known;
    const reader = createCellReader(column, context, optionsOf(ledger, column.key));
    this.#readers.set(key, reader);
    return reader;
  }
}

function optionsOf(ledger: LedgerDef, key: string): CellReaderOptions {
  const range = ONE_DAY_A_ROW.has(ledger.id) ? "refuse" : "end";
  // In a visit `无` says that nothing was asked for (row 30).
  const saysNothing = ledger.id === "visits" && key === "opinion";
  return saysNothing ? { range, noneMeans: NO_DEMAND } : { range };
}
