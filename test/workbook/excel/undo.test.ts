/** 撤销本次, 重新汇总, and what a broken-off run leaves. */
import { afterEach, describe, expect, test } from "@jest/globals";
import {
  replaceRun,
  sweepUnfinished,
  undoRun,
  writePlan,
} from "../../../src/workbook/excel/index.ts";
import { RUNS_KEY } from "../../../src/workbook/excel/runs/record.ts";
import { closeAll, CLERKS, largePlan, open, richPlan } from "./support.ts";

afterEach(closeAll);

describe("undo", () => {
  test("leaves the workbook as it was before, cell by cell", async () => {
    const { door, host } = open();
    const before = host.snapshot();
    await writePlan(door, richPlan(), { runId: "r1" });
    expect(await undoRun(door, "r1")).toEqual({
      ok: true,
      removed: ["字典", "汇总情况", "说明"],
      kept: [],
    });
    expect(host.snapshot()).toEqual(before);
  });

  test("takes back the run that is asked for, not another", async () => {
    const { door, host } = open();
    await writePlan(door, richPlan(), { runId: "r1" });
    const after = host.snapshot();
    await writePlan(door, richPlan(), { runId: "r2" });
    await undoRun(door, "r2");
    expect(host.snapshot().sheets).toEqual(after.sheets);
    expect(await undoRun(door, "r2")).toMatchObject({ ok: false, code: "RunUnknown" });
    expect(await undoRun(door, "r1")).toMatchObject({ ok: true });
  });

  test.each<readonly [string, string, (opened: ReturnType<typeof open>) => void]>([
    [
      "a value",
      "changed",
      ({ host }) => {
        host.author.write("汇总情况", "D4:D4", [[13]]);
      },
    ],
    [
      "a formula",
      "changed",
      ({ host }) => {
        host.author.write("汇总情况", "D9:D9", [["=SUM(D4:D5)"]]);
      },
    ],
    [
      "a cell outside",
      "changed",
      ({ host }) => {
        host.author.write("汇总情况", "H30:H30", [["记"]]);
      },
    ],
    [
      "a row",
      "changed",
      ({ host }) => {
        host.author.deleteRows("汇总情况", "A9:A9");
      },
    ],
    [
      "the name",
      "renamed",
      ({ host }) => {
        host.author.renameSheet("汇总情况", "十一月");
      },
    ],
  ])("keeps a sheet of which the clerk has changed %s, with its lists", async (_, why, change) => {
    const opened = open();
    await writePlan(opened.door, richPlan(), { runId: "r1" });
    change(opened);
    const outcome = await undoRun(opened.door, "r1");
    const names = opened.host.author.sheetNames();
    const kept = names.find((name) => name === "汇总情况" || name === "十一月") ?? "";
    expect(outcome).toMatchObject({
      removed: ["说明"],
      kept: [
        { name: kept, why },
        { name: "字典", why: "in-use" },
      ],
    });
    expect(outcome.ok ? outcome.kept[0]?.sentence : "").toContain(`“${kept}”`);
    expect(names).toEqual([CLERKS, "空表", "字典", kept]);
  });

  test("looks and widths are not contents", async () => {
    const { door, host, Excel } = open();
    await writePlan(door, richPlan(), { runId: "r1" });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("汇总情况").getRange("A1:D9");
      range.format.fill.color = "#FFFF00";
      range.format.columnWidth = 90;
      await context.sync();
    });
    expect(await undoRun(door, "r1")).toMatchObject({ kept: [] });
    expect(host.author.sheetNames()).toEqual([CLERKS, "空表"]);
  });

  test("sheets that are gone already are no hindrance", async () => {
    const { door, host } = open();
    await writePlan(door, richPlan(), { runId: "r1" });
    host.author.deleteSheet("说明");
    expect(await undoRun(door, "r1")).toMatchObject({ removed: ["字典", "汇总情况"], kept: [] });
  });

  test("the last visible sheet stays", async () => {
    const { door, host } = open();
    await writePlan(door, largePlan(2), { runId: "r1" });
    host.author.deleteSheet(CLERKS);
    host.author.deleteSheet("空表");
    expect(await undoRun(door, "r1")).toMatchObject({ removed: [], kept: [{ why: "last" }] });
    expect(host.author.sheetNames()).toEqual(["走访记录"]);
  });

  test("goes back to the sheet that was in front, unless the clerk looks at another", async () => {
    const { door, host } = open();
    host.author.activate("空表");
    await writePlan(door, largePlan(2), { runId: "r1" });
    await undoRun(door, "r1");
    expect(host.snapshot().activeSheet).toBe("空表");
    await writePlan(door, largePlan(2), { runId: "r2" });
    host.author.activate(CLERKS);
    await undoRun(door, "r2");
    expect(host.snapshot().activeSheet).toBe(CLERKS);
  });

  test("a protected workbook is told in Chinese, and can be taken back later", async () => {
    const { door, host } = open();
    await writePlan(door, largePlan(2), { runId: "r1" });
    host.author.protectWorkbook();
    const refused = await undoRun(door, "r1");
    expect(refused).toMatchObject({ ok: false, code: "AccessDenied" });
    expect(refused.ok ? "" : refused.sentence).toContain("撤销工作簿保护");
    host.book.structureProtection = null;
    expect(await undoRun(door, "r1")).toMatchObject({ ok: true, removed: ["走访记录"] });
  });
});

