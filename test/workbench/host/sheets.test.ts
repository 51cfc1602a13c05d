import { describe, expect, test } from "@jest/globals";
import { answerOf, codeOf, onSheet } from "./support.ts";

async function names(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  return sheets.items.map(({ name }) => name);
}

describe("names of sheets", () => {
  test.each([
    "",
    "长".repeat(32),
    "a/b",
    "a\\b",
    "a?b",
    "a*b",
    "a[b",
    "a]b",
    "a:b",
    "'a",
    "a'",
    "History",
  ])("%j is refused", async (name) => {
    await onSheet(async (sheet, context) => {
      sheet.name = name;
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  test("31 characters are taken", async () => {
    await onSheet(async (sheet, context) => {
      sheet.name = "汇".repeat(31);
      expect(await names(context)).toEqual(["汇".repeat(31)]);
    });
  });

  test("a name that is there is refused, whatever its capitals", async () => {
    await onSheet(async (_, context) => {
      context.workbook.worksheets.add("sheet1");
      expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
    });
  });

  test("formulas follow a renamed sheet", async () => {
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("旧");
      const cell = sheet.getRange("A1");
      cell.formulas = [["=旧!A1"]];
      await context.sync();
      other.name = "新";
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["=新!A1"]]);
    });
  });
});

describe("the collection", () => {
  test("adds at the end without turning to the new sheet", async () => {
    await onSheet(async (sheet, context) => {
      const added = context.workbook.worksheets.add();
      const active = context.workbook.worksheets.getActiveWorksheet();
      const count = context.workbook.worksheets.getCount();
      added.load("name,position");
      active.load("name");
      sheet.load("id");
      await context.sync();
      expect([added.name, added.position, active.name, answerOf(count)]).toEqual([
        "Sheet2",
        1,
        "Sheet1",
        2,
      ]);
    });
  });

  test("finds by name or id; what is missing is an error or a null object", async () => {
    await onSheet(async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      const byId = context.workbook.worksheets.getItem(sheet.id);
      const byName = context.workbook.worksheets.getItem("SHEET1");
      const none = context.workbook.worksheets.getItemOrNullObject("没有");
      byId.load("name");
      byName.load("name");
      none.delete();
      none.getRange("A1").values = [["不见了"]];
      none.load("name");
      await context.sync();
      expect([byId.name, byName.name, none.isNullObject]).toEqual(["Sheet1", "Sheet1", true]);
      context.workbook.worksheets.getItem("没有").load("name");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    });
  });

  test("moves, hides and shows", async () => {
    await onSheet(async (sheet, context) => {
      const second = context.workbook.worksheets.add("二");
      const third = context.workbook.worksheets.add("三");
      third.position = 0;
      second.visibility = "VeryHidden";
      second.load("visibility");
      expect(await names(context)).toEqual(["三", "Sheet1", "二"]);
      expect(second.visibility).toBe("VeryHidden");
      second.visibility = "Visible";
      second.load("visibility");
      await context.sync();
      expect(second.visibility).toBe("Visible");
      sheet.load("name");
    });
  });

  test("the active sheet that is hidden gives way to another", async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("二");
      sheet.visibility = "Hidden";
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("二");
    });
  });

  test.each(["delete", "hide"])("the last visible sheet stays: %s", async (what) => {
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("藏").visibility = "Hidden";
      if (what === "delete") sheet.delete();
      else sheet.visibility = "Hidden";
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
    });
  });

  test("a deleted sheet is gone, and using it is an error", async () => {
    await onSheet(async (_, context) => {
      const second = context.workbook.worksheets.add("二");
      await context.sync();
      second.delete();
      expect(await names(context)).toEqual(["Sheet1"]);
      second.load("name");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    });
  });

  test("copies with values and looks beside another sheet", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["村"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      context.workbook.worksheets.add("尾");
      const copy = sheet.copy("After", sheet);
      const cell = copy.getRange("A1");
      cell.load("values,format/fill/color");
      await context.sync();
      expect([cell.values, cell.format.fill.color]).toEqual([[["村"]], "#FF0000"]);
      expect(await names(context)).toEqual(["Sheet1", "Sheet1 (2)", "尾"]);
    });
  });

  test("colour of the tab, gridlines, neighbours", async () => {
    await onSheet(async (sheet, context) => {
      const hidden = context.workbook.worksheets.add("藏");
      const last = context.workbook.worksheets.add("尾");
      hidden.visibility = "Hidden";
      sheet.tabColor = "#00ff00";
      sheet.showGridlines = false;
      sheet.load("tabColor,showGridlines");
      const next = sheet.getNext(true);
      const none = last.getNextOrNullObject();
      next.load("name");
      none.load("name");
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, next.name, none.isNullObject]).toEqual([
        "#00FF00",
        false,
        "尾",
        true,
      ]);
    });
  });

  test("activating a hidden sheet is refused", async () => {
    await onSheet(async (_, context) => {
      const hidden = context.workbook.worksheets.add("藏");
      hidden.visibility = "Hidden";
      hidden.activate();
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
    });
  });
});
