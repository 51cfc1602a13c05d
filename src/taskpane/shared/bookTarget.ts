/** What tasks ask of the open workbook: narrow, so that tests can put another in its place. */
import type { BookEdit } from "../../workbook/edit.ts";
import type { EditOptions, EditOutcome, EditUndo, KeptChange } from "../../workbook/excel/index.ts";
import type { RawRow, RawWorkbook } from "../../workbook/raw.ts";
import type { WorkbookPlan } from "../../workbook/plan.ts";
import type { WriteNotice } from "../../workbook/xlsx/write/index.ts";

export type TargetResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      /** `Cancelled`, `RunUnknown`, or what Excel says; to decide by, never shown. */
      readonly code: string;
      /** For the clerk, in Chinese: what happened, why, what to do. */
      readonly sentence: string;
    };

/** A run whose sheets stand in the workbook. */
export interface WrittenRun {
  readonly runId: string;
  /** Planned names and the names that the sheets got. */
  readonly sheets: readonly { readonly planned: string; readonly name: string }[];
}

export interface WriteDone extends WrittenRun {
  /** One sentence for each sheet of the earlier run that stays. */
  readonly kept: readonly string[];
  readonly notices: readonly WriteNotice[];
}

export interface UndoDone {
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

export interface TargetOptions {
  readonly runId: string;
  /** Id of the run whose sheets make place. */
  readonly replaces?: string;
  readonly onProgress?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
  /** Excel has not answered for some seconds; the sentence says what to do. */
  readonly onWaiting?: (sentence: string) => void;
}

/** Edits that were taken back. */
export interface EditsUndone {
  readonly cells: number;
  readonly rows: number;
  readonly columns: number;
  /** Places that stay as they are, with why. */
  readonly kept: readonly KeptChange[];
}

/** Somebody has typed: a hint only, Excel leaves some of them out. Rows count from 1. */
export interface BookChange {
  readonly sheet: string;
  readonly rows: { readonly first: number; readonly last: number };
}

export interface BookTarget {
  /**
   * File name of the workbook, as Excel shows it, the names of its sheets in their order, and the runs
   * that can be taken back, the oldest first.
   */
  readonly name: () => Promise<
    TargetResult<{
      readonly name: string;
      readonly sheets: readonly string[];
      readonly runs?: readonly WrittenRun[];
    }>
  >;
  /** Removes what a run that was broken off has left; names of those sheets. */
  readonly sweep?: () => Promise<TargetResult<readonly string[]>>;
  /** Without `sheets` all of them; those that are gone are left out. */
  readonly read: (options?: {
    readonly sheets?: readonly string[];
  }) => Promise<TargetResult<RawWorkbook>>;
  /** A few rows of one sheet (1-based), as far as they hold anything. */
  readonly rows: (
    sheet: string,
    first: number,
    last: number,
  ) => Promise<TargetResult<readonly RawRow[]>>;
  readonly apply: (edits: readonly BookEdit[], options: EditOptions) => Promise<EditOutcome>;
  /** `editId` and `asOf` are those of the undoing. */
  readonly undo: (
    undo: EditUndo,
    options: Pick<EditOptions, "editId" | "asOf">,
  ) => Promise<TargetResult<EditsUndone>>;
  /** New sheets beside those that are there. */
  readonly write: (plan: WorkbookPlan, options: TargetOptions) => Promise<TargetResult<WriteDone>>;
  readonly undoRun: (runId: string) => Promise<TargetResult<UndoDone>>;
  /** Brings the sheet to the front and selects the row, or the cell. */
  readonly show: (sheet: string, row: number, column?: number) => Promise<TargetResult<null>>;
  /** Told of what people change, not of our own writes; call what it gives to end it. */
  readonly watch: (onChange: (change: BookChange) => void) => Promise<() => void>;
}
