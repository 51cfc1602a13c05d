import { afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { summaryTarget } from "../../../src/taskpane/merge/book/summaryTarget.ts";
import { openBook } from "../../../src/taskpane/shared/book.ts";
import { createFlow, type Flow } from "../../../src/taskpane/merge/flow/flow.ts";
import type { MergeOrder } from "../../../src/taskpane/merge/job/order.ts";
import { summaryPlan } from "../../../src/report/summary/index.ts";
import { readingsOf } from "../../../src/job/settings.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import type { RawWorkbook } from "../../../src/workbook/raw.ts";
import { mergedMonth } from "../../samples/support.ts";
import { asFile, CLERKS, open, readAll, type Opened } from "../../workbook/excel/support.ts";
import { ANSWER, engineClient } from "./states.ts";
import { engine, MONTH, townshipOrder } from "./township.ts";

// Some ten seconds on a quiet machine.
jest.setTimeout(240_000);

const ONE = {
  path: "龙河村2026年11月.csv",
  blob: new Blob(["走访日期,户主姓名,走访内容\n2026-11-03,张三,了解生产情况\n"]),
};

/** The sample township through the pane's flow into the stand-in of Excel, by the unmodified Office.js. */
let order: MergeOrder;
let opened: Opened | undefined;

beforeAll(async () => {
  order = await townshipOrder();
});

afterEach(() => {
  opened?.close();
});

function setUp(excel: Opened | null): Flow {
  let runs = 0;
  const door = excel?.door ?? null;
  return createFlow({
    engine: engineClient(engine),
    target: summaryTarget(openBook(() => door)),
    now: () => 0,
    today: () => order.asOf,
    unique: () => String((runs += 1)),
    mark: { set: () => undefined, clear: () => undefined, take: () => false },
    download: null,
  });
}

async function merged(excel: Opened, files = order.files): Promise<Flow> {
  const flow = setUp(excel);
  await flow.open();
  flow.addFiles({ files, passedOver: order.passedOver });
  flow.chooseVillages(order.villages.kind === "file" ? order.villages : { kind: "none" });
  await flow.start();
  return flow;
}

const cells = ({ sheets }: RawWorkbook, name: string) =>
  sheets.find((sheet) => sheet.name === name)?.rows;

describe("the sample township in the open workbook", () => {
  test("cell by cell what the command line writes into its file; taken back without a trace", async () => {
    opened = open();
    const before = await readAll(opened);
    const flow = await merged(opened);
    expect(flow.get()).toMatchObject({ phase: "done", notices: [] });

    const merge = await mergedMonth(MONTH);
    const readings = readingsOf(defaultSettings());
    const file = await asFile(summaryPlan(merge, { township: "五桂镇", readings }));
    const book = await readAll(opened);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      ...before.sheets.map(({ name }) => name),
      ...file.sheets.map(({ name }) => name),
    ]);
    for (const { name, rows } of file.sheets) {
      expect({ name, rows: cells(book, name) }).toEqual({ name, rows });
    }
    expect(cells(book, CLERKS)).toEqual(cells(before, CLERKS));

    const view = await flow.ask("finding", { index: 3 });
    const place = view.ok ? view.value?.inChecklist : null;
    await flow.show(place?.sheet ?? "", place?.row ?? 0);
    expect(flow.get().notices).toEqual([]);

    await flow.undo();
    expect(flow.get()).toMatchObject({ phase: "done", written: null });
    expect((await readAll(opened)).sheets).toEqual(before.sheets);
  });

  test("after a reload the last run can still be taken back, and answers are found", async () => {
    opened = open();
    const first = await merged(opened, [ONE]);
    first.dispatch({ type: "answer-drafted", key: "k", answer: ANSWER });
    await first.applyAnswers();
    const reloaded = setUp(opened);
    await reloaded.open();
    expect(reloaded.get()).toMatchObject({ phase: "choosing", remembered: [ANSWER] });
    await reloaded.undo();
    const left = (await readAll(opened)).sheets.map(({ name }) => name);
    expect(left).toEqual([CLERKS, "空表", "回答记录"]);
  });

  test("a sheet that is gone cannot be gone to: said in words", async () => {
    opened = open();
    const flow = setUp(opened);
    await flow.open();
    await flow.show("没有的表", 3);
    expect(flow.get().notices[0]?.detail).toContain("已经不在工作簿里了");
  });
});

test("without Excel the pane still opens, and says what to do", async () => {
  const flow = setUp(null);
  await flow.open();
  expect(flow.get()).toMatchObject({ phase: "choosing", book: null });
  expect(flow.get().notices[0]?.detail).toContain("没有连上 Excel");
});
