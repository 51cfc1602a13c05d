/** 综合账 of a summary as it stands: every row with what was typed, whatever it is, none left out. */
import type { ItemLedger } from "../domain/lifecycle/index.ts";
import { isItemLedger } from "../domain/lifecycle/item.ts";
import { TOWNSHIP_BOOK, answerColumn } from "../domain/replies/index.ts";
import type { CellValue, TownshipRow } from "../domain/replies/index.ts";
import { matchKey } from "../domain/text/normalize.ts";
import { printRaw } from "../intake/cells/print.ts";
import type { Block } from "../intake/types.ts";
import type { TableRef } from "../workbook/edit.ts";
import type { RawRow, RawSheet, RawValue, RawWorkbook } from "../workbook/raw.ts";
import { readBookClosely } from "./read.ts";
import type { BookOptions } from "./read.ts";

/** Titles above the header: by them a sheet is known that somebody has given another name. */
const TITLE_ROWS = 2;
const VILLAGE_HEADER = matchKey("来源村");

/** A sheet of 综合账 that rows can be added to. */
export interface TownshipTable {
  readonly ledger: ItemLedger;
  readonly sheet: string;
  readonly ref: TableRef;
  /** Headers as they stand, by key; 来源村 under `""`. */
  readonly headers: ReadonlyMap<string, string>;
}

export interface TownshipReading {
  readonly rows: readonly TownshipRow[];
  readonly tables: readonly TownshipTable[];
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
  if (sheets.length === 0) return { rows: [], tables: [], unread: [] };
  const { book, blocks } = readBookClosely({ ...workbook, sheets }, options);
  const rows: TownshipRow[] = [];
  const tables: TownshipTable[] = [];
  const unread: string[] = [];
  for (const sheet of sheets) {
    const block = blocks.find((it) => it.sheet.name === sheet.name);
    const { id } = block?.ledger ?? {};
    if (block === undefined || id === undefined || !isItemLedger(id)) {
      unread.push(sheet.name);
      continue;
    }
    const places = placesOf(block);
    rows.push(...rowsOf(block, id, places));
    const name = book.tables.find((it) => it.sheet === sheet.name)?.table ?? null;
    tables.push({
      ...{ ledger: id, sheet: sheet.name },
      ref: name === null ? plainRef(block, places) : { name },
      headers: new Map(
        places.flatMap(({ kind, name: key, header }) => (kind === "extra" ? [] : [[key, header]])),
      ),
    });
  }
  return { rows, tables, unread };
}

function plainRef({ headerRow }: Block, places: readonly Place[]): TableRef {
  const left = places.findIndex(({ header }) => header !== "");
  const right = places.findLastIndex(({ header }) => header !== "");
  return { headerRow, left: left + 1, right: right + 1 };
}

/** One for each column of the sheet. */
function placesOf({ sheet, headerRow, columns }: Block): readonly Place[] {
  const header = sheet.rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const keys = new Map(columns.map(({ column, key }) => [column - 1, key]));
  const width = Math.max(header.length, ...sheet.rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) =>
    placeOf(printRaw(header[index] ?? null), keys.get(index) ?? null, index),
  );
}

/** All that stands below the header, in the order of the sheet. */
function rowsOf(
  { sheet, headerRow }: Block,
  ledger: ItemLedger,
  places: readonly Place[],
): readonly TownshipRow[] {
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
      return { ledger, village, values, extra };
    });
}

interface Place {
  readonly kind: "village" | "field" | "extra";
  readonly name: string;
  /** As it stands. */
  readonly header: string;
}

function placeOf(text: string, key: string | null, index: number): Place {
  const header = text.trim();
  if (matchKey(header) === VILLAGE_HEADER) return { kind: "village", name: "", header };
  const name = answerColumn(header)?.key ?? key;
  if (name !== null) return { kind: "field", name, header };
  return { kind: "extra", name: header === "" ? `第${index + 1}列` : header, header };
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