describe("a run in the place of an earlier one", () => {
  test("takes its sheets' names", async () => {
    const { door, host } = open();
    await writePlan(door, largePlan(3), { runId: "r1" });
    const outcome = await replaceRun(door, "r1", largePlan(5), { runId: "r2" });
    expect(outcome).toMatchObject({ ok: true, sheets: [{ name: "走访记录" }], kept: [] });
    expect(host.author.sheetNames()).toEqual([CLERKS, "空表", "走访记录"]);
    expect(host.author.value("走访记录", "A8")).toBe("王庄4村");
    expect(await undoRun(door, "r1")).toMatchObject({ code: "RunUnknown" });
    expect(await undoRun(door, "r2")).toMatchObject({ removed: ["走访记录"] });
  });

  test("never takes the place of a sheet that the clerk has changed, and says so", async () => {
    const { door, host } = open();
    await writePlan(door, largePlan(3), { runId: "r1" });
    host.author.write("走访记录", "E4:E4", [["我改过"]]);
    const outcome = await replaceRun(door, "r1", largePlan(5), { runId: "r2" });
    expect(outcome).toMatchObject({
      sheets: [{ planned: "走访记录", name: "走访记录 (2)" }],
      kept: [{ name: "走访记录", why: "changed" }],
    });
    expect(host.author.value("走访记录", "E4")).toBe("我改过");
  });

  test("an earlier run that nobody knows is no hindrance", async () => {
    const { door } = open();
    const outcome = await replaceRun(door, "不存在", largePlan(2), { runId: "r2" });
    expect(outcome).toMatchObject({ ok: true, sheets: [{ name: "走访记录" }] });
  });
});

describe("after a reload", () => {
  /** Excel does not answer any more: neither the writing nor the clearing up gets through. */
  async function broken(): Promise<ReturnType<typeof open>> {
    const opened = open();
    let requests = 0;
    opened.host.controls.betweenSyncs(() => {
      requests += 1;
      if (requests === 3) opened.host.controls.editCell("refuse");
    });
    const outcome = await writePlan(opened.door, richPlan(), { runId: "r1" });
    expect(outcome).toMatchObject({ ok: false, code: "InvalidOperationInCellEditMode" });
    opened.host.controls.leaveCell();
    return opened;
  }

  test("unfinished sheets of the broken-off run are removed", async () => {
    const { door, host } = await broken();
    const names = ["字典（未完成）", "汇总情况（未完成）", "说明（未完成）"];
    expect(host.author.sheetNames()).toEqual([CLERKS, "空表", ...names]);
    expect(await sweepUnfinished(door)).toEqual({ ok: true, removed: names });
    expect(host.author.sheetNames()).toEqual([CLERKS, "空表"]);
    expect(host.snapshot().settings).toEqual({});
  });

  test("one that got another name is the clerk's", async () => {
    const { door, host } = await broken();
    host.author.renameSheet("说明（未完成）", "我的说明");
    await sweepUnfinished(door);
    expect(host.author.sheetNames()).toEqual([CLERKS, "空表", "我的说明"]);
  });

  test("without a broken-off run nothing is touched", async () => {
    const { door, host } = open();
    await writePlan(door, richPlan(), { runId: "r1" });
    host.author.addSheet("草稿（未完成）");
    const before = host.snapshot();
    expect(await sweepUnfinished(door)).toEqual({ ok: true, removed: [] });
    expect(host.snapshot()).toEqual(before);
  });

  test("a record that cannot be read counts as none", async () => {
    const { door, host } = open();
    await writePlan(door, richPlan(), { runId: "r1" });
    host.book.settings.set(RUNS_KEY, "{broken");
    expect(await undoRun(door, "r1")).toMatchObject({ code: "RunUnknown" });
    expect(await sweepUnfinished(door)).toEqual({ ok: true, removed: [] });
  });
});
