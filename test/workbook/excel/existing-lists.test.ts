/** Sheets that are written later share the lists that the workbook has already. */
import { afterEach, expect, test } from "@jest/globals";
import { undoRun, writePlan } from "../../../src/workbook/excel/index.ts";
import {
  closeAll,
  open,
  richPlan,
  sheetPlan,
  tablePlan,
  textColumn,
  workbookPlan,
} from "./support.ts";

afterEach(closeAll);

const status = textColumn("状态", { validation: { kind: "list", list: "状态", open: false } });

test("drop-downs of a new sheet refer to the 字典 that is there", async () => {
  const opened = open();
  await writePlan(opened.door, richPlan(), { runId: "r1" });
  const plan = {
    ...workbookPlan([sheetPlan({ name: "后来的", tables: [tablePlan([status], [["已办结"]])] })]),
    existingLists: new Map([["状态", "'字典'!$A$2:$A$3"]]),
  };
  expect(await writePlan(opened.door, plan, { runId: "r2" })).toMatchObject({ ok: true });
  const { sheets } = opened.host.snapshot();
  expect(sheets.map(({ name }) => name).filter((name) => name.startsWith("字典"))).toEqual([
    "字典",
  ]);
  const later = sheets.find(({ name }) => name === "后来的");
  expect(later?.validations.join()).toContain("字典");
});

test("a plan of marks alone writes no sheet, and is taken back like any other", async () => {
  const opened = open();
  const before = opened.host.snapshot();
  const marks = { ...workbookPlan([]), properties: new Map([["minqing.layout.visits.1", "1"]]) };
  expect(await writePlan(opened.door, marks, { runId: "r1" })).toMatchObject({
    ok: true,
    sheets: [],
  });
  expect(opened.host.snapshot()).toMatchObject({
    sheets: before.sheets,
    properties: { "minqing.layout.visits.1": "1" },
  });
  expect(await undoRun(opened.door, "r1")).toMatchObject({ ok: true, removed: [] });
  expect(opened.host.snapshot()).toEqual(before);
});
