/** Where a section that makes sheets stands: one value outside React. */
import type { WrittenRun } from "../bookTarget.ts";
import type { Notice } from "../notice.ts";

/**
 * - `opening`: the workbook is looked at for the first time; `closed`: it could not be
 * - `choosing`: what is wanted
 * - `reading`: the workbook, on its way to the worker; `making`: in the worker
 * - `preview`: what would be written, nothing written of it yet
 * - `writing`; `stopping`: asked to leave off; `done`: written; `undoing`
 */
export type SheetPhase =
  | "opening"
  | "closed"
  | "choosing"
  | "reading"
  | "making"
  | "preview"
  | "writing"
  | "stopping"
  | "done"
  | "undoing";

/**
 * `code` finds the words: those of the section first, then `broken`, `cancelled`, `not-written`,
 * `undone`, `broken-off`, `cut`, `no-charts`, `sentence` (a sentence of the Excel adapter's, as it stands).
 */
export type SheetNotice = Notice;

export interface SheetState<Facts, Choice, Made> {
  readonly phase: SheetPhase;
  /** Null until the workbook has been read. */
  readonly facts: Facts | null;
  readonly choice: Choice;
  readonly made: Made | null;
  /** Counts what was made: answers about an earlier result are out of date. */
  readonly run: number;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** The sheets that stand in the workbook: of this result in `done`, else of an earlier one. */
  readonly written: WrittenRun | null;
  readonly notices: readonly SheetNotice[];
}
