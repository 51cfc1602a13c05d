import { describe, expect, test } from "@jest/globals";
import type { RawSheet, RawWorkbook } from "../../../src/workbook/raw.ts";
import { failure, fresh, onSheet } from "./support.ts";

function rawSheet(name: string, more: Partial<RawSheet> = {}): RawSheet {
  return {
    name,
    visibility: "visible",
    rows: [],
    merges: [],
    tables: [],
    formulas: [],
    hiddenRows: [],
    hiddenColumns: [],
    hasActiveFilter: false,
    isProtected: false,
    struckRows: [],
    comments: 0,
    pictures: 0,
    textBoxes: 0,
    charts: 0,
    ...more,
  };
}

function rawWorkbook(sheets: readonly RawSheet[]): RawWorkbook {
  const properties = new Map([["minqing-village", "王村"]]);
  return {
    format: "xlsx",
    sheets,
    date1904: false,
    externalLinks: 0,
    hasMacros: false,
    properties,
    notices: [],
  };
}

const LEDGER = rawSheet("入户台账", {
  rows: [
    { number: 1, cells: ["王村入户台账"] },
    { number: 2, cells: ["户主", "身份证号", "走访日期", "人数"] },
    { number: 3, cells: ["张三", "110101199001011234", { kind: "date", serial: 45678 }, 4] },
    { number: 4, cells: ["李四", null, { kind: "error", code: "#REF!" }, true] },
    { number: 6, cells: [null, "=不是公式"] },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
  hiddenRows: [4],
  hiddenColumns: [2],
  tables: [
    {
      name: "台账",
      range: { top: 2, left: 1, bottom: 4, right: 4 },
      hasHeader: true,
      hasTotals: false,
      columns: ["户主", "身份证号", "走访日期", "人数"],
    },
  ],
});

describe("opening a file", () => {
  test("and saving it gives back what was read", () => {
    const { host } = fresh();
    const workbook = rawWorkbook([
      LEDGER,
      rawSheet("隐藏", { visibility: "veryHidden", isProtected: true }),
    ]);
    host.loadRaw(workbook);
    expect(host.toRaw()).toEqual(workbook);
  });

  test("replaces what was open, also when nothing in it is visible", () => {
    const { host } = fresh();
    host.loadRaw(rawWorkbook([LEDGER]));
    host.loadRaw(rawWorkbook([rawSheet("藏", { visibility: "hidden" })]));
    expect(host.author.sheetNames()).toEqual(["藏", "空白"]);
    host.loadRaw(rawWorkbook([rawSheet("空白")]));
    expect(host.author.sheetNames()).toEqual(["空白"]);
  });

  test("Office.js reads it as Excel would show it", async () => {
    const excel = fresh();
    excel.host.loadRaw(rawWorkbook([LEDGER]));
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange();
      used.load("values,text,address");
      const table = context.workbook.tables.getItem("台账");
      table.load("name");
      await context.sync();
      expect(used.address).toBe("入户台账!A1:D6");
      expect(used.text[2]).toEqual(["张三", "110101199001011234", "2025-01-21", "4"]);
      expect(used.values[5]?.[1]).toBe("=不是公式");
    }, excel);
  });

  test("the plan of an open workbook has its tables, formulas and formats", async () => {
    const excel = fresh();
    excel.host.loadRaw(rawWorkbook([LEDGER]));
    await onSheet(async (sheet, context) => {
      sheet.getRange("F1").formulas = [["=SUM(D3:D4)"]];
      sheet.freezePanes.freezeRows(2);
      await context.sync();
    }, excel);
    const [sheet] = excel.host.toPlan().sheets;
    expect(
      sheet?.tables.map(({ name, columns }) => [name, columns.map(({ header }) => header)]),
    ).toEqual([["台账", ["户主", "身份证号", "走访日期", "人数"]]]);
    expect([...(sheet?.tables[0]?.rows ?? [])][0]).toEqual([
      "张三",
      "110101199001011234",
      "2025-01-21",
      4,
    ]);
    expect(sheet?.cells).toContainEqual(
      expect.objectContaining({ row: 1, column: 6, value: { formula: "SUM(D3:D4)", cached: 4 } }),
    );
    expect(sheet?.freeze).toEqual({ rows: 2, columns: 0 });
  });
});

describe("snapshots", () => {
  test("are equal after something was done and taken back, and differ in between", async () => {
    const excel = fresh();
    excel.host.loadRaw(rawWorkbook([LEDGER]));
    const before = excel.host.snapshot();
    await onSheet(async (_, context) => {
      const added = context.workbook.worksheets.add("汇总");
      added.getRange("A1").values = [["x"]];
      await context.sync();
      expect(excel.host.snapshot()).not.toEqual(before);
      added.delete();
      await context.sync();
    }, excel);
    expect(excel.host.snapshot()).toEqual(before);
  });

  test.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
    ["a value", (sheet) => (sheet.getRange("A9").values = [["x"]])],
    ["a colour", (sheet) => (sheet.getRange("A3").format.fill.color = "#FF0000")],
    ["a number format", (sheet) => (sheet.getRange("D3").numberFormat = [["0.0"]])],
    ["a hidden row", (sheet) => (sheet.getRange("3:3").rowHidden = true)],
    [
      "a merge",
      (sheet) => {
        sheet.getRange("A8:B8").merge();
      },
    ],
    [
      "a validation",
      (sheet) => (sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=TRUE" } }),
    ],
    ["a table's name", (sheet) => (sheet.tables.getItem("台账").name = "改")],
    [
      "protection",
      (sheet) => {
        sheet.protection.protect();
      },
    ],
    [
      "frozen panes",
      (sheet) => {
        sheet.freezePanes.freezeRows(1);
      },
    ],
  ])("see %s", async (_, act) => {
    const excel = fresh();
    excel.host.loadRaw(rawWorkbook([LEDGER]));
    const before = excel.host.snapshot();
    await onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    }, excel);
    expect(excel.host.snapshot()).not.toEqual(before);
  });
});

test("an error names the member that it comes from", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [["x"]];
    const error = await failure(context.sync());
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
  });
});
