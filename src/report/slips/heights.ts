/** Heights of rows with wrapped text outside tables, where the writer leaves them to the plan. */
import { displayWidth } from "../../domain/text/normalize.ts";

const LINE = 15;
const PADDING = 4;
/** Excel allows no more for a row. */
const HIGHEST = 409;

/** Points for `text` in a column `width` characters wide; 0 when one line is enough. */
export function pointsHigh(text: string, width: number): number {
  const lines = text
    .split("\n")
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / Math.max(2, width))),
      0,
    );
  return lines === 1 ? 0 : Math.min(HIGHEST, lines * LINE + PADDING);
}
