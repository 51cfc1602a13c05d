/** Calculated columns: what a row brings for them stands in for the result, and is no text of ours. */
import { expect, test } from "@jest/globals";
import { writePlan } from "../../../src/workbook/excel/index.ts";
import { open, sheetPlan, tablePlan, textColumn, workbookPlan } from "./support.ts";

test("a calculated text is the formula's, and not taken for a text that Excel has changed", async () => {
  const { door, host } = open();
  const columns = [textColumn("户编号"), textColumn("计次户", { calculated: '"户"&A{row}' })];
  const table = tablePlan(columns, [["01-0001", "户01-0001"]], { top: 1 });
  const plan = workbookPlan([sheetPlan({ tables: [table] })]);
  expect(await writePlan(door, plan, { runId: "r1" })).toMatchObject({ ok: true });
  expect(host.author.value("走访记录", "B2:B2")).toBe("户01-0001");
});
