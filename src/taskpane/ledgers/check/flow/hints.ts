/** The row just typed is looked at, and what is wrong with it is said in the pane: never a dialog. */
import type { BookChange } from "../../../shared/bookTarget.ts";
import type { FlowTools } from "./flow.ts";
import { isBusy, type CheckStore } from "./state.ts";

/** A clerk who goes on typing is not disturbed. */
const REST_MS = 400;
/** More rows than anybody types at a time were pasted: for these there is the check. */
const MOST_ROWS = 20;

export interface Hints {
  /** After the first check: before it there is nothing to hold a row against. */
  readonly start: () => Promise<void>;
}

export function createHints(store: CheckStore, { book, engine }: FlowTools): Hints {
  let isWatching = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isWanted = (): boolean => {
    const state = store.get();
    return state.hints && !isBusy(state) && state.outcome !== null;
  };

  const look = async ({ sheet, rows: { first, last } }: BookChange): Promise<void> => {
    if (!isWanted() || last - first >= MOST_ROWS) return;
    const read = await book.rows(sheet, first, last);
    if (!read.ok || !isWanted()) return;
    const reply = await engine.call("rows", { sheet, rows: read.value });
    if (!reply.ok || !isWanted()) return;
    store.change({ hint: { sheet, lines: reply.value } });
  };

  return {
    start: async () => {
      if (isWatching) return;
      isWatching = true;
      await book.watch((change) => {
        clearTimeout(timer);
        timer = setTimeout(() => void look(change), REST_MS);
      });
    },
  };
}
