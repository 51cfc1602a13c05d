import { expect, test } from "@jest/globals";
import { fresh } from "./support.ts";

test("formulas written before the cells that they speak of stay on them as the sheet grows", async () => {
  const { Excel } = fresh();
  await Excel.run(async (context) => {
    const total = context.workbook.worksheets.add("总");
    const villages = context.workbook.worksheets.add("村");
    const formulas = [["=村!$Z$3", "=村!$AB$3", "=SUM(村!AA3:AC3)", "=村!Z900", "=SUM(村!AB:AB)"]];
    total.getRange("A1:E1").formulas = formulas;
    await context.sync();
    villages.getRange("Z3:AC3").values = [[1, 2, 3, 4]];
    villages.getRange("Z900").values = [[7]];
    const range = total.getRange("A1:E1");
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([[1, 3, 9, 7, 3]]);
    expect(range.formulas).toEqual(formulas);
  });
});
