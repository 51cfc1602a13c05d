/** Runs of several tasks in one pane: what one writes, another must not sweep away, nor 撤销 tear apart. */
import { expect, test } from "@jest/globals";
import { sweepUnfinished, undoRun, writePlan } from "../../../src/workbook/excel/index.ts";
import { open, richPlan, sheetPlan, workbookPlan } from "./support.ts";

test("what is being written is not swept as if it were broken off", async () => {
  const opened = open();
  const sweeps: Promise<unknown>[] = [];
  const outcome = await writePlan(opened.door, richPlan(), {
    runId: "r1",
    onProgress: ({ phase }) => {
      if (phase === "writing" && sweeps.length === 0) sweeps.push(sweepUnfinished(opened.door));
    },
  });
  expect(await Promise.all(sweeps)).toEqual([{ ok: true, removed: [] }]);
  expect(outcome).toMatchObject({ ok: true });
  expect(opened.host.author.sheetNames()).toContain("汇总情况");
});

test("撤销 keeps the sheets that formulas of a changed sheet lead to", async () => {
  const opened = open();
  const linked = (name: string, to: string) =>
    sheetPlan({
      name,
      cells: [{ row: 1, column: 1, value: { formula: `${to}!B2`, cached: 0 } }],
    });
  const plain = (name: string) => sheetPlan({ name, cells: [{ row: 2, column: 2, value: 7 }] });
  const plan = workbookPlan([linked("甲", "乙"), linked("乙", "丙"), plain("丙"), plain("丁")]);
  await writePlan(opened.door, plan, { runId: "r1" });
  opened.host.author.write("甲", "A5:A5", [["手写"]]);
  const outcome = await undoRun(opened.door, "r1");
  expect(outcome).toMatchObject({
    removed: ["丁"],
    kept: [
      { name: "甲", why: "changed" },
      { name: "乙", why: "in-use" },
      { name: "丙", why: "in-use" },
    ],
  });
  expect(opened.host.author.value("乙", "A1")).toBe(7);
});
