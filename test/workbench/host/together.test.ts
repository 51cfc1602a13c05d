import { expect, test } from "@jest/globals";
import { codeOf, onSheet } from "./support.ts";

test("several ranges take a look at once, and answer what they have in common", async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1:B2,D4");
    areas.format.fill.color = "#FFC7CE";
    sheet.getRange("D4").format.font.bold = true;
    areas.load("areaCount,cellCount,address,format/fill/color,format/font/bold");
    await context.sync();
    expect(areas.areaCount).toBe(2);
    expect(areas.cellCount).toBe(5);
    expect(areas.format.fill.color).toBe("#FFC7CE");
    expect(areas.format.font.bold).toBeNull();
  });
});

test("a list of addresses has an end", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRanges(Array.from({ length: 3_000 }, (_, row) => `A${row + 1}`).join());
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});

test("rows and columns tell what is hidden, and what is struck", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C3");
    range.values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    sheet.getRange("A1:C1").format.font.strikethrough = true;
    sheet.getRange("B3").format.font.strikethrough = true;
    const hidden = range.getRowProperties({ rowHidden: true });
    const struck = range.getRowProperties({ format: { font: { strikethrough: true } } });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(hidden.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(struck.value.map(({ format }) => format?.font?.strikethrough)).toEqual([
      true,
      false,
      null,
    ]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, false, true]);
  });
});

test("a list on a sheet follows when that sheet is renamed", async () => {
  await onSheet(async (sheet, context) => {
    const lists = context.workbook.worksheets.add("清单");
    const { dataValidation } = sheet.getRange("A1:A9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "=清单!$A$1:$A$3" } };
    lists.name = "清单 (2)";
    dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe("='清单 (2)'!$A$1:$A$3");
  });
});

test("the functions of a workbook show its date system", async () => {
  await onSheet(async (_, context) => {
    const first = context.workbook.functions.date(1904, 1, 1);
    first.load("value");
    await context.sync();
    expect(first.value).toBe(1462);
  });
});
