/** The open workbook by way of Office.js: read into the port, written from plans, taken back. */
export type { ExcelDoor } from "./door.ts";
export type { ExcelFailure } from "./failure.ts";
export { readOpenWorkbook } from "./read/index.ts";
export type { OpenWorkbook, ReadOptions } from "./read/index.ts";
export { sweepUnfinished, undoRun } from "./runs/undo.ts";
export type { SweepOutcome, UndoOutcome } from "./runs/undo.ts";
export { replaceRun, writePlan } from "./write/index.ts";
export type { WriteOptions, WriteOutcome, WriteProgress } from "./write/outcome.ts";
