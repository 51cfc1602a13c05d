/** A village's workbook, and the changes of an entry carried out on it in memory. */
import { readBook } from "../../src/book/read.ts";
import { isoToSerial } from "../../src/domain/dates/index.ts";
import { ledgerById } from "../../src/domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../../src/domain/ledgers/types.ts";
import { entryFacts } from "../../src/entry/facts.ts";
import type { EntryFacts } from "../../src/entry/facts.ts";
import { fieldCell } from "../../src/report/parts/columns.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import type { BookEdit, CellEdit, ColumnsEdit, RowsEdit } from "../../src/workbook/edit.ts";
import type { PlanCell, PlanFormat } from "../../src/workbook/plan.ts";
import type { RawRow, RawSheet, RawValue, RawWorkbook } from "../../src/workbook/raw.ts";

export const TODAY = "2026-11-20";
export const BOOK = { name: "龙河村.xlsx", asOf: TODAY };

export const CADRES: readonly VillageRow[] = [
  { name: "李文斌", position: ["书记"], isCommittee: "是", termStart: "2021-01-10" },
  { name: "王芳", position: ["委员"], isCommittee: "是", termStart: "2026-03-01" },
];

export const HOUSEHOLDS: readonly VillageRow[] = [
  card("03-0045", "3组", "张三", ["一般户"], { phone: "13800001234" }),
  card("03-0046", "3组", "李四", ["低保户"], { address: null, phone: null }),
  card("01-0002", "1组", "曾国全", ["困难户"], { phone: null }),
];

function card(
  householdNo: string,
  group: string,
  householder: string,
  householdKinds: readonly string[],
  more: VillageRow,
): VillageRow {
  return {
    ...{ householdNo, group, householder, householdKinds },
    ...{
      address: `${group}12号`,
      familySize: 3,
      registrar: "李文斌",
      registeredDate: "2026-01-05",
    },
    ...more,
  };
}

type Rows = Partial<Record<LedgerId, readonly VillageRow[]>>;

/** The ledgers of a village as new workbooks have them: a title, a table in row 3, all columns. */
export function villageBook(rows: Rows = {}): RawWorkbook {
  const filled: Rows = { cadres: CADRES, households: HOUSEHOLDS, ...rows };
  return {
    format: "xlsx",
    sheets: [
      sheetOf("填报信息", [
        ["乡镇(街道)", "五桂镇"],
        ["村(社区)", "龙河村"],
        ["报送月份", "2026-11"],
      ]),
      ...SHEETS.map((id) => ledgerSheet(ledgerById(id), filled[id] ?? [])),
    ],
    date1904: false,
    externalLinks: 0,
    hasMacros: false,
    properties: new Map(),
    notices: [],
  };
}

const SHEETS = ["cadres", "households", "visits", "diary", "demands", "hardship"] as const;

function ledgerSheet({ id, sheetName, columns }: LedgerDef, rows: readonly VillageRow[]): RawSheet {
  const headers = columns.map(({ header }) => header);
  const body = rows.map((row) =>
    columns.map(({ key, type }) => rawOf(fieldCell(row[key]), type === "date" ? "date" : "text")),
  );
  const sheet = sheetOf(sheetName, [[`龙河村2026年11月${sheetName}`], [], headers, ...body]);
  const range = { top: 3, left: 1, bottom: 4 + rows.length, right: headers.length };
  const shape = { hasHeader: true, hasTotals: false };
  return { ...sheet, tables: [{ name: `T_${id}`, range, columns: headers, ...shape }] };
}

function sheetOf(name: string, lines: readonly (readonly RawValue[])[]): RawSheet {
  return {
    name,
    visibility: "visible",
    rows: lines.flatMap((cells, at) => (cells.length === 0 ? [] : [{ number: at + 1, cells }])),
    ...{ merges: [], tables: [], formulas: [], hiddenRows: [], hiddenColumns: [], struckRows: [] },
    ...{ hasActiveFilter: false, isProtected: false },
    ...{ comments: 0, pictures: 0, textBoxes: 0, charts: 0 },
  };
}

export function factsOf(workbook: RawWorkbook): EntryFacts {
  return entryFacts(readBook(workbook, BOOK));
}

