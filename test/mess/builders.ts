/** Short ways to write down the files of the mess catalogue's cases. */
import { readFileSync } from "node:fs";
import type { RawSheet, RawValue, RawWorkbook } from "../../src/workbook/raw.ts";
import { sheet, workbook, type SheetParts } from "../intake/layout/sheets.ts";
import type { MessFile } from "./case.ts";

/** Names its village and no month: the sheets belong to the month of the run. */
export const FILE = "龙河村.xlsx";

/** One workbook of one village. */
export function fileOf(
  sheets: RawSheet | readonly RawSheet[],
  parts: Partial<RawWorkbook> = {},
  path = FILE,
): readonly MessFile[] {
  return [{ path, content: workbook("rows" in sheets ? [sheets] : sheets, parts) }];
}

/** A real file of `test/fixtures/mess`, read by our reader as a village's. */
export function fixture(name: string): readonly MessFile[] {
  const content = new Uint8Array(readFileSync(`test/fixtures/mess/${name}.xlsx`));
  return [{ path: FILE, content }];
}

/** A row by its headers; a column that is left out is an empty cell. */
export type NamedRow = Readonly<Record<string, RawValue>>;

/** A sheet with its header in row 1: the columns are those of the rows, in the order of their first use. */
export function table(name: string, rows: readonly NamedRow[], parts: SheetParts = {}): RawSheet {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => headers.map((header) => row[header] ?? null));
  return sheet(name, [headers, ...cells], parts);
}

/** Visits by 李四 to 张三, a row for each of the dates (or whatever else is in their place). */
export function visitsOn(...dates: readonly RawValue[]): RawSheet {
  const rows = dates.map((date) => ({
    走访日期: date,
    走访人: "李四",
    户主: "张三",
    走访方式: "入户",
    群众反映: "路灯不亮",
  }));
  return table("走访记录", rows);
}

/** Items registered on 2026-11-02, a row for each of the deadlines. */
export function demandsDue(...deadlines: readonly RawValue[]): RawSheet {
  const rows = deadlines.map((deadline, i) => ({
    编号: `LH-MS-2026-000${i + 1}`,
    登记时间: "2026-11-02",
    反映人: "王五",
    诉求内容: `${i + 1}组道路损坏`,
    责任人: "李四",
    完成时限: deadline,
  }));
  return table("民生诉求台账", rows);
}
