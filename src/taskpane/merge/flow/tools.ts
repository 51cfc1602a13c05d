/** What the flow needs from outside; tests bring their own. */
import { createStore, type Store } from "../../store.ts";
import type { BookTarget } from "../../shared/bookTarget.ts";
import type { SummaryTarget } from "../book/target.ts";
import type { EngineClient } from "../worker/calls.ts";
import type { FlowEvent } from "./events.ts";
import { reduce } from "./reduce.ts";
import type { RunMark } from "./runMark.ts";
import { INITIAL, type FlowState } from "./state.ts";

export interface FlowTools {
  readonly engine: EngineClient;
  readonly target: SummaryTarget;
  /** For changes to sheets that are there (综合账); without it that step is not offered. */
  readonly book?: BookTarget;
  /** Milliseconds, for durations. */
  readonly now: () => number;
  /** `yyyy-mm-dd`. */
  readonly today: () => string;
  /** Unique, for the ids of runs. */
  readonly unique: () => string;
  readonly mark: RunMark;
  /** Hands the clerk a file; null where the webview has no downloads. */
  readonly download: ((name: string, file: Blob) => void) | null;
}

/** The state, and the one way to change it. */
export interface FlowStore extends Pick<Store<FlowState>, "get" | "subscribe"> {
  readonly dispatch: (event: FlowEvent) => void;
}

export function createFlowStore(): FlowStore {
  const { get, set, subscribe } = createStore(INITIAL);
  return {
    get,
    subscribe,
    dispatch: (event) => {
      set(reduce(get(), event));
    },
  };
}
