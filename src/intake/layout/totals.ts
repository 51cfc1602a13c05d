/** Totals in the sheet against our own count and sums (mess row 23). */
import { columnLetters } from "../../workbook/address.ts";
import type { BlockRow, MappedColumn } from "../types.ts";
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import { isBlank, numberIn } from "./cells.ts";
import { columnOf } from "./mapColumns.ts";
import type { TotalRow } from "./readBody.ts";
import { bareText } from "./rowKinds.ts";

export interface TotalDifference {
  readonly row: number;
  readonly cell: string;
  readonly header: string;
  /** As it stands on the sheet, and what the rows give. */
  readonly stated: number;
  readonly own: number;
}

const TOLERANCE = 0.005;

/** Differences where a total can be checked; running totals and doubtful ones are left alone. */
export function totalDifferences(
  totals: readonly TotalRow[],
  rows: readonly BlockRow[],
  columns: readonly MappedColumn[],
  ledger: LedgerDef,
): readonly TotalDifference[] {
  const tallies = new Map<number, ColumnTally>();
  const tallyOf = (at: number): ColumnTally => {
    const tally = tallies.get(at) ?? tallyColumn(rows, at);
    tallies.set(at, tally);
    return tally;
  };
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  return totals.flatMap((total) => {
    const onTop = total.from === total.to;
    // A part total on top of its part would need to know where the part ends.
    if (total.running || (onTop && total.part)) return [];
    const [from, to] = onTop ? [0, rows.length] : [total.from, total.to];
    return total.row.cells.flatMap((raw, at): TotalDifference[] => {
      const stated = statedNumber(raw);
      if (Number.isNaN(stated)) return [];
      const mapped = byColumn.get(at + 1);
      const type = columnOf(ledger, mapped?.key ?? null)?.type;
      const isAmount = type === "integer" || type === "money";
      const own = ownFigures(tallyOf(at), from, to, isAmount);
      const [first] = own;
      if (first === undefined || own.some((it) => Math.abs(it - stated) < TOLERANCE)) return [];
      const cell = columnLetters(at + 1) + String(total.row.number);
      // `合计:37户` counts rows: it says nothing of the column that it happens to stand in.
      const header = isLabelled(raw) ? "" : (mapped?.header ?? "");
      return [{ row: total.row.number, cell, header, stated, own: first }];
    });
  });
}

/** Running figures of a column: entry `i` speaks of the first `i` rows. */
interface ColumnTally {
  readonly sum: readonly number[];
  readonly filled: readonly number[];
  readonly notNumbers: readonly number[];
}

function tallyColumn(rows: readonly BlockRow[], at: number): ColumnTally {
  const sum = [0];
  const filled = [0];
  const notNumbers = [0];
  rows.forEach((row, i) => {
    const raw = row.values[at] ?? null;
    const number = numberIn(raw);
    const isNumber = !Number.isNaN(number);
    const blank = isBlank(raw);
    sum.push((sum[i] ?? 0) + (isNumber ? number : 0));
    filled.push((filled[i] ?? 0) + (blank ? 0 : 1));
    notNumbers.push((notNumbers[i] ?? 0) + (blank || isNumber ? 0 : 1));
  });
  return { sum, filled, notNumbers };
}

/** What a total over the rows `[from, to)` may rightly say, the likeliest first; [] if nobody can tell. */
function ownFigures(
  tally: ColumnTally,
  from: number,
  to: number,
  isAmount: boolean,
): readonly number[] {
  const within = (figures: readonly number[]): number => (figures[to] ?? 0) - (figures[from] ?? 0);
  // Text among the amounts: the cell readers speak of it, a sum would only mislead.
  if (isAmount) {
    return within(tally.notNumbers) > 0 || within(tally.filled) === 0 ? [] : [within(tally.sum)];
  }
  return [to - from, within(tally.filled), within(tally.sum)];
}

function isLabelled(raw: Parameters<typeof numberIn>[0]): boolean {
  return typeof raw === "string" && Number.isNaN(numberIn(raw));
}

/** A number, `37户`, or `合计:37户`. */
function statedNumber(raw: Parameters<typeof numberIn>[0]): number {
  const plain = numberIn(raw);
  if (!Number.isNaN(plain) || typeof raw !== "string") return plain;
  const match = /计:?(\d+(?:\.\d+)?)(?:户次|[户件条次项份])?$/.exec(bareText(raw));
  return match ? Number(match[1]) : Number.NaN;
}
