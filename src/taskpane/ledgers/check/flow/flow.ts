/** The check without its looks: what the clerk can do, and what comes of it. */
import { said } from "../../../shared/notice.ts";
import { sendParts } from "../../../shared/sheets/send.ts";
import { createTaskStore } from "../../../shared/taskStore.ts";
import type { BookTools } from "../../../shared/tools.ts";
import type { Chosen, EngineClient } from "../worker/calls.ts";
import { createHints } from "./hints.ts";
import { failureNotice } from "./notices.ts";
import { createRepairs } from "./repairs.ts";
import { INITIAL, isBusy, type CheckNotice, type CheckStore } from "./state.ts";

export interface FlowTools extends BookTools {
  readonly engine: EngineClient;
}

export interface Flow extends Pick<CheckStore, "get" | "subscribe" | "closeNotice"> {
  readonly engine: EngineClient["call"];
  readonly check: () => Promise<void>;
  /** Ends a check under way; changes of the workbook are not broken off. */
  readonly stop: () => void;
  readonly repair: (chosen: Chosen, title: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
  readonly show: (sheet: string, row: number, column?: number) => Promise<void>;
  readonly switchHints: (on: boolean) => void;
}

/** Sentences leave the name out wherever it would stand; it must only be one. */
const NAMELESS = "工作簿";

export function createFlow(tools: FlowTools): Flow {
  const { engine, book, today } = tools;
  const store: CheckStore = createTaskStore(INITIAL);
  const hints = createHints(store, tools);
  /** Counts starts and stops: what an earlier check still brings is not listened to. */
  let turn = 0;

  const fail = (notice: CheckNotice): void => {
    store.tell(notice);
    store.change({ phase: "idle", progress: null, outcome: null });
  };

  const run = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const isOver = () => mine !== turn;
    store.change({ phase: "reading", progress: null, hint: null });
    const [named, read] = [await book.name(), await book.read()];
    if (isOver()) return;
    if (!read.ok) {
      fail(said(read.sentence, "error"));
      return;
    }
    const name = named.ok ? named.value.name : NAMELESS;
    store.change({ phase: "sending" });
    const sent = await sendParts(engine, read.value, { name, asOf: today() }, (done, total) => {
      if (!isOver()) store.change({ progress: { done, total } });
    });
    if (isOver()) return;
    if (!sent.ok) {
      fail(failureNotice(sent.failure));
      return;
    }
    const total = read.value.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
    store.change({ phase: "checking", progress: { done: 0, total } });
    const checked = await engine.call("check", null, ({ rows }) => {
      if (!isOver()) store.change({ progress: { done: rows, total } });
    });
    if (isOver()) return;
    if (!checked.ok) {
      fail(failureNotice(checked.failure));
      return;
    }
    const outcome = checked.value;
    store.change({ phase: "done", progress: null, outcome, run: store.get().run + 1 });
    await hints.start();
  };

  return {
    get: store.get,
    subscribe: store.subscribe,
    engine: engine.call,
    check: async () => {
      if (isBusy(store.get())) return;
      store.change({ notices: [] });
      await run();
    },
    stop: () => {
      const { phase } = store.get();
      if (phase !== "reading" && phase !== "sending" && phase !== "checking") return;
      turn += 1;
      engine.stop();
      fail({ code: "cancelled", intent: "info" });
    },
    ...createRepairs(store, tools, run),
    show: async (sheet, row, column) => {
      const shown = await book.show(sheet, row, column);
      if (!shown.ok) store.tell(said(shown.sentence, "warning"));
    },
    switchHints: (on) => {
      store.change({ hints: on, hint: null });
    },
    closeNotice: store.closeNotice,
  };
}
