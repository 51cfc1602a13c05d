/** Judges single rows below a header: data, or one of the other things that stand among data. */
import type { ColumnDef, LedgerDef } from "../../domain/ledgers/types.ts";
import type { RawRange, RawRow, RawSheet, RawValue } from "../../workbook/raw.ts";
import type { IgnoredKind, MappedColumn } from "../types.ts";
import { isBlank, plainText, shownText, type RowGlance } from "./cells.ts";
import * as kinds from "./rowKinds.ts";
import type { Segment } from "./segments.ts";

/** What is known of a row from its surroundings. */
export interface RowSetting {
  /** A cell merged from above reaches into the row. */
  readonly insideMerge: boolean;
  /** The rows above were a note (`注:…`), which may go on. */
  readonly inNote: boolean;
}

export type RowLook = (
  row: RawRow,
  at: number,
  seen: RowGlance,
  setting: RowSetting,
) => "data" | IgnoredKind;

/** What a column holds; 序号, 村 and computed columns alone make no data row. */
type ColumnUse = "serial" | "village" | "computed" | "code" | "date" | "content";

const FEW = 3;
/** More cells than this are no signature line. */
const WIDEST_FOOTER = 10;
const LONGEST_TOTAL = 24;
const SERIAL_HEADER = /^(?:序号|序|no\.?)$/i;
const SERIAL = /^[\s\d０-９.、]+$/;

/** The patterns are tried only where few cells or a telling character give cause. */
export function rowLook(
  sheet: RawSheet,
  segment: Segment,
  columns: readonly MappedColumn[],
  titles: readonly string[],
): RowLook {
  const uses = columnUses(segment.header.ledger, columns);
  const bareTitles = new Set(titles.map(kinds.bareText));
  const wide = wideMerges(sheet, segment);
  const tableTotals = new Set(
    sheet.tables.filter((table) => table.hasTotals).map((table) => table.range.bottom),
  );

  const singleText = (
    row: RawRow,
    column: number,
    bare: string,
    inNote: boolean,
  ): "data" | IgnoredKind => {
    if (bareTitles.has(bare)) return "title";
    if (kinds.isGroupBanner(bare)) return "banner";
    // A whole date in a date column may be a visit of which the rest is missing: not ours to drop.
    if (kinds.isDateLine(bare) && uses[column] === "date" && bare.length > "年月日".length)
      return "data";
    if (inNote || kinds.isFooter(bare)) return "footer";
    return wide.has(row.number) ? "banner" : "data";
  };

  return (row, at, seen, { insideMerge, inNote }) => {
    const { cells } = row;
    if (seen.filled === 0) return "blank";
    if (segment.repeats.has(at)) return "repeated-header";
    if (tableTotals.has(row.number) || totalKindOf(row, seen) !== null) return "total";
    if (at === segment.bodyAt && isColumnNumbers(row)) return "header";
    const firstText = textAmongFirst(cells, seen);
    if (seen.filled > FEW && (seen.filled > WIDEST_FOOTER || !kinds.isTelling(firstText)))
      return "data";
    if (!insideMerge && saysOnlyNothing(cells, uses)) return "zero-report";
    const bare = kinds.bareText(firstText);
    const single = seen.filled === 1 && bare !== "" && !insideMerge;
    const verdict = single ? singleText(row, seen.first, bare, inNote) : footerOrData(bare);
    return verdict === "data" && isPrefilledOnly(cells, uses) ? "serial-only" : verdict;
  };
}

/** Does the row state a total, and of what? Told by its first two cells. */
export function totalKindOf(row: RawRow, seen: RowGlance): "part" | "whole" | "running" | null {
  for (const at of [seen.first, seen.second]) {
    const raw = row.cells[at];
    if (typeof raw !== "string" || raw.length > LONGEST_TOTAL) continue;
    if (!raw.includes("计") && !raw.includes("汇")) continue;
    const kind = kinds.totalKind(kinds.bareText(raw));
    if (kind) return kind;
  }
  return null;
}

function footerOrData(bare: string): "footer" | "data" {
  return kinds.isFooter(bare) && !kinds.isDateLine(bare) ? "footer" : "data";
}

function textAmongFirst(cells: readonly RawValue[], seen: RowGlance): string {
  const first = cells[seen.first];
  return plainText(typeof first === "string" ? first : cells[seen.second]);
}

/** 序号 and 村 are filled in beforehand far below the data; a computed 0 says nothing either. */
function isPrefilledOnly(cells: readonly RawValue[], uses: readonly ColumnUse[]): boolean {
  return cells.every((raw, i) => isBlank(raw) || isPrefilled(raw, uses[i]));
}

function isPrefilled(raw: RawValue, use: ColumnUse | undefined): boolean {
  switch (use) {
    case "serial":
      return typeof raw === "number" || (typeof raw === "string" && SERIAL.test(raw));
    case "village":
      return typeof raw === "string" && !kinds.saysNothing(kinds.bareText(raw));
    case "code":
      return typeof raw === "number";
    case "computed":
      return raw === 0;
    default:
      return false;
  }
}

function saysOnlyNothing(cells: readonly RawValue[], uses: readonly ColumnUse[]): boolean {
  let said = false;
  for (let i = 0; i < cells.length; i += 1) {
    const raw = cells[i];
    if (raw === undefined || isBlank(raw) || isPrefilled(raw, uses[i])) continue;
    if (typeof raw !== "string" || !kinds.saysNothing(kinds.bareText(raw))) return false;
    said = true;
  }
  return said;
}

/** The line `1 2 3 4 …` that printed forms carry under the header. */
function isColumnNumbers(row: RawRow): boolean {
  const filled = row.cells.filter((raw) => !isBlank(raw));
  return filled.length >= 4 && filled.every((raw, i) => shownText(raw) === String(i + 1));
}

function columnUses(ledger: LedgerDef, columns: readonly MappedColumn[]): readonly ColumnUse[] {
  const defs = new Map(ledger.columns.map((column) => [column.key, column]));
  const uses: ColumnUse[] = [];
  for (const { column, header, key } of columns) {
    const def = key === null ? undefined : defs.get(key);
    uses[column - 1] = def ? columnUse(def) : SERIAL_HEADER.test(header) ? "serial" : "content";
  }
  return uses;
}

function columnUse(def: ColumnDef): ColumnUse {
  if (def.type === "serial" || def.type === "code" || def.type === "date") return def.type;
  if (!def.computed) return "content";
  // In the 村名单 the village is the content; elsewhere it is filled in for every row.
  return def.type === "village" ? "village" : "computed";
}

/** Rows with one cell merged over three columns or more. */
function wideMerges(sheet: RawSheet, segment: Segment): ReadonlySet<number> {
  const isWide = (merge: RawRange): boolean =>
    merge.right - merge.left >= 2 && merge.top > segment.header.bottom;
  return new Set(sheet.merges.filter(isWide).map((merge) => merge.top));
}
