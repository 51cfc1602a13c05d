/** 综合账 of a summary as it stands: every row with what was typed, whatever it is, none left out. */
import { isItemLedger } from "../domain/lifecycle/item.ts";
import { TOWNSHIP_BOOK, answerColumn } from "../domain/replies/index.ts";
import type { CellValue, TownshipRow } from "../domain/replies/index.ts";
import { matchKey } from "../domain/text/normalize.ts";
import { printRaw } from "../intake/cells/print.ts";
import type { Block } from "../intake/types.ts";
import type { RawRow, RawSheet, RawValue, RawWorkbook } from "../workbook/raw.ts";
import { readBookClosely } from "./read.ts";
import type { BookOptions } from "./read.ts";

/** Titles above the header: by them a sheet is known that somebody has given another name. */
const TITLE_ROWS = 2;
const VILLAGE_HEADER = matchKey("来源村");

export interface TownshipReading {
  readonly rows: readonly TownshipRow[];
  /** Sheets of 综合账 whose header could not be found: their rows are not in `rows`. */
  readonly unread: readonly string[];
}

export function isTownshipSheet({ name, rows }: RawSheet): boolean {
  if (name.trim().startsWith(TOWNSHIP_BOOK)) return true;
  return rows.some(
    ({ number, cells }) =>
      number <= TITLE_ROWS &&
      cells.some((cell) => typeof cell === "string" && cell.includes(`${TOWNSHIP_BOOK}(`)),
  );
}

/** Never throws for what the workbook holds. */
export function readTownshipBook(workbook: RawWorkbook, options: BookOptions): TownshipReading {
  const sheets = workbook.sheets.filter(isTownshipSheet);
  if (sheets.length === 0) return { rows: [], unread: [] };
  const { blocks } = readBookClosely({ ...workbook, sheets }, options);
  const rows: TownshipRow[] = [];
  const unread: string[] = [];
  for (const sheet of sheets) {
    const block = blocks.find((it) => it.sheet.name === sheet.name);
    if (block === undefined) unread.push(sheet.name);
    else rows.push(...rowsOf(block));
  }
  return { rows, unread };
}

/** All that stands below the header, in the order of the sheet. */
function rowsOf({ sheet, headerRow, columns, ledger }: Block): readonly TownshipRow[] {
  if (!isItemLedger(ledger.id)) return [];
  const { id } = ledger;
  const header = sheet.rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const keys = new Map(columns.map(({ column, key }) => [column - 1, key]));
  const width = Math.max(header.length, ...sheet.rows.map(({ cells }) => cells.length));
  const places = Array.from({ length: width }, (_, index) =>
    placeOf(printRaw(header[index] ?? null), keys.get(index) ?? null, index),
  );
  return sheet.rows
    .filter((row) => row.number > headerRow && isFilled(row, places))
    .map(({ cells }) => {
      const values: Record<string, CellValue> = {};
      const extra: Record<string, CellValue> = {};
      let village = "";
      cells.forEach((raw, index) => {
        const place = places[index];
        if (raw === null || place === undefined) return;
        if (place.kind === "village") village = printRaw(raw).trim();
        else if (place.kind === "field") values[place.name] = cellValue(raw);
        else extra[place.name] = cellValue(raw);
      });
      return { ledger: id, village, values, extra };
    });
}

interface Place {
  readonly kind: "village" | "field" | "extra";
  readonly name: string;
}

/** Of two columns with one header the second is a column of the clerk's own. */
function placeOf(header: string, key: string | null, index: number): Place {
  if (matchKey(header) === VILLAGE_HEADER) return { kind: "village", name: "" };
  const answer = answerColumn(header);
  if (answer) return { kind: "field", name: answer.key };
  if (key !== null) return { kind: "field", name: key };
  return { kind: "extra", name: header.trim() === "" ? `第${index + 1}列` : header.trim() };
}

/** The running number is no content: it stands in spare rows as "". */
function isFilled({ cells }: RawRow, places: readonly Place[]): boolean {
  return cells.some(
    (raw, index) => places[index]?.name !== "serial" && printRaw(raw).trim() !== "",
  );
}

function cellValue(raw: RawValue): CellValue {
  return typeof raw === "object" && raw !== null ? printRaw(raw) : raw;
}
