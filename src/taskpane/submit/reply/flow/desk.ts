/** Taking a reply in: which of its lines, writing them, and taking that back. */
import { takeBackEdits, writeEdits, type EditsDone } from "../../../shared/edits.ts";
import type { SheetFlow } from "../../../shared/sheets/flow.ts";
import type { SheetNotice } from "../../../shared/sheets/state.ts";
import type { BookTools } from "../../../shared/tools.ts";
import { createStore, type Store } from "../../../store.ts";
import type { ReplyClient, ReplyFacts, ReplyMade } from "../worker/calls.ts";
import type { ReplyChoice } from "./flow.ts";

export interface DeskState {
  readonly isBusy: boolean;
  /** Rows of the reply file that the clerk does not want written. */
  readonly leftOut: readonly number[];
  /** The last one at the end. */
  readonly done: readonly EditsDone[];
}

export interface ReplyDesk extends Pick<Store<DeskState>, "get" | "subscribe"> {
  readonly choose: (row: number, isWanted: boolean) => void;
  /** Writes the lines that are ready and wanted; conflicts never. */
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** For another reply. */
  readonly clear: () => void;
}

export interface DeskTools extends BookTools {
  readonly engine: ReplyClient;
}

/** First part of the ids of runs that add 办理日志. */
const KIND = "taken";

export function createDesk(
  flow: SheetFlow<ReplyFacts, ReplyChoice, ReplyMade>,
  tools: DeskTools,
): ReplyDesk {
  const store = createStore<DeskState>({ isBusy: false, leftOut: [], done: [] });
  const { get } = store;
  const change = (part: Partial<DeskState>): void => {
    store.set({ ...get(), ...part });
  };
  /** Reading the workbook again takes the notices of before away: these are told after it. */
  const during = async (work: () => Promise<readonly SheetNotice[]>): Promise<void> => {
    if (get().isBusy) return;
    change({ isBusy: true });
    const notices = await work();
    await flow.make();
    for (const notice of notices) flow.tell(notice);
    change({ isBusy: false });
  };

  return {
    get,
    subscribe: store.subscribe,
    choose: (row, isWanted) => {
      const others = get().leftOut.filter((it) => it !== row);
      change({ leftOut: isWanted ? others : [...others, row] });
    },
    write: () =>
      during(async () => {
        const { made } = flow.get();
        const reply = await tools.engine.call("edits", { leftOut: get().leftOut });
        if (!reply.ok) {
          const { code, detail = "" } = reply.failure;
          return [{ code, intent: "error", detail }];
        }
        const { done, isWhole, notices } = await writeEdits(reply.value, KIND, tools);
        if (done) change({ done: [...get().done, done] });
        const ready = made?.kind === "take" ? made.counts.ready - get().leftOut.length : 0;
        return [
          isWhole
            ? { code: "taken", intent: "success", detail: String(ready) }
            : { code: "halfway", intent: "warning" },
          ...notices,
        ];
      }),
    undo: () =>
      during(async () => {
        const last = get().done.at(-1);
        if (!last) return [];
        const { left, notices } = await takeBackEdits(last, tools);
        const before = get().done.slice(0, -1);
        change({ done: left ? [...before, left] : before });
        return left ? notices : [{ code: "undone", intent: "success" }, ...notices];
      }),
    clear: () => {
      change({ leftOut: [] });
    },
  };
}
