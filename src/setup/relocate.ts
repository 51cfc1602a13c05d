/**
 * Formulas of our layout, turned to where things stand in the clerk's workbook: sheets that are
 * called otherwise, columns that were moved, rows put in above the header.
 */
import { columnLetters, columnNumber } from "../workbook/address.ts";

/** Where the cells of a planned sheet stand. */
export interface Whereabouts {
  /** The sheet as it is called in the workbook. */
  readonly sheet: string;
  /** For a planned column (`row` where one cell is meant); null when there is none like it. */
  readonly column: (planned: number, row: number | null) => number | null;
  readonly row: (planned: number, column: number) => number | null;
}

/** By planned name; null for a sheet that is neither there nor to be made. */
export type Surroundings = (sheet: string) => Whereabouts | null;

const SHEET = String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[\p{L}_][\p{L}\p{N}_.]*))!)?`;
const FIRST = String.raw`(?<c1>\$?)(?<col1>[A-Z]{1,3})(?<r1>\$?)(?<row1>\d+|\{row\})`;
const SECOND = String.raw`(?::(?<c2>\$?)(?<col2>[A-Z]{1,3})(?<r2>\$?)(?<row2>\d+|\{row\}))?`;
const PARTS = new RegExp(
  String.raw`(?<text>"(?:[^"]|"")*")|ROW\(\)-(?<header>\d+)` +
    String.raw`|(?<![\p{L}\p{N}_.$'!])${SHEET}${FIRST}${SECOND}(?![\p{L}\p{N}_(!])`,
  "gu",
);

/** Named parts of a match; those that it does not have are undefined. */
type Groups = Readonly<Record<string, string | undefined>>;

/** Rows of the body: `{row}` is any of them, in ranges as in single cells. */
const ANY_ROW = "{row}";

/**
 * The formula with every reference moved; null when something that it refers to is not there.
 * `own` is where the sheet of the formula stands: references without a sheet are to it.
 */
export function relocate(formula: string, own: Whereabouts, around: Surroundings): string | null {
  const parts: string[] = [];
  let end = 0;
  for (const match of formula.matchAll(PARTS)) {
    const moved = movedPart(match[0], match.groups ?? {}, own, around);
    if (moved === null) return null;
    parts.push(formula.slice(end, match.index), moved);
    end = match.index + match[0].length;
  }
  return parts.join("") + formula.slice(end);
}

function movedPart(
  whole: string,
  groups: Groups,
  own: Whereabouts,
  around: Surroundings,
): string | null {
  const { text, header, quoted, bare } = groups;
  if (text !== undefined) return whole;
  if (header !== undefined) {
    const row = own.row(Number(header), 1);
    return row === null ? null : `ROW()-${row}`;
  }
  const planned = quoted?.replaceAll("''", "'") ?? bare;
  const place = planned === undefined ? own : around(planned);
  const cells = place && movedCells(groups, place);
  if (cells === null || place === null) return null;
  return planned === undefined ? cells : `${spelt(place.sheet)}!${cells}`;
}

function movedCells(groups: Groups, place: Whereabouts): string | null {
  const { c1 = "", col1 = "", r1 = "", row1 = "", c2 = "", col2, r2 = "", row2 = "" } = groups;
  const from = columnNumber(col1);
  const span = movedSpan(place, from, col2 === undefined ? from : columnNumber(col2), row1);
  const top = movedRow(place, row1, from);
  if (span === null || top === null) return null;
  const first = c1 + columnLetters(span.left) + r1 + top;
  if (col2 === undefined) return first;
  const bottom = movedRow(place, row2, from);
  return bottom === null ? null : `${first}:${c2}${columnLetters(span.right)}${r2}${bottom}`;
}

/** From the leftmost to the rightmost of the columns, wherever they have gone. */
function movedSpan(
  place: Whereabouts,
  from: number,
  to: number,
  row: string,
): { readonly left: number; readonly right: number } | null {
  const fixed = row === ANY_ROW ? null : Number(row);
  const columns: number[] = [];
  for (let column = from; column <= to; column += 1) {
    const moved = place.column(column, fixed);
    if (moved !== null) columns.push(moved);
    else if (from === to) return null;
  }
  return columns.length === 0 ? null : { left: Math.min(...columns), right: Math.max(...columns) };
}

function movedRow(place: Whereabouts, row: string, column: number): string | null {
  if (row === ANY_ROW) return row;
  const moved = place.row(Number(row), column);
  return moved === null ? null : String(moved);
}

/** A sheet's name as formulas spell it. */
function spelt(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
