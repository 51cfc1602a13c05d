/**
 * Moves on the open workbook, without their looks: what is wanted is tried in the worker and shown as
 * 原来 → 改后, then written (the log first), and can be taken back. After each change the workbook is
 * read anew, so that the lists and the next move go by what it holds now.
 */
import { takeBackEdits, writeEdits, type EditsDone } from "../../../shared/edits.ts";
import type { SheetFlow } from "../../../shared/sheets/flow.ts";
import { sendBook } from "../../../shared/sheets/send.ts";
import { said, type Notice } from "../../../shared/notice.ts";
import { createTaskStore, type TaskStore } from "../../../shared/taskStore.ts";
import type { BookTools } from "../../../shared/tools.ts";
import type { Failure } from "../../../shared/worker/messages.ts";
import type {
  MovesClient,
  MovesFacts,
  MovesMade,
  MovesWanted,
  Preview,
  Wish,
} from "../worker/calls.ts";

export interface DeskTools extends BookTools {
  readonly engine: MovesClient;
}

export interface DeskState {
  readonly phase: "resting" | "trying" | "writing" | "undoing";
  readonly tried: { readonly wish: Wish; readonly preview: Preview } | null;
  /** The last one at the end. */
  readonly done: readonly EditsDone[];
  readonly notices: readonly Notice[];
}

export interface Desk extends Pick<TaskStore<DeskState>, "get" | "subscribe" | "closeNotice"> {
  /** `anew`: a sheet is to be read that was typed in since the lists were made. */
  readonly try: (wish: Wish, options?: { readonly anew: boolean }) => Promise<void>;
  /** Tries and, where nothing is refused, writes at once; true when it was written. */
  readonly record: (wish: Wish) => Promise<boolean>;
  readonly write: () => Promise<boolean>;
  readonly drop: () => void;
  readonly undo: () => Promise<void>;
}

type MovesFlow = SheetFlow<MovesFacts, MovesWanted, MovesMade>;

export function createDesk(flow: MovesFlow, tools: DeskTools): Desk {
  const { engine, book, today } = tools;
  const store = createTaskStore<DeskState>({
    phase: "resting",
    tried: null,
    done: [],
    notices: [],
  });
  const { get, change, tell } = store;
  const during = async <Value>(
    phase: DeskState["phase"],
    otherwise: Value,
    work: () => Promise<Value>,
  ): Promise<Value> => {
    if (get().phase !== "resting") return otherwise;
    change({ phase, notices: [] });
    const value = await work();
    change({ phase: "resting" });
    return value;
  };

  /** Lists and items as the workbook has them now; false after a failure, which has been told then. */
  const refresh = async (): Promise<boolean> => {
    const [named, read] = [await book.name(), await book.read()];
    if (!read.ok) {
      tell(said(read.sentence, "error"));
      return false;
    }
    const order = { name: named.ok ? named.value.name : "工作簿", asOf: today() };
    const sent = await sendBook(engine, read.value, order, () => undefined);
    const made = sent.ok ? await engine.call("make", flow.get().choice) : sent;
    if (made.ok) flow.amend(made.value);
    else tell(failed(made.failure));
    return made.ok;
  };

  const tryOut = async (wish: Wish): Promise<Preview | null> => {
    const reply = await engine.call("preview", wish);
    if (reply.ok) {
      change({ tried: { wish, preview: reply.value } });
      return reply.value;
    }
    change({ tried: null });
    tell(failed(reply.failure));
    return null;
  };

  const writeTried = async (): Promise<boolean> => {
    const { tried } = get();
    if (!tried || tried.preview.ready === 0) return false;
    const { lines, ready } = tried.preview;
    const reply = await engine.call("edits", null);
    if (!reply.ok) {
      tell(failed(reply.failure));
      return false;
    }
    const { done, isWhole, notices } = await writeEdits(reply.value, "moves", tools);
    if (done) change({ done: [...get().done, done] });
    tell(...notices);
    const codes = lines.flatMap((it) => (it.refusals.length === 0 ? [it.code] : []));
    tell(
      isWhole
        ? {
            code: ready === 1 ? "written-one" : "written",
            intent: "success",
            detail: ready === 1 ? codes.join("") : String(ready),
          }
        : { code: "halfway", intent: "warning" },
    );
    change({ tried: null });
    await refresh();
    return isWhole;
  };

  return {
    get,
    subscribe: store.subscribe,
    try: (wish, { anew } = { anew: false }) =>
      during("trying", undefined, async () => {
        change({ tried: null });
        if (anew && !(await refresh())) return;
        await tryOut(wish);
      }),
    record: (wish) =>
      during("writing", false, async () => {
        const preview = await tryOut(wish);
        return preview?.refused === 0 && writeTried();
      }),
    write: () => during("writing", false, writeTried),
    drop: () => {
      if (get().phase === "resting") change({ tried: null });
    },
    undo: () =>
      during("undoing", undefined, async () => {
        const last = get().done.at(-1);
        if (!last) return;
        change({ tried: null });
        const { left, notices } = await takeBackEdits(last, tools);
        const before = get().done.slice(0, -1);
        change({ done: left ? [...before, left] : before });
        tell(...notices);
        if (!left) tell({ code: "undone", intent: "success" });
        await refresh();
      }),
    closeNotice: store.closeNotice,
  };
}

function failed({ code, detail = "" }: Failure): Notice {
  return { code, intent: code === "broken" ? "error" : "warning", detail };
}
