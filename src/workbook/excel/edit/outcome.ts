/** What comes of changing sheets that are there already. */
import type { SkippedEdit } from "../../edit.ts";
import type { ExcelFailure } from "../failure.ts";
import type { SessionOptions } from "../session.ts";
import type { EditUndo } from "./record.ts";

export interface EditOptions extends SessionOptions {
  /** Unique; stands in every line of 修改记录 that this run writes. */
  readonly editId: string;
  /** Day of the change, `yyyy-mm-dd`. */
  readonly asOf: string;
  /** What the clerk did, in Chinese, such as 修复:日期写法. */
  readonly reason: string;
  /** Names of sheets whose contents 修改记录 does not repeat (稳定工作台账). */
  readonly restrictedSheets?: readonly string[];
  /** How many of the edits are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** `written` counts edits, not cells. What is in neither `written` nor `skipped` was not reached. */
export type EditOutcome =
  | {
      readonly ok: true;
      readonly editId: string;
      readonly written: number;
      readonly skipped: readonly SkippedEdit[];
      /** For the clerk: what was done otherwise than they would expect, such as rows that a filter hides. */
      readonly notices: readonly string[];
      readonly undo: EditUndo;
    }
  | EditFailure;

/** Broken off: what was written up to there stays, and `undo` takes it back. */
export interface EditFailure extends ExcelFailure {
  readonly written: number;
  /** Null when nothing was written. */
  readonly undo: EditUndo | null;
}

/** A change that stays, because somebody has worked on the place since. */
export interface KeptChange {
  readonly sheet: string;
  /** A1 address; "" for a whole sheet. */
  readonly cell: string;
  /** For the clerk: what stays, and why. */
  readonly sentence: string;
}

export interface UndoneEdits {
  readonly ok: true;
  /** Cells that hold again what they held before. */
  readonly cells: number;
  readonly rows: number;
  readonly columns: number;
  /** Sheets whose marks are gone. */
  readonly marks: number;
  readonly kept: readonly KeptChange[];
}

export type UndoEditsOutcome = UndoneEdits | ExcelFailure;
