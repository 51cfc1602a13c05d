/** What we write, read back by our own reader: nothing lost, nothing added. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readWorkbook } from "../../../src/workbook/read.ts";
import type { RawSheet, RawWorkbook } from "../../../src/workbook/raw.ts";
import type { WorkbookPlan } from "../../../src/workbook/plan.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { sheetPlan, tablePlan, textColumn, workbookPlan, write } from "./support.ts";

async function readBack(plan: WorkbookPlan): Promise<RawWorkbook> {
  const { bytes } = await write(plan);
  const result = await readWorkbook(bytes, "汇总.xlsx", nodeInflater);
  if (!result.ok) throw new Error(result.notice.id);
  return result.workbook;
}

async function readSheet(plan: WorkbookPlan): Promise<RawSheet> {
  const [sheet] = (await readBack(plan)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("our own reader", () => {
  test("any text in any cell comes back as it was", async () => {
    const delicate = fc.constantFrom(
      "\r\n",
      "_x0041_",
      "_x005F_",
      " ",
      "\t",
      "=1+1",
      "\u0001",
      "\ud83d",
    );
    const text = fc
      .array(fc.oneof(delicate, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 6 })
      .map((parts) => parts.join(""))
      .filter((sample) => sample !== "");
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const table = tablePlan(
          [textColumn("内容")],
          texts.map((it) => [it]),
        );
        const sheet = await readSheet(workbookPlan([sheetPlan({ tables: [table] })]));
        expect(sheet.rows.slice(1).map(({ cells }) => cells[0])).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  test("types, dates, formulas and rows", async () => {
    const columns = [
      textColumn("编号"),
      textColumn("日期", { format: "date" }),
      textColumn("金额", { format: "decimal" }),
      textColumn("长度", { format: "integer", calculated: "LEN(A{row})", calculatedBlank: "" }),
    ];
    const table = tablePlan(columns, [["0012", "2026-11-27", 12.5, 4]], {
      top: 3,
      left: 2,
      spareRows: 2,
    });
    const sheet = await readSheet(workbookPlan([sheetPlan({ tables: [table] })]));
    expect(sheet.rows).toEqual([
      { number: 3, cells: [null, "编号", "日期", "金额", "长度"] },
      { number: 4, cells: [null, "0012", { kind: "date", serial: 46353 }, 12.5, 4] },
    ]);
    expect(sheet.formulas[0]).toEqual({ row: 4, column: 5, external: false });
    expect(sheet.tables).toEqual([
      {
        name: "表_走访",
        range: { top: 3, left: 2, bottom: 6, right: 5 },
        hasHeader: true,
        hasTotals: false,
        columns: ["编号", "日期", "金额", "长度"],
      },
    ]);
  });

  test("hidden sheets and columns, merged ranges, marks, and nothing to complain of", async () => {
    const sheet = sheetPlan({
      columns: [
        { width: 8, format: "general" },
        { width: 8, format: "general", hidden: true },
      ],
      cells: [
        { row: 1, column: 1, value: "标题", look: "title" },
        { row: 2, column: 2, value: "x" },
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    });
    const plan = workbookPlan([sheet, sheetPlan({ name: "藏", visibility: "veryHidden" })], {
      dictionary: [{ list: "状态", values: ["办理中"] }],
      properties: new Map([["minqing.slip.month", "2026-11 <&>"]]),
    });
    const book = await readBack(plan);
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["走访记录", "visible"],
      ["藏", "veryHidden"],
      ["字典", "hidden"],
    ]);
    expect(book.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(book.sheets[0]?.hiddenColumns).toEqual([2]);
    expect(book.properties).toEqual(new Map([["minqing.slip.month", "2026-11 <&>"]]));
    expect(book.notices).toEqual([]);
  });
});
