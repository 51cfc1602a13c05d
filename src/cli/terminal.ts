/** What the command line says: words to people on a terminal, nothing extra into a pipe. */
import type { Progress } from "../job/index.ts";

export interface Terminal {
  /** A sentence for the user; to stderr, so that `--json` on stdout stays clean. */
  readonly say: (text: string) => void;
  readonly progress: (progress: Progress) => void;
  /** Ends the progress line. */
  readonly done: () => void;
}

/** `now` gives milliseconds; progress is drawn only when stderr is a terminal, at most 10 times a second. */
export function terminal(stream: NodeJS.WriteStream, now: () => number, quiet: boolean): Terminal {
  const live = stream.isTTY && !quiet;
  const started = now();
  let drawn = 0;
  let open = false;
  const clear = (): void => {
    if (open) stream.write("\r\u001b[K");
    open = false;
  };
  return {
    say: (text) => {
      clear();
      stream.write(`${text}\n`);
    },
    progress: ({ stage, done, total, rows }) => {
      const time = now();
      if (!live || time - drawn < 100) return;
      drawn = time;
      const seconds = (time - started) / 1000;
      const left = done > 0 ? ` 约剩 ${Math.ceil((seconds / done) * (total - done))} 秒` : "";
      const text =
        stage === "reading"
          ? `读取 ${done}/${total} 个文件,${rows} 行${left}`
          : `汇总 ${rows} 行……`;
      stream.write(`\r\u001b[K${text}`);
      open = true;
    },
    done: clear,
  };
}
