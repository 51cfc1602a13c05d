/**
 * A summary of the township, read back: every row belongs to the village of its 来源村 column, and
 * its place is the one in the summary.
 */
import { matchKey } from "../domain/text/normalize.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { printRaw } from "../intake/cells/print.ts";
import { SUMMARY_MARK } from "../intake/index.ts";
import type { RawWorkbook } from "../workbook/raw.ts";
import { readBookClosely } from "./read.ts";
import type { Book, BookOptions } from "./read.ts";

const VILLAGE_HEADER = matchKey("来源村");
const OVERVIEW_SHEET = "汇总情况";
const OVERVIEW_HEADER = "村(社区)";
const CUT_SHORT = "(后四位)";
/** Titles above the header of a ledger: a few rows at most. */
const HEAD_ROWS = 12;

/** By its hidden mark, or, where another program has dropped that, by the column 来源村. */
export function isSummary({ properties, sheets }: RawWorkbook): boolean {
  return (
    properties.has(SUMMARY_MARK) ||
    sheets.some(({ rows }) => rows.slice(0, HEAD_ROWS).some((row) => villageColumn(row.cells) >= 0))
  );
}

/**
 * `readBook` for a summary: its ledgers only, not its lists and figures. Villages in the order of
 * 汇总情况, those without rows too.
 */
export function readSummary(
  workbook: RawWorkbook,
  options: BookOptions,
): Book & { readonly villages: readonly string[] } {
  const ledgers = workbook.sheets.filter(({ rows }) =>
    rows.slice(0, HEAD_ROWS).some((row) => villageColumn(row.cells) >= 0),
  );
  const { book, blocks } = readBookClosely({ ...workbook, sheets: ledgers }, options);
  const villages = new Map<string, string>();
  for (const { sheet, headerRow } of blocks) {
    const header = sheet.rows.find(({ number }) => number === headerRow);
    const column = header ? villageColumn(header.cells) : -1;
    if (column < 0) continue;
    for (const { number, cells } of sheet.rows) {
      if (number <= headerRow) continue;
      villages.set(rowKey(sheet.name, number), printRaw(cells[column] ?? null).trim());
    }
  }
  const records = book.records.map((record): LedgerRecord => {
    const village = villages.get(rowKey(record.source.sheet, record.source.row)) ?? "";
    return village === "" ? record : { ...record, source: { ...record.source, village } };
  });
  const named = new Set([...overviewVillages(workbook), ...villages.values()]);
  named.delete("");
  return {
    ...book,
    records,
    villages: [...named],
    // Of an ID only the last four digits went up: no fault of the summary's.
    findings: book.findings.filter(({ header }) => !header.includes(CUT_SHORT)),
  };
}

/** Column A of 汇总情况, below its header and above its sum. */
function overviewVillages({ sheets }: RawWorkbook): readonly string[] {
  const rows = sheets.find(({ name }) => name.startsWith(OVERVIEW_SHEET))?.rows ?? [];
  const top = rows.findIndex(({ cells }) => cells[0] === OVERVIEW_HEADER);
  if (top < 0) return [];
  const below = rows.slice(top + 1);
  const end = below.findIndex(({ cells }) => printRaw(cells[1] ?? null) === "");
  return below
    .slice(0, end < 0 ? below.length : end)
    .map(({ cells }) => printRaw(cells[0] ?? null).replace(/\(不在村名单\)$/, ""));
}

function villageColumn(cells: RawWorkbook["sheets"][number]["rows"][number]["cells"]): number {
  return cells.findIndex((cell) => typeof cell === "string" && matchKey(cell) === VILLAGE_HEADER);
}

function rowKey(sheet: string, row: number): string {
  return `${sheet}\u0000${row}`;
}
