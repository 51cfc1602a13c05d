/** What is kept, at hand while the section is open; written one after the other, the last one at once. */
import type { Decision } from "../../../../domain/publication/index.ts";
import { NOTHING_KEPT, withDecisions, type Kept } from "./kept.ts";
import type { KeptBook } from "./sheet.ts";

export interface Memory {
  readonly get: () => Kept;
  /** Once it has been read it is not read again. */
  readonly load: () => Promise<void>;
  readonly decided: (changed: readonly (readonly [key: string, decision: Decision])[]) => void;
  readonly typed: (part: Partial<Pick<Kept, "stations" | "complaints" | "words">>) => void;
}

/**
 * `onProblem` is told why nothing can be kept: a sentence. What could not be read is not written over.
 */
export function createMemory(book: KeptBook, onProblem: (sentence: string) => void): Memory {
  let kept = NOTHING_KEPT;
  let isRead = false;
  let isWriting = false;
  let isChanged = false;

  const write = async (): Promise<void> => {
    if (isWriting || !isRead) return;
    isWriting = true;
    while (isChanged) {
      isChanged = false;
      const written = await book.write(kept);
      if (!written.ok) onProblem(written.sentence);
    }
    isWriting = false;
  };
  const change = (next: Kept): void => {
    kept = next;
    isChanged = true;
    void write();
  };

  return {
    get: () => kept,
    load: async () => {
      if (isRead) return;
      const read = await book.read();
      if (!read.ok) {
        onProblem(read.sentence);
        return;
      }
      isRead = true;
      // What was decided before it could be read counts.
      kept = withDecisions(read.value, [...kept.decisions]);
    },
    decided: (changed) => {
      change(withDecisions(kept, changed));
    },
    typed: (part) => {
      const next = { ...kept, ...part };
      if (JSON.stringify({ ...next, decisions: 0 }) === JSON.stringify({ ...kept, decisions: 0 })) {
        return;
      }
      change(next);
    },
  };
}
