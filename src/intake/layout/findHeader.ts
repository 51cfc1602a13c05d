/** Where a table begins: header rows recognised by how many known headers they hold (mess rows 14–16). */
import type { LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import { matchKey } from "../../domain/text/normalize.ts";
import type { RawRow, RawSheet } from "../../workbook/raw.ts";
import { isBlank, plainText } from "./cells.ts";
import { flattenHeader, mergesWithin, type MergesByTop } from "./flatten.ts";
import type { HeaderIndex } from "./headerIndex.ts";
import type { FoundHeader, HeaderCell } from "./types.ts";
import { isNameOf, type WordBonus } from "./words.ts";

/** Fewer known headers than this are not a table of ours. */
const ENOUGH = 3;
/** Enough where the clerk, or the very name of the sheet, says which ledger it is. */
const ENOUGH_WHEN_NAMED = 2;
const MOST_HEADER_ROWS = 4;
const LONGEST_HEADER = 60;

const DATE_OR_NUMBER = /^[\d.,/\-年月日号时分%:]+$/;
const LABEL_WITH_VALUE = /:./;

export interface HeaderSearch {
  readonly sheet: RawSheet;
  readonly merges: MergesByTop;
  readonly index: HeaderIndex;
  readonly ledgers: readonly LedgerDef[];
  readonly bonus: WordBonus;
  /** The clerk's word for what the sheet is. */
  readonly told?: LedgerDef;
}

/** The header whose first row is `rows[at]`, or null. Titles above it weigh in by `titles`. */
export function findHeader(
  search: HeaderSearch,
  at: number,
  titles: readonly string[],
): FoundHeader | null {
  const { rows } = search.sheet;
  const top = rows[at];
  if (!top || !isHeaderLike(top) || filledCells(top) < 2) return null;
  let best: { header: FoundHeader; known: number } | null = null;
  for (const height of heights(search, at)) {
    const bottom = top.number + height - 1;
    const header = rowsUpTo(rows, at, bottom);
    if (!header.every(isHeaderLike)) continue;
    const columns = flattenHeader(header, mergesWithin(search.merges, top.number, bottom));
    const choice = chooseLedger(search, columns, titles);
    if (choice && choice.known > (best?.known ?? 0)) {
      best = {
        header: { top: top.number, bottom, columns, ledger: choice.ledger },
        known: choice.known,
      };
    }
  }
  return best?.header ?? null;
}

/** Known headers of the ledger that knows most of them, on any row; tells how near a sheet came. */
export function bestKnown(search: HeaderSearch, at: number): number {
  const top = search.sheet.rows[at];
  if (!top || !isHeaderLike(top)) return 0;
  const known = knownFields(search.index, flattenHeader([top], []));
  return Math.max(0, ...[...known.values()].map((fields) => fields.size));
}

/**
 * A cheap doubt for rows in the midst of data: two of the first four filled cells are texts that
 * begin like a header. Only then is a row looked at closely.
 */
export function mayBeHeader(index: HeaderIndex, row: RawRow): boolean {
  let seen = 0;
  let hits = 0;
  for (const raw of row.cells) {
    if (raw === null || isBlank(raw)) continue;
    if (typeof raw !== "string" || raw.length > LONGEST_HEADER) return false;
    seen += 1;
    if (index.begins(raw.charAt(0)) || index.begins(raw.trim().charAt(0))) hits += 1;
    if (hits >= 2) return true;
    if (seen >= 4) return false;
  }
  return false;
}

/**
 * The names under which a flattened column may be known, the most telling first. `outright`: the
 * header itself, or its levels joined (`稳控-责任人` as 稳控责任人); `loosely`: the leaf, then the
 * parents from below.
 */
export function headerNames(cell: HeaderCell): {
  readonly outright: readonly string[];
  readonly loosely: readonly string[];
} {
  const { levels } = cell;
  if (levels.length === 1) return { outright: levels.map(matchKey), loosely: [] };
  const outright = levels.slice(1).flatMap((_, from) => {
    const lower = levels.slice(from);
    return [matchKey(lower.join("-")), matchKey(lower.join(""))];
  });
  return { outright, loosely: [...levels].reverse().map(matchKey) };
}

function chooseLedger(
  search: HeaderSearch,
  columns: readonly HeaderCell[],
  titles: readonly string[],
): { ledger: LedgerDef; known: number } | null {
  const known = knownFields(search.index, columns);
  let best: { ledger: LedgerDef; known: number; score: number } | null = null;
  for (const ledger of search.told ? [search.told] : search.ledgers) {
    const fields = known.get(ledger.id);
    const named = search.told !== undefined || isNameOf(ledger, search.sheet.name);
    if (!fields || fields.size < (named ? ENOUGH_WHEN_NAMED : ENOUGH)) continue;
    const score = fields.size + placeScore(ledger, fields) + search.bonus(ledger, titles);
    if (!best || score > best.score) best = { ledger, known: fields.size, score };
  }
  return best;
}

/** Would these columns make a table of ours by themselves, with all that a row needs? */
export function standsAlone(search: HeaderSearch, columns: readonly HeaderCell[]): boolean {
  const known = knownFields(search.index, columns);
  return search.ledgers.some((ledger) => {
    const fields = known.get(ledger.id);
    return fields !== undefined && fields.size >= ENOUGH && placeScore(ledger, fields) > 0;
  });
}

/** A table whose rows could not be placed is rather one of another ledger. */
function placeScore(ledger: LedgerDef, fields: ReadonlySet<string>): number {
  return ledger.placing.every((keys) => keys.some((key) => fields.has(key))) ? 1 : 0;
}

function knownFields(
  index: HeaderIndex,
  columns: readonly HeaderCell[],
): ReadonlyMap<LedgerId, ReadonlySet<string>> {
  const known = new Map<LedgerId, Set<string>>();
  for (const column of columns) {
    const settled = new Set<LedgerId>();
    const names = headerNames(column);
    for (const name of [...names.outright, ...names.loosely]) {
      for (const [ledger, [field]] of index.ledgers(name)) {
        if (settled.has(ledger) || field === undefined) continue;
        settled.add(ledger);
        const fields = known.get(ledger) ?? new Set<string>();
        known.set(ledger, fields);
        fields.add(field);
      }
    }
  }
  return known;
}

/** Heights worth trying: as far as merged cells reach down, or while rows hang together. */
function heights({ sheet, merges }: HeaderSearch, at: number): readonly number[] {
  const { rows } = sheet;
  const top = rows[at];
  if (!top) return [];
  const down = merges.get(top.number)?.filter((merge) => merge.bottom > merge.top) ?? [];
  const forced = down.reduce((most, merge) => Math.max(most, merge.bottom - top.number + 1), 1);
  if (forced > MOST_HEADER_ROWS) return [];
  if (forced > 1) return [forced, 1];
  const tries = [1];
  for (let height = 2; height < MOST_HEADER_ROWS; height += 1) {
    const upper = rows[at + height - 2];
    const lower = rows[at + height - 1];
    if (!upper || lower?.number !== top.number + height - 1) break;
    const across = merges.get(upper.number)?.some((merge) => merge.right > merge.left) ?? false;
    if (!across && (merges.size > 0 || !fillsGaps(upper, lower))) break;
    tries.push(height);
  }
  return tries;
}

function fillsGaps(upper: RawRow, lower: RawRow): boolean {
  return lower.cells.some((raw, i) => !isBlank(raw) && isBlank(upper.cells[i] ?? null));
}

function rowsUpTo(rows: readonly RawRow[], at: number, bottom: number): readonly RawRow[] {
  let end = at;
  while ((rows[end]?.number ?? Infinity) <= bottom) end += 1;
  return rows.slice(at, end);
}

function filledCells(row: RawRow): number {
  return row.cells.reduce<number>((count, raw) => (isBlank(raw) ? count : count + 1), 0);
}

/** Nothing but short texts: no numbers, no dates, no `填报单位:龙河村`. */
function isHeaderLike(row: RawRow): boolean {
  return row.cells.every((raw) => {
    if (isBlank(raw)) return true;
    if (typeof raw !== "string" || raw.length > LONGEST_HEADER) return false;
    const text = plainText(raw).replace(/\([^)]*\)/g, "");
    return !DATE_OR_NUMBER.test(text) && !LABEL_WITH_VALUE.test(text);
  });
}
