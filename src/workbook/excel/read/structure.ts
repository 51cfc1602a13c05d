/** What stands in the open workbook, before any cell is read: sheets, tables, extents, formulas. */
import type { ExcelDoor } from "../door.ts";
import type { RawRange, RawTable, Visibility } from "../../raw.ts";
import type { Extent } from "../cells.ts";
import { syncAskingDates } from "../dates.ts";
import { askProperties } from "../runs/properties.ts";
import type { Properties } from "../runs/properties.ts";
import type { Session } from "../session.ts";

const ALL_SHEETS =
  "items/id,items/name,items/visibility,items/protection/protected," +
  "items/autoFilter/isDataFiltered,items/tables/items/name,items/tables/items/showHeaders," +
  "items/tables/items/showTotals,items/tables/items/autoFilter/isDataFiltered," +
  "items/tables/items/columns/items/name";

const AREAS =
  "areaCount,areas/items/rowIndex,areas/items/columnIndex," +
  "areas/items/rowCount,areas/items/columnCount";

export interface Outline {
  readonly properties: Properties;
  readonly workbookName: string;
  readonly dateShift: number;
  readonly worksheets: readonly Excel.Worksheet[];
}

/** All sheets by name, with their tables; those that are wanted, in the order of the workbook. */
export async function readOutline(
  session: Session,
  wanted: readonly string[] | undefined,
): Promise<Outline> {
  const { workbook } = session.context;
  const { asked, dateShift } = await syncAskingDates(session, () => {
    workbook.load("name");
    workbook.worksheets.load(ALL_SHEETS);
    return askProperties(session);
  });
  const worksheets = workbook.worksheets.items.filter(
    ({ name }) => wanted?.includes(name) !== false,
  );
  return { workbookName: workbook.name, properties: asked(), dateShift, worksheets };
}

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly hasActiveFilter: boolean;
  readonly tables: readonly RawTable[];
  /** Null for a sheet without values. */
  readonly extent: Extent | null;
  /** Null when this Excel cannot tell. */
  readonly merges: readonly RawRange[] | null;
  readonly hasFormulas: boolean;
  /** False when no row is hidden, true when all or some are. */
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
  readonly hasStruck: boolean;
}

/** What needs the names of the first answer: one request for all sheets. */
export async function readSheetOutlines(
  session: Session,
  door: ExcelDoor,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly SheetOutline[]> {
  const seesMerges = door.supports("1.13");
  const asked = worksheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,format/font/strikethrough");
    const all = sheet.getRange();
    // Hidden columns before the used range count too, and the used range may not begin at A.
    all.load("columnHidden");
    const formulas = all.getSpecialCellsOrNullObject("Formulas");
    formulas.load("areaCount");
    const merged = seesMerges ? all.getMergedAreasOrNullObject() : null;
    merged?.load(AREAS);
    const tables = sheet.tables.items.map((table) => loadExtent(table.getRange()));
    return { sheet, used, all, formulas, merged, tables };
  });
  await session.sync();
  return asked.map(({ sheet, used, all, formulas, merged, tables }) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    hasActiveFilter:
      sheet.autoFilter.isDataFiltered ||
      sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
    tables: sheet.tables.items.map((table, index) => rawTable(table, tables[index])),
    extent: used.isNullObject ? null : extentOf(used),
    merges: merged === null ? null : mergesOf(merged),
    hasFormulas: !formulas.isNullObject,
    hidesRows: !used.isNullObject && isPartly(used.rowHidden),
    hidesColumns: isPartly(all.columnHidden),
    hasStruck: !used.isNullObject && isPartly(used.format.font.strikethrough),
  }));
}

/** Office.js answers null, against its types, where cells differ. */
function isPartly(value: boolean | null): boolean {
  return value !== false;
}

function loadExtent(range: Excel.Range): Excel.Range {
  return range.load("rowIndex,columnIndex,rowCount,columnCount");
}

function extentOf(range: Excel.Range): Extent {
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  return { top, left, rows, columns };
}

function rawRange({ top, left, rows, columns }: Extent): RawRange {
  return { top: top + 1, left: left + 1, bottom: top + rows, right: left + columns };
}

function rawTable(table: Excel.Table, range: Excel.Range | undefined): RawTable {
  const { name, showHeaders: hasHeader, showTotals: hasTotals } = table;
  const extent = range ? extentOf(range) : { top: 0, left: 0, rows: 1, columns: 1 };
  const columns = table.columns.items.map((column) => column.name);
  return { name, range: rawRange(extent), hasHeader, hasTotals, columns };
}

/** In the order of a file: Office.js gives them in any. */
function mergesOf(merged: Excel.RangeAreas): readonly RawRange[] {
  if (merged.isNullObject) return [];
  const ranges = merged.areas.items.map((area) => rawRange(extentOf(area)));
  return ranges.sort((a, b) => a.top - b.top || a.left - b.left);
}

function visibilityOf(visibility: string): Visibility {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
