/** Looking at the open workbook: what a broken-off run left is cleared away, answers are read. */
import { isAnswersSheet, readAnswers, type RememberedAnswer } from "../book/answers.ts";
import type { OpenedBook, SummaryTarget, TargetResult } from "../book/target.ts";
import type { AnswerDesk } from "./answers.ts";
import { said } from "../../shared/notice.ts";
import { BROKEN_OFF } from "./notices.ts";
import type { MergeNotice, Seen } from "./state.ts";
import type { FlowStore, FlowTools } from "./tools.ts";

export interface Opener {
  /** Once, when the task is first shown; a workbook that refuses is told of. */
  readonly open: () => Promise<void>;
  /**
   * Before a run: a workbook that could not be seen is looked at again, since its lists, rules and
   * answers decide what comes out. A notice when it still refuses.
   */
  readonly ensure: () => Promise<MergeNotice | null>;
}

export function createOpener(store: FlowStore, tools: FlowTools, desk: AnswerDesk): Opener {
  const { target, mark } = tools;

  const look = async (): Promise<TargetResult<Seen & Pick<OpenedBook, "removed">>> => {
    const opened = await target.open();
    if (!opened.ok) return opened;
    const { sheets, removed, runs } = opened.value;
    const remembered = await answersIn(sheets, target);
    if (!remembered.ok) return remembered;
    // Only now: answers that were not read must not make place for newer ones.
    desk.found(runs.answers);
    const hasRules = sheets.includes("规则设置") || sheets.includes("工作日历");
    const book = { sheets, hasRules };
    const written = runs.merge ?? null;
    return { ok: true, value: { book, remembered: remembered.value, written, removed } };
  };

  return {
    open: async () => {
      if (store.get().phase !== "opening") return;
      const wasRunning = mark.take();
      const seen = await look();
      const wasBroken = wasRunning || (seen.ok && seen.value.removed.length > 0);
      store.dispatch({
        type: "opened",
        seen: seen.ok ? seen.value : null,
        notices: [
          ...(wasBroken ? [BROKEN_OFF] : []),
          ...(seen.ok ? [] : [said(seen.sentence, "warning")]),
        ],
      });
    },
    ensure: async () => {
      if (store.get().book) return null;
      const seen = await look();
      if (!seen.ok) return said(seen.sentence, "error");
      store.dispatch({ type: "opened-late", seen: seen.value });
      return null;
    },
  };
}

async function answersIn(
  sheets: readonly string[],
  target: SummaryTarget,
): Promise<TargetResult<readonly RememberedAnswer[]>> {
  const wanted = sheets.filter(isAnswersSheet);
  if (wanted.length === 0) return { ok: true, value: [] };
  const read = await target.read(wanted);
  return read.ok ? { ok: true, value: readAnswers(read.value) } : read;
}
