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

/** Another cell of a row, by which the row is known again after rows came in above it. */
export type Neighbour = readonly [column: number, value: ExcelValue];

/** One cell that got another value. */
export interface ChangedCell extends Changed {
  readonly kind: "cell";
  readonly row: number;
  readonly column: number;
  readonly before: StoredCell;
  /** What Excel gave back for it right afterwards; what was sent, where it gave no answer. */
  readonly after: ExcelValue;
  readonly neighbours: readonly Neighbour[];
}

/** One row of a block that was filled, or added and filled. */
export interface AddedRow extends Changed {
  readonly kind: "row";
  /** Name of the table; null for a plain block. */
  readonly table: string | null;
  readonly row: number;
  /** Columns of the block on the sheet, and those that were written. */
  readonly left: number;
  readonly right: number;
  readonly cells: readonly {
    readonly column: number;
    readonly before: StoredCell;
    readonly after: ExcelValue;
  }[];
  /** The row was not there before: it is removed, not only emptied. */
  readonly isNew: boolean;
}

export interface AddedColumn extends Changed {
  readonly kind: "column";
  /** Null for a plain block. */
  readonly table: string | null;
  readonly header: string;
  readonly headerRow: number;
  readonly column: number;
}

export interface AddedMarks extends Changed {
  readonly kind: "marks";
}

export type Change = ChangedCell | AddedRow | AddedColumn | AddedMarks;

export interface EditUndo {
  readonly version: 1;
  readonly editId: string;
  readonly reason: string;
  readonly restrictedSheets: readonly string[];
  /** In the order in which they were made. */
  readonly changes: readonly Change[];
}
