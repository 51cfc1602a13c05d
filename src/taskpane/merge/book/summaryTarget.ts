/** The open workbook as the merge sees it: its own runs, and sheets of the summary. */
import type { BookTarget } from "../../shared/bookTarget.ts";
import type { RunKind, SummaryTarget } from "./target.ts";

const KINDS: readonly RunKind[] = ["merge", "answers", "slips"];

const GONE = "这张工作表已经不在工作簿里了,可能被删除或改了名。需要的话请再写一次汇总表。";

export function summaryTarget(book: BookTarget): SummaryTarget {
  return {
    open: async () => {
      const swept = (await book.sweep?.()) ?? { ok: true, value: [] };
      if (!swept.ok) return swept;
      const seen = await book.name();
      if (!seen.ok) return seen;
      const { sheets, runs = [] } = seen.value;
      const last = KINDS.flatMap((kind) => {
        const run = runs.findLast(({ runId }) => runId.startsWith(`${kind}-`));
        return run ? [[kind, run] as const] : [];
      });
      return { ok: true, value: { sheets, removed: swept.value, runs: Object.fromEntries(last) } };
    },
    read: (sheets) => book.read({ sheets }),
    write: book.write,
    undo: book.undoRun,
    show: async (sheet, row) => {
      const shown = await book.show(sheet, row);
      return !shown.ok && shown.code === "ItemNotFound" ? { ...shown, sentence: GONE } : shown;
    },
  };
}
