/** How the edits of a plan are handed to a workbook that writes cells before rows. */
import type { BookEdit, SkippedEdit } from "../workbook/edit.ts";
import type { MovesPlan } from "./types.ts";

/**
 * Runs, one after the other: first what the book lacks, 办理日志 and opened rows, then the cells of the
 * items. The second is only to be written where `mayGoOn` says so of the first.
 */
export function stagesOf({ edits }: Pick<MovesPlan, "edits">): readonly (readonly BookEdit[])[] {
  const first = edits.filter(({ kind }) => kind !== "cell");
  const cells = edits.filter(({ kind }) => kind === "cell");
  return [first, cells].filter((run) => run.length > 0);
}

/** False where a line of the log or a row could not be written: the item then stays as it is. */
export function mayGoOn(skipped: readonly SkippedEdit[]): boolean {
  return skipped.every(({ reason }) => reason === "already-there");
}
