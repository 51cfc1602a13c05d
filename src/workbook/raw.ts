/**
 * The port, reading side: what a foreign workbook looks like to us, whatever program wrote it.
 * Plain data, no interpretation of the field. Addresses count from 1 (row 1, column 1 = A1).
 */

/** A number that its cell's number format shows as a date. `serial` is in the 1900 system, always. */
export interface RawDate {
  readonly kind: "date";
  /** Days since 1899-12-30, fraction = time of day. 1904 workbooks are already converted. */
  readonly serial: number;
}

/** An error value such as `#REF!`. */
export interface RawError {
  readonly kind: "error";
  readonly code: string;
}

/** `null` is an empty cell. Text is exactly as stored; nothing is trimmed. */
export type RawValue = string | number | boolean | RawDate | RawError | null;

export interface RawRow {
  /** 1-based row number on the sheet. */
  readonly number: number;
  /** `cells[0]` is column A; trailing empty cells are left out. */
  readonly cells: readonly RawValue[];
}

/** A rectangle, both corners included, 1-based. */
export interface RawRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RawTable {
  readonly name: string;
  readonly range: RawRange;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** A formula and what it refers to; the cell's value in `rows` is the cached result. */
export interface RawFormula {
  readonly row: number;
  readonly column: number;
  /** True when it reads another file (`[10月.xlsx]…`) or a DDE link. */
  readonly external: boolean;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface RawSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Rows with at least one non-empty cell, ascending. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly RawRange[];
  readonly tables: readonly RawTable[];
  readonly formulas: readonly RawFormula[];
  /** Numbers of hidden rows that hold something (by hand or by a filter). */
  readonly hiddenRows: readonly number[];
  /** Hidden columns, 1-based, within the used width. */
  readonly hiddenColumns: readonly number[];
  readonly hasActiveFilter: boolean;
  readonly isProtected: boolean;
  /** Rows in which at least one non-empty cell is struck through. */
  readonly struckRows: readonly number[];
  readonly comments: number;
  readonly pictures: number;
  readonly textBoxes: number;
  readonly charts: number;
}

export type RawFormat = "xlsx" | "csv" | "html" | "xls" | "ods" | "et";

export interface RawWorkbook {
  readonly format: RawFormat;
  readonly sheets: readonly RawSheet[];
  readonly date1904: boolean;
  /** Counted, never followed. */
  readonly externalLinks: number;
  readonly hasMacros: boolean;
  /** Custom document properties (docProps/custom.xml); our own hidden marks live there. */
  readonly properties: ReadonlyMap<string, string>;
  /** Things that happened while reading and that a clerk must be told. */
  readonly notices: readonly ReadNotice[];
}

/** A file that cannot be read at all, or a part of it that was left out. */
export interface ReadNotice {
  /** Id of a finding kind of `src/domain/findings`; the reader only names it. */
  readonly id: string;
  readonly sheet?: string;
  readonly slots?: Readonly<Record<string, string | number>>;
}

/** Reading never throws for what a file holds: either a workbook or the reason why not. */
export type ReadResult =
  | { readonly ok: true; readonly workbook: RawWorkbook }
  | { readonly ok: false; readonly notice: ReadNotice };
