/** The sheets that edits are about, looked at as a whole: three requests, whatever their number. */
import type { RawRange } from "../../raw.ts";
import type { TableRef } from "../../edit.ts";
import type { ExcelDoor } from "../door.ts";
import { readOutline, readSheetOutlines } from "../read/structure.ts";
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";

export interface NameLook {
  readonly name: string;
  /** `=字典!$A$2:$A$9`; "" for what is no formula. */
  readonly formula: string;
}

export interface BookLook {
  readonly dateShift: number;
  /** Names of all sheets. */
  readonly sheetNames: readonly string[];
  /** Those that were asked for and are there. */
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly NameLook[];
  /** No sheet may be added. */
  readonly isProtected: boolean;
}

/** `wanted` says which sheets are looked at closely. */
export async function lookAtBook(
  session: Session,
  door: ExcelDoor,
  wanted: (name: string, id: string) => boolean,
): Promise<BookLook> {
  const { dateShift, worksheets } = await readOutline(session, undefined);
  const { names, protection } = session.context.workbook;
  names.load("items/name,items/formula");
  protection.load("protected");
  const close = worksheets.filter(({ name, id }) => wanted(name, id));
  const sheets = await readSheetOutlines(session, door, close);
  return {
    dateShift,
    sheetNames: worksheets.map(({ name }) => name),
    sheets,
    names: names.items.map(({ name, formula }) => ({
      name,
      formula: typeof formula === "string" ? formula : "",
    })),
    isProtected: protection.protected,
  };
}

/** Used cells, 1-based; null for a sheet without values. */
export function usedRange({ extent }: SheetOutline): RawRange | null {
  if (!extent) return null;
  const { top, left, rows, columns } = extent;
  return { top: top + 1, left: left + 1, bottom: top + rows, right: left + columns };
}

/** A block of rows below a header: a table, or a plain range. */
export interface BlockLook {
  /** Null for a plain range. */
  readonly table: string | null;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Last row of the body: of the table, or of anything on the sheet. */
  readonly bottom: number;
  readonly hasTotals: boolean;
  /** Of a table; those of a plain range have to be read. */
  readonly headers: readonly string[] | null;
}

/** The block that the edit speaks of; a plain reference to the header of a table is that table. */
export function blockOf(outline: SheetOutline, ref: TableRef): BlockLook | null {
  const found = outline.tables.find(({ name, range, hasHeader }) =>
    "name" in ref
      ? name.toLowerCase() === ref.name.toLowerCase()
      : hasHeader && range.top === ref.headerRow && overlap(range, ref),
  );
  if (found) {
    const { name, range, hasHeader, hasTotals, columns } = found;
    if (!hasHeader) return null;
    return {
      table: name,
      headerRow: range.top,
      left: range.left,
      right: range.right,
      bottom: range.bottom - (hasTotals ? 1 : 0),
      hasTotals,
      headers: columns,
    };
  }
  if ("name" in ref) return null;
  const bottom = usedRange(outline)?.bottom ?? 0;
  if (bottom < ref.headerRow) return null;
  return { table: null, hasTotals: false, headers: null, bottom, ...ref };
}

function overlap(
  range: RawRange,
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  return range.left <= right && left <= range.right;
}

export function intersects(one: RawRange, other: RawRange): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
