/** Making, resizing and dissolving tables. */
import { resultText } from "../engine/content.ts";
import type { Area, GridTableLook } from "../engine/types.ts";
import { HostError } from "../wire/errors.ts";
import { contains, intersection } from "./areas.ts";
import type { Book } from "./book.ts";
import { clearFilter } from "./filter.ts";
import { checkItemName, freeName, sameName } from "./names.ts";
import { shift } from "./shift.ts";
import { newTable } from "./table-state.ts";
import type { TableState } from "./table-state.ts";

/** A table over existing cells. Without a header row one is put above, and the cells move down. */
export function addTable(
  book: Book,
  sheet: string,
  wanted: Area,
  hasHeaders: boolean,
  member: string,
): TableState {
  if (book.tablesOn(sheet).some((table) => intersection(book.tableArea(table), wanted))) {
    throw new HostError("InvalidArgument", member, "overlaps a table");
  }
  const area = withBody(book, sheet, wanted, hasHeaders, member);
  nameHeaders(book, sheet, area);
  const name = freeName("表", 1, (text) => nameTaken(book, text, null));
  const table = newTable(String(book.nextId()), sheet, name);
  const state = { ...table, gridId: book.engine.addTable(sheet, area, gridLook(table)) };
  book.tables.set(state.id, state);
  return state;
}

/** A table has at least one row below its header. */
function withBody(
  book: Book,
  sheet: string,
  area: Area,
  hasHeaders: boolean,
  member: string,
): Area {
  if (!hasHeaders) {
    shift(book.range(sheet, { ...area, bottom: area.top }), "rows", "insert", member);
    for (let column = area.left; column <= area.right; column += 1) {
      book.engine.write(sheet, area.top, column, null);
    }
    return { ...area, bottom: area.bottom + 1 };
  }
  return area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;
}

/** Headers are texts, none empty and none twice; Excel mends them without a word. */
function nameHeaders(book: Book, sheet: string, area: Area): void {
  const { engine } = book;
  const used = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const result = engine.result(sheet, area.top, column);
    const text = resultText(result);
    const stem = text === "" ? `列${column - area.left + 1}` : text;
    let name = stem;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${stem}${number}`;
    used.add(name.toLowerCase());
    if (typeof result !== "string" || name !== result)
      engine.write(sheet, area.top, column, { text: name });
  }
}

export function gridLook(table: TableState): GridTableLook {
  const { headers, totals, banded, filterButton: filters, style } = table;
  return { headers, totals, banded, filters, style };
}

/** Draws the table anew after one of its members has changed. */
export function redraw(book: Book, table: TableState): void {
  book.engine.changeTable(table.sheet, table.gridId, book.tableArea(table), gridLook(table));
}

export function renameTable(book: Book, table: TableState, wanted: string, member: string): void {
  const name = checkItemName(wanted, member);
  if (nameTaken(book, name, table)) throw new HostError("ItemAlreadyExists", member, name);
  table.name = name;
}

function nameTaken(book: Book, name: string, but: TableState | null): boolean {
  const tables = [...book.tables.values()].filter(
    (table) => table !== but && standing(book, table),
  );
  return [...tables, ...book.names].some((known) => sameName(known.name, name));
}

/** A person may have removed the table, or its rows, in the grid. */
export function standing(book: Book, table: TableState): boolean {
  return book.engine.tables(table.sheet).some(({ id }) => id === table.gridId);
}

/** The header stays where it is; another table or a single row is refused. */
export function resizeTable(book: Book, table: TableState, area: Area, member: string): void {
  const before = book.tableArea(table);
  const others = book.tablesOn(table.sheet).filter((other) => other !== table);
  const overlaps = others.some((other) => intersection(book.tableArea(other), area));
  const smallest = table.headers ? area.top + 1 : area.top;
  if (
    overlaps ||
    area.top !== before.top ||
    area.bottom < smallest ||
    !intersection(area, before)
  ) {
    throw new HostError("InvalidArgument", member);
  }
  book.engine.changeTable(table.sheet, table.gridId, area, gridLook(table));
  if (table.headers && !contains(before, area)) nameHeaders(book, table.sheet, area);
}

/** Only the table goes; its cells stay. */
export function dissolve(book: Book, table: TableState): void {
  clearFilter({ book, id: table.sheet, holder: table }, true);
  book.engine.removeTable(table.sheet, table.gridId);
  book.tables.delete(table.id);
}

/** Rows of the table without header and totals. */
export function bodyArea(book: Book, table: TableState): Area {
  const area = book.tableArea(table);
  return {
    ...area,
    top: area.top + (table.headers ? 1 : 0),
    bottom: area.bottom - (table.totals ? 1 : 0),
  };
}
