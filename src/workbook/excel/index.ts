/** The open workbook by way of Office.js: looked at, read into the port, written from plans, taken back. */
export type { ExcelDoor, SavedCopy } from "./door.ts";
export { applyEdits } from "./edit/index.ts";
export type {
  EditFailure,
  EditOptions,
  EditOutcome,
  KeptChange,
  UndoEditsOutcome,
  UndoneEdits,
} from "./edit/outcome.ts";
export type { EditUndo } from "./edit/record.ts";
export { describeSkipped } from "./edit/sentences.ts";
export { undoEdits } from "./edit/undo.ts";
export type { UndoOptions } from "./edit/undo.ts";
export type { ExcelFailure } from "./failure.ts";
export { keptTexts } from "./kept.ts";
export type { KeptReading, KeptSheet, KeptTexts, KeptTextStore } from "./kept.ts";
export { workbookOverview } from "./overview.ts";
export type { FinishedRun, Overview } from "./overview.ts";
export { readOpenWorkbook } from "./read/index.ts";
export type { OpenWorkbook, ReadOptions } from "./read/index.ts";
export { readSomeRows } from "./read/someRows.ts";
export type { SomeRows } from "./read/someRows.ts";
export { sweepUnfinished, undoRun } from "./runs/undo.ts";
export type { SweepOutcome, UndoOutcome } from "./runs/undo.ts";
export { showCell, showRow } from "./show.ts";
export type { ShowOutcome } from "./show.ts";
export { watchChanges } from "./watch.ts";
export type { SheetChange } from "./watch.ts";
export { replaceRun, writePlan } from "./write/index.ts";
export type { WriteOptions, WriteOutcome, WriteProgress } from "./write/outcome.ts";