export function without(workbook: RawWorkbook, ...sheets: readonly string[]): RawWorkbook {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !sheets.includes(name)) };
}

/** As the adapter does it: rows that are there already are not added, filled cells are left alone. */
export function apply(workbook: RawWorkbook, edits: readonly BookEdit[]): RawWorkbook {
  return edits.reduce((book, edit) => {
    const sheets = book.sheets.map((sheet) => {
      if (!("sheet" in edit) || sheet.name !== edit.sheet) return sheet;
      if (edit.kind === "cell") return withCell(sheet, edit);
      if (edit.kind === "columns") return withColumns(sheet, edit);
      return edit.kind === "rows" ? withRows(sheet, edit) : sheet;
    });
    return { ...book, sheets };
  }, workbook);
}

function rawOf(cell: PlanCell, format: PlanFormat): RawValue {
  if (typeof cell === "object" && cell !== null) throw new Error("no formulas here");
  if (format !== "date" || typeof cell !== "string") return cell;
  return { kind: "date", serial: isoToSerial(cell) };
}

function put(sheet: RawSheet, row: number, column: number, value: RawValue): RawSheet {
  const found = sheet.rows.find(({ number }) => number === row) ?? { number: row, cells: [] };
  const cells = Array.from(
    { length: Math.max(found.cells.length, column) },
    (_, index) => found.cells[index] ?? null,
  );
  cells[column - 1] = value;
  const rows: RawRow[] = [
    ...sheet.rows.filter(({ number }) => number !== row),
    { number: row, cells },
  ];
  return { ...sheet, rows: rows.sort((a, b) => a.number - b.number) };
}

const valueAt = (sheet: RawSheet, row: number, column: number): RawValue =>
  sheet.rows.find(({ number }) => number === row)?.cells[column - 1] ?? null;

function withCell(sheet: RawSheet, { row, column, before, after, format }: CellEdit): RawSheet {
  const now = valueAt(sheet, row, column);
  return now === before ? put(sheet, row, column, rawOf(after, format)) : sheet;
}

function placeOf(sheet: RawSheet, table: RowsEdit["table"]) {
  if (!("name" in table)) return { top: table.headerRow, left: table.left, right: table.right };
  const found = sheet.tables.find(({ name }) => name === table.name);
  if (!found) throw new Error(`no table ${table.name}`);
  return found.range;
}

function withColumns(sheet: RawSheet, { table, columns }: ColumnsEdit): RawSheet {
  const { top, right } = placeOf(sheet, table);
  const fresh = columns.filter(
    ({ header }) => !sheet.rows.some((row) => row.number === top && row.cells.includes(header)),
  );
  const filled = fresh.reduce(
    (result, { header }, index) => put(result, top, right + index + 1, header),
    sheet,
  );
  const tables = sheet.tables.map((it) => ({
    ...it,
    columns: [...it.columns, ...fresh.map(({ header }) => header)],
    range: { ...it.range, right: it.range.right + fresh.length },
  }));
  return { ...filled, tables };
}

function withRows(sheet: RawSheet, edit: RowsEdit): RawSheet {
  const { top, left } = placeOf(sheet, edit.table);
  const headers = sheet.rows.find(({ number }) => number === top)?.cells ?? [];
  const columns = edit.headers.map((header) => headers.indexOf(header) + 1);
  if (columns.includes(0)) throw new Error(`no column for ${edit.headers.join()}`);
  const unique = columns[edit.uniqueBy ?? -1];
  const typed = (row: RawRow) =>
    row.number > top && row.cells.some((it, at) => at >= left && it !== null && it !== "");
  return edit.rows.reduce((result, cells) => {
    const id = cells[edit.uniqueBy ?? -1];
    const isThere = result.rows.some(
      (row) => row.number > top && unique !== undefined && row.cells[unique - 1] === id,
    );
    if (isThere) return result;
    const last = Math.max(top, ...result.rows.filter(typed).map(({ number }) => number));
    return columns.reduce(
      (filled, column, at) =>
        put(filled, last + 1, column, rawOf(cells[at] ?? null, edit.formats[at] ?? "text")),
      result,
    );
  }, sheet);
}
