/** A clerk's workbook with a visit table, for edits of sheets that are there. */
import { afterEach } from "@jest/globals";
import { applyEdits } from "../../../../src/workbook/excel/index.ts";
import type { EditOptions, EditOutcome } from "../../../../src/workbook/excel/index.ts";
import type { BookEdit, CellEdit, RowsEdit } from "../../../../src/workbook/edit.ts";
import type { RawValue } from "../../../../src/workbook/raw.ts";
import { closeAll, open } from "../support.ts";
import type { Opened } from "../support.ts";

afterEach(closeAll);

export const SHEET = "走访记录";
export const TABLE = "表_走访";

export const OPTIONS: EditOptions = { editId: "e1", asOf: "2026-11-27", reason: "修复:日期写法" };

export const HEADERS = ["编号", "姓名", "日期", "状态", "序号"] as const;

/** Title, header in row 3, six filled rows (4–9), four spare ones with a formula in 序号 (10–13). */
export async function visits(spare = 4, filled = 6): Promise<Opened> {
  const opened = open();
  const { author, controls } = opened.host;
  author.addSheet(SHEET);
  author.write(SHEET, "A1:A1", [["走访记录"]]);
  author.write(SHEET, "A3:E3", [[...HEADERS]]);
  const rows = Array.from({ length: filled }, (_, index) => [
    `'00${index + 1}`,
    ["张三", "李四", "王五", "赵六", "钱七", "孙八"][index % 6] ?? "",
    `'十一月${index + 1}日`,
    index % 2 === 0 ? "已办" : "办理中",
    `=IF(B${index + 4}="","",ROW()-3)`,
  ]);
  const blank = Array.from({ length: spare }, (_, index) => [
    "",
    "",
    "",
    "",
    `=IF(B${index + filled + 4}="","",ROW()-3)`,
  ]);
  const last = 3 + filled + spare;
  author.write(SHEET, `A4:E${last}`, [...rows, ...blank]);
  await opened.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(SHEET).tables.add(`A3:E${last}`, true);
    table.name = TABLE;
    await context.sync();
  });
  controls.resetCounts();
  return opened;
}

export function cell(
  row: number,
  column: number,
  before: RawValue,
  after: CellEdit["after"],
  more: Partial<CellEdit> = {},
): CellEdit {
  return { kind: "cell", sheet: SHEET, row, column, before, after, format: "text", ...more };
}

export function rowsEdit(rows: RowsEdit["rows"], more: Partial<RowsEdit> = {}): RowsEdit {
  return {
    kind: "rows",
    sheet: SHEET,
    table: { name: TABLE },
    headers: ["编号", "姓名", "日期"],
    formats: ["text", "text", "date"],
    rows,
    uniqueBy: 0,
    ...more,
  };
}

export function apply(
  { door }: Opened,
  edits: readonly BookEdit[],
  options: Partial<EditOptions> = {},
): Promise<EditOutcome> {
  return applyEdits(door, edits, { ...OPTIONS, ...options });
}

/** The outcome of edits that must succeed. */
export async function applied(
  opened: Opened,
  edits: readonly BookEdit[],
  options: Partial<EditOptions> = {},
): Promise<Extract<EditOutcome, { readonly ok: true }>> {
  const outcome = await apply(opened, edits, options);
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.sentence} ${outcome.detail ?? ""}`);
  return outcome;
}

/** Lines of 修改记录 without date, reason and number. */
export function journal({ host }: Opened, name = "修改记录"): readonly (readonly unknown[])[] {
  const lines: unknown[][] = [];
  for (let row = 2; host.author.value(name, `A${row}`) !== ""; row += 1) {
    lines.push(["C", "D", "E", "F"].map((column) => host.author.value(name, `${column}${row}`)));
  }
  return lines;
}

export function texts({ host }: Opened, column: string, from: number, to: number): unknown[] {
  return Array.from({ length: to - from + 1 }, (_, index) =>
    host.author.value(SHEET, `${column}${from + index}`),
  );
}
