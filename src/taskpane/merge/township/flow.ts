/**
 * 综合账 in the open workbook: what the villages sent up is added to its sheets; the sheets that it
 * lacks are written. It is a step of its own after the summary, so that a repeated summary never
 * takes away what the township has typed.
 */
import type { EditUndo } from "../../../workbook/excel/index.ts";
import { describeSkipped } from "../../../workbook/excel/index.ts";
import { TOWNSHIP_BOOK } from "../../../domain/replies/index.ts";
import { createStore, type Store } from "../../store.ts";
import type { BookTarget } from "../../shared/bookTarget.ts";
import type { EngineClient } from "../worker/calls.ts";

export type TownshipNoticeCode =
  "written" | "nothing" | "unread" | "undone" | "broken" | "sentence";

export interface TownshipNotice {
  readonly code: TownshipNoticeCode;
  readonly intent: "info" | "success" | "warning" | "error";
  readonly detail: string;
}

/** What was written last, to be taken back. */
interface Written {
  readonly runId: string | null;
  readonly undo: EditUndo | null;
}

export interface TownshipState {
  readonly isBusy: boolean;
  readonly written: Written | null;
  readonly notices: readonly TownshipNotice[];
}

export interface TownshipFlow extends Pick<Store<TownshipState>, "get" | "subscribe"> {
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

export interface TownshipTools {
  readonly engine: EngineClient;
  readonly book: BookTarget;
  readonly today: () => string;
  readonly unique: () => string;
}

const SENTENCES = 5;

export function createTownshipFlow({ engine, book, today, unique }: TownshipTools): TownshipFlow {
  const store = createStore<TownshipState>({ isBusy: false, written: null, notices: [] });
  const change = (part: Partial<TownshipState>): void => {
    store.set({ ...store.get(), ...part });
  };
  const tell = (code: TownshipNoticeCode, intent: TownshipNotice["intent"], detail = ""): void => {
    change({ notices: [...store.get().notices, { code, intent, detail }] });
  };
  const during = async (work: () => Promise<void>): Promise<void> => {
    if (store.get().isBusy) return;
    change({ isBusy: true, notices: [] });
    await work();
    change({ isBusy: false });
  };

  const write = async (): Promise<void> => {
    const named = await book.name();
    if (!named.ok) {
      tell("sentence", "error", named.sentence);
      return;
    }
    // By name, so that a workbook of many sheets is not read whole.
    const sheets = named.value.sheets.filter((name) => name.includes(TOWNSHIP_BOOK));
    const read = await book.read({ sheets });
    if (!read.ok) {
      tell("sentence", "error", read.sentence);
      return;
    }
    const reply = await engine.call("township", { workbook: read.value });
    if (!reply.ok) {
      tell("broken", "error", reply.failure.detail ?? reply.failure.code);
      return;
    }
    const { plan, edits, added, unread } = reply.value;
    if (unread.length > 0) {
      tell("unread", "error", unread.map((name) => `“${name}”`).join("、"));
      return;
    }
    if (plan === null && edits.length === 0) {
      tell("nothing", "info");
      return;
    }
    let runId: string | null = null;
    if (plan !== null) {
      const outcome = await book.write(plan, { runId: `township-${unique()}` });
      if (!outcome.ok) {
        tell("sentence", "error", outcome.sentence);
        return;
      }
      runId = outcome.value.runId;
      change({ written: { runId, undo: null } });
    }
    if (edits.length > 0) {
      const restrictedSheets = sheets.filter((name) => name.includes("稳定工作"));
      const options = { editId: unique(), asOf: today(), reason: "补入综合账", restrictedSheets };
      const outcome = await book.apply(edits, options);
      change({ written: { runId, undo: outcome.undo } });
      if (!outcome.ok) {
        tell("sentence", "error", outcome.sentence);
        return;
      }
      for (const sentence of outcome.notices) tell("sentence", "info", sentence);
      for (const it of outcome.skipped.slice(0, SENTENCES)) {
        tell("sentence", "warning", describeSkipped(it));
      }
    }
    tell("written", "success", String(added));
  };

  const undo = async (): Promise<void> => {
    const { written } = store.get();
    if (written === null) return;
    if (written.undo !== null) {
      const outcome = await book.undo(written.undo, { editId: unique(), asOf: today() });
      if (!outcome.ok) {
        tell("sentence", "error", outcome.sentence);
        return;
      }
      change({ written: { ...written, undo: null } });
      for (const { sentence } of outcome.value.kept.slice(0, SENTENCES)) {
        tell("sentence", "info", sentence);
      }
    }
    if (written.runId !== null) {
      const outcome = await book.undoRun(written.runId);
      if (!outcome.ok) {
        tell("sentence", "error", outcome.sentence);
        return;
      }
      for (const sentence of outcome.value.kept) tell("sentence", "info", sentence);
    }
    change({ written: null });
    tell("undone", "success");
  };

  return {
    get: store.get,
    subscribe: store.subscribe,
    write: () => during(write),
    undo: () => during(undo),
  };
}
