/**
 * What a run of edits has changed, so that it can be taken back: plain data, kept in the memory of
 * the pane and nowhere else, as it repeats what cells held.
 */
import type { ExcelValue } from "../bytes.ts";

/** A cell as Office.js gives it: enough to put it back. */
export interface StoredCell {
  readonly value: ExcelValue;
  readonly formula: ExcelValue;
  readonly format: string;
}

interface Changed {
  /** Id of the worksheet, and its name at that time. */
  readonly sheetId: string;
  readonly sheet: string;
}

/** One cell that got another value. */
export interface ChangedCell extends Changed {
  readonly kind: "cell";
  readonly row: number;
  readonly column: number;
  readonly before: StoredCell;
  /** What Excel gave back for it right afterwards. */
  readonly after: ExcelValue;
}

/** Rows of a block that were filled (spare ones) or added. */
export interface AddedRows extends Changed {
  readonly kind: "rows";
  /** Name of the table; null for a plain block. */
  readonly table: string | null;
  readonly top: number;
  /** Columns of the sheet, in the order of the values. */
  readonly columns: readonly number[];
  readonly values: readonly (readonly ExcelValue[])[];
  /** Spare rows are emptied again, added ones removed. */
  readonly spare: number;
}

export interface AddedColumn extends Changed {
  readonly kind: "column";
  readonly table: string;
  readonly header: string;
}

export interface AddedMarks extends Changed {
  readonly kind: "marks";
}

export interface AddedWords extends Changed {
  readonly kind: "words";
  readonly list: string;
  readonly values: readonly string[];
}

export type Change = ChangedCell | AddedRows | AddedColumn | AddedMarks | AddedWords;

export interface EditUndo {
  readonly version: 1;
  readonly editId: string;
  readonly reason: string;
  readonly asOf: string;
  readonly restrictedSheets: readonly string[];
  /** In the order in which they were made. */
  readonly changes: readonly Change[];
}
