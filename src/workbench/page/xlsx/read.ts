/** An .xlsx file into the host's workbook: cells, looks and shape; the rules over them are in rules.ts. */
import type { Sheet, Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { runBatch, type Step } from "../../host/engine/batch.ts";
import type { GridModel } from "../../host/engine/grid.ts";
import type { Area } from "../../host/engine/types.ts";
import { parseAddress } from "../../host/book/areas.ts";
import { ROW_LIMIT } from "../../host/book/range.ts";
import type { Book } from "../../host/book/book.ts";
import { contentOf } from "./cells.ts";
import { readCharts } from "./charts.ts";
import { colorOf, edgesOfStyle, lookOfStyle } from "./looks.ts";
import { readRules } from "./read-rules.ts";

/** One character of the default font, and a point, in pixels. */
export const CHARACTER = 7;
export const POINT = 4 / 3;

/**
 * Fills an empty workbook of one sheet; throws for what is no readable .xlsx file. Every command makes
 * the grid calculate all it holds, so the cells come last, in one.
 */
export async function readBook(book: Book, model: GridModel, bytes: Uint8Array): Promise<void> {
  const file = await readXlsx(bytes, { readStyles: true });
  if (file.sheets.length === 0) throw new Error("no sheets");
  const ids = file.sheets.map(({ name }, index) => sheetFor(book, name, index));
  for (const [index, sheet] of file.sheets.entries()) {
    makeRoom(book, ids[index] ?? "", sheet);
    readShape(book, ids[index] ?? "", sheet, file);
  }
  readRules(book, ids, file);
  const borders = file.sheets.flatMap((sheet, index) =>
    readCells(book, ids[index] ?? "", sheet, file),
  );
  book.engine.flush();
  for (const [index, sheet] of file.sheets.entries()) readCharts(book, ids[index] ?? "", sheet);
  if (borders.length > 0) runBatch(model, borders);
  const visible = file.sheets.findIndex((sheet) => !sheet.hidden && !sheet.veryHidden);
  const active = ids[file.activeSheet ?? visible] ?? ids[0];
  if (active !== undefined) book.engine.activate(active);
}

function sheetFor(book: Book, name: string, index: number): string {
  const [first] = book.engine.sheets();
  if (index > 0 || !first) return book.engine.addSheet(name, index);
  if (first.name !== name) book.engine.renameSheet(first.id, name);
  return first.id;
}

/** Makes the grid as large as the file's, and writes the headers of tables: a table asks for them. */
function makeRoom({ engine }: Book, id: string, sheet: Sheet): void {
  const columns = Math.max(sheet.columns?.length ?? 0, ...sheet.rows.map((row) => row.length));
  if (sheet.rows.length > 0 && columns > 0)
    engine.write(id, sheet.rows.length - 1, columns - 1, null);
  for (const { range } of sheet.tables ?? []) {
    const area = parseAddress(range ?? "");
    if (!area) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      const header = sheet.cells?.get(`${area.top},${column}`);
      if (header) engine.write(id, area.top, column, contentOf(header, engine.understands));
    }
  }
  engine.flush();
}

/** Writes contents and looks, and hands back the borders as steps for one command. */
function readCells({ engine }: Book, id: string, sheet: Sheet, file: Workbook): Step[] {
  for (const [column, { style }] of (sheet.columns ?? []).entries()) {
    if (!style) continue;
    const whole = { top: 0, left: column, bottom: ROW_LIMIT - 1, right: column };
    engine.changeLook(id, whole, lookOfStyle(style, file));
  }
  const borders: Step[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const content = contentOf(cell, engine.understands);
    if (content !== null) engine.write(id, row, column, content);
    if (!cell.style) continue;
    engine.changeLook(id, cellArea(row, column), lookOfStyle(cell.style, file));
    const border = edgesOfStyle(cell.style, file.themeColors ?? []);
    if (Object.keys(border).length > 0)
      borders.push(["SET_BORDER", { sheetId: id, row, col: column, border }]);
  }
  return borders;
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function readShape(book: Book, id: string, sheet: Sheet, file: Workbook): void {
  const { engine } = book;
  for (const [index, { width, hidden }] of (sheet.columns ?? []).entries()) {
    if (width !== undefined)
      engine.resize(id, "columns", index, index, Math.round(width * CHARACTER));
    if (hidden) engine.hide(id, "columns", index, index, true);
  }
  for (const [index, { height, hidden }] of sheet.rowDefs ?? []) {
    if (height !== undefined) engine.resize(id, "rows", index, index, Math.round(height * POINT));
    if (hidden) engine.hide(id, "rows", index, index, true);
  }
  for (const { startRow: top, startCol: left, endRow: bottom, endCol: right } of sheet.merges ?? [])
    engine.merge(id, { top, left, bottom, right });
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  if (rows > 0 || columns > 0) engine.freeze(id, rows, columns);
  const tabColor = colorOf(sheet.view?.tabColor, file.themeColors ?? []);
  if (tabColor !== undefined) engine.colorSheet(id, tabColor);
  if (sheet.view?.showGridLines === false) engine.showGridlines(id, false);
}
