/** Inserting and deleting cells: whole rows and columns are the grid's work, parts are moved here. */
import type { Area, CellContent, CellLook, Dimension } from "../engine/types.ts";
import { HostError } from "../wire/errors.ts";
import { intersection } from "./areas.ts";
import type { Book } from "./book.ts";
import type { Range } from "./range.ts";
import type { TableState } from "./table-state.ts";

/** Makes room for the range, or closes the gap that it leaves. */
export function shift(
  range: Range,
  dimension: Dimension,
  action: "insert" | "delete",
  member: string,
): void {
  const { book, sheet, area } = range;
  const rows = dimension === "rows";
  const at = rows ? area.top : area.left;
  const count = rows ? range.rows : range.columns;
  const whole = rows ? range.wholeRows : range.wholeColumns;
  if (!whole) {
    shiftPart(range, dimension, action, member);
    return;
  }
  if (action === "insert") book.engine.insert(sheet, dimension, at, count);
  else book.engine.remove(sheet, dimension, at, count);
  book.structureChanged(sheet, dimension, at, action === "insert" ? count : -count);
}

/** A column of a table comes in or goes: the table itself is no hindrance, others to its right are. */
export function shiftBeside(
  book: Book,
  table: TableState,
  column: Area,
  action: "insert" | "delete",
  member: string,
): void {
  shiftPart(book.range(table.sheet, column), "columns", action, member, table);
}

/** Only the cells below (or to the right of) the range move; a table that they cut is refused. */
function shiftPart(
  range: Range,
  dimension: Dimension,
  action: "insert" | "delete",
  member: string,
  own: TableState | null = null,
): void {
  const { book, sheet, area } = range;
  const rows = dimension === "rows";
  const used = book.engine.used(sheet, false);
  const moving: Area = rows
    ? { ...area, bottom: Math.max(used?.bottom ?? 0, area.bottom) }
    : { ...area, right: Math.max(used?.right ?? 0, area.right) };
  for (const table of book.tablesOn(sheet)) {
    if (table === own) continue;
    const held = book.tableArea(table);
    const hit = intersection(held, moving);
    if (
      hit &&
      (rows
        ? hit.left !== held.left || hit.right !== held.right
        : hit.top !== held.top || hit.bottom !== held.bottom)
    ) {
      throw new HostError("InvalidOperation", member, table.name);
    }
  }
  const count = rows ? range.rows : range.columns;
  const cells = take(book, sheet, moving);
  for (const { row, column, content, look } of cells) {
    const distance = action === "insert" ? count : -count;
    const toRow = row + (rows ? distance : 0);
    const toColumn = column + (rows ? 0 : distance);
    if (action === "delete" && (rows ? row <= area.bottom : column <= area.right)) continue;
    const cell = { top: toRow, left: toColumn, bottom: toRow, right: toColumn };
    book.engine.changeLook(sheet, cell, look);
    book.engine.write(sheet, toRow, toColumn, content);
  }
  book.cellsChanged(sheet, moving);
}

interface Moved {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly look: CellLook;
}

function take(book: Book, sheet: string, area: Area): Moved[] {
  const cells: Moved[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const content = book.engine.content(sheet, row, column);
      const look = book.engine.look(sheet, row, column);
      cells.push({ row, column, content, look });
    }
  }
  book.engine.clearLooks(sheet, area);
  for (const { row, column } of cells) book.engine.write(sheet, row, column, null);
  return cells;
}
