/** The list of chosen files: a path stands for one file. */

import { baseName } from "../../../domain/text/paths.ts";
import type { FlowState } from "./state.ts";

interface Chosen {
  readonly path: string;
  readonly blob?: Blob;
}

/**
 * Adds what was chosen. The same file chosen again counts once; another file of the same path (from
 * another folder of the same name, or mended in between) stays beside it as `(2)/path`, so that no
 * village is lost. Which of the two counts is the merge's to say, and it says so.
 */
export function addFiles<File extends Chosen>(
  before: readonly File[],
  added: readonly File[],
): readonly File[] {
  const files = new Map(before.map((file) => [file.path, file]));
  for (const file of added) {
    for (let number = 1; ; number += 1) {
      const path = number === 1 ? file.path : `(${number})/${file.path}`;
      const there = files.get(path);
      if (there && !isSame(there, file)) continue;
      files.set(path, { ...file, path });
      break;
    }
  }
  return [...files.values()];
}

/** By what a handle tells without being read. */
function isSame({ blob: a }: Chosen, { blob: b }: Chosen): boolean {
  return a?.size === b?.size && modified(a) === modified(b);
}

function modified(blob: Blob | undefined): number {
  return blob instanceof File ? blob.lastModified : 0;
}

/** A 村名单 that lies among the villages' files is taken as the list, if none was chosen. */
export function withVillageList(state: FlowState): FlowState {
  const lists = state.files.filter(({ path }) => baseName(path).startsWith("村名单"));
  const [file] = lists;
  if (state.villages.kind !== "none" || !file || lists.length > 1) return state;
  const files = state.files.filter((other) => other !== file);
  return { ...state, files, villages: { kind: "file", file } };
}
