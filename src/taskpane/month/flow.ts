/** The checklist's state outside React: looked at again each time the home page is shown. */
import type { BookTarget } from "../shared/bookTarget.ts";
import { createStore, type Store } from "../store.ts";
import { lookAtMonth, type MonthLook } from "./look.ts";

export interface MonthState {
  /** Null until the workbook has been looked at for the first time. */
  readonly look: MonthLook | null;
  readonly isLooking: boolean;
}

export interface MonthFlow extends Pick<Store<MonthState>, "get" | "subscribe"> {
  readonly look: () => Promise<void>;
}

export function createMonthLook(book: BookTarget): MonthFlow {
  const store = createStore<MonthState>({ look: null, isLooking: false });
  let turn = 0;
  return {
    get: store.get,
    subscribe: store.subscribe,
    look: async () => {
      turn += 1;
      const mine = turn;
      store.set({ ...store.get(), isLooking: true });
      const look = await lookAtMonth(book);
      if (mine === turn) store.set({ look, isLooking: false });
    },
  };
}
