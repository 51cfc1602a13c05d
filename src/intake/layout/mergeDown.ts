/** One cell merged over several rows holds for each of them — and only for them (mess row 21). */
import type { RawRange, RawRow, RawSheet, RawValue } from "../../workbook/raw.ts";
import { isBlank } from "./cells.ts";

export interface MergeDown {
  /** The row's cells with merged ones filled in; null when no merge reaches into the row. */
  readonly valuesFor: (row: RawRow) => readonly RawValue[] | null;
  /** What has been filled in so far, by column from the left. */
  readonly filled: () => readonly FilledColumn[];
}

/** Cells of one column that were filled in. */
export interface FilledColumn {
  readonly column: number;
  readonly count: number;
  /** Row numbers. */
  readonly first: number;
  readonly last: number;
  /** The first few values, each once. */
  readonly values: readonly RawValue[];
}

const EXAMPLES = 3;

/** Rows must be asked for in ascending order: merges are swept, so the work is linear. */
export function mergeDown(sheet: RawSheet, headerBottom: number): MergeDown {
  const waiting = sheet.merges
    .filter((merge) => merge.bottom > merge.top && merge.top > headerBottom)
    .sort((a, b) => a.top - b.top);
  let next = 0;
  let active: { merge: RawRange; value: RawValue }[] = [];
  const columns = new Map<
    number,
    { count: number; first: number; last: number; values: RawValue[] }
  >();

  const record = (column: number, row: number, value: RawValue): void => {
    const known = columns.get(column);
    if (!known) {
      columns.set(column, { count: 1, first: row, last: row, values: [value] });
      return;
    }
    known.count += 1;
    known.last = row;
    if (known.values.length < EXAMPLES && !known.values.includes(value)) known.values.push(value);
  };

  const valuesFor = (row: RawRow): readonly RawValue[] | null => {
    if (next >= waiting.length && active.length === 0) return null;
    active = active.filter(({ merge }) => merge.bottom >= row.number);
    let filled: RawValue[] | null = null;
    for (const { merge, value } of active) {
      if (value === null || !isBlank(row.cells[merge.left - 1] ?? null)) continue;
      filled ??= [...row.cells];
      while (filled.length < merge.left) filled.push(null);
      filled[merge.left - 1] = value;
      record(merge.left, row.number, value);
    }
    for (let merge = waiting[next]; merge && merge.top <= row.number; merge = waiting[next]) {
      next += 1;
      // A merge whose first row is not there has nothing to give.
      const value = merge.top === row.number ? (row.cells[merge.left - 1] ?? null) : null;
      if (merge.bottom > row.number) active.push({ merge, value });
    }
    return filled;
  };
  const filled = (): readonly FilledColumn[] =>
    [...columns].map(([column, it]) => ({ column, ...it })).sort((a, b) => a.column - b.column);
  return { valuesFor, filled };
}
