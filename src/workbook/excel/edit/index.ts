/** Changes to sheets of the open workbook that are there already. */
import type { BookEdit } from "../../edit.ts";
import { DICTIONARY_SHEET } from "../../xlsx/write/dictionary.ts";
import type { ExcelDoor } from "../door.ts";
import { failure } from "../failure.ts";
import { inExcel } from "../session.ts";
import type { Session } from "../session.ts";
import { applyCells } from "./cells.ts";
import { applyColumns } from "./columns.ts";
import { applyMarks } from "./marks.ts";
import type { EditOptions, EditOutcome } from "./outcome.ts";
import type { EditUndo } from "./record.ts";
import { applyRows } from "./rows.ts";
import { applyRules } from "./rules.ts";
import { EditRun } from "./run.ts";
import { settle } from "./settle.ts";
import { applyWords } from "./words.ts";

/**
 * Carries out the edits. What has changed since they were made is left out and told in `skipped`.
 * Every cell, row and column that changed is listed on the sheet 修改记录 in the same run.
 * Repeating it does nothing twice. Excel's refusals come back as values.
 */
export async function applyEdits(
  door: ExcelDoor,
  edits: readonly BookEdit[],
  options: EditOptions,
): Promise<EditOutcome> {
  const run = new EditRun(door, edits, options);
  const result = await inExcel(door, options, (session) => carryOut(run, session));
  if (!result.ok) {
    await settle(run);
    const { changes, done } = run;
    const undo = changes.length === 0 ? null : undoOf(run);
    const sentence = result.sentence + told(done.size, undo !== null);
    return { ...result, sentence, written: done.size, undo };
  }
  return result.value
    ? { ...result.value, written: 0, undo: null }
    : {
        ok: true,
        editId: options.editId,
        written: run.done.size,
        skipped: run.skipped.toSorted((a, b) => a.index - b.index),
        notices: run.notices,
        undo: undoOf(run),
      };
}

const NEEDS_DICTIONARY = ["dictionary", "rules", "columns"];

/** Cells and marks first: what comes later moves rows and columns. */
async function carryOut(run: EditRun, session: Session) {
  const needsDictionary = run.edits.some(({ kind }) => NEEDS_DICTIONARY.includes(kind));
  await run.lookAgain(session, (name) => needsDictionary && name === DICTIONARY_SHEET);
  await run.journal.find(session, run.look, run.store);
  if (run.journal.sheet === null && run.look.isProtected && run.edits.some(isJournaled)) {
    return failure("AccessDenied");
  }
  await applyCells(run, session);
  await applyMarks(run, session);
  await applyWords(run, session);
  await applyColumns(run, session);
  await applyRows(run, session);
  await applyRules(run, session);
  return null;
}

function isJournaled({ kind }: BookEdit): boolean {
  return kind !== "marks";
}

function undoOf({ changes, options }: EditRun): EditUndo {
  const { editId, reason, restrictedSheets = [] } = options;
  return { version: 1, editId, reason, restrictedSheets, changes: [...changes] };
}

function told(written: number, canUndo: boolean): string {
  if (!canUndo) return "表上原来的内容没有改动。";
  return written === 0
    ? "有的内容可能已经写入,可以撤销。"
    : `中断以前已经写好${written}处,都记在“修改记录”里,可以撤销。`;
}
