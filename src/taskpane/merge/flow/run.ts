/** The run itself: read the workbook's lists, merge in the worker, write the sheets. */
import type { Failure } from "../job/order.ts";
import { fetchPlan } from "./fetchPlan.ts";
import { said } from "../../shared/notice.ts";
import { cutNotice, failureNotice, NOT_WRITTEN } from "./notices.ts";
import { orderOf } from "./order.ts";
import type { Opener } from "./opening.ts";
import type { MergeNotice } from "./state.ts";
import type { FlowStore, FlowTools } from "./tools.ts";

export interface Runner {
  readonly start: () => Promise<void>;
  readonly writeAgain: () => Promise<void>;
  readonly stop: () => void;
}

export function createRunner(
  store: FlowStore,
  tools: FlowTools,
  { ensure }: Pick<Opener, "ensure">,
): Runner {
  const { engine, target, mark, now } = tools;
  /** Counts starts and stops: what an earlier run still brings is not listened to. */
  let turn = 0;

  const write = async (): Promise<void> => {
    const isCancelled = () => store.get().phase === "stopping";
    const plan = await fetchPlan(engine, "summary");
    if (!plan.ok || plan.value === null) {
      const failure = plan.ok ? { code: "broken" as const } : plan.failure;
      store.dispatch({ type: "write-failed", notice: writeNotice(failure) });
      return;
    }
    const earlier = store.get().written?.runId;
    const outcome = await target.write(plan.value, {
      runId: `merge-${tools.unique()}`,
      ...(earlier !== undefined && { replaces: earlier }),
      isCancelled,
      onProgress: (done, total) => {
        store.dispatch({ type: "write-progressed", done, total });
      },
      onWaiting: (sentence) => {
        store.dispatch({ type: "noticed", notice: said(sentence, "warning") });
      },
    });
    if (outcome.ok) {
      const { runId, sheets, kept, notices } = outcome.value;
      store.dispatch({
        type: "written",
        written: { runId, sheets },
        notices: [
          ...kept.map((sentence) => said(sentence, "info")),
          ...(notices.length === 0 ? [] : [cutNotice(notices.length)]),
        ],
      });
    } else if (outcome.code === "Cancelled") {
      store.dispatch({ type: "write-failed", notice: NOT_WRITTEN });
    } else {
      store.dispatch({ type: "write-failed", notice: said(outcome.sentence, "error") });
    }
  };

  const merge = async (mine: number): Promise<void> => {
    const isOver = () => mine !== turn;
    const unseen = await ensure();
    if (isOver()) return;
    const order = unseen ?? (await orderOf(store.get(), tools));
    if (isOver()) return;
    if (!("files" in order)) {
      store.dispatch({ type: "failed", notice: order });
      return;
    }
    const reply = await engine.call("merge", order, (progress) => {
      if (!isOver()) store.dispatch({ type: "progressed", progress, at: now() });
    });
    if (isOver()) return;
    if (!reply.ok) {
      store.dispatch({ type: "failed", notice: failureNotice(reply.failure) });
      return;
    }
    store.dispatch({ type: "merged", outcome: reply.value, at: now() });
    if (store.get().phase === "writing") await write();
  };

  return {
    start: async () => {
      if (store.get().files.length === 0) {
        store.dispatch({ type: "noticed", notice: { code: "no-files", intent: "warning" } });
        return;
      }
      turn += 1;
      const mine = turn;
      store.dispatch({ type: "started", at: now() });
      mark.set();
      await merge(mine);
      if (mine === turn) mark.clear();
    },
    writeAgain: async () => {
      store.dispatch({ type: "write-again", at: now() });
      if (store.get().phase !== "writing") return;
      mark.set();
      await write();
      mark.clear();
    },
    stop: () => {
      const { phase } = store.get();
      if (phase === "reading" || phase === "merging") {
        turn += 1;
        engine.stop();
        mark.clear();
      }
      store.dispatch({ type: "stop-asked" });
    },
  };
}

function writeNotice(failure: Failure): MergeNotice {
  return failure.code === "cancelled" ? NOT_WRITTEN : failureNotice(failure);
}
