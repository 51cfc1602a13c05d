/** Sheets and workbooks that come from plain text. */
import type { RawFormat, RawRange, RawRow, RawSheet, RawWorkbook, ReadNotice } from "../raw.ts";

export function textSheet(
  name: string,
  rows: readonly RawRow[],
  merges: readonly RawRange[] = [],
  hiddenRows: readonly number[] = [],
): RawSheet {
  return {
    name,
    visibility: "visible",
    rows,
    merges,
    tables: [],
    formulas: [],
    hiddenRows,
    hiddenColumns: [],
    hasActiveFilter: false,
    isProtected: false,
    struckRows: [],
    comments: 0,
    pictures: 0,
    textBoxes: 0,
    charts: 0,
  };
}

/** A workbook that has nothing but sheets. */
export function plainWorkbook(
  format: RawFormat,
  sheets: readonly RawSheet[],
  notices: readonly ReadNotice[],
): RawWorkbook {
  return {
    format,
    sheets,
    date1904: false,
    externalLinks: 0,
    hasMacros: false,
    properties: new Map(),
    notices,
  };
}
