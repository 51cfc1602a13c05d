/** Writing files so that an interrupted run leaves the old file or the new one, never half a file. */
import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

const unfinished = new Set<string>();

/** Writes beside the target under a temporary name, then renames. */
export async function writeWhole(target: string, content: Uint8Array | string): Promise<void> {
  await mkdir(path.dirname(path.resolve(target)), { recursive: true });
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  unfinished.add(temporary);
  try {
    await writeFile(temporary, content);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

/** What Ctrl-C has to sweep up. */
export function unfinishedFiles(): readonly string[] {
  return [...unfinished];
}
