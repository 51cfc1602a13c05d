/**
 * 综合账 in the open workbook: what the villages sent up is added to its sheets; the sheets that it
 * lacks are written. It is a step of its own after the summary, so that a repeated summary never
 * takes away what the township has typed.
 */
import { TOWNSHIP_BOOK } from "../../../domain/replies/index.ts";
import { takeBackEdits, writeEdits, type EditsDone } from "../../shared/edits.ts";
import { said, type Notice } from "../../shared/notice.ts";
import { createTaskStore, type TaskStore } from "../../shared/taskStore.ts";
import type { BookTools } from "../../shared/tools.ts";
import type { EngineClient } from "../worker/calls.ts";

export type TownshipNotice = Notice<
  "written" | "partly" | "nothing" | "unread" | "undone" | "broken" | "sentence"
>;

export interface TownshipState {
  readonly isBusy: boolean;
  /** What was written last, to be taken back. */
  readonly written: EditsDone | null;
  readonly notices: readonly TownshipNotice[];
}

export interface TownshipFlow extends Pick<
  TaskStore<TownshipState>,
  "get" | "subscribe" | "closeNotice"
> {
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

export interface TownshipTools extends BookTools {
  readonly engine: EngineClient;
}

export function createTownshipFlow({ engine, ...tools }: TownshipTools): TownshipFlow {
  const { book } = tools;
  const { get, subscribe, change, tell, closeNotice } = createTaskStore<TownshipState>({
    ...{ isBusy: false, written: null, notices: [] },
  });
  const during = async (work: () => Promise<void>): Promise<void> => {
    if (get().isBusy) return;
    change({ isBusy: true, notices: [] });
    await work();
    change({ isBusy: false });
  };

  const write = async (): Promise<void> => {
    const named = await book.name();
    if (!named.ok) {
      tell(said(named.sentence, "error"));
      return;
    }
    // By name, so that a workbook of many sheets is not read whole.
    const sheets = named.value.sheets.filter((name) => name.includes(TOWNSHIP_BOOK));
    const read = await book.read({ sheets });
    if (!read.ok) {
      tell(said(read.sentence, "error"));
      return;
    }
    const reply = await engine.call("township", { workbook: read.value });
    if (!reply.ok) {
      const { code, detail = code } = reply.failure;
      tell({ code: "broken", intent: "error", detail });
      return;
    }
    const { plan, edits, added, unread } = reply.value;
    if (unread.length > 0) {
      const names = unread.map((name) => `“${name}”`).join("、");
      tell({ code: "unread", intent: "error", detail: names });
      return;
    }
    if (plan === null && edits.length === 0) {
      tell({ code: "nothing", intent: "info" });
      return;
    }
    const order = {
      ...(plan ?? { sheets: [] }),
      stages: edits.length > 0 ? [edits] : [],
      reason: "补入综合账",
      restrictedSheets: sheets.filter((name) => name.includes("稳定工作")),
    };
    const { done, isWhole, notices } = await writeEdits(order, "township", tools);
    if (done) change({ written: done });
    tell(...notices);
    if (isWhole) tell({ code: "written", intent: "success", detail: String(added) });
    else if (done) tell({ code: "partly", intent: "warning" });
  };

  const undo = async (): Promise<void> => {
    const { written } = get();
    if (written === null) return;
    const { left, notices } = await takeBackEdits(written, tools);
    change({ written: left });
    tell(...notices);
    if (!left) tell({ code: "undone", intent: "success" });
  };

  return {
    ...{ get, subscribe, closeNotice },
    write: () => during(write),
    undo: () => during(undo),
  };
}
