/** A sheet cut into tables: a header, its titles above, its body up to the next table (mess row 63). */
import type { RawRow, RawSheet } from "../../workbook/raw.ts";
import { glance, plainText } from "./cells.ts";
import { findHeader, mayBeHeader, type HeaderSearch } from "./findHeader.ts";
import { bareText, isFooter, isGroupBanner, saysNothing, totalKind } from "./rowKinds.ts";
import type { FoundHeader } from "./types.ts";

/** Indices into the rows of `sheet`: `[from, headerAt)` titles, `[headerAt, bodyAt)` header, `[bodyAt, to)` body. */
export interface Segment {
  /** The sheet, or the band of its columns in which the table stands. */
  readonly sheet: RawSheet;
  readonly header: FoundHeader;
  readonly from: number;
  readonly headerAt: number;
  readonly bodyAt: number;
  readonly to: number;
  /** Indices of rows that repeat the header on a new printed page. */
  readonly repeats: ReadonlySet<number>;
}

/** Titles are looked for in so many lines above a header. */
const MOST_TITLES = 8;
/** Rows looked at closely for a first header; further down only those that begin like one. */
const CLOSELY = 60;
/** At most so many title lines stand between two tables. */
const MOST_TITLES_BETWEEN = 3;

/** All tables of a sheet from top to bottom; every row from the first to the last is in one. */
export function segmentsOf(search: HeaderSearch): readonly Segment[] {
  const { sheet } = search;
  const { rows } = sheet;
  const segments: {
    sheet: RawSheet;
    header: FoundHeader;
    from: number;
    headerAt: number;
    bodyAt: number;
    to: number;
    repeats: Set<number>;
  }[] = [];
  let at = 0;
  while (at < rows.length) {
    const current = segments.at(-1);
    const row = rows[at];
    if (!row) break;
    if ((current || at >= CLOSELY) && !mayBeHeader(search.index, row)) {
      at += 1;
      continue;
    }
    const from = current ? titlesAbove(rows, at, current.bodyAt) : 0;
    const header = findHeader(search, at, titleTexts(rows, Math.max(from, at - MOST_TITLES), at));
    if (!header) {
      at += 1;
      continue;
    }
    let bodyAt = at;
    while ((rows[bodyAt]?.number ?? Infinity) <= header.bottom) bodyAt += 1;
    if (current && repeatsHeader(current.header, header)) {
      for (let i = at; i < bodyAt; i += 1) current.repeats.add(i);
    } else {
      if (current) current.to = from;
      segments.push({
        sheet,
        header,
        from,
        headerAt: at,
        bodyAt,
        to: rows.length,
        repeats: new Set(),
      });
    }
    at = bodyAt;
  }
  return segments;
}

/** Texts of the rows `[from, to)`, cell by cell. */
export function titleTexts(rows: readonly RawRow[], from: number, to: number): readonly string[] {
  return rows
    .slice(from, to)
    .flatMap((row) => row.cells.map((raw) => plainText(raw)).filter((text) => text !== ""));
}

/** The same header again, as it is printed on every page: equal texts in (nearly) all columns. */
function repeatsHeader(known: FoundHeader, again: FoundHeader): boolean {
  if (known.ledger.id !== again.ledger.id) return false;
  const texts = new Map(
    known.columns.map((cell) => [cell.column, bareText(cell.levels.join("-"))]),
  );
  const same = again.columns.filter(
    (cell) => texts.get(cell.column) === bareText(cell.levels.join("-")),
  );
  return same.length >= 0.8 * known.columns.length;
}

/** First of the single-celled text rows right above a header in the midst of a sheet. */
function titlesAbove(rows: readonly RawRow[], headerAt: number, floor: number): number {
  let from = headerAt;
  for (let at = headerAt - 1; at >= floor && headerAt - from < MOST_TITLES_BETWEEN; at -= 1) {
    const row = rows[at];
    if (!row) break;
    const { filled, first } = glance(row);
    if (filled === 0) continue;
    const bare = bareText(plainText(row.cells[first]));
    if (!isTitleLine(filled, bare)) break;
    from = at;
  }
  return from;
}

function isTitleLine(filled: number, bare: string): boolean {
  if (bare === "" || isGroupBanner(bare) || totalKind(bare) || saysNothing(bare)) return false;
  if (filled === 1) return !isFooter(bare) || bare.startsWith("填报单位");
  return filled <= 3 && /^(?:填报)?单位[:(]/.test(bare);
}
