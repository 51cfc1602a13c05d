/** 撤销: what was written last goes first; what somebody has worked on since stays, and is told. */
import { said } from "../../../shared/notice.ts";
import type { BookTools } from "../../../shared/tools.ts";
import type { CreateNotice, Step } from "./state.ts";

export interface Undone {
  /** Steps that could not be taken back; they can be asked for again. */
  readonly left: readonly Step[];
  readonly notices: readonly CreateNotice[];
}

export async function undoSteps(
  steps: readonly Step[],
  { book, today, unique }: BookTools,
): Promise<Undone> {
  const notices: CreateNotice[] = [];
  const left = [...steps];
  for (let step = left.at(-1); step; step = left.at(-1)) {
    const outcome =
      step.kind === "run"
        ? await book.undoRun(step.runId)
        : await book.undo(step.undo, { editId: `ledgers-${unique()}`, asOf: today() });
    if (!outcome.ok && outcome.code !== "RunUnknown") {
      return { left, notices: [...notices, said(outcome.sentence, "error")] };
    }
    const kept = outcome.ok ? outcome.value.kept : [];
    for (const it of kept) notices.push(said(typeof it === "string" ? it : it.sentence, "info"));
    left.pop();
  }
  return { left, notices: [{ code: "undone", intent: "success" }, ...notices] };
}
