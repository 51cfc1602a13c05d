/** One cell merged over several rows holds for each of them — and only for them (mess row 21). */
import type { RawRange, RawRow, RawSheet, RawValue } from "../../workbook/raw.ts";
import { isBlank } from "./cells.ts";

export interface MergeDown {
  /** The row's cells with merged ones filled in; null when no merge reaches into the row. */
  readonly valuesFor: (row: RawRow) => readonly RawValue[] | null;
  readonly tally: () => { readonly count: number; readonly first: number; readonly last: number };
}

/** Rows must be asked for in ascending order: merges are swept, so the work is linear. */
export function mergeDown(sheet: RawSheet, headerBottom: number): MergeDown {
  const waiting = sheet.merges
    .filter((merge) => merge.bottom > merge.top && merge.top > headerBottom)
    .sort((a, b) => a.top - b.top);
  let next = 0;
  let active: { merge: RawRange; value: RawValue }[] = [];
  let count = 0;
  let first = 0;
  let last = 0;

  const valuesFor = (row: RawRow): readonly RawValue[] | null => {
    if (next >= waiting.length && active.length === 0) return null;
    active = active.filter(({ merge }) => merge.bottom >= row.number);
    let filled: RawValue[] | null = null;
    for (const { merge, value } of active) {
      if (value === null || !isBlank(row.cells[merge.left - 1] ?? null)) continue;
      filled ??= [...row.cells];
      while (filled.length < merge.left) filled.push(null);
      filled[merge.left - 1] = value;
      count += 1;
      if (first === 0) first = row.number;
      last = row.number;
    }
    for (let merge = waiting[next]; merge && merge.top <= row.number; merge = waiting[next]) {
      next += 1;
      // A merge whose first row is not there has nothing to give.
      const value = merge.top === row.number ? (row.cells[merge.left - 1] ?? null) : null;
      if (merge.bottom > row.number) active.push({ merge, value });
    }
    return filled;
  };
  return { valuesFor, tally: () => ({ count, first, last }) };
}
