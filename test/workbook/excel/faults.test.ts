/** Excel refuses: at every sync in turn, half-way, in cell-edit mode, while the clerk cancels. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { readOpenWorkbook, writePlan } from "../../../src/workbook/excel/index.ts";
import type { ErrorCode } from "../../../src/workbench/host/wire/errors.ts";
import { closeAll, CLERKS, largePlan, open, readAll, richPlan } from "./support.ts";
import type { Opened } from "./support.ts";

afterEach(closeAll);

const CODES = [
  "AccessDenied",
  "GeneralException",
  "RequestPayloadSizeLimitExceeded",
  "InvalidOperationInCellEditMode",
] as const satisfies readonly ErrorCode[];

async function syncsOfRun(): Promise<number> {
  const { door, host } = open();
  await writePlan(door, richPlan(), { runId: "r1" });
  return host.controls.counts.requests;
}

type Before = ReturnType<Opened["host"]["snapshot"]>;

/** The clerk's sheets are as they were, and what else is there says that it is not done. */
function expectUnharmed({ host }: Opened, before: Before, isDone = false): void {
  const { sheets, calculationMode } = host.snapshot();
  expect(sheets.slice(0, 2)).toEqual(before.sheets);
  const unmarked = sheets.slice(2).filter(({ name }) => !name.endsWith("（未完成）"));
  expect(unmarked.length > 0).toBe(isDone);
  expect(calculationMode).toBe(before.calculationMode);
}

/** What happened and what to do, in Chinese. */
const SENTENCE = /\p{Script=Han}{4}.*请.*。$/u;

async function expectSecondRun(opened: Opened): Promise<void> {
  opened.host.controls.failNothing();
  expect(await writePlan(opened.door, richPlan(), { runId: "r2" })).toMatchObject({ ok: true });
  const { sheets } = await readAll(opened);
  expect(sheets.map(({ name }) => name)).toContain("汇总情况");
}

describe.each(CODES)("%s at every sync in turn", (code) => {
  test.each([
    ["before anything of it is done", 0],
    ["half-way", 2],
  ])("%s", async (_, afterActions) => {
    const syncs = await syncsOfRun();
    for (let nth = 1; nth <= syncs; nth += 1) {
      const opened = open();
      const before = opened.host.snapshot();
      opened.host.controls.failSync(nth, code, afterActions);
      const outcome = await writePlan(opened.door, richPlan(), { runId: "r1" });
      // The last request only tidies up, and requests that were too large are sent in halves.
      const mayGoOn = nth === syncs || code === "RequestPayloadSizeLimitExceeded";
      const isTold = outcome.ok
        ? mayGoOn
        : outcome.code === code &&
          SENTENCE.test(outcome.sentence) &&
          outcome.leftovers.length === 0;
      expect({ nth, outcome, isTold }).toMatchObject({ isTold: true });
      expectUnharmed(opened, before, outcome.ok);
      await expectSecondRun(opened);
      opened.close();
    }
  });
});

test("when even the clearing up is refused, the half-written sheets say so", async () => {
  const opened = open();
  const before = opened.host.snapshot();
  opened.host.controls.betweenSyncs((sync) => {
    if (sync === 3) opened.host.controls.editCell("refuse");
  });
  const outcome = await writePlan(opened.door, richPlan(), { runId: "r1" });
  expect(outcome).toMatchObject({
    ok: false,
    code: "InvalidOperationInCellEditMode",
    leftovers: ["字典（未完成）", "汇总情况（未完成）", "说明（未完成）"],
  });
  expect(outcome.ok ? "" : outcome.sentence).toMatch(/请先按回车结束编辑.*（未完成）/u);
  opened.host.controls.leaveCell();
  expectUnharmed(opened, before);
  await expectSecondRun(opened);
});

test("a cell that stays open for typing: after three seconds the clerk is told", async () => {
  const opened = open();
  opened.host.controls.editCell("wait");
  const told: string[] = [];
  const outcome = await writePlan(opened.door, largePlan(2), {
    runId: "r1",
    onWaiting: (sentence) => {
      told.push(sentence);
      opened.host.controls.leaveCell();
    },
  });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("请先按回车结束编辑");
  expect(outcome).toMatchObject({ ok: true });
}, 15_000);

test.each([
  ["before anything of it is done", 0, "工作簿没有改变"],
  ["when it is all done", 1_000, "上一次的工作表也已经删掉"],
])("the last request of a second run fails %s: it says what is left", async (_, done, words) => {
  const opened = open();
  const before = opened.host.snapshot();
  await writePlan(opened.door, richPlan(), { runId: "r1" });
  const first = opened.host.snapshot();
  const syncs = opened.host.controls.counts.syncs;
  opened.host.controls.failSync(syncs, "GeneralException", done);
  const outcome = await writePlan(opened.door, richPlan(), { runId: "r2", replaces: "r1" });
  expect(outcome).toMatchObject({ ok: false, sentence: expect.stringContaining(words) });
  expect(opened.host.snapshot().sheets).toEqual(done === 0 ? first.sheets : before.sheets);
  await expectSecondRun(opened);
});

test("a protected workbook is refused before anything is written", async () => {
  const opened = open();
  opened.host.author.protectWorkbook();
  const before = opened.host.snapshot();
  const outcome = await writePlan(opened.door, richPlan(), { runId: "r1" });
  expect(outcome).toMatchObject({ ok: false, code: "AccessDenied", leftovers: [] });
  expect(opened.host.snapshot()).toEqual(before);
});

test("protected and filtered sheets of the clerk's are no hindrance", async () => {
  const opened = open();
  opened.host.author.filter(CLERKS, "A1:B2", 0, ["李四"]);
  opened.host.author.protect(CLERKS);
  const before = opened.host.snapshot();
  expect(await writePlan(opened.door, richPlan(), { runId: "r1" })).toMatchObject({ ok: true });
  expect(opened.host.snapshot().sheets.slice(0, 2)).toEqual(before.sheets);
});

describe("cancel", () => {
  test("at every request leaves nothing behind", async () => {
    const syncs = await syncsOfRun();
    for (let nth = 1; nth < syncs; nth += 1) {
      const opened = open();
      const before = opened.host.snapshot();
      let asked = 0;
      const outcome = await writePlan(opened.door, richPlan(), {
        runId: "r1",
        isCancelled: () => (asked += 1) >= nth,
      });
      expect(outcome).toMatchObject({ ok: false, code: "Cancelled", leftovers: [] });
      expect(opened.host.snapshot()).toEqual(before);
      opened.close();
    }
  });
});

test("another author takes the planned name while we write", async () => {
  const opened = open();
  opened.host.controls.betweenSyncs((sync) => {
    if (sync === 3) opened.host.author.addSheet("说明");
  });
  const outcome = await writePlan(opened.door, richPlan(), { runId: "r1" });
  expect(outcome).toMatchObject({
    ok: true,
    sheets: [{ name: "字典" }, { name: "汇总情况" }, { name: "说明 (2)" }],
  });
});

test.each(CODES)("reading that fails with %s is a value too", async (code) => {
  const opened = open();
  opened.host.controls.failSync(2, code);
  const outcome = await readOpenWorkbook(opened.door);
  expect(outcome).toMatchObject({ ok: false, code });
  expect(await readOpenWorkbook(opened.door)).toMatchObject({ ok: true });
});
