/** The writing itself: lists, then sheets, then what older sheets lack, then the marks. */
import { LEDGERS } from "../../../../domain/ledgers/index.ts";
import type { SetupPlan } from "../../../../setup/index.ts";
import type { BookEdit, SkippedEdit } from "../../../../workbook/edit.ts";
import { describeSkipped, type EditOptions } from "../../../../workbook/excel/index.ts";
import type { WorkbookPlan } from "../../../../workbook/plan.ts";
import type { TargetResult } from "../../../shared/bookTarget.ts";
import { said } from "../../../shared/notice.ts";
import type { BookTools } from "../../../shared/tools.ts";
import type { CreateStore, Step } from "./state.ts";

/** Kind of a run: no other task of the pane takes such sheets away. */
const KIND = "ledgers";
const REASON = "新建台账";

export interface Writer {
  /** False when something was left out or refused; the clerk has been told then. */
  readonly write: (setup: SetupPlan) => Promise<boolean>;
}

/** `plan` reads the workbook and plans anew: between the stages it is another one. */
export function createWriter(
  store: CreateStore,
  { book, today, unique }: BookTools,
  plan: () => Promise<TargetResult<SetupPlan>>,
): Writer {
  const options = () => ({
    isCancelled: () => store.get().phase === "stopping",
    onWaiting: (sentence: string) => {
      store.tell(said(sentence, "warning"));
    },
    onProgress: (done: number, total: number) => {
      store.change({ progress: { done, total } });
    },
  });
  const keep = (step: Step) => {
    store.change({ steps: [...store.get().steps, step] });
  };
  const fail = (code: string, sentence: string): false => {
    if (code === "Cancelled") store.tell({ code: "cancelled", intent: "info" });
    else store.tell(said(sentence, "error"));
    return false;
  };

  /** Sheets that could not be changed as planned, or null when it was broken off. */
  const apply = async (edits: readonly BookEdit[]): Promise<ReadonlySet<string> | null> => {
    if (edits.length === 0) return new Set();
    const outcome = await book.apply(edits, {
      ...options(),
      editId: `${KIND}-${unique()}`,
      asOf: today(),
      reason: REASON,
      restrictedSheets: LEDGERS.flatMap((it) => (it.restricted ? [it.sheetName] : [])),
    } satisfies EditOptions);
    if (outcome.undo) keep({ kind: "edits", undo: outcome.undo });
    if (!outcome.ok) {
      fail(outcome.code, outcome.sentence);
      return null;
    }
    for (const sentence of outcome.notices) store.tell(said(sentence, "info"));
    const left = outcome.skipped.filter(({ reason }) => reason !== "already-there");
    for (const skipped of left) store.tell(said(describeSkipped(skipped), "warning"));
    return new Set(left.map(({ sheet }: SkippedEdit) => sheet));
  };

  const add = async (wanted: WorkbookPlan): Promise<boolean> => {
    const outcome = await book.write(wanted, { ...options(), runId: `${KIND}-${unique()}` });
    if (!outcome.ok) return fail(outcome.code, outcome.sentence);
    keep({ kind: "run", runId: outcome.value.runId });
    const hidden = wanted.sheets.filter(({ visibility }) => visibility !== "visible");
    const names = outcome.value.sheets
      .filter(({ planned }) => planned !== "字典" && !hidden.some(({ name }) => name === planned))
      .map(({ name }) => name);
    store.change({ sheets: [...store.get().sheets, ...names] });
    return true;
  };

  const again = async (): Promise<SetupPlan | null> => {
    const planned = await plan();
    if (planned.ok) return planned.value;
    fail(planned.code, planned.sentence);
    return null;
  };

  return {
    write: async (first) => {
      let setup: SetupPlan | null = first;
      if (setup.lists.length > 0) {
        if ((await apply(setup.lists)) === null) return false;
        setup = await again();
        if (setup === null) return false;
      }
      if (setup.plan.sheets.length > 0 || setup.plan.dictionary.length > 0) {
        if (!(await add(setup.plan))) return false;
        if (setup.edits.length > 0) setup = await again();
        if (setup === null) return false;
      }
      const left = await apply(setup.edits);
      if (left === null) return false;
      const extended = setup.notices.flatMap((it) =>
        it.fate === "extended" && !it.isHidden ? [it.sheet] : [],
      );
      store.change({ sheets: [...new Set([...store.get().sheets, ...extended])] });
      const marks = setup.marks.filter(({ sheet }) => !left.has(sheet));
      if (marks.length > 0 && !(await add(marksPlan(marks.map(({ property }) => property))))) {
        return false;
      }
      return left.size === 0;
    },
  };
}

function marksPlan(marks: readonly string[]): WorkbookPlan {
  return { sheets: [], dictionary: [], properties: new Map(marks.map((mark) => [mark, "1"])) };
}
