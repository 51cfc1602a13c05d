/**
 * A mark that a run is under way, kept for this session only: after a reload the pane can say that
 * it was broken off. It holds no more than that.
 */
export interface RunMark {
  readonly set: () => void;
  readonly clear: () => void;
  /** Whether a run was under way; the mark is taken away. */
  readonly take: () => boolean;
}

const KEY = "minqing.merge.running";

/** A storage that refuses costs only the sentence. */
export function sessionMark(storage: () => Storage): RunMark {
  const attempt = <T>(action: (storage: Storage) => T): T | undefined => {
    try {
      return action(storage());
    } catch {
      return undefined;
    }
  };
  const clear = () => {
    attempt((kept) => {
      kept.removeItem(KEY);
    });
  };
  return {
    set: () => {
      attempt((kept) => {
        kept.setItem(KEY, "1");
      });
    },
    clear,
    take: () => {
      const running = attempt((kept) => kept.getItem(KEY)) === "1";
      clear();
      return running;
    },
  };
}
