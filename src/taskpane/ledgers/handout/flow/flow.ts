/** 发放空表 without its looks: what the clerk can do, and what comes of it. */
import { baseName } from "../../../../domain/text/paths.ts";
import { fromInput } from "../../../merge/files/gather.ts";
import { said } from "../../../shared/notice.ts";
import { createTaskStore, type TaskStore } from "../../../shared/taskStore.ts";
import type { BookTools, FileTools } from "../../../shared/tools.ts";
import type { EngineClient } from "../worker/calls.ts";
import { orderOf } from "./order.ts";
import { INITIAL, type Choice, type HandoutNotice, type HandoutState } from "./state.ts";

export interface HandoutTools extends Pick<BookTools, "book" | "today">, FileTools {
  readonly engine: EngineClient;
}

export interface HandoutFlow extends Pick<
  TaskStore<HandoutState>,
  "get" | "subscribe" | "closeNotice"
> {
  readonly canDownload: () => boolean;
  /** Once, when the section is first shown. */
  readonly open: () => Promise<void>;
  readonly choose: (part: Partial<Choice>) => void;
  /** Last month's files, added to those chosen before. */
  readonly addFiles: (files: readonly File[]) => void;
  readonly make: () => Promise<void>;
  readonly stop: () => void;
  readonly save: () => void;
  readonly back: () => void;
}

const LIST_NAME = /村名单|社区名单|报送名单/;

export function createHandoutFlow(tools: HandoutTools): HandoutFlow {
  const { engine, book, today, download, canDownload } = tools;
  const store = createTaskStore(INITIAL);
  const { get, change } = store;
  /** The worker has been asked; before that there is nothing of it to stop. */
  let isAsked = false;
  const fail = (notice: HandoutNotice) => {
    isAsked = false;
    change({ phase: "choosing", progress: null, notices: [...get().notices, notice] });
  };
  const look = async () => {
    const seen = await book.name();
    if (!seen.ok) return seen;
    change({ sheets: seen.value.sheets });
    return seen;
  };

  return {
    get,
    subscribe: store.subscribe,
    canDownload,
    open: async () => {
      if (get().phase !== "opening") return;
      const seen = await look();
      const list = get().sheets.find((name) => LIST_NAME.test(name));
      const { choice } = get();
      change({
        phase: "choosing",
        choice: {
          ...choice,
          month: today().slice(0, 7),
          ...(list === undefined ? {} : { villages: { kind: "sheet", name: list } }),
        },
      });
      if (!seen.ok) fail(said(seen.sentence, "warning"));
    },
    choose: (part) => {
      change({ choice: { ...get().choice, ...part } });
    },
    addFiles: (list) => {
      const { choice } = get();
      const { files, passedOver } = fromInput(list);
      const known = new Set(choice.files.map(({ path }) => path));
      change({
        choice: {
          ...choice,
          files: [...choice.files, ...files.filter(({ path }) => !known.has(path))],
          passedOver: [...choice.passedOver, ...passedOver],
        },
        notices:
          passedOver.length === 0
            ? []
            : [
                {
                  ...{ code: "passed-over", intent: "info" },
                  detail: passedOver.map(({ path }) => baseName(path)).join("、"),
                },
              ],
      });
    },
    make: async () => {
      if (get().phase !== "choosing") return;
      change({ phase: "making", notices: [], progress: null, outcome: null });
      // The names are as old as the section; a sheet may have come or gone since.
      await look();
      const order = await orderOf(get().choice, get().sheets, tools);
      if (get().phase !== "making") return;
      if ("code" in order) {
        fail(order);
        return;
      }
      isAsked = true;
      const reply = await engine.call("make", order, (progress) => {
        change({ progress });
      });
      if (reply.ok) {
        isAsked = false;
        change({ phase: "done", progress: null, outcome: reply.value });
        return;
      }
      const { code, detail } = reply.failure;
      const intent = code === "cancelled" ? "info" : "error";
      fail({ code, intent, ...(detail === undefined ? {} : { detail }) });
    },
    stop: () => {
      if (get().phase !== "making") return;
      if (isAsked) engine.stop();
      else fail({ code: "cancelled", intent: "info" });
    },
    save: () => {
      const { outcome } = get();
      if (outcome) download(outcome.file.name, outcome.file.blob);
    },
    back: () => {
      if (get().phase === "done") change({ phase: "choosing", outcome: null, notices: [] });
    },
    closeNotice: store.closeNotice,
  };
}
