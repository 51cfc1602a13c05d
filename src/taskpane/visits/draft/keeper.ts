/** Keeps the draft while the clerk types: every few seconds at most, and when a field is left. */
import type { TargetResult } from "../../shared/bookTarget.ts";
import type { Draft } from "./draft.ts";

/** The sheet 草稿, narrow, so that tests can put another in its place. */
export interface DraftBook {
  readonly read: () => Promise<TargetResult<Draft>>;
  readonly write: (draft: Draft) => Promise<TargetResult<null>>;
}

/** Calls `work` after `ms`; what it gives back stops it. */
export type Later = (ms: number, work: () => void) => () => void;

export const EVERY_MS = 3_000;

export interface Keeper {
  /** Something was typed. */
  readonly touch: (draft: Draft) => void;
  /** A field was left: what is not kept yet is kept now. */
  readonly flush: () => void;
  /** Now, after whatever is under way; nothing typed before comes later. */
  readonly put: (draft: Draft) => Promise<TargetResult<null>>;
}

export function createKeeper(
  book: DraftBook,
  later: Later,
  onOutcome: (outcome: TargetResult<null>) => void,
): Keeper {
  let waiting: Draft | null = null;
  let stopTimer: (() => void) | null = null;
  /** One after the other: Excel must not see them out of order. */
  let queue: Promise<unknown> = Promise.resolve();

  const enqueue = (draft: Draft): Promise<TargetResult<null>> => {
    const written = queue.then(() => book.write(draft));
    queue = written;
    return written;
  };
  const drop = () => {
    stopTimer?.();
    stopTimer = null;
    waiting = null;
  };
  const flush = () => {
    const draft = waiting;
    drop();
    if (draft) void enqueue(draft).then(onOutcome);
  };

  return {
    touch: (draft) => {
      waiting = draft;
      stopTimer ??= later(EVERY_MS, flush);
    },
    flush,
    put: (draft) => {
      drop();
      return enqueue(draft);
    },
  };
}
