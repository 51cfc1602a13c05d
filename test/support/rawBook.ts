/** A clerk's workbook in memory, without a file: ledgers as new workbooks have them. */
import { LEDGERS } from "../../src/domain/ledgers/index.ts";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import { readBook, type Book } from "../../src/book/read.ts";
import { villageWorkbookPlan, type VillageRow } from "../../src/report/village/workbook.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import { rawSheet } from "./applyEdits.ts";

export type LedgerRows = Partial<Record<LedgerId, readonly VillageRow[]>>;

export const BOOK_NAME = "龙河村.xlsx";

/** Only the ledgers that are named, and 填报信息. */
export function rawBook(rows: LedgerRows, village = "龙河村"): RawWorkbook {
  const ledgers = LEDGERS.filter(({ id }) => rows[id] !== undefined);
  const names = new Set(["填报信息", ...ledgers.map(({ sheetName }) => sheetName)]);
  const { sheets } = villageWorkbookPlan({
    village,
    township: "五桂镇",
    month: "2026-11",
    ledgers,
    rows: new Map(LEDGERS.map(({ id }) => [id, rows[id] ?? []])),
    mostLookups: 0,
  });
  return {
    format: "xlsx",
    sheets: sheets.filter(({ name }) => names.has(name)).map(rawSheet),
    date1904: false,
    externalLinks: 0,
    hasMacros: false,
    properties: new Map(),
    notices: [],
  };
}

export function bookOf(workbook: RawWorkbook, asOf: string): Book {
  return readBook(workbook, { name: BOOK_NAME, asOf });
}
