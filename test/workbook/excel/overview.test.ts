/** The workbook at a glance, and going to a row of it. */
import { describe, expect, test } from "@jest/globals";
import { showRow, workbookOverview, writePlan } from "../../../src/workbook/excel/index.ts";
import { CLERKS, largePlan, open, richPlan } from "./support.ts";

describe("overview", () => {
  test("names all sheets, hidden ones too, and the runs from the oldest, with the names they got", async () => {
    const { door } = open();
    await writePlan(door, richPlan(), { runId: "r1" });
    await writePlan(door, largePlan(1), { runId: "r2" });
    expect(await workbookOverview(door)).toEqual({
      ok: true,
      name: "工作簿1.xlsx",
      sheets: [CLERKS, "空表", "字典", "汇总情况", "说明", "走访记录"],
      runs: [
        {
          runId: "r1",
          sheets: ["字典", "汇总情况", "说明"].map((name) => ({ planned: name, name })),
        },
        { runId: "r2", sheets: [{ planned: "走访记录", name: "走访记录" }] },
      ],
    });
  });

  test("a run that was broken off is none", async () => {
    const { door, host } = open();
    host.controls.betweenSyncs((sync) => {
      if (sync === 3) host.controls.editCell("refuse");
    });
    await writePlan(door, richPlan(), { runId: "r1" });
    host.controls.leaveCell();
    const seen = await workbookOverview(door);
    expect(seen).toMatchObject({ ok: true, runs: [] });
    expect(seen.ok && seen.sheets).toContain("汇总情况（未完成）");
  });

  test("a refusal is a value", async () => {
    const { door, host } = open();
    host.controls.failSync(1, "GeneralException");
    expect(await workbookOverview(door)).toMatchObject({ ok: false, code: "GeneralException" });
  });
});

describe("going to a row", () => {
  test("brings its sheet to the front", async () => {
    const { door, host } = open();
    expect(await showRow(door, "空表", 7)).toEqual({ ok: true });
    expect(host.snapshot().activeSheet).toBe("空表");
  });

  test("of a sheet that is gone, and in a workbook that refuses: a value", async () => {
    const { door, host } = open();
    expect(await showRow(door, "没有的表", 1)).toMatchObject({ ok: false, code: "ItemNotFound" });
    host.controls.failSync(2, "InvalidOperationInCellEditMode");
    expect(await showRow(door, CLERKS, 1)).toMatchObject({
      ok: false,
      code: "InvalidOperationInCellEditMode",
    });
  });
});
