/**
 * Moves on the open workbook, without their looks: what is wanted is tried in the worker and shown as
 * 原来 → 改后, then written (the log first), and can be taken back. After each change the workbook is
 * read anew, so that the lists and the next move go by what it holds now.
 */
import { describeSkipped } from "../../../../workbook/excel/index.ts";
import type { EditUndo } from "../../../../workbook/excel/index.ts";
import type { SkippedEdit } from "../../../../workbook/edit.ts";
import { mayGoOn } from "../../../../items/stages.ts";
import type { BookTarget } from "../../../shared/bookTarget.ts";
import type { SheetFlow } from "../../../shared/sheets/flow.ts";
import { sendBook } from "../../../shared/sheets/send.ts";
import { said } from "../../../shared/notice.ts";
import type { SheetNotice } from "../../../shared/sheets/state.ts";
import type { Failure } from "../../../shared/worker/messages.ts";
import { createStore, type Store } from "../../../store.ts";
import type {
  MovesClient,
  MovesFacts,
  MovesMade,
  MovesWanted,
  Preview,
  Wish,
} from "../worker/calls.ts";

export interface DeskTools {
  readonly engine: MovesClient;
  readonly book: BookTarget;
  /** `yyyy-mm-dd`. */
  readonly today: () => string;
  /** Unique, for the ids of changes. */
  readonly unique: () => string;
}

/** What one click has written: to be taken back from its end. */
interface Done {
  readonly undos: readonly EditUndo[];
  /** Of the sheets that were added for it. */
  readonly runId: string | null;
}

export interface DeskState {
  readonly phase: "resting" | "trying" | "writing" | "undoing";
  readonly tried: { readonly wish: Wish; readonly preview: Preview } | null;
  /** The last one at the end. */
  readonly done: readonly Done[];
  readonly notices: readonly SheetNotice[];
}

export interface Desk extends Pick<Store<DeskState>, "get" | "subscribe"> {
  /** `anew`: a sheet is to be read that was typed in since the lists were made. */
  readonly try: (wish: Wish, options?: { readonly anew: boolean }) => Promise<void>;
  /** Tries and, where nothing is refused, writes at once; true when it was written. */
  readonly record: (wish: Wish) => Promise<boolean>;
  readonly write: () => Promise<boolean>;
  readonly drop: () => void;
  readonly undo: () => Promise<void>;
  readonly closeNotice: (index: number) => void;
}

type MovesFlow = SheetFlow<MovesFacts, MovesWanted, MovesMade>;

/** More sentences of one kind help nobody. */
const SENTENCES = 5;

export function createDesk(flow: MovesFlow, tools: DeskTools): Desk {
  const { engine, book, today, unique } = tools;
  const store = createStore<DeskState>({ phase: "resting", tried: null, done: [], notices: [] });
  const { get } = store;
  const change = (part: Partial<DeskState>): void => {
    store.set({ ...get(), ...part });
  };
  const tell = (...notices: readonly SheetNotice[]): void => {
    change({ notices: [...get().notices, ...notices] });
  };
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

  /** What was left out, told; true when all of it stands there now. */
  const settle = (skipped: readonly SkippedEdit[]): boolean => {
    const left = skipped.filter(({ reason }) => reason !== "already-there");
    tell(...left.slice(0, SENTENCES).map((it) => said(describeSkipped(it), "warning")));
    return left.length === 0;
  };

  const keep = (done: Done): void => {
    const isEmpty = done.runId === null && done.undos.every(({ changes }) => changes.length === 0);
    if (!isEmpty) change({ done: [...get().done, done] });
  };

  /** The runs of the last preview, each after the one before; what is written can be taken back. */
  const apply = async (): Promise<boolean> => {
    const reply = await engine.call("edits", null);
    if (!reply.ok) {
      tell(failed(reply.failure));
      return false;
    }
    const { sheets, stages, reason, restrictedSheets } = reply.value;
    let done: Done = { undos: [], runId: null };
    if (sheets.length > 0) {
      const plan = { sheets, dictionary: [], properties: new Map<string, string>() };
      const outcome = await book.write(plan, { runId: `moves-${unique()}` });
      if (!outcome.ok) {
        tell(said(outcome.sentence, "error"));
        return false;
      }
      done = { ...done, runId: outcome.value.runId };
    }
    let isWhole = true;
    for (const edits of stages) {
      const options = { editId: unique(), asOf: today(), reason, restrictedSheets };
      const outcome = await book.apply(edits, options);
      if (outcome.undo) done = { ...done, undos: [...done.undos, outcome.undo] };
      if (!outcome.ok) {
        tell(said(outcome.sentence, "error"));
        isWhole = false;
        break;
      }
      tell(...outcome.notices.map((sentence) => said(sentence, "info")));
      isWhole = settle(outcome.skipped) && isWhole;
      if (!mayGoOn(outcome.skipped)) break;
    }
    keep(done);
    return isWhole;
  };

  const writeTried = async (): Promise<boolean> => {
    const { tried } = get();
    if (!tried || tried.preview.ready === 0) return false;
    const { lines, ready } = tried.preview;
    const isWhole = await apply();
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

  const takeBack = async ({ undos, runId }: Done): Promise<boolean> => {
    const left = [...undos];
    for (let last = left.at(-1); last; last = left.at(-1)) {
      const outcome = await book.undo(last, { editId: unique(), asOf: today() });
      if (!outcome.ok) {
        tell(said(outcome.sentence, "error"));
        change({ done: [...get().done.slice(0, -1), { undos: left, runId }] });
        return false;
      }
      left.pop();
      const kept = outcome.value.kept.slice(0, SENTENCES);
      tell(...kept.map(({ sentence }) => said(sentence, "info")));
    }
    if (runId !== null) {
      const outcome = await book.undoRun(runId);
      if (outcome.ok) tell(...outcome.value.kept.map((sentence) => said(sentence, "info")));
      else if (outcome.code !== "RunUnknown") tell(said(outcome.sentence, "error"));
    }
    change({ done: get().done.slice(0, -1) });
    return true;
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
        if (await takeBack(last)) tell({ code: "undone", intent: "success" });
        await refresh();
      }),
    closeNotice: (index) => {
      change({ notices: get().notices.filter((_, other) => other !== index) });
    },
  };
}

function failed({ code, detail = "" }: Failure): SheetNotice {
  return { code, intent: code === "broken" ? "error" : "warning", detail };
}
