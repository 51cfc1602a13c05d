/** Heights of rows outside tables, and of tables that are to fill a page, which the plan has to set. */
import { displayWidth } from "../../domain/text/normalize.ts";

/** Points of a line of 11-point type: 宋体 needs 14, its stand-ins on other systems up to 16. */
const LINE = 16;
const PADDING = 4;
/** Part of a line that is filled when a text is wrapped: no line begins with a full stop, no number is broken. */
const FILLED = 0.96;
/** By so much are `large` letters larger. */
export const LARGE = 13 / 11;
/** Excel allows no more for a row. */
const HIGHEST = 409;

/**
 * Points for `text` in a column `width` characters wide; 0 when one line is enough. `size`: of the
 * letters, 1 being those of the body.
 */
export function pointsHigh(text: string, width: number, size = 1): number {
  const room = Math.max(2, width / size);
  if (countLines(text, room) === 1) return 0;
  const lines = countLines(text, room * FILLED);
  return Math.min(HIGHEST, Math.ceil(lines * LINE * size) + PADDING);
}

function countLines(text: string, room: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}

/** Between the margins of A4 in landscape, in points. */
const PAGE = { width: 785, height: 500 } as const;
/** A character of 11-point type. */
const CHARACTER = 6;
const ROW = { lowest: 22, highest: 38 } as const;
/** What is at most this much too high is made smaller rather than continued on a second page. */
const SQUEEZED = 1.4;

export interface OnePage {
  /** Points of every row. */
  readonly rowHeight: number;
  /** Whether the sheet is to be fitted to one page in height too. */
  readonly fitHeight: boolean;
}

/**
 * How high `rows` rows may be so that a sheet `width` characters wide fills one A4 page in
 * landscape. `others`: points of everything else on the page.
 */
export function onePage(width: number, rows: number, others: number): OnePage {
  const page = PAGE.height * Math.max(1, (width * CHARACTER) / PAGE.width);
  const fair = Math.floor((page - others) / Math.max(1, rows));
  return {
    rowHeight: Math.min(ROW.highest, Math.max(ROW.lowest, fair)),
    fitHeight: rows * ROW.lowest + others <= page * SQUEEZED,
  };
}
