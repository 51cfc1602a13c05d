import { describe, expect, test } from "@jest/globals";
import { codeOf, onSheet } from "./support.ts";

type Doing = readonly [what: string, act: (sheet: Excel.Worksheet) => void];

const refused: readonly Doing[] = [
  ["values", (sheet) => (sheet.getRange("A1").values = [["x"]])],
  ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
  ["numberFormat", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])],
  ["fill", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["rowHeight", (sheet) => (sheet.getRange("A1").format.rowHeight = 20)],
  ["columnHidden", (sheet) => (sheet.getRange("A1").columnHidden = true)],
  [
    "clear",
    (sheet) => {
      sheet.getRange("A1").clear();
    },
  ],
  ["insert", (sheet) => sheet.getRange("1:1").insert("Down")],
  [
    "delete",
    (sheet) => {
      sheet.getRange("1:1").delete("Up");
    },
  ],
  [
    "merge",
    (sheet) => {
      sheet.getRange("A1:B1").merge();
    },
  ],
  ["tables.add", (sheet) => sheet.tables.add("A1:B2", true)],
  [
    "dataValidation",
    (sheet) =>
      (sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "a,b" },
      }),
  ],
  ["conditionalFormats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["charts.add", (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"))],
  ["orientation", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
  [
    "autoFilter",
    (sheet) => {
      sheet.autoFilter.apply("A1:B2");
    },
  ],
  [
    "protect again",
    (sheet) => {
      sheet.protection.protect();
    },
  ],
];

describe("a protected sheet", () => {
  test.each(refused)("refuses %s", async (what, act) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["原"]];
      sheet.protection.protect();
      await context.sync();
      act(sheet);
      expect(await codeOf(context.sync())).toBe(
        what === "protect again" ? "InvalidOperation" : "AccessDenied",
      );
      const cell = sheet.getRange("A1");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["原"]]);
    });
  });

  test("takes what its options allow, and values of unlocked cells", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      await context.sync();
      sheet.getRange("B2").values = [["可写"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("9:9").insert("Down");
      const cell = sheet.getRange("B2");
      cell.load("values");
      sheet.protection.load("protected,options");
      await context.sync();
      expect([cell.values, sheet.protection.protected]).toEqual([[["可写"]], true]);
      expect(sheet.protection.options).toMatchObject({
        allowInsertRows: true,
        allowDeleteRows: false,
      });
    });
  });

  test("is open again after unprotect, which wants its password", async () => {
    await onSheet(async (sheet, context) => {
      sheet.protection.protect({}, "村务");
      await context.sync();
      sheet.protection.unprotect();
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      sheet.protection.unprotect("村务");
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
      sheet.protection.unprotect();
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
    });
  });
});

describe("a protected workbook", () => {
  test.each<readonly [what: string, act: (context: Excel.RequestContext) => void]>([
    ["add", (context) => context.workbook.worksheets.add("新")],
    ["rename", (context) => (context.workbook.worksheets.getFirst().name = "新")],
    [
      "delete",
      (context) => {
        context.workbook.worksheets.getFirst().delete();
      },
    ],
    ["hide", (context) => (context.workbook.worksheets.getFirst().visibility = "Hidden")],
    ["copy", (context) => context.workbook.worksheets.getFirst().copy()],
  ])("refuses to %s a sheet", async (_, act) => {
    await onSheet(async (__, context) => {
      context.workbook.worksheets.add("二");
      context.workbook.protection.protect();
      await context.sync();
      act(context);
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      context.workbook.protection.unprotect();
      act(context);
      await context.sync();
    });
  });
});
