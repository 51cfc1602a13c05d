/** 插入示例 and taking it back, outside React: the offer stays as it is while other pages show. */
import { createStore, type Store } from "../store.ts";
import type { SampleWork } from "./work.ts";

export interface SampleState {
  readonly step: "offered" | "inserting" | "inserted" | "undoing" | "undone";
  /** Names of the sample's sheets, while it stands in the workbook. */
  readonly sheets: readonly string[];
  /** Why Excel refused, what was kept: sentences as they stand. */
  readonly told: readonly string[];
  /** The pane's own program failed, such as a part that could not be loaded. */
  readonly isBroken: boolean;
}

export interface SampleDesk extends Pick<Store<SampleState>, "get" | "subscribe"> {
  readonly insert: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

const OFFERED: SampleState = { step: "offered", sheets: [], told: [], isBroken: false };

/** `load` brings the part of the program that knows samples and Excel. Never rejects. */
export function createSampleDesk(load: () => Promise<SampleWork>): SampleDesk {
  const { get, set, subscribe } = createStore(OFFERED);
  let runId = "";

  /** Goes back to where it stood when the work is refused or fails. */
  const attempt = async (
    step: "inserting" | "undoing",
    work: (sample: SampleWork) => Promise<SampleState | { readonly sentence: string }>,
  ): Promise<void> => {
    const before = { ...get(), told: [], isBroken: false };
    set({ ...before, step });
    try {
      const after = await work(await load());
      set("sentence" in after ? { ...before, told: [after.sentence] } : after);
    } catch {
      set({ ...before, isBroken: true });
    }
  };

  return {
    get,
    subscribe,
    insert: async () => {
      const { step } = get();
      if (step !== "offered" && step !== "undone") return;
      await attempt("inserting", async ({ insert }) => {
        const done = await insert();
        if (!done.ok) return done;
        const { sheets, kept } = done.value;
        runId = done.value.runId;
        return { ...OFFERED, step: "inserted", sheets, told: kept };
      });
    },
    undo: async () => {
      if (get().step !== "inserted") return;
      await attempt("undoing", async ({ undo }) => {
        const done = await undo(runId);
        return done.ok ? { ...OFFERED, step: "undone", told: done.value.kept } : done;
      });
    },
  };
}
