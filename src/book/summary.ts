/**
 * A summary of the township, read back: every row belongs to the village of its 来源村 column, and
 * its place is the one in the summary. Rows of 综合账 are the township's and stand apart.
 */
import { answerColumn } from "../domain/replies/index.ts";
import { submissionNamed } from "../domain/submissions.ts";
import type { Submission } from "../domain/submissions.ts";
import { matchKey } from "../domain/text/normalize.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { printRaw } from "../intake/cells/print.ts";
import { SUMMARY_MARK } from "../intake/index.ts";
import type { RawRow, RawWorkbook } from "../workbook/raw.ts";
import { readBookClosely } from "./read.ts";
import type { Book, BookOptions } from "./read.ts";
import { isTownshipSheet } from "./township.ts";

type Cells = RawRow["cells"];

const VILLAGE_HEADER = matchKey("来源村");
const OVERVIEW_SHEET = "汇总情况";
const OVERVIEW_HEADER = "村(社区)";
const SUBMISSION_HEADER = "报送情况";
const NOT_LISTED = "(不在村名单)";
const CUT_SHORT = "(后四位)";
export interface SummaryBook extends Book {
  /** Of 汇总情况, those without rows too. */
  readonly villages: readonly string[];
  /** 报送情况 of those that were asked to hand in; what somebody has typed over is not known. */
  readonly submissions: readonly SummarySubmission[];
  /**
   * 综合账: rows of the township's own ledgers, their answers under the keys of `ANSWER_COLUMNS`.
   * `records` are the villages' alone.
   */
  readonly own: readonly LedgerRecord[];
}

export interface SummarySubmission {
  readonly village: string;
  readonly submission: Submission;
}

/** Titles above the header of a ledger: a few rows at most. */
const HEAD_ROWS = 12;

/** By its hidden mark, or, where another program has dropped that, by the column 来源村. */
export function isSummary({ properties, sheets }: RawWorkbook): boolean {
  return (
    properties.has(SUMMARY_MARK) ||
    sheets.some(({ rows }) => rows.slice(0, HEAD_ROWS).some((row) => villageColumn(row.cells) >= 0))
  );
}

/** `readBook` for a summary: its ledgers only, not its lists and figures. */
export function readSummary(workbook: RawWorkbook, options: BookOptions): SummaryBook {
  const ledgers = workbook.sheets.filter(({ rows }) =>
    rows.slice(0, HEAD_ROWS).some((row) => villageColumn(row.cells) >= 0),
  );
  const { book, blocks } = readBookClosely({ ...workbook, sheets: ledgers }, options);
  const villages = new Map<string, string>();
  const answers = new Map<string, Readonly<Record<string, string>>>();
  const overview = overviewLines(workbook);
  const named = new Set(overview.map(({ village }) => village));
  for (const { sheet, headerRow } of blocks) {
    const header = sheet.rows.find(({ number }) => number === headerRow)?.cells ?? [];
    const column = villageColumn(header);
    if (column < 0) continue;
    const isOwn = isTownshipSheet(sheet);
    for (const { number, cells } of sheet.rows) {
      if (number <= headerRow) continue;
      const key = rowKey(sheet.name, number);
      const village = printRaw(cells[column] ?? null).trim();
      villages.set(key, village);
      if (isOwn) answers.set(key, answersIn(header, cells));
      else named.add(village);
    }
  }
  const own: LedgerRecord[] = [];
  const records: LedgerRecord[] = [];
  for (const record of book.records) {
    const key = rowKey(record.source.sheet, record.source.row);
    const [village = "", answer] = [villages.get(key), answers.get(key)];
    const source = { ...record.source, village };
    if (answer) own.push({ ...record, values: { ...record.values, ...answer }, source });
    else records.push(village === "" ? record : { ...record, source });
  }
  named.delete("");
  return {
    ...book,
    records,
    own,
    villages: [...named],
    submissions: overview.flatMap(({ village, isListed, submission }) =>
      isListed && submission !== null ? [{ village, submission }] : [],
    ),
    // Of an ID only the last four digits went up: no fault of the summary's.
    findings: book.findings.filter(({ header }) => !header.includes(CUT_SHORT)),
  };
}

function answersIn(header: Cells, cells: Cells): Readonly<Record<string, string>> {
  return Object.fromEntries(
    header.flatMap((name, index) => {
      const text = printRaw(cells[index] ?? null).trim();
      const column = typeof name === "string" ? answerColumn(name) : undefined;
      return column === undefined || text === "" ? [] : [[column.key, text]];
    }),
  );
}

interface OverviewLine {
  readonly village: string;
  readonly isListed: boolean;
  readonly submission: Submission | null;
}

/** The lines of 汇总情况, below its header and above its sum. */
function overviewLines({ sheets }: RawWorkbook): readonly OverviewLine[] {
  const rows = sheets.find(({ name }) => name.startsWith(OVERVIEW_SHEET))?.rows ?? [];
  const top = rows.findIndex(({ cells }) => cells[0] === OVERVIEW_HEADER);
  if (top < 0) return [];
  const column = rows[top]?.cells.indexOf(SUBMISSION_HEADER) ?? -1;
  const below = rows.slice(top + 1);
  const end = below.findIndex(({ cells }) => printRaw(cells[1] ?? null) === "");
  return below.slice(0, end < 0 ? below.length : end).map(({ cells }) => {
    const name = printRaw(cells[0] ?? null);
    return {
      village: name.replace(NOT_LISTED, ""),
      isListed: !name.endsWith(NOT_LISTED),
      submission: submissionNamed(printRaw(cells[column] ?? null).trim()),
    };
  });
}

function villageColumn(cells: Cells): number {
  return cells.findIndex((cell) => typeof cell === "string" && matchKey(cell) === VILLAGE_HEADER);
}

function rowKey(sheet: string, row: number): string {
  return `${sheet}\u0000${row}`;
}
