/** How high a row must be for wrapped text. An estimate: programs measure again when a cell is edited. */

/** Line height in points of 11-point type: 宋体 needs 14, its stand-ins on other systems up to 16. */
const LINE = 16;
/** Part of a line that is filled when a text is wrapped: no line begins with a full stop, no number is broken. */
const FILLED = 0.96;
const PADDING = 4;
/** Excel's own limit for a row. */
const MAX_HEIGHT = 409;

/** Height in points for a text in a column `width` characters wide; 0 when one line is enough. */
export function wrappedHeight(text: string, width: number): number {
  const room = Math.max(width, 2);
  if (countLines(text, room) === 1) return 0;
  return Math.min(countLines(text, room * FILLED) * LINE + PADDING, MAX_HEIGHT);
}

function countLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      lines++;
      used = 0;
      continue;
    }
    const size = code > 0x2e7f ? 2 : 1;
    if (used + size > room) {
      lines++;
      used = 0;
    }
    used += size;
  }
  return lines;
}
