/** Writing files so that an interrupted run leaves the old file or the new one, never half a file. */
import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileProblem, UsageError } from "./usage.ts";

const unfinished = new Set<string>();

/**
 * Writes beside the target under a temporary name, then renames. Throws a `UsageError` when the
 * system does not let it.
 */
export async function writeWhole(target: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  unfinished.add(temporary);
  try {
    await mkdir(path.dirname(path.resolve(target)), { recursive: true });
    await writeThrough(temporary, content);
    await rename(temporary, target);
  } catch (error) {
    // The folder itself may be a file: then there is nothing to clear away.
    await rm(temporary, { force: true }).catch(() => undefined);
    const problem = fileProblem(error);
    if (problem === null) throw error;
    throw new UsageError(`“${target}”写不了:${problem}。请换一个位置或文件名再试。`);
  } finally {
    unfinished.delete(temporary);
  }
}

/** Down to the disk: else the name may be there after a power cut, and the content not. */
async function writeThrough(file: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(file, "w");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What Ctrl-C has to sweep up. */
export function unfinishedFiles(): readonly string[] {
  return [...unfinished];
}

let standing: () => string = () => "";

/** For a run of several files: what is there and what is not, should it be broken off. */
export function standsAt(words: () => string): void {
  standing = words;
}

/** "" where a run has nothing to say. */
export function whereItStands(): string {
  return standing();
}
