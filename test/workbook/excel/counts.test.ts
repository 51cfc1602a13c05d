/** Counted, not timed: requests, commands and bytes, as the unmodified library sends them. */
import { describe, expect, test } from "@jest/globals";
import { readOpenWorkbook, undoRun, writePlan } from "../../../src/workbook/excel/index.ts";
import { REQUEST_BYTES } from "../../../src/workbook/excel/bytes.ts";
import type { WorkbookPlan } from "../../../src/workbook/plan.ts";
import { reviewPlan } from "../../../src/report/review/index.ts";
import { isRecord } from "../../../src/workbench/host/wire/json.ts";
import { bigVillage } from "../../../src/tools/bench/village.ts";
import {
  CLERKS,
  largePlan,
  open,
  sheetPlan,
  tablePlan,
  textColumn,
  workbookPlan,
} from "./support.ts";
import type { Opened } from "./support.ts";
import { factsOf, reviewed, sampleRows } from "../../domain/review/sample.ts";

const MAX_REQUEST = 1_500_000;

/** A summary as wide as the demand ledger, with looks on every seventh row. */
function widePlan(rows: number): WorkbookPlan {
  const columns = Array.from({ length: 22 }, (_, index) => textColumn(`栏目${index + 1}`));
  const body = Array.from({ length: rows }, (_, row) =>
    columns.map((_column, index) => `第${row + 1}行第${index + 1}栏`),
  );
  const marked = body.flatMap((_, row) => (row % 7 === 0 ? [[`${row},3`, "bad"] as const] : []));
  const table = tablePlan(columns, body, { top: 3, cellLooks: new Map(marked) });
  return workbookPlan([sheetPlan({ tables: [table] })]);
}

/** Commands of the adapter: the library's own bookkeeping and its pieces of large blocks left out. */
function countCommands(opened: Opened): () => number {
  const { host } = opened;
  const request = host.request.bind(host);
  let commands = 0;
  host.request = (text) => {
    const body: unknown = JSON.parse(text);
    const actions = isRecord(body) && Array.isArray(body["Actions"]) ? body["Actions"] : [];
    commands += actions.filter(
      (action: { ActionType: number; Name: string }) =>
        [3, 4].includes(action.ActionType) && !/^_|^Values$/.test(action.Name),
    ).length;
    return request(text);
  };
  return () => commands;
}

describe("a summary of 6,000 rows", () => {
  test("takes at most 12 syncs, none over 1.5 MB", async () => {
    const { door, host } = open();
    expect(await writePlan(door, widePlan(6_000), { runId: "r1" })).toMatchObject({ ok: true });
    expect(host.controls.counts.requests).toBeLessThanOrEqual(12);
    expect(host.controls.counts.largestRequest).toBeLessThan(MAX_REQUEST);
    host.controls.resetCounts();
    expect(await readOpenWorkbook(door)).toMatchObject({ ok: true });
    expect(host.controls.counts.requests).toBeLessThanOrEqual(12);
    host.controls.resetCounts();
    expect(await undoRun(door, "r1")).toMatchObject({ ok: true, kept: [] });
    expect(host.controls.counts.requests).toBeLessThanOrEqual(12);
  }, 180_000);

  test("takes the same commands as one of 60, but for its blocks", async () => {
    const commandsOf = async (rows: number): Promise<number> => {
      const opened = open();
      const count = countCommands(opened);
      await writePlan(opened.door, largePlan(rows), { runId: "r1" });
      return count();
    };
    const blocks = 4;
    // Each further request suspends calculation and drawing.
    const more = (await commandsOf(6_000)) - (await commandsOf(60));
    expect(more).toBeLessThanOrEqual(blocks * 2);
  }, 60_000);
});

test("looks of single cells are commands by look and by list, not by cell", async () => {
  const marked = async (cells: number): Promise<number> => {
    const rows = Array.from({ length: 1_200 }, (_, row) => [`第${row}行`, "甲"]);
    const cellLooks = new Map(
      Array.from({ length: cells }, (_, index) => [`${index * 2},1`, "warning"] as const),
    );
    const table = tablePlan([textColumn("一"), textColumn("二")], rows, { cellLooks });
    const opened = open();
    const count = countCommands(opened);
    await writePlan(opened.door, workbookPlan([sheetPlan({ tables: [table] })]), { runId: "r1" });
    return count();
  };
  const few = await marked(1);
  expect((await marked(600)) - few).toBe(0);
}, 60_000);

