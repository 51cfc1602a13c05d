/** 打印 without its looks: what the clerk can do, and what comes of it. */
import type { BookTarget } from "../../../shared/bookTarget.ts";
import { createStore, type Store } from "../../../store.ts";
import type { EngineClient } from "../worker/calls.ts";
import { studyBook } from "../worker/send.ts";
import { wantedForm } from "./order.ts";
import { INITIAL, type Choice, type Notice, type PrintState } from "./state.ts";

export interface PrintTools {
  readonly engine: EngineClient;
  readonly book: BookTarget;
  /** `yyyy-mm-dd`. */
  readonly today: () => string;
  /** Unique, for the ids of runs. */
  readonly unique: () => string;
}

export interface PrintFlow extends Pick<Store<PrintState>, "get" | "subscribe"> {
  /** Reads the workbook; again when it could not be read. */
  readonly open: () => Promise<void>;
  readonly choose: (part: Partial<Choice>) => void;
  /** Reads the workbook as it is now, and says what would be made. */
  readonly preview: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly stop: () => void;
  readonly undo: () => Promise<void>;
  readonly back: () => void;
  readonly show: (sheet: string) => Promise<void>;
  readonly closeNotice: (index: number) => void;
}

/** Kind of a run: no other task of the pane takes such sheets away. */
const KIND = "print";
/** Excel keeps no more page breaks on a sheet. */
export const MOST_PAGES = 1_000;

export function createPrintFlow({ engine, book, today, unique }: PrintTools): PrintFlow {
  const store = createStore(INITIAL);
  const { get } = store;
  const change = (part: Partial<PrintState>) => {
    store.set({ ...get(), ...part });
  };
  const notice = (it: Notice) => {
    change({ notices: [...get().notices, it] });
  };

  /** Null after a failure, which has been told then. */
  const load = async (): Promise<PrintState["facts"]> => {
    const [named, read] = [await book.name(), await book.read()];
    if (!read.ok) {
      notice(said(read.sentence, "error"));
      return null;
    }
    const name = named.ok ? named.value.name : "工作簿";
    const studied = await studyBook(engine, read.value, { name, asOf: today() });
    if (studied.ok) return studied.value;
    notice(broken(studied.failure.detail));
    return null;
  };

  return {
    get,
    subscribe: store.subscribe,
    open: async () => {
      const { phase, choice } = get();
      if (phase !== "opening" && phase !== "closed") return;
      change({ phase: "opening", notices: [] });
      const facts = await load();
      if (!facts) {
        change({ phase: "closed" });
        return;
      }
      const month = choice.month || facts.month;
      change({ phase: "choosing", facts, choice: { ...choice, month } });
    },
    choose: (part) => {
      const choice = { ...get().choice, ...part };
      // Switched off, nothing of 稳定工作 stays chosen behind the switch.
      const { withStability, form } = choice;
      const isOff = !withStability && form === "stability";
      change({ choice: isOff ? { ...choice, form: "registration", matters: [] } : choice });
    },
    preview: async () => {
      const { phase, choice } = get();
      if (phase !== "choosing") return;
      const wanted = wantedForm(choice);
      if (typeof wanted === "string") {
        change({ notices: [{ code: wanted, intent: "warning" }] });
        return;
      }
      change({ phase: "making", notices: [], made: null });
      const facts = await load();
      const reply = facts ? await engine.call("make", wanted) : null;
      if (!facts || !reply?.ok) {
        if (reply && !reply.ok) notice(broken(reply.failure.detail));
        change({ phase: "choosing" });
        return;
      }
      if (reply.value.pages > MOST_PAGES) {
        notice({ code: "too-many", intent: "warning", detail: String(reply.value.pages) });
        change({ phase: "choosing", facts });
        return;
      }
      change({ phase: "preview", facts, made: reply.value });
    },
    write: async () => {
      const { phase, made } = get();
      if (phase !== "preview" || !made) return;
      change({ phase: "writing", notices: [], progress: null });
      const outcome = await book.write(made.plan, {
        runId: `${KIND}-${unique()}`,
        isCancelled: () => get().phase === "stopping",
        onProgress: (done, total) => {
          change({ progress: { done, total } });
        },
        onWaiting: (sentence) => {
          notice(said(sentence, "warning"));
        },
      });
      if (!outcome.ok) {
        const isOurs = outcome.code === "Cancelled";
        notice(isOurs ? { code: "cancelled", intent: "info" } : said(outcome.sentence, "error"));
        change({ phase: "preview" });
        return;
      }
      const { runId, sheets } = outcome.value;
      change({ phase: "done", written: { runId, sheets: sheets.map(({ name }) => name) } });
    },
    stop: () => {
      if (get().phase === "writing") change({ phase: "stopping" });
    },
    undo: async () => {
      const { phase, written } = get();
      if (phase !== "done" || !written) return;
      change({ phase: "undoing", notices: [] });
      const outcome = await book.undoRun(written.runId);
      if (!outcome.ok && outcome.code !== "RunUnknown") {
        notice(said(outcome.sentence, "error"));
        change({ phase: "done" });
        return;
      }
      notice({ code: "undone", intent: "success" });
      const kept = outcome.ok ? outcome.value.kept : [];
      for (const sentence of kept) notice(said(sentence, "info"));
      change({ phase: "choosing", written: null, made: null });
    },
    back: () => {
      const { phase } = get();
      if (phase === "preview" || phase === "done") {
        change({ phase: "choosing", made: null, notices: [] });
      }
    },
    show: async (sheet) => {
      const shown = await book.show(sheet, 1);
      if (!shown.ok) notice(said(shown.sentence, "warning"));
    },
    closeNotice: (index) => {
      change({ notices: get().notices.filter((_, other) => other !== index) });
    },
  };
}

function said(sentence: string, intent: Notice["intent"]): Notice {
  return { code: "sentence", intent, detail: sentence };
}

function broken(detail = ""): Notice {
  return { code: "broken", intent: "error", detail };
}
