/** A terminal of the command line that only hands on what is said: no progress is drawn. */
import type { Terminal } from "../../src/cli/terminal.ts";

export function screenTo(say: (text: string) => void): Terminal {
  return { say, progress: () => undefined, done: () => undefined };
}
