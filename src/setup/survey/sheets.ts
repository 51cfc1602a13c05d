/** Our own sheets beside the ledgers: 填报信息, 规则设置, 填表说明. */
import { findSetting } from "../../domain/settings/index.ts";
import { matchKey } from "../../domain/text/normalize.ts";
import type { TableRef } from "../../workbook/edit.ts";
import type { RawRow, RawSheet, RawValue, RawWorkbook } from "../../workbook/raw.ts";
import { isNamed, isUnfinished } from "../names.ts";

/** A cell beside its label; the value is "" where nothing stands in it. */
export interface SetupField {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** Labels of 填报信息 as printed. */
export const SETUP_LABELS = {
  township: "乡镇(街道)",
  village: "村(社区)",
  month: "报送月份",
  preparer: "填表人",
  phone: "联系电话",
} as const;
export type SetupKey = keyof typeof SETUP_LABELS;

export interface PresentSetup {
  readonly sheet: RawSheet;
  readonly fields: ReadonlyMap<SetupKey, SetupField>;
}

/** A table of ours that only grows: a line for each setting, for each column to be filled in. */
export interface PresentTable {
  readonly sheet: RawSheet;
  readonly table: TableRef;
  readonly headers: readonly string[];
  /** Columns on the sheet by header, and rows by their first text, in the form of `matchKey`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  /** The texts of the columns that were asked for, line by line. */
  readonly lines: readonly (readonly string[])[];
}

const SETUP_SHEET = "填报信息";
const SETTINGS_SHEET = "规则设置";
const GUIDE_SHEET = "填表说明";
/** A sheet of settings has at least so many that we know. */
const ENOUGH_SETTINGS = 3;

export function surveySetup(workbook: RawWorkbook): PresentSetup | null {
  for (const sheet of namedSheets(workbook, SETUP_SHEET)) {
    const fields = new Map<SetupKey, SetupField>();
    for (const row of sheet.rows) {
      for (const [key, label] of Object.entries(SETUP_LABELS) as [SetupKey, string][]) {
        const at = row.cells.findIndex((raw) => textOf(raw) === label);
        if (at !== -1 && !fields.has(key)) fields.set(key, fieldBeside(row, at));
      }
    }
    if (fields.has("village")) return { sheet, fields };
  }
  return null;
}

export function surveySettings(workbook: RawWorkbook): PresentTable | null {
  const tables = namedSheets(workbook, SETTINGS_SHEET).map((sheet) => {
    const isOurs =
      sheet.rows.filter(({ cells }) => cells.some(isSettingLabel)).length >= ENOUGH_SETTINGS;
    return isOurs ? tableWith(sheet, ["设置项", "设置值"]) : null;
  });
  return tables.find((table) => table !== null) ?? null;
}

export function surveyGuide(workbook: RawWorkbook): PresentTable | null {
  const tables = namedSheets(workbook, GUIDE_SHEET).map((sheet) =>
    tableWith(sheet, ["台账", "列名"]),
  );
  return tables.find((table) => table !== null) ?? null;
}

function namedSheets({ sheets }: RawWorkbook, name: string): readonly RawSheet[] {
  return sheets.filter((sheet) => isNamed(sheet.name, name) && !isUnfinished(sheet.name));
}

/** The first text right of the label, or the cell next to it. */
function fieldBeside({ number, cells }: RawRow, label: number): SetupField {
  const at = cells.findIndex((raw, index) => index > label && textOf(raw) !== "");
  const index = at === -1 ? label + 1 : at;
  return { row: number, column: index + 1, value: textOf(cells[index] ?? null) };
}

/** The table below the row that has all of these headers. */
function tableWith(sheet: RawSheet, wanted: readonly string[]): PresentTable | null {
  const header = sheet.rows.find(({ cells }) =>
    wanted.every((text) => cells.some((raw) => matchKey(textOf(raw)) === text)),
  );
  if (!header) return null;
  const filled = header.cells.flatMap((raw, index) =>
    textOf(raw) === "" ? [] : [{ header: textOf(raw), column: index + 1 }],
  );
  const left = filled[0]?.column ?? 1;
  const right = filled.at(-1)?.column ?? left;
  const table = sheet.tables.find(
    ({ range }) => range.top === header.number && range.left <= left && left <= range.right,
  );
  const columns = wanted.map((text) =>
    header.cells.findIndex((raw) => matchKey(textOf(raw)) === text),
  );
  const lines = sheet.rows
    .filter(({ number }) => number > header.number)
    .map(({ number, cells }) => ({ number, texts: columns.map((at) => textOf(cells[at])) }));
  return {
    sheet,
    table: table ? { name: table.name } : { headerRow: header.number, left, right },
    headers: filled.map((it) => it.header),
    columns: new Map(filled.map((it) => [matchKey(it.header), it.column])),
    rows: new Map(lines.map(({ number, texts }) => [matchKey(texts[0] ?? ""), number])),
    lines: lines.map(({ texts }) => texts),
  };
}

function isSettingLabel(raw: RawValue): boolean {
  return typeof raw === "string" && findSetting(raw) !== undefined;
}

function textOf(raw: RawValue | undefined): string {
  if (raw === null || raw === undefined || typeof raw === "object") return "";
  return String(raw).trim();
}
