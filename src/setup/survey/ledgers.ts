/** Ledgers that a workbook has already, recognised by the names of tables and by headers. */
import { LEDGERS } from "../../domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import { matchKey } from "../../domain/text/normalize.ts";
import { layoutPeriod } from "../../intake/index.ts";
import { layoutWorkbook } from "../../intake/layout/index.ts";
import type { Block } from "../../intake/types.ts";
import { tableName } from "../../report/parts/names.ts";
import type { TableRef } from "../../workbook/edit.ts";
import type { RawSheet, RawTable, RawWorkbook } from "../../workbook/raw.ts";
import { isNamed } from "../names.ts";

/** A ledger of ours as it stands, maybe in an older layout, moved about by the clerk. */
export interface PresentLedger {
  readonly ledger: LedgerDef;
  readonly sheet: RawSheet;
  readonly table: TableRef;
  readonly headerRow: number;
  readonly right: number;
  /** Last row of the table, or the last row with something in it. */
  readonly lastRow: number;
  /** Column on the sheet that a header of our layout has now; null when there is none. */
  readonly columnOf: (header: string) => number | null;
  /** Header as it stands in a column. */
  readonly headerAt: (column: number) => string;
  /** The header is one row of single cells: columns can be put beside it. */
  readonly isPlain: boolean;
}

export interface LedgerSurvey {
  readonly present: ReadonlyMap<LedgerId, PresentLedger>;
  /** Sheets that look like a ledger and are the clerk's own: neither our table nor our name. */
  readonly similar: ReadonlyMap<LedgerId, readonly string[]>;
}

/** Headers are looked for so far down; rows below do not matter here, however many there are. */
const HEAD_ROWS = 60;
/** Columns that only a summary has: it is made anew each month, and nobody types into it. */
const SUMMARY_HEADERS = new Set(["来源村", "来源文件", "来源行"]);

export function surveyLedgers(workbook: RawWorkbook, asOf: string): LedgerSurvey {
  const { sheets } = workbook;
  const named = new Map(sheets.flatMap((sheet) => ledgerOfTable(sheet)));
  const { blocks } = layoutWorkbook(
    { ...workbook, sheets: sheets.map(topOf) },
    {
      file: "",
      village: "",
      period: layoutPeriod(asOf.slice(0, 7)),
      ledgers: LEDGERS,
      // A table that we have named is what its name says, wherever the sheet was hidden or moved.
      remembered: { header: () => undefined, sheet: (name) => named.get(name) },
    },
  );
  const present = new Map<LedgerId, PresentLedger>();
  const similar = new Map<LedgerId, readonly string[]>();
  for (const ledger of LEDGERS) {
    const its = blocks.filter((block) => block.ledger === ledger && !isSummary(block));
    const byTable = its.find(({ sheet }) => named.get(sheet.name) === ledger.id);
    const block = byTable ?? its.find(({ sheet }) => isNamed(sheet.name, ledger.sheetName));
    const sheet = sheets.find(({ name }) => name === block?.sheet.name);
    if (block && sheet) present.set(ledger.id, presentLedger(block, sheet));
    const others = its.filter(({ sheet }) => sheet.name !== block?.sheet.name);
    similar.set(ledger.id, [...new Set(others.map((other) => other.sheet.name))]);
  }
  return { present, similar };
}

function topOf(sheet: RawSheet): RawSheet {
  return { ...sheet, rows: sheet.rows.slice(0, HEAD_ROWS) };
}

function ledgerOfTable(sheet: RawSheet): readonly (readonly [string, LedgerId])[] {
  return LEDGERS.flatMap(({ id }) =>
    sheet.tables.some(({ name }) => isOurTable(name, id)) ? [[sheet.name, id] as const] : [],
  );
}

/** `T_visits`, or `T_visits_2` where that name was taken. */
function isOurTable(name: string, wanted: string): boolean {
  return name.replace(/_\d+$/, "").toLowerCase() === tableName(wanted).toLowerCase();
}

function isSummary({ columns }: Block): boolean {
  return columns.some(({ header }) => SUMMARY_HEADERS.has(header));
}

function presentLedger(block: Block, sheet: RawSheet): PresentLedger {
  const { ledger, headerRow, columns } = block;
  const left = columns[0]?.column ?? 1;
  const last = columns.at(-1)?.column ?? left;
  const table = sheet.tables.find((it) => covers(it, headerRow, left));
  const right = Math.max(last, table?.range.right ?? 0);
  const headers = sheet.rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const headerAt = (column: number): string => {
    const raw = headers[column - 1];
    return typeof raw === "string" ? raw : "";
  };
  const byKey = new Map(columns.map(({ key, column }) => [key, column]));
  const byText = new Map(columns.map(({ header, column }) => [matchKey(header), column]));
  return {
    ledger,
    sheet,
    table: table ? { name: table.name } : { headerRow, left, right },
    headerRow,
    right,
    lastRow: table?.range.bottom ?? sheet.rows.at(-1)?.number ?? headerRow,
    columnOf: (header) => {
      const key = ledger.columns.find((column) => column.header === header)?.key;
      return (
        (key === undefined ? undefined : byKey.get(key)) ?? byText.get(matchKey(header)) ?? null
      );
    },
    headerAt,
    isPlain:
      columns.every(({ column, header }) => matchKey(headerAt(column)) === matchKey(header)) &&
      !sheet.merges.some(({ top, bottom }) => top <= headerRow && headerRow <= bottom),
  };
}

function covers({ range, hasHeader }: RawTable, headerRow: number, column: number): boolean {
  return hasHeader && range.top === headerRow && range.left <= column && column <= range.right;
}
