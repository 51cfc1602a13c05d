import { describe, expect, test } from "@jest/globals";
import { answerOf, codeOf, onSheet } from "./support.ts";

describe("data validation", () => {
  test("keeps rule, prompt and alert", async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("字典").getRange("A1:A2").values = [["低保户"], ["残疾户"]];
      const validation = sheet.getRange("B2:B9").dataValidation;
      const rule = { list: { inCellDropDown: true, source: "=字典!$A$1:$A$2" } };
      validation.rule = rule;
      validation.prompt = { message: "请选择", showPrompt: true, title: "户别" };
      validation.errorAlert = {
        message: "不在名单里",
        showAlert: true,
        style: "Warning",
        title: "",
      };
      validation.ignoreBlanks = false;
      validation.load("rule,prompt,errorAlert,ignoreBlanks,type");
      await context.sync();
      expect(validation.type).toBe("List");
      expect(validation.rule).toEqual(rule);
      expect(validation.prompt.message).toBe("请选择");
      expect(validation.errorAlert.style).toBe("Warning");
      expect(validation.ignoreBlanks).toBe(false);
    });
  });

  test.each<readonly [string, Excel.DataValidationRule]>([
    ["WholeNumber", { wholeNumber: { formula1: 0, formula2: 20, operator: "Between" } }],
    ["Date", { date: { formula1: "2025-01-01", operator: "GreaterThan" } }],
    ["TextLength", { textLength: { formula1: 18, operator: "EqualTo" } }],
    ["Custom", { custom: { formula: "=LEN(A1)=18" } }],
  ])("of the type %s", async (type, rule) => {
    await onSheet(async (sheet, context) => {
      const validation = sheet.getRange("A1").dataValidation;
      validation.rule = rule;
      validation.load("type,rule");
      await context.sync();
      expect([validation.type, validation.rule]).toEqual([type, rule]);
    });
  });

  test.each<readonly [string, Excel.DataValidationRule]>([
    [
      "a list of more than 255 characters",
      { list: { inCellDropDown: true, source: "户".repeat(256) } },
    ],
    ["an empty list", { list: { inCellDropDown: true, source: "" } }],
    ["nothing", {}],
  ])("refuses %s", async (_, rule) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = rule;
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  test("cleared in the middle, it stays around", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("A4:A5").dataValidation.clear();
      const cells = ["A1:A3", "A4", "A6:A9", "A1:A9"].map(
        (address) => sheet.getRange(address).dataValidation,
      );
      for (const cell of cells) cell.load("type");
      await context.sync();
      expect(cells.map(({ type }) => type)).toEqual(["Custom", "None", "Custom", "Inconsistent"]);
    });
  });
});

describe("conditional formats", () => {
  test("with a formula", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A2:C9");
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$C2="差"';
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.color = "#9C0006";
      format.custom.format.font.bold = true;
      range.conditionalFormats.load("items/type,items/id");
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      const place = format.getRange();
      place.load("address");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["Custom"]);
      expect([format.custom.rule.formula, format.custom.format.fill.color]).toEqual([
        '=$C2="差"',
        "#FFC7CE",
      ]);
      expect(place.address).toBe("Sheet1!A2:C9");
    });
  });

  test("with a value of the cell", async () => {
    await onSheet(async (sheet, context) => {
      const format = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=10", operator: "GreaterThan" };
      format.cellValue.format.fill.color = "#FFFF00";
      format.cellValue.load("rule");
      await context.sync();
      expect(format.cellValue.rule).toEqual({ formula1: "=10", operator: "GreaterThan" });
    });
  });

  test("are counted and cleared; other kinds say that they are not there", async () => {
    await onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      const one = conditionalFormats.getCount();
      conditionalFormats.clearAll();
      const none = conditionalFormats.getCount();
      await context.sync();
      expect([answerOf(one), answerOf(none)]).toEqual([1, 0]);
      conditionalFormats.add("DataBar");
      expect(await codeOf(context.sync())).toBe("NotImplemented");
    });
  });
});
