/** Opens a workbook that our own reader has read: values, dates, merges, tables, what is hidden. */
import type { RawRange, RawRow, RawSheet, RawValue, RawWorkbook } from "../../../workbook/raw.ts";
import type { Book } from "../book/book.ts";
import { addTable } from "../book/tables.ts";
import type { Area, CellContent } from "../engine/types.ts";

const MEMBER = "open";
const DATE = "yyyy-mm-dd";
const DATE_TIME = "yyyy-mm-dd hh:mm:ss";

/** Replaces everything in the open workbook. Formulas come as the values that they had. */
export function loadRaw(book: Book, workbook: RawWorkbook): void {
  const old = book.engine.sheets().map(({ id }) => id);
  const parking = freeSheetName(book, workbook);
  // A workbook has at least one visible sheet at any time: an empty one stands in while the others change.
  const spare = book.engine.addSheet(parking, old.length);
  book.engine.activate(spare);
  for (const id of old) {
    book.engine.deleteSheet(id);
    book.forgetSheet(id);
  }
  const sheets = workbook.sheets.map((sheet, index) => loadSheet(book, sheet, index));
  const first = sheets.find((_, index) => workbook.sheets[index]?.visibility === "visible");
  if (first !== undefined) {
    book.engine.activate(first);
    book.engine.deleteSheet(spare);
  }
  book.customProperties.clear();
  for (const [key, value] of workbook.properties) book.customProperties.set(key, value);
}

function freeSheetName(book: Book, workbook: RawWorkbook): string {
  const taken = new Set([...book.engine.sheets(), ...workbook.sheets].map(({ name }) => name));
  let name = "空白";
  while (taken.has(name)) name += "_";
  return name;
}

function loadSheet(book: Book, sheet: RawSheet, position: number): string {
  const { engine } = book;
  const id = engine.addSheet(sheet.name, position);
  for (const row of sheet.rows) loadRow(book, id, row);
  for (const merge of sheet.merges) engine.merge(id, area(merge));
  for (const table of sheet.tables) loadTable(book, id, table.name, table.range, table.hasHeader);
  for (const row of sheet.hiddenRows) engine.hide(id, "rows", row - 1, row - 1, true);
  for (const column of sheet.hiddenColumns)
    engine.hide(id, "columns", column - 1, column - 1, true);
  if (sheet.isProtected) book.sheet(id).protection = { allowed: new Set(), password: null };
  if (sheet.visibility !== "visible") {
    engine.showSheet(id, false);
    book.sheet(id).veryHidden = sheet.visibility === "veryHidden";
  }
  return id;
}

function loadRow(book: Book, sheet: string, { number, cells }: RawRow): void {
  for (const [column, value] of cells.entries()) {
    if (value === null) continue;
    const row = number - 1;
    const format = formatOf(value);
    const cell = { top: row, left: column, bottom: row, right: column };
    if (format) book.engine.changeLook(sheet, cell, { numberFormat: format });
    book.engine.write(sheet, row, column, contentOf(value));
  }
}

function contentOf(value: RawValue): CellContent {
  if (typeof value === "string") return { text: value };
  if (typeof value !== "object" || value === null) return value;
  return value.kind === "date" ? value.serial : { text: value.code };
}

/** Long figures that are texts stay texts when a person edits them. */
function formatOf(value: RawValue): string | null {
  if (typeof value === "string") return /^\d{6,}[\dXx]?$/.test(value) ? "@" : null;
  if (typeof value !== "object" || value?.kind !== "date") return null;
  return Number.isInteger(value.serial) ? DATE : DATE_TIME;
}

function loadTable(
  book: Book,
  sheet: string,
  name: string,
  range: RawRange,
  hasHeader: boolean,
): void {
  if (!hasHeader) return;
  const table = addTable(book, sheet, area(range), true, MEMBER);
  table.name = name;
}

function area({ top, left, bottom, right }: RawRange): Area {
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}
