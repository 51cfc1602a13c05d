/** Changes to sheets that are there, with the sheets that they need first; taken back from their end. */
import { mayGoOn } from "../../items/index.ts";
import type { BookEdit } from "../../workbook/edit.ts";
import { describeSkipped, type EditUndo } from "../../workbook/excel/index.ts";
import type { WorkbookPlan } from "../../workbook/plan.ts";
import { said, type Notice } from "./notice.ts";
import type { BookTools } from "./tools.ts";

export interface EditsOrder extends Partial<WorkbookPlan> {
  /** Sheets that the workbook lacks: written before. */
  readonly sheets: WorkbookPlan["sheets"];
  /** Runs one after the other; the next only where all of the one before stands there. */
  readonly stages: readonly (readonly BookEdit[])[];
  /** For 修改记录. */
  readonly reason: string;
  readonly restrictedSheets: readonly string[];
}

/** What one order has written. */
export interface EditsDone {
  readonly undos: readonly EditUndo[];
  /** Of the sheets that were added for it. */
  readonly runId: string | null;
}

export interface EditsOutcome {
  /** Null when nothing was written. */
  readonly done: EditsDone | null;
  /** All of it stands in the workbook now. */
  readonly isWhole: boolean;
  readonly notices: readonly Notice<"sentence">[];
}

/** More sentences of one kind help nobody. */
const SENTENCES = 5;

/** `kind`: first part of the id of the run that adds sheets. */
export async function writeEdits(
  { stages, reason, restrictedSheets, ...lacking }: EditsOrder,
  kind: string,
  { book, today, unique }: BookTools,
): Promise<EditsOutcome> {
  const notices: Notice<"sentence">[] = [];
  const undos: EditUndo[] = [];
  let runId: string | null = null;
  if (lacking.sheets.length > 0) {
    const plan = { dictionary: [], properties: new Map<string, string>(), ...lacking };
    const outcome = await book.write(plan, { runId: `${kind}-${unique()}` });
    if (!outcome.ok) {
      return { done: null, isWhole: false, notices: [said(outcome.sentence, "error")] };
    }
    runId = outcome.value.runId;
  }
  let isWhole = true;
  for (const edits of stages) {
    const options = { editId: unique(), asOf: today(), reason, restrictedSheets };
    const outcome = await book.apply(edits, options);
    if (outcome.undo && outcome.undo.changes.length > 0) undos.push(outcome.undo);
    if (!outcome.ok) {
      notices.push(said(outcome.sentence, "error"));
      isWhole = false;
      break;
    }
    notices.push(...outcome.notices.map((sentence) => said(sentence, "info")));
    const left = outcome.skipped.filter((skipped) => !mayGoOn([skipped]));
    notices.push(...left.slice(0, SENTENCES).map((it) => said(describeSkipped(it), "warning")));
    isWhole = isWhole && left.length === 0;
    if (left.length > 0) break;
  }
  const isNothing = undos.length === 0 && runId === null;
  return { done: isNothing ? null : { undos, runId }, isWhole, notices };
}

/** `left`: what could not be taken back and still can be tried again. */
export async function takeBackEdits(
  { undos, runId }: EditsDone,
  { book, today, unique }: BookTools,
): Promise<{ readonly left: EditsDone | null; readonly notices: readonly Notice<"sentence">[] }> {
  const notices: Notice<"sentence">[] = [];
  const left = [...undos];
  for (let last = left.at(-1); last; last = left.at(-1)) {
    const outcome = await book.undo(last, { editId: unique(), asOf: today() });
    if (!outcome.ok) {
      return { left: { undos: left, runId }, notices: [said(outcome.sentence, "error")] };
    }
    left.pop();
    const kept = outcome.value.kept.slice(0, SENTENCES);
    notices.push(...kept.map(({ sentence }) => said(sentence, "info")));
  }
  if (runId !== null) {
    const outcome = await book.undoRun(runId);
    if (outcome.ok) notices.push(...outcome.value.kept.map((sentence) => said(sentence, "info")));
    // Sheets that are gone already are as good as taken back.
    else if (outcome.code !== "RunUnknown") {
      return { left: { undos: [], runId }, notices: [said(outcome.sentence, "error")] };
    }
  }
  return { left: null, notices };
}
