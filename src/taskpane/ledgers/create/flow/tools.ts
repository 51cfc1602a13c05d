/** What 新建台账 needs from outside; tests bring their own. */
import type { BookTarget, TargetResult } from "../../../shared/bookTarget.ts";
import { createStore, type Store } from "../../../store.ts";
import { INITIAL, type CreateState, type Notice } from "./state.ts";

export interface CreateTools {
  readonly book: BookTarget;
  /** Removes what a run that was broken off has left; names of those sheets. */
  readonly sweep: () => Promise<TargetResult<readonly string[]>>;
  /** `yyyy-mm-dd`. */
  readonly today: () => string;
  /** Unique, for the ids of runs. */
  readonly unique: () => string;
}

export interface CreateStore extends Store<CreateState> {
  readonly change: (part: Partial<CreateState>) => void;
  readonly notice: (notice: Notice) => void;
}

export function createCreateStore(): CreateStore {
  const store = createStore(INITIAL);
  const change = (part: Partial<CreateState>) => {
    store.set({ ...store.get(), ...part });
  };
  return {
    ...store,
    change,
    notice: (notice) => {
      change({ notices: [...store.get().notices, notice] });
    },
  };
}
