/** The state of a task outside React, with what the clerk is told beside it. */
import { createStore, type Store } from "../store.ts";
import type { Notice } from "./notice.ts";

export interface TaskStore<State extends { readonly notices: readonly Notice[] }> extends Pick<
  Store<State>,
  "get" | "subscribe"
> {
  readonly change: (part: Partial<State>) => void;
  /** After those that stand there. */
  readonly tell: (...notices: State["notices"]) => void;
  readonly closeNotice: (index: number) => void;
}

export function createTaskStore<State extends { readonly notices: readonly Notice[] }>(
  initial: State,
): TaskStore<State> {
  const { get, set, subscribe } = createStore(initial);
  return {
    get,
    subscribe,
    change: (part) => {
      set({ ...get(), ...part });
    },
    tell: (...notices) => {
      set({ ...get(), notices: [...get().notices, ...notices] });
    },
    closeNotice: (index) => {
      set({ ...get(), notices: get().notices.filter((_, other) => other !== index) });
    },
  };
}
