/** Our own tables beside the ledgers, which only grow: 规则设置, 填表说明. */
import { findSetting } from "../../domain/settings/index.ts";
import { matchKey } from "../../domain/text/normalize.ts";
import type { TableRef } from "../../workbook/edit.ts";
import type { RawSheet, RawValue } from "../../workbook/raw.ts";
import { shownText } from "./labels.ts";

export interface PresentTable {
  readonly sheet: RawSheet;
  readonly table: TableRef;
  readonly headers: readonly string[];
  /** Columns on the sheet by header, and rows by their first text, in the form of `matchKey`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  /** The texts of the columns that it is known by, line by line. */
  readonly lines: readonly (readonly string[])[];
}

/** A sheet of settings has at least so many that we know. */
const ENOUGH_SETTINGS = 3;

export function surveySettings(sheets: readonly RawSheet[]): PresentTable | null {
  const own = sheets.filter(
    ({ rows }) => rows.filter(({ cells }) => cells.some(isSettingLabel)).length >= ENOUGH_SETTINGS,
  );
  return firstTable(own, ["设置项", "设置值"]);
}

export function surveyGuide(sheets: readonly RawSheet[]): PresentTable | null {
  return firstTable(sheets, ["台账", "列名"]);
}

export function surveyOwnDuties(sheets: readonly RawSheet[]): PresentTable | null {
  return firstTable(sheets, ["编号", "职责名称"]);
}

function firstTable(sheets: readonly RawSheet[], headers: readonly string[]): PresentTable | null {
  const tables = sheets.map((sheet) => tableWith(sheet, headers));
  return tables.find((table) => table !== null) ?? null;
}

/** The table below the row that has all of these headers. */
function tableWith(sheet: RawSheet, wanted: readonly string[]): PresentTable | null {
  const header = sheet.rows.find(({ cells }) =>
    wanted.every((text) => cells.some((raw) => matchKey(shownText(raw)) === text)),
  );
  if (!header) return null;
  const filled = header.cells.flatMap((raw, index) =>
    shownText(raw) === "" ? [] : [{ header: shownText(raw), column: index + 1 }],
  );
  const left = filled[0]?.column ?? 1;
  const right = filled.at(-1)?.column ?? left;
  const table = sheet.tables.find(
    ({ range }) => range.top === header.number && range.left <= left && left <= range.right,
  );
  const columns = new Map(filled.map((it) => [matchKey(it.header), it.column]));
  const at = wanted.map((text) => columns.get(text) ?? left);
  const lines = sheet.rows
    .filter(({ number }) => number > header.number)
    .map(({ number, cells }) => ({
      number,
      texts: at.map((column) => shownText(cells[column - 1])),
    }));
  return {
    sheet,
    table: table ? { name: table.name } : { headerRow: header.number, left, right },
    headers: filled.map((it) => it.header),
    columns,
    rows: new Map(lines.map(({ number, texts }) => [matchKey(texts[0] ?? ""), number])),
    lines: lines.map(({ texts }) => texts),
  };
}

function isSettingLabel(raw: RawValue): boolean {
  return typeof raw === "string" && findSetting(raw) !== undefined;
}
