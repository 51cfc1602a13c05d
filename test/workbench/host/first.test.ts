import { expect, test } from "@jest/globals";
import { createExcel } from "../../../src/workbench/host/node.ts";

test("a sheet, values, formats and a table go in and come back", async () => {
  const { Excel, host } = createExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("汇总");
    const range = sheet.getRange("A1:B3");
    range.numberFormat = [
      ["@", "@"],
      ["@", "0.00"],
      ["@", "yyyy-mm-dd"],
    ];
    range.values = [
      ["村名", "数"],
      ["王村", 1.5],
      ["110101199001011234", 45678],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "汇总表";
    range.load("values,text,numberFormat,address");
    table.load("name,id");
    sheet.load("name,position");
    await context.sync();
    expect(range.values).toEqual([
      ["村名", "数"],
      ["王村", 1.5],
      ["110101199001011234", 45678],
    ]);
    expect(range.text).toEqual([
      ["村名", "数"],
      ["王村", "1.50"],
      ["110101199001011234", "2025-01-21"],
    ]);
    expect(range.address).toBe("汇总!A1:B3");
    expect(table.name).toBe("汇总表");
    expect(sheet.position).toBe(1);
    const missing = context.workbook.worksheets.getItemOrNullObject("没有");
    missing.load("name");
    missing.delete();
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
  expect(host.controls.counts.requests).toBe(3);
});
