/** Single cells gathered to rectangles, and rectangles to lists of addresses: one command for many cells. */
import { rangeAddress } from "../address.ts";
import type { RawRange } from "../raw.ts";

/** Excel takes lists of about 8,000 characters; it counts its own longer spelling of our addresses. */
const MAX_LIST = 4_000;

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Runs down each column, then equal runs side by side joined. */
export function rectangles(cells: Iterable<CellAt>): RawRange[] {
  const runs = columnRuns(cells);
  const joined: RawRange[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const rows = `${run.top}:${run.bottom}`;
    const index = open.get(rows);
    const before = index === undefined ? undefined : joined[index];
    if (index !== undefined && before?.right === run.left - 1) {
      joined[index] = { ...before, right: run.right };
    } else {
      open.set(rows, joined.push(run) - 1);
    }
  }
  return joined;
}

function columnRuns(cells: Iterable<CellAt>): RawRange[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: RawRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}

/** `["A1:B4,D2", …]`, as few as fit. */
export function addressLists(ranges: readonly RawRange[]): string[] {
  return joinLists(ranges.map(rangeAddress));
}

export function joinLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of addresses) {
    const longer = list === "" ? address : `${list},${address}`;
    if (longer.length <= MAX_LIST || list === "") {
      list = longer;
    } else {
      lists.push(list);
      list = address;
    }
  }
  return list === "" ? lists : [...lists, list];
}

/** Neighbours that are alike, as `[first, last]` (both 1-based). */
export interface Run<Kind> {
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
}

/** Numbers with what they are, ascending, → runs of the same kind; `undefined` ends a run. */
export function runsOf<Kind extends string | number>(
  entries: Iterable<readonly [number: number, kind: Kind]>,
): Run<Kind>[] {
  const runs: Run<Kind>[] = [];
  for (const [number, kind] of entries) {
    const last = runs.at(-1);
    if (last?.kind === kind && last.last === number - 1) {
      runs[runs.length - 1] = { ...last, last: number };
    } else {
      runs.push({ first: number, last: number, kind });
    }
  }
  return runs;
}
