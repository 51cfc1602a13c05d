/** The summary itself: the open workbook holds what the file holds, and is as before when taken back. */
import { expect, test } from "@jest/globals";
import { summaryPlan } from "../../../src/report/summary/index.ts";
import { undoRun, writePlan } from "../../../src/workbook/excel/index.ts";
import { sampleResult } from "../../report/sample.ts";
import { asFile, open, readAll } from "./support.ts";

const OPTIONS = { township: "五桂镇", readings: [] };

test("cell by cell, in at most 12 syncs", async () => {
  const opened = open();
  const before = opened.host.snapshot();
  const outcome = await writePlan(opened.door, summaryPlan(sampleResult(), OPTIONS), {
    runId: "r1",
  });
  expect(outcome).toMatchObject({ ok: true, kept: [] });
  expect(opened.host.controls.counts.requests).toBeLessThanOrEqual(12);
  const file = await asFile(summaryPlan(sampleResult(), OPTIONS));
  const { sheets } = await readAll(opened);
  expect(sheets.slice(2)).toEqual(file.sheets);
  await undoRun(opened.door, "r1");
  expect(opened.host.snapshot()).toEqual(before);
}, 60_000);
