/** Tables side by side on one sheet (mess row 63): each is read from its own columns. */
import { matchKey } from "../../domain/text/normalize.ts";
import type { RawRange, RawRow, RawSheet } from "../../workbook/raw.ts";
import { isBlank } from "./cells.ts";
import { standsAlone, type HeaderSearch } from "./findHeader.ts";
import type { FoundHeader, HeaderCell } from "./types.ts";

/**
 * The sheet cut into bands of columns, each a sheet with the cells of its band at their old places;
 * one, the sheet itself, where there is nothing to cut. A band begins where the first header comes
 * again (`序号 … 序号 …`) and must be a whole table: a table with an empty column in it stays one.
 */
export function bandsOf(search: HeaderSearch, header: FoundHeader): readonly RawSheet[] {
  const { sheet } = search;
  const starts = bandStarts(search, header.columns);
  if (starts.length < 2) return [sheet];
  return starts.map((start, i) => {
    const left = i === 0 ? 1 : start;
    return bandOf(sheet, left, (starts[i + 1] ?? Infinity) - 1);
  });
}

function bandStarts(search: HeaderSearch, columns: readonly HeaderCell[]): readonly number[] {
  const leaf = ({ levels }: HeaderCell): string => matchKey(levels.at(-1) ?? "");
  const [first] = columns;
  if (!first) return [];
  const starts = columns.filter((cell) => leaf(cell) === leaf(first)).map((cell) => cell.column);
  const isWhole = (start: number, i: number): boolean => {
    const end = starts[i + 1] ?? Infinity;
    return standsAlone(
      search,
      columns.filter(({ column }) => column >= start && column < end),
    );
  };
  return starts.every(isWhole) ? starts : [];
}

function bandOf(sheet: RawSheet, left: number, right: number): RawSheet {
  const rows = sheet.rows.flatMap((row): readonly RawRow[] => {
    const cells = row.cells.slice(0, right).map((raw, i) => (i + 1 < left ? null : raw));
    return cells.every(isBlank) ? [] : [{ ...row, cells }];
  });
  const begins = (range: RawRange): boolean => range.left >= left && range.left <= right;
  return {
    ...sheet,
    rows,
    merges: sheet.merges
      .filter(begins)
      .map((merge) => ({ ...merge, right: Math.min(merge.right, right) })),
    tables: sheet.tables.filter((table) => begins(table.range) && table.range.right <= right),
  };
}
