/** Headers over several rows, with or without merges, flattened to one list of columns (mess row 15). */
import { groupBy } from "../../domain/groups.ts";
import { tidySpaces } from "../../domain/text/normalize.ts";
import type { RawRange, RawRow } from "../../workbook/raw.ts";
import type { HeaderCell } from "./types.ts";

/**
 * `rows` are the header rows from top to bottom (consecutive row numbers, gaps only where a row is
 * empty); `merges` those that touch them. Columns without any text are left out.
 */
export function flattenHeader(
  rows: readonly RawRow[],
  merges: readonly RawRange[],
): readonly HeaderCell[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const columns: { column: number; levels: string[] }[] = [];
  for (let column = 1; column <= width; column += 1) columns.push({ column, levels: [] });
  rows.forEach((row, depth) => {
    const below = rows.slice(depth + 1);
    const hasLeaf = (column: number): boolean =>
      below.some((row) => headerText(row, column) !== "");
    let parent = "";
    for (const target of columns) {
      const { column } = target;
      const own = headerText(row, column);
      const merge = mergeAt(merges, row.number, column);
      if (own !== "") parent = hasLeaf(column) ? own : "";
      let text = own;
      if (own === "" && merge) text = anchorText(rows, merge, column);
      // A file without merges (csv, html): a blank beside a parent belongs to it if it has a leaf.
      else if (own === "" && merges.length === 0 && hasLeaf(column)) text = parent;
      if (text !== "" && target.levels.at(-1) !== text) target.levels.push(text);
    }
  });
  return columns.filter((column) => column.levels.length > 0);
}

export type MergesByTop = ReadonlyMap<number, readonly RawRange[]>;

/** Merges by the row in which they begin; made once per sheet. */
export function mergesByTop(merges: readonly RawRange[]): MergesByTop {
  return groupBy(merges, ({ top }) => top);
}

/** Merges that begin in the rows from `top` to `bottom`. */
export function mergesWithin(
  merges: MergesByTop,
  top: number,
  bottom: number,
): readonly RawRange[] {
  const within: RawRange[] = [];
  for (let row = top; row <= bottom; row += 1) within.push(...(merges.get(row) ?? []));
  return within;
}

function mergeAt(merges: readonly RawRange[], row: number, column: number): RawRange | undefined {
  return merges.find(
    (merge) =>
      merge.top <= row && merge.bottom >= row && merge.left <= column && merge.right >= column,
  );
}

function anchorText(rows: readonly RawRow[], merge: RawRange, column: number): string {
  const anchor = rows.find((row) => row.number === merge.top);
  if (!anchor) return "";
  // Some programs keep a text in every cell of a merge: the cell's own one wins above.
  return headerText(anchor, merge.left) || headerText(anchor, column);
}

function headerText(row: RawRow, column: number): string {
  const raw = row.cells[column - 1];
  if (typeof raw === "number") return String(raw);
  return typeof raw === "string" ? tidySpaces(raw).replace(/\n/g, "") : "";
}
