/** Ranges of a formula as sheets of a workbook, so that they are read as any village's file is. */
import { matchKey } from "../domain/text/normalize.ts";
import { findSetting } from "../domain/settings/index.ts";
import type { RawRow, RawSheet, RawWorkbook } from "../workbook/raw.ts";
import type { Cell, Matrix } from "./types.ts";

export interface NamedRange {
  /** Of its sheet: that of the ledger, where the parameter is for one. */
  readonly name: string;
  readonly matrix: Matrix;
  /** Only the headers tell what it is. */
  readonly isOther: boolean;
}

export const RULES_SHEET = "规则设置";

export function workbookOf(ranges: readonly NamedRange[]): RawWorkbook {
  return {
    format: "xlsx",
    sheets: ranges.map(({ name, matrix, isOther }) => {
      const rows = rowsOf(matrix);
      return sheetOf(isOther && hasRules(rows) ? RULES_SHEET : name, rows);
    }),
    date1904: false,
    externalLinks: 0,
    hasMacros: false,
    properties: new Map(),
    notices: [],
  };
}

export function isEmptyRange(matrix: Matrix): boolean {
  return matrix.every((row) => row.every(isBlank));
}

/** Whole columns are mostly empty: a blank row costs one look at each cell and nothing else. */
function rowsOf(matrix: Matrix): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (const [index, row] of matrix.entries()) {
    const last = row.findLastIndex((cell) => !isBlank(cell));
    if (last < 0) continue;
    const cells = row.slice(0, last + 1).map((cell) => (cell === "" ? null : cell));
    rows.push({ number: index + 1, cells });
  }
  return rows;
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === "";
}

const FEW_ROWS = 30;

/** 规则设置 is no table with headers: it is known by the names of the settings at the left. */
function hasRules(rows: readonly RawRow[]): boolean {
  return rows.slice(0, FEW_ROWS).some(({ cells }) => {
    const label = cells.find((cell) => typeof cell === "string");
    return typeof label === "string" && matchKey(label) !== "" && findSetting(label) !== undefined;
  });
}

function sheetOf(name: string, rows: readonly RawRow[]): RawSheet {
  return {
    name,
    visibility: "visible",
    rows,
    merges: [],
    tables: [],
    formulas: [],
    hiddenRows: [],
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
