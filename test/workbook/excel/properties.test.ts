/** Our marks in the custom properties of the open workbook, and the clerk's own beside them. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { replaceRun, undoRun, writePlan } from "../../../src/workbook/excel/index.ts";
import { propertyChanges, reversed } from "../../../src/workbook/excel/runs/properties.ts";
import type { Run } from "../../../src/workbook/excel/runs/record.ts";
import type { WorkbookPlan } from "../../../src/workbook/plan.ts";
import { closeAll, open, readAll, sheetPlan, workbookPlan } from "./support.ts";

afterEach(closeAll);

const PERIOD = "minqing.summary.period";
const AS_OF = "minqing.summary.asOf";

function planWith(properties: Readonly<Record<string, string>>): WorkbookPlan {
  const cell = { row: 1, column: 1, value: "汇总" };
  return workbookPlan([sheetPlan({ cells: [cell] })], {
    properties: new Map(Object.entries(properties)),
  });
}

const november = planWith({ [PERIOD]: "2026-11", [AS_OF]: "2026-11-30" });
const december = planWith({ [PERIOD]: "2026-12" });

/** With what the clerk has written under 文件 → 信息 → 属性. */
function openWith(properties: Readonly<Record<string, string | number>> = {}) {
  const opened = open();
  for (const [key, value] of Object.entries(properties)) {
    opened.host.book.customProperties.set(key, value);
  }
  return { ...opened, present: () => opened.host.snapshot().properties };
}

describe("written", () => {
  test("beside the clerk's, read back, and taken back with the run", async () => {
    const opened = openWith({ 部门: "民政办", 份数: 3 });
    const before = opened.host.snapshot();
    expect(await writePlan(opened.door, november, { runId: "r1" })).toMatchObject({ ok: true });
    expect([...(await readAll(opened)).properties]).toEqual([
      ["部门", "民政办"],
      ["份数", "3"],
      [PERIOD, "2026-11"],
      [AS_OF, "2026-11-30"],
    ]);
    await undoRun(opened.door, "r1");
    expect(opened.host.snapshot()).toEqual(before);
  });

  test.each(["别的", "2026-11"])(
    "a property of the clerk's with the same name stays, also when it says %s",
    async (value) => {
      const { door, present } = openWith({ "Minqing.summary.PERIOD": value });
      await writePlan(door, november, { runId: "r1" });
      expect(present()).toEqual({ "Minqing.summary.PERIOD": value, [AS_OF]: "2026-11-30" });
      await undoRun(door, "r1");
      expect(present()).toEqual({ "Minqing.summary.PERIOD": value });
    },
  );

  test("what the clerk has changed since stays at undo", async () => {
    const { door, host, present } = openWith();
    await writePlan(door, november, { runId: "r1" });
    host.book.customProperties.set(PERIOD, "改过");
    await undoRun(door, "r1");
    expect(present()).toEqual({ [PERIOD]: "改过" });
  });

  test("a longer text than Excel takes is cut", async () => {
    const { door, present } = openWith();
    const plan = planWith({ [PERIOD]: "长".repeat(300) });
    expect(await writePlan(door, plan, { runId: "r1" })).toMatchObject({ ok: true });
    expect(present()).toEqual({ [PERIOD]: "长".repeat(255) });
    await undoRun(door, "r1");
    expect(present()).toEqual({});
  });
});

describe("of several runs", () => {
  test("the last counts; taken back, the one before it counts again", async () => {
    const { door, present } = openWith();
    await writePlan(door, november, { runId: "r1" });
    await writePlan(door, december, { runId: "r2" });
    expect(present()).toEqual({ [PERIOD]: "2026-12", [AS_OF]: "2026-11-30" });
    await undoRun(door, "r2");
    expect(present()).toEqual({ [PERIOD]: "2026-11", [AS_OF]: "2026-11-30" });
    await undoRun(door, "r1");
    expect(present()).toEqual({});
  });

  test("those of a replaced run go with it", async () => {
    const { door, present } = openWith();
    await writePlan(door, november, { runId: "r1" });
    await replaceRun(door, "r1", december, { runId: "r2" });
    expect(present()).toEqual({ [PERIOD]: "2026-12" });
  });
});

test("a refusal anywhere leaves them as they were", async () => {
  const { door, host } = openWith();
  await writePlan(door, november, { runId: "r1" });
  const syncs = host.controls.counts.requests;
  const after: object[] = [];
  for (let nth = 1; nth < syncs; nth += 1) {
    for (const afterActions of [0, 8, 12, 16, 20, 24]) {
      const again = openWith({ 部门: "民政办" });
      await writePlan(again.door, december, { runId: "r1" });
      again.host.controls.failSync(nth, "GeneralException", afterActions);
      const outcome = await replaceRun(again.door, "r1", november, { runId: "r2" });
      if (!outcome.ok) after.push(again.present());
    }
  }
  expect(after.length).toBeGreaterThan(syncs);
  expect(new Set(after.map((present) => JSON.stringify(present)))).toEqual(
    new Set([JSON.stringify({ 部门: "民政办", [PERIOD]: "2026-12" })]),
  );
});

describe("changes", () => {
  const run = (id: string, properties: Run["properties"]): Run => ({
    id,
    state: "done",
    sheets: [],
    properties,
  });

  test("touch nothing that is not on record", () => {
    const present = new Map([["minqing.old", "1"]]);
    expect(propertyChanges(present, [], [])).toEqual(new Map());
    expect(propertyChanges(present, [], [run("a", { "minqing.old": "2" })])).toEqual(new Map());
  });

  test("can be reversed", () => {
    const present = new Map([["a", "1"]]);
    const changes = propertyChanges(present, [run("x", { a: "1" })], [run("y", { b: "2" })]);
    expect(changes).toEqual(
      new Map([
        ["a", null],
        ["b", "2"],
      ]),
    );
    expect(reversed(changes, present)).toEqual(
      new Map([
        ["a", "1"],
        ["b", null],
      ]),
    );
  });
});
