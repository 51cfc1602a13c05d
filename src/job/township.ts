/** 综合账 of a merge: what the villages sent up this time, below what the township already has. */
import { readTownshipBook } from "../book/township.ts";
import type { TownshipTable } from "../book/township.ts";
import { arrivals, ownMark, townshipBook } from "../domain/replies/index.ts";
import type { Arrival, TownshipBook, TownshipRow } from "../domain/replies/index.ts";
import type { MergeResult } from "../merge/types.ts";
import { townshipFormat, townshipLedgers, townshipPlan } from "../report/summary/township.ts";
import type { RowsEdit } from "../workbook/edit.ts";
import type { WorkbookPlan } from "../workbook/plan.ts";
import type { RawWorkbook } from "../workbook/raw.ts";

/**
 * For the options of the summary. A weekly or half-monthly summary has no sheets for 综合账 as long as
 * there is nothing on them; the monthly one always has, so that the township can type its own items.
 */
export function townshipBookOf(
  { records, period }: Pick<MergeResult, "records" | "period">,
  previous: readonly TownshipRow[],
): { readonly townshipBook?: TownshipBook } {
  const book = townshipBook(sentUp({ records }), previous);
  return book.rows.length > 0 || period.kind === "month" ? { townshipBook: book } : {};
}

/** What the villages sent up to the township, of all three ledgers. */
export function sentUp({ records }: Pick<MergeResult, "records">): readonly Arrival[] {
  const items = (["demands", "hardship", "stability"] as const).flatMap(
    (id) => records.get(id) ?? [],
  );
  return arrivals(items);
}

/** What brings the 综合账 of an open workbook up to date. Nothing that stands there is touched. */
export interface TownshipFill {
  /** Sheets that the workbook lacks; null when it has them all. */
  readonly plan: WorkbookPlan | null;
  /** New rows for the sheets that are there. */
  readonly edits: readonly RowsEdit[];
  readonly added: number;
  /** Sent up, and on the sheets already. */
  readonly known: number;
  /** Sheets of 综合账 whose header could not be found: then nothing is planned at all. */
  readonly unread: readonly string[];
}

/** `open`: the sheets of 综合账 that the workbook has, or more of it. */
export function fillTownshipBook(
  merge: MergeResult,
  township: string,
  open: RawWorkbook,
): TownshipFill {
  const { rows, tables, unread } = readTownshipBook(open, { name: "", asOf: merge.asOf });
  const nothing = { plan: null, edits: [], added: 0, known: 0, unread };
  if (unread.length > 0) return nothing;
  const came = sentUp(merge);
  const { rows: all, added } = townshipBook(came, rows);
  const fresh = all.slice(rows.length);
  const there = new Set(tables.map(({ ledger }) => ledger));
  const book: TownshipBook = {
    rows: fresh.filter(({ ledger }) => !there.has(ledger)),
    ...{ taken: 0, added },
  };
  const lacking = townshipLedgers(book).filter((ledger) => !there.has(ledger));
  const options = { township, readings: [] };
  return {
    ...nothing,
    plan: lacking.length === 0 ? null : townshipPlan(lacking, book, merge, options),
    edits: [...there].flatMap((ledger) => {
      // A ledger may stand on two sheets, where somebody has copied one: the first goes on.
      const table = tables.find((it) => it.ledger === ledger);
      if (table === undefined) return [];
      const ofLedger = (it: readonly TownshipRow[]) => it.filter((row) => row.ledger === ledger);
      return rowsEdits(table, ofLedger(fresh), ofLedger(rows).length);
    }),
    added,
    known: came.length - added,
  };
}

/** One edit for all rows that are known on the sheet by the same column. */
function rowsEdits(
  table: TownshipTable,
  rows: readonly TownshipRow[],
  before: number,
): readonly RowsEdit[] {
  const keys = [...table.headers.keys()];
  const numbers = new Map(rows.map((row, index) => [row, before + index + 1]));
  return ([...MARKS, null] as const).flatMap((mark): RowsEdit[] => {
    const its = rows.filter((row) => ownMark(row) === mark);
    if (its.length === 0) return [];
    const at = mark === null ? -1 : keys.indexOf(mark);
    return [
      {
        ...{ kind: "rows", sheet: table.sheet, table: table.ref },
        headers: keys.map((key) => table.headers.get(key) ?? ""),
        formats: keys.map((key) => townshipFormat(table.ledger, key)),
        rows: its.map((row) =>
          keys.map((key) => {
            if (key === "serial") return numbers.get(row) ?? null;
            return key === "" ? row.village : (row.values[key] ?? null);
          }),
        ),
        ...(at < 0 ? {} : { uniqueBy: at }),
      },
    ];
  });
}

const MARKS = ["code", "remark"] as const;
