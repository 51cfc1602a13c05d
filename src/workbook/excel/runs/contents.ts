/** The contents of sheets, hashed: values and formulas of the used range, not looks or widths. */
import type { ExcelValue } from "../bytes.ts";
import { readCells } from "../cells.ts";
import type { Extent } from "../cells.ts";
import { sheetsIn, withSheetNames } from "../names.ts";
import type { Session } from "../session.ts";
import { ContentHash } from "./hash.ts";

/** Extents by the ids of sheets; null for a sheet without values. */
export type Extents = ReadonlyMap<string, Extent | null>;

/** What a sheet holds. */
export interface Content {
  readonly hash: string;
  /** Names of sheets, as they are called now, that its formulas refer to. */
  readonly refersTo: ReadonlySet<string>;
}

/** Asks for the used ranges; call what it returns after the next sync. */
export function askExtents(session: Session, ids: readonly string[]): () => Extents {
  const ranges = ids.map((id) => {
    const range = session.sheet(id).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return [id, range] as const;
  });
  return () => new Map(ranges.map(([id, range]) => [id, extentOf(range)]));
}

function extentOf(range: Excel.Range): Extent | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  return { top, left, rows, columns };
}

/**
 * Reads the sheets and hashes them. `names` turns the present names of our sheets into the planned
 * ones: Excel rewrites formulas when a sheet is renamed, and that is no change by the clerk.
 */
export async function hashContents(
  session: Session,
  extents: Extents,
  names: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Content>> {
  const refersTo = new Map([...extents.keys()].map((id) => [id, new Set<string>()]));
  const hashes = new Map([...extents.keys()].map((id) => [id, new ContentHash()]));
  const wanted = [...extents].flatMap(([sheet, extent]) =>
    extent ? [{ sheet, extent, members: ["formulas"] as const }] : [],
  );
  for (const { sheet, extent } of wanted) {
    const { top, left, rows, columns } = extent;
    hashes.get(sheet)?.add([top, left, rows, columns].join());
  }
  await readCells(session, wanted, ({ sheet }, _top, { formulas = [] }) => {
    const hash = hashes.get(sheet);
    for (const value of formulas.flat()) {
      hash?.add(plannedFormula(value, names));
      if (isFormula(value)) for (const name of sheetsIn(value)) refersTo.get(sheet)?.add(name);
    }
  });
  return new Map(
    [...hashes].map(([id, hash]) => [
      id,
      { hash: hash.digest(), refersTo: refersTo.get(id) ?? new Set() },
    ]),
  );
}

function plannedFormula(value: ExcelValue, names: ReadonlyMap<string, string>): ExcelValue {
  return isFormula(value) ? withSheetNames(value, names) : value;
}

function isFormula(value: ExcelValue): value is string {
  return typeof value === "string" && value.startsWith("=");
}
