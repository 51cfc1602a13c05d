/** Widths and heights that fit the text, estimated: a Chinese character is as wide as it is high. */
import { assertAllowed, occupied } from "../book/protection.ts";
import type { Range } from "../book/range.ts";
import type { Dimension } from "../engine/types.ts";
import { displayed } from "./range-cells.ts";

const CHARACTER = 7;
const LINE = 20;
const PADDING = 10;

export function autofit(range: Range, dimension: Dimension, member: string): void {
  const { book, sheet } = range;
  const rows = dimension === "rows";
  assertAllowed(book, sheet, rows ? "allowFormatRows" : "allowFormatColumns", member);
  const area = occupied(book, sheet, range.area);
  if (!area) return;
  const sizes = new Map<number, number>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const text = displayed(range, row, column);
      const wanted = rows ? heightOf(range, row, column, text) : widthOf(text) + PADDING;
      const index = rows ? row : column;
      sizes.set(index, Math.max(sizes.get(index) ?? 0, wanted));
    }
  }
  for (const [index, size] of sizes) book.engine.resize(sheet, dimension, index, index, size);
}

function heightOf({ book, sheet }: Range, row: number, column: number, text: string): number {
  if (book.engine.look(sheet, row, column).wrapText !== true) return LINE;
  const room = Math.max(1, book.engine.size(sheet, "columns", column) - PADDING);
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(widthOf(line) / room)));
  return LINE * lines.reduce((sum, count) => sum + count, 0);
}

/** In pixels. */
function widthOf(text: string): number {
  const lines = text.split("\n").map((line) => {
    const wide = line.match(/[\u2e80-\uffef]/g)?.length ?? 0;
    return (line.length + wide) * CHARACTER;
  });
  return Math.max(0, ...lines);
}