describe("月评 of the sample township, a page for each of its cadres", () => {
  const review = reviewed({ "2026-11": factsOf(sampleRows("2026-11")) });
  const writeReview = async (cadres: number) => {
    const opened = open();
    const { host, door } = opened;
    const { engine } = host.book;
    const before = engine.commands();
    const plan = reviewPlan({ ...review, cadres: review.cadres.slice(0, cadres) });
    expect(await writePlan(door, plan, { runId: "r1" })).toMatchObject({ ok: true, notices: [] });
    const { syncs, largestRequest } = host.controls.counts;
    return { opened, syncs, largestRequest, commands: engine.commands() - before };
  };

  test("is drawn by sheets, not by pages; in few requests; and is taken back", async () => {
    expect(review.cadres.length).toBeGreaterThan(100);
    const few = await writeReview(10);
    const all = await writeReview(Infinity);
    // Not a command of the grid for each border, merge or height: after each it goes over the workbook.
    expect(all.commands - few.commands).toBeLessThanOrEqual(6);
    expect(all.commands).toBeLessThan(200);
    expect(all.syncs).toBeLessThanOrEqual(10);
    expect(all.largestRequest).toBeLessThan(MAX_REQUEST);
    expect(await undoRun(all.opened.door, "r1")).toMatchObject({ ok: true, kept: [] });
    expect(all.opened.host.author.sheetNames()).toEqual([CLERKS, "空表"]);
  }, 120_000);
});

test("40,000 rows: no request over 1.5 MB", async () => {
  const { door, host } = open();
  const rows = 40_000;
  const text = "村民反映灌溉水渠多处漏水，希望尽快派人查看并修补，已记入台账待办。";
  const table = {
    ...tablePlan([textColumn("内容")], []),
    rowCount: rows,
    rows: {
      *[Symbol.iterator]() {
        for (let row = 0; row < rows; row += 1) yield [`${row}${text}`];
      },
    },
  };
  const plan = workbookPlan([sheetPlan({ tables: [table] })]);
  expect(await writePlan(door, plan, { runId: "r1" })).toMatchObject({ ok: true });
  const { largestRequest, bytesIn, requests } = host.controls.counts;
  expect(bytesIn).toBeGreaterThan(3_200_000);
  expect(largestRequest).toBeLessThan(MAX_REQUEST);
  // Requests are filled: their number grows with the bytes.
  expect(requests).toBeLessThan(bytesIn / (REQUEST_BYTES / 2) + 16);
}, 300_000);

test("a request that Excel finds too large is sent in halves, everything once", async () => {
  const { door, host } = open();
  const sent: number[] = [];
  host.controls.betweenSyncs((sync) => sent.push(sync));
  host.controls.failSync(3, "RequestPayloadSizeLimitExceeded");
  expect(await writePlan(door, largePlan(500), { runId: "r1" })).toMatchObject({ ok: true });
  const result = await readOpenWorkbook(door, { sheets: ["走访记录"] });
  const rows = result.ok ? result.workbook.sheets[0]?.rows : [];
  expect(rows?.length).toBe(502);
  expect(new Set(rows?.slice(2).map(({ cells }) => cells[3])).size).toBe(500);
  expect(sent.length).toBeGreaterThan(7);
});

describe("reading a village's workbook for a check", () => {
  async function read(households: number, visits: number) {
    const opened = open();
    opened.host.loadRaw(bigVillage(households, visits));
    opened.host.controls.resetCounts();
    const result = await readOpenWorkbook(opened.door);
    const rows = result.ok
      ? result.workbook.sheets.reduce((sum, it) => sum + it.rows.length, 0)
      : 0;
    const { syncs } = opened.host.controls.counts;
    opened.close();
    return { syncs, rows };
  }

  test("takes requests by blocks, never by rows or cells", async () => {
    const small = await read(100, 300);
    const large = await read(1_500, 4_500);
    expect(small.rows).toBe(408);
    expect(large.rows).toBe(6_008);
    expect(small.syncs).toBeLessThanOrEqual(8);
    // 42,000 cells more, in answers of at most 1.4 MB.
    expect(large.syncs - small.syncs).toBeLessThanOrEqual(6);
  });
});
