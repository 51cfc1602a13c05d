/** What changes the workbook: repairs, marks, and taking repairs back. */
import { describeSkipped, type EditOutcome } from "../../../../workbook/excel/index.ts";
import type { CellEdit, MarksEdit, SkippedEdit } from "../../../../workbook/edit.ts";
import { said } from "../../../shared/notice.ts";
import type { Chosen } from "../worker/calls.ts";
import type { Flow, FlowTools } from "./flow.ts";
import { failureNotice } from "./notices.ts";
import { isBusy, type CheckStore, type Phase } from "./state.ts";

/** So many edits come from the worker at a time: a message of all of them would hold up the pane. */
const PAGE = 2_000;
/** More sentences of one kind help nobody. */
const SENTENCES = 5;

/** `recheck` looks at the workbook again, so that the list shows what is left. */
export function createRepairs(
  store: CheckStore,
  { engine, book, today, unique }: FlowTools,
  recheck: () => Promise<void>,
): Pick<Flow, "repair" | "undo" | "mark" | "unmark"> {
  const onProgress = (done: number, total: number): void => {
    store.change({ progress: { done, total } });
  };
  const onWaiting = (sentence: string): void => {
    store.tell(said(sentence, "warning"));
  };
  const options = (reason: string) => {
    const { restrictedSheets = [] } = store.get().outcome ?? {};
    return { editId: unique(), asOf: today(), reason, restrictedSheets, onProgress, onWaiting };
  };

  /** Does one thing with the result at hand; while it is done nothing else begins. */
  const during = async (phase: Phase, work: () => Promise<void>): Promise<void> => {
    if (isBusy(store.get()) || store.get().outcome === null) return;
    store.change({ phase, progress: null, notices: [] });
    await work();
    if (store.get().phase === phase) store.change({ phase: "done", progress: null });
  };

  const fetchEdits = async (chosen: Chosen): Promise<readonly CellEdit[] | null> => {
    const edits: CellEdit[] = [];
    for (;;) {
      const reply = await engine.call("edits", { chosen, from: edits.length, count: PAGE });
      if (!reply.ok) {
        store.tell(failureNotice(reply.failure));
        return null;
      }
      for (const edit of reply.value) edits.push(edit);
      if (reply.value.length < PAGE) return edits;
    }
  };

  const tellSkipped = (skipped: readonly SkippedEdit[]): void => {
    for (const it of skipped.slice(0, SENTENCES)) store.tell(said(describeSkipped(it), "warning"));
    const more = skipped.length - SENTENCES;
    if (more > 0) store.tell({ code: "skipped-more", intent: "warning", detail: String(more) });
  };

  const tell = (outcome: EditOutcome): void => {
    if (!outcome.ok) {
      store.tell(said(outcome.sentence, "error"));
      return;
    }
    for (const notice of outcome.notices) store.tell(said(notice, "info"));
    tellSkipped(outcome.skipped);
  };

  const writeMarks = async (edits: readonly MarksEdit[], reason: string): Promise<boolean> => {
    const outcome = await book.apply(edits, options(reason));
    tell(outcome);
    return outcome.ok;
  };

  return {
    repair: (chosen, title) =>
      during("repairing", async () => {
        const edits = await fetchEdits(chosen);
        if (!edits) return;
        const outcome = await book.apply(edits, options(`修复:${title}`));
        const { written, undo } = outcome;
        if (undo && undo.changes.length > 0) store.change({ undos: [...store.get().undos, undo] });
        store.tell(
          written > 0
            ? { code: "repaired", intent: "success", detail: String(written) }
            : { code: "nothing-repaired", intent: "info" },
        );
        tell(outcome);
        if (written > 0) await recheck();
      }),
    undo: () =>
      during("undoing", async () => {
        const { undos } = store.get();
        const last = undos.at(-1);
        if (!last) return;
        const outcome = await book.undo(last, { editId: unique(), asOf: today() });
        if (!outcome.ok) {
          store.tell(said(outcome.sentence, "error"));
          return;
        }
        store.change({ undos: undos.slice(0, -1) });
        const { cells, kept } = outcome.value;
        store.tell({ code: "undone", intent: "success", detail: String(cells) });
        for (const { sentence } of kept.slice(0, SENTENCES)) store.tell(said(sentence, "info"));
        await recheck();
      }),
    mark: () =>
      during("marking", async () => {
        const reply = await engine.call("marks", null);
        if (!reply.ok) {
          store.tell(failureNotice(reply.failure));
          return;
        }
        const { edits, marked, left } = reply.value;
        if (!(await writeMarks(edits, "标出"))) return;
        store.tell({ code: "marked", intent: "success", detail: String(marked) });
        if (left > 0) store.tell({ code: "marked-part", intent: "info", detail: String(left) });
      }),
    unmark: () =>
      during("marking", async () => {
        const reply = await engine.call("marks", null);
        if (!reply.ok) {
          store.tell(failureNotice(reply.failure));
          return;
        }
        const none = reply.value.edits.map((edit) => ({ ...edit, marks: [] }));
        if (await writeMarks(none, "取消标记")) store.tell({ code: "unmarked", intent: "success" });
      }),
  };
}
