/** Old formats, by way of SheetJS. Loaded only when such a file turns up. */
import { read, set_cptable } from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type {
  RawFormat,
  RawFormula,
  RawRange,
  RawRow,
  RawSheet,
  RawValue,
  RawWorkbook,
  Visibility,
} from "../raw.ts";
import { DateStore } from "../xlsx/read/dates.ts";
import { ReadFailure, readNotice } from "../xlsx/read/failure.ts";
import { isExternalFormula } from "../xlsx/read/formula.ts";
import { MAX_CELLS, MAX_COLUMN, MAX_ROW } from "../xlsx/read/limits.ts";
import { isDateFormat } from "../xlsx/read/number-format.ts";

/** Formats by other names than their own are unpacked by the library itself, so they stay small. */
const MAX_LEGACY_BYTES = 32 * 1024 * 1024;

const VISIBILITY: readonly Visibility[] = ["visible", "hidden", "veryHidden"];

export async function readWithSheetJs(
  bytes: Uint8Array,
  format: RawFormat,
  label: string,
  needsCodePages: boolean,
): Promise<RawWorkbook> {
  if (bytes.length > MAX_LEGACY_BYTES) {
    throw new ReadFailure("file-too-large", { limit: MAX_LEGACY_BYTES / 1024 / 1024 });
  }
  if (needsCodePages) set_cptable(await import("@e965/xlsx/dist/cpexcel"));
  const workbook = parse(bytes, label);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const dates = new DateStore(date1904);
  const budget = { cells: MAX_CELLS };
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    const visibility = VISIBILITY[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible";
    return sheet ? [convertSheet(sheet, name, visibility, dates, budget)] : [];
  });
  if (sheets.length === 0) throw new ReadFailure("file-legacy-unreadable", { format: label });
  return {
    format,
    sheets,
    date1904,
    externalLinks: 0,
    hasMacros: workbook.vbaraw !== undefined,
    properties: new Map(),
    notices: [
      readNotice("file-legacy-format", { format: label }),
      ...(date1904 ? [readNotice("file-date-1904")] : []),
    ],
  };
}

function parse(bytes: Uint8Array, label: string): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
    });
  } catch (error) {
    // The library has no error codes; this is the one text that matters to the clerk.
    const isEncrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    throw isEncrypted
      ? new ReadFailure("file-encrypted")
      : new ReadFailure("file-legacy-unreadable", { format: label });
  }
}

function convertSheet(
  sheet: WorkSheet,
  name: string,
  visibility: Visibility,
  dates: DateStore,
  budget: { cells: number },
): RawSheet {
  const rows: RawRow[] = [];
  const formulas: RawFormula[] = [];
  let comments = 0;
  let width = 0;
  // Rows and cells that hold nothing are holes of the library's arrays.
  const grid: readonly (readonly CellObject[] | undefined)[] = sheet["!data"] ?? [];
  for (const [rowIndex, gridRow] of grid.entries()) {
    const cells: RawValue[] = [];
    gridRow?.forEach((cell, index) => {
      if (cell.c !== undefined) comments += cell.c.length > 0 ? 1 : 0;
      if (typeof cell.f === "string") {
        const external = isExternalFormula(cell.f);
        formulas.push({ row: rowIndex + 1, column: index + 1, external });
      }
      const value = convertCell(cell, dates);
      if (value === null || index >= MAX_COLUMN) return;
      while (cells.length < index) cells.push(null);
      cells[index] = value;
    });
    budget.cells -= cells.length;
    if (budget.cells < 0 || rowIndex >= MAX_ROW) {
      throw new ReadFailure("file-too-many-cells", { limit: MAX_CELLS / 10_000 });
    }
    if (cells.length > 0) rows.push({ number: rowIndex + 1, cells });
    width = Math.max(width, cells.length);
  }
  const rowInfo = sheet["!rows"] ?? [];
  const columnInfo = sheet["!cols"] ?? [];
  return {
    name,
    visibility,
    rows,
    merges: (sheet["!merges"] ?? []).map(convertRange),
    tables: [],
    formulas,
    hiddenRows: rows
      .map((row) => row.number)
      .filter((number) => rowInfo[number - 1]?.hidden === true),
    hiddenColumns: columnInfo.flatMap((column, index) =>
      column.hidden === true && index < width ? [index + 1] : [],
    ),
    hasActiveFilter: false,
    isProtected: sheet["!protect"] !== undefined,
    struckRows: [],
    comments,
    pictures: 0,
    textBoxes: 0,
    charts: 0,
  };
}

function convertCell(cell: CellObject, dates: DateStore): RawValue {
  const { v: value } = cell;
  if (cell.t === "e") return { kind: "error", code: errorCode(value) };
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "boolean") return value;
  if (typeof value !== "number") return null;
  return typeof cell.z === "string" && isDateFormat(cell.z) ? dates.fromSerial(value) : value;
}

const ERROR_CODES: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

function errorCode(value: unknown): string {
  return ERROR_CODES.get(value) ?? (typeof value === "string" ? value : "#VALUE!");
}

function convertRange(range: NonNullable<WorkSheet["!merges"]>[number]): RawRange {
  return {
    top: range.s.r + 1,
    left: range.s.c + 1,
    bottom: range.e.r + 1,
    right: range.e.c + 1,
  };
}
