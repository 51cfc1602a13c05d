/** The task without its looks: what the clerk can do, and what comes of it. */
import type { Question } from "../../../domain/findings/types.ts";
import {} from "../../store.ts";
import { mappingOf } from "../book/answers.ts";
import type { Gathered } from "../files/gather.ts";
import { createTownshipFlow, type TownshipFlow } from "../township/flow.ts";
import type { MadeFile } from "../job/slips.ts";
import type { CallName, Calls, Reply } from "../worker/calls.ts";
import { createAnswerDesk, mappingFile } from "./answers.ts";
import { fetchPlan } from "./fetchPlan.ts";
import { said } from "../../shared/notice.ts";
import { cutNotice, failureNotice } from "./notices.ts";
import { createOpener } from "./opening.ts";
import { createRunner, type Runner } from "./run.ts";
import type { MergeNotice, VillageChoice } from "./state.ts";
import { createFlowStore, type FlowStore, type FlowTools } from "./tools.ts";

export interface Flow extends FlowStore, Runner {
  /** What cannot be answered is told. */
  readonly ask: <Name extends CallName>(
    name: Name,
    args: Calls[Name]["args"],
  ) => Promise<Reply<Calls[Name]["value"]>>;
  readonly canDownload: boolean;
  /** Once, when the task is first shown. */
  readonly open: () => Promise<void>;
  readonly addFiles: (gathered: Gathered) => void;
  readonly chooseVillages: (villages: VillageChoice) => void;
  readonly draftAnswer: (question: Question, value: string | null) => void;
  /** Remembers the chosen answers in the workbook and runs again. */
  readonly applyAnswers: () => Promise<void>;
  readonly importAnswers: (name: string, text: string) => Promise<void>;
  readonly exportAnswers: () => Promise<void>;
  readonly downloadSummary: () => Promise<void>;
  readonly downloadSlips: (village: string | null) => Promise<void>;
  readonly writeSlips: (village: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly township: TownshipFlow | null;
  /** Goes to a row of the summary, by the planned name of its sheet. */
  readonly show: (sheet: string, row: number) => Promise<void>;
}

export function createFlow(tools: FlowTools): Flow {
  const { engine, target } = tools;
  const store = createFlowStore();
  const desk = createAnswerDesk(store, tools);
  const opener = createOpener(store, tools, desk);
  const runner = createRunner(store, tools, opener);

  const notice = (it: MergeNotice) => {
    store.dispatch({ type: "noticed", notice: it });
  };

  const hand = (reply: Reply<MadeFile | null>) => {
    if (!reply.ok) notice(failureNotice(reply.failure));
    else if (reply.value === null) notice({ code: "no-slips", intent: "warning" });
    else {
      tools.download?.(reply.value.name, reply.value.blob);
      if (reply.value.notices.length > 0) notice(cutNotice(reply.value.notices.length));
    }
  };

  /** So that the clerk sees that something is being made. */
  const making = async (work: () => Promise<void>): Promise<void> => {
    store.dispatch({ type: "making-began" });
    await work();
    store.dispatch({ type: "making-ended" });
  };

  return {
    ...store,
    ...runner,
    ask: async (name, args) => {
      const reply = await engine.call(name, args);
      if (!reply.ok && reply.failure.code !== "cancelled") notice(failureNotice(reply.failure));
      return reply;
    },
    canDownload: tools.download !== null,
    open: opener.open,
    addFiles: (gathered) => {
      store.dispatch({ type: "files-added", ...gathered });
    },
    chooseVillages: (villages) => {
      store.dispatch({ type: "villages-chosen", villages });
    },
    draftAnswer: desk.draft,
    applyAnswers: async () => {
      const notices = await desk.keepDrafts();
      await runner.start();
      for (const it of notices) notice(it);
    },
    importAnswers: desk.importFile,
    exportAnswers: async () => {
      const { outcome, remembered } = store.get();
      if (outcome) hand(await engine.call("mappingFile", { mapping: mappingOf(remembered) }));
      else tools.download?.("回答.json", mappingFile(remembered));
    },
    downloadSummary: () =>
      making(async () => {
        hand(await engine.call("summaryFile", null));
      }),
    downloadSlips: (village) =>
      making(async () => {
        hand(await engine.call("slipFile", { village }));
      }),
    township: tools.book ? createTownshipFlow({ ...tools, book: tools.book }) : null,
    writeSlips: (village) =>
      making(async () => {
        const plan = await fetchPlan(engine, { slips: village });
        if (!plan.ok || plan.value === null) {
          hand(plan.ok ? { ok: true, value: null } : plan);
          return;
        }
        const outcome = await target.write(plan.value, { runId: `slips-${tools.unique()}` });
        if (!outcome.ok) notice(said(outcome.sentence, "error"));
        else notice({ code: "slips-written", intent: "success", detail: village });
      }),
    undo: async () => {
      store.dispatch({ type: "undo-asked" });
      const { phase, written } = store.get();
      if (phase !== "undoing" || !written) return;
      const outcome = await target.undo(written.runId);
      if (outcome.ok) {
        const { removed, kept } = outcome.value;
        const undone: MergeNotice = {
          code: "undone",
          intent: "success",
          detail: String(removed.length),
        };
        const notices = [undone, ...kept.map((sentence) => said(sentence, "info"))];
        store.dispatch({ type: "undone", notices });
      } else {
        const isGone = outcome.code === "RunUnknown";
        store.dispatch({ type: "undo-failed", notice: said(outcome.sentence, "error"), isGone });
      }
    },
    show: async (sheet, row) => {
      const { written } = store.get();
      const name = written?.sheets.find(({ planned }) => planned === sheet)?.name ?? sheet;
      const outcome = await target.show(name, row);
      if (!outcome.ok) notice(said(outcome.sentence, "warning"));
    },
  };
}
