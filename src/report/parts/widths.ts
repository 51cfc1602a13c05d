/** Widths of columns that depend on what stands in them. */
import { displayWidth } from "../../domain/text/normalize.ts";
import { baseName } from "../../domain/text/paths.ts";

/** Longer names are wrapped. */
const WIDEST_NAME = 34;
const NARROWEST_NAME = 12;

/** A column of names of files: a name on two lines makes every row twice as high. */
export function fileWidth(paths: Iterable<string>): number {
  let longest = 0;
  for (const path of paths) longest = Math.max(longest, displayWidth(baseName(path)));
  return Math.min(Math.max(longest + 1, NARROWEST_NAME), WIDEST_NAME);
}
