/** Writing what was made as new sheets, and taking them back. */
import type { WorkbookPlan } from "../../../workbook/plan.ts";
import type { TaskStore } from "../taskStore.ts";
import type { BookTools } from "../tools.ts";
import { said } from "../notice.ts";
import type { SheetNotice, SheetState } from "./state.ts";

interface SheetWriter {
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

type Written = Pick<
  SheetState<unknown, unknown, unknown>,
  "phase" | "progress" | "written" | "notices"
>;

interface WriterStore extends Pick<
  TaskStore<SheetState<unknown, unknown, unknown>>,
  "get" | "tell"
> {
  readonly change: (part: Partial<Written>) => void;
}

interface WriterTools extends Pick<BookTools, "book" | "unique"> {
  readonly kind: string;
  readonly keepsEarlier?: boolean;
}

/** `plan`: of what was made last, or why there is none. */
export function createSheetWriter(
  { get, change, tell }: WriterStore,
  { kind, book, unique, keepsEarlier = false }: WriterTools,
  plan: () => Promise<WorkbookPlan | SheetNotice>,
): SheetWriter {
  return {
    write: async () => {
      const { phase, made, written: earlier } = get();
      if ((phase !== "preview" && phase !== "done") || made === null) return;
      change({ phase: "writing", notices: [], progress: null });
      const wanted = await plan();
      if ("code" in wanted) {
        tell(wanted);
        change({ phase });
        return;
      }
      const outcome = await book.write(wanted, {
        runId: `${kind}-${unique()}`,
        ...(earlier && !keepsEarlier && { replaces: earlier.runId }),
        isCancelled: () => get().phase === "stopping",
        onProgress: (done, total) => {
          change({ progress: { done, total } });
        },
        onWaiting: (sentence) => {
          tell(said(sentence, "warning"));
        },
      });
      if (!outcome.ok) {
        const isOurs = outcome.code === "Cancelled";
        tell(isOurs ? { code: "not-written", intent: "info" } : said(outcome.sentence, "error"));
        change({ phase, progress: null });
        return;
      }
      const { runId, sheets, kept, notices } = outcome.value;
      change({ phase: "done", progress: null, written: { runId, sheets } });
      tell(...kept.map((sentence) => said(sentence, "info")));
      const charts = notices.filter((it) => it.kind === "chart-left-out").length;
      const cut = notices.length - charts;
      if (cut > 0) tell({ code: "cut", intent: "warning", detail: String(cut) });
      if (charts > 0) tell({ code: "no-charts", intent: "warning", detail: String(charts) });
    },
    undo: async () => {
      const { phase, made, written } = get();
      const isResting = phase === "choosing" || phase === "preview" || phase === "done";
      if (!isResting || !written) return;
      change({ phase: "undoing", notices: [] });
      const outcome = await book.undoRun(written.runId);
      // Sheets that are gone already are as good as taken back.
      if (!outcome.ok && outcome.code !== "RunUnknown") {
        change({ phase });
        tell(said(outcome.sentence, "error"));
        return;
      }
      change({ phase: made === null ? "choosing" : "preview", written: null });
      const kept = outcome.ok ? outcome.value.kept : [];
      tell(
        { code: "undone", intent: "success" },
        ...kept.map((sentence) => said(sentence, "info")),
      );
    },
  };
}
