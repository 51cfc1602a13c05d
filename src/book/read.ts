/**
 * A clerk's own workbook, read whole: the records of every ledger with the places that they stand
 * in, so that rows can be added, cells mended and forms printed.
 */
import type { Finding, Question } from "../domain/findings/types.ts";
import { LEDGERS } from "../domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../domain/ledgers/types.ts";
import { monthPeriod } from "../domain/periods/index.ts";
import type { Period } from "../domain/periods/index.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { villageName, villageRegistry } from "../domain/villages/registry.ts";
import { EMPTY_MAPPING, villageAnswers, type Mapping } from "../intake/answers.ts";
import { layoutPeriod, noticeFinding, readBlocks } from "../intake/index.ts";
import { headerMemory, layoutWorkbook, type WorkbookLayout } from "../intake/layout/index.ts";
import type { HeardRow, RowsContext } from "../intake/rows/index.ts";
import { buildRoster } from "../intake/rows/roster.ts";
import { ReaderShelf } from "../intake/rows/shelf.ts";
import type { Block, BlockAccount, MappedColumn } from "../intake/types.ts";
import { readRuleBook, type RuleBook } from "../job/settings.ts";
import type { RawWorkbook } from "../workbook/raw.ts";

export interface BookOptions {
  /** Name of the workbook, for findings. */
  readonly name: string;
  /** Today, `yyyy-mm-dd`. */
  readonly asOf: string;
  readonly mapping?: Mapping;
  /** Told of every data row as it is read. */
  readonly hear?: (row: HeardRow) => void;
}

/** Where one ledger stands on a sheet. */
export interface BookTable {
  readonly ledger: LedgerDef;
  readonly sheet: string;
  /** Name of the Excel table; null for a plain range. */
  readonly table: string | null;
  readonly headerRow: number;
  /** Found columns, left to right; `key` null for a column of the clerk's own. */
  readonly columns: readonly MappedColumn[];
}

export interface Book {
  readonly name: string;
  /** As 填报信息 or the titles say; "" if unknown. */
  readonly village: string;
  readonly township: string;
  /** `yyyy-mm` of the report, or of today where the workbook names none. */
  readonly month: string;
  readonly tables: readonly BookTable[];
  /** Of all days, not of one period. */
  readonly records: readonly LedgerRecord[];
  readonly accounts: readonly BlockAccount[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** 规则设置 and 工作日历, or the defaults; their findings stand in `rules.findings`. */
  readonly rules: RuleBook;
  /** As it was read: a change names what stood in the cell. */
  readonly workbook: RawWorkbook;
}

/** A book with what its rows were read against, so that more can be read in the same way. */
export interface BookReading {
  readonly book: Book;
  readonly blocks: readonly Block[];
  /** For a row that is typed later; its roster is that of the whole book. */
  readonly context: RowsContext;
}

/** Never throws for what the workbook holds. Linear in the number of rows. */
export function readBook(workbook: RawWorkbook, options: BookOptions): Book {
  return readBookClosely(workbook, options).book;
}

/** `readBook`, with what a check needs besides. */
export function readBookClosely(workbook: RawWorkbook, options: BookOptions): BookReading {
  const { name, asOf, mapping = EMPTY_MAPPING, hear } = options;
  const layout = layoutBook(workbook, options);
  const { village, month } = layout;
  const ofFile = {
    file: name,
    village,
    month,
    date1904: workbook.date1904,
    answers: villageAnswers(mapping, village),
    registry: villageRegistry([]),
    readers: new ReaderShelf(),
  };
  const ofRun = { asOf, period: allDays(month) };
  const { blocks } = layout;
  const readings = readBlocks(blocks, hear ? { ...ofFile, hear } : ofFile, ofRun);
  const records = readings.flatMap((reading) => reading.records);
  const book: Book = {
    name,
    village,
    township: layout.township,
    month,
    tables: blocks.map(bookTable),
    records,
    accounts: readings.map((reading) => reading.account),
    findings: [
      ...workbook.notices.map((notice) => noticeFinding(name, notice)),
      ...layout.findings,
      ...readings.flatMap((reading) => reading.findings),
    ],
    questions: [...layout.questions, ...readings.flatMap((reading) => reading.questions)],
    rules: readRuleBook(workbook, name, asOf),
    workbook,
  };
  return { book, blocks, context: { ...ofFile, ...ofRun, roster: buildRoster(records) } };
}

/** Once to learn whose book it is and of which month, and again when that matters to the layout. */
function layoutBook(
  workbook: RawWorkbook,
  { name, asOf, mapping = EMPTY_MAPPING }: BookOptions,
): Pick<WorkbookLayout, "blocks" | "findings" | "questions"> &
  Pick<Book, "village" | "township" | "month"> {
  const today = asOf.slice(0, 7);
  const layoutFor = (village: string, month: string) =>
    layoutWorkbook(workbook, {
      file: name,
      village,
      period: layoutPeriod(month),
      ledgers: LEDGERS,
      remembered: headerMemory(villageAnswers(mapping, village), LEDGERS),
    });
  const first = layoutFor("", today);
  const village = villageName(first.identity.village);
  const month = first.identity.month === "" ? today : first.identity.month;
  const layout = village === "" && month === today ? first : layoutFor(village, month);
  return { ...layout, village, month, township: layout.identity.township };
}

/** Records of one ledger, in the order of the sheet. */
export function recordsOf(book: Book, ledger: LedgerId): readonly LedgerRecord[] {
  return book.records.filter((record) => record.ledger === ledger);
}

/** The first table of the ledger; a ledger may stand on several sheets. */
export function tableOf(book: Book, ledger: LedgerId): BookTable | undefined {
  return book.tables.find((table) => table.ledger.id === ledger);
}

function bookTable({ sheet, ledger, headerRow, columns }: Block): BookTable {
  const first = columns[0]?.column ?? 1;
  const table = sheet.tables.find(
    ({ range }) => range.top <= headerRow && headerRow <= range.bottom && range.left <= first,
  );
  return { ledger, sheet: sheet.name, table: table?.name ?? null, headerRow, columns };
}

/** Rows of every day belong to a workbook of one's own; only the year of short dates is the month's. */
function allDays(month: string): Period {
  const period = monthPeriod(month);
  if (!period) throw new Error(`not a month: ${month}`);
  return { ...period, start: "1900-01-01", end: "9999-12-31" };
}
