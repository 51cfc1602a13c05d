/** 月评 in an open workbook: previewed, written with its charts, taken back; the figures of `minqing review`. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { readArgs } from "../../../src/cli/args.ts";
import { reviewCommand } from "../../../src/cli/review.ts";
import type { ReviewFlow } from "../../../src/taskpane/review/flow/flow.ts";
import type { RawValue, RawWorkbook } from "../../../src/workbook/raw.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { testBook, type TestBook } from "../../support/openBook.ts";
import { flowOver, LONG, picked, summary, TODAY, XIN } from "./support.ts";

jest.setTimeout(120_000);

const OCTOBER = summary("2026-10", [
  { village: LONG, code: "LH-MS-2026-0001", registered: "2026-10-08" },
]);
const NOVEMBER = summary(
  "2026-11",
  [
    { village: LONG, code: "LH-MS-2026-0001", registered: "2026-10-08", closed: "2026-11-12" },
    { village: XIN, code: "XQ-MS-2026-0002", registered: "2026-11-04", deadline: "2026-11-10" },
  ],
  { visits: [[LONG, "2026-11-03", "张三", "01-0001", "入户", "无诉求"]] },
);

let opened: TestBook;
let flow: ReviewFlow;

async function openWith(options: Parameters<typeof testBook>[0] = {}): Promise<void> {
  opened = testBook(options);
  opened.host.loadRaw(NOVEMBER);
  flow = flowOver(opened.book);
  await flow.open();
  await flow.addFiles([await picked("2026年10月.xlsx", OCTOBER)]);
}

beforeEach(() => openWith());
afterEach(() => {
  opened.close();
});

const sheetOf = ({ sheets }: RawWorkbook, name: string) => sheets.find((it) => it.name === name);

/** What stands in the cells, row by row; a spreadsheet keeps 15 digits. */
function textsOf(raw: RawWorkbook, name: string): readonly (readonly RawValue[])[] {
  return (sheetOf(raw, name)?.rows ?? []).map(({ cells }) =>
    cells
      .filter((it) => it !== null && it !== "")
      .map((it) => (typeof it === "number" ? Number(it.toPrecision(12)) : it)),
  );
}

test("previewed, its wording changed, written with charts, written again, and taken back", async () => {
  const before = opened.host.snapshot();
  await flow.make();
  expect(flow.get()).toMatchObject({ phase: "preview", notices: [] });
  expect(flow.get().made).toMatchObject({ tie: { opening: 1, breaks: 0, isCompared: true } });
  expect(opened.host.snapshot()).toEqual(before);

  await flow.reword(null, "请各村抓紧办理逾期事项。");
  await flow.write();
  expect(flow.get()).toMatchObject({ phase: "done", notices: [] });
  const made = opened.host.toRaw();
  expect(textsOf(made, "月评总表").flat()).toContain("请各村抓紧办理逾期事项。");
  expect(sheetOf(made, "月评总表")?.charts).toBeGreaterThanOrEqual(3);

  await flow.make();
  await flow.write();
  const names = opened.host.author.sheetNames();
  expect(names.filter((name) => name.startsWith("月评总表"))).toEqual(["月评总表"]);
  await flow.undo();
  expect(opened.host.snapshot().sheets).toEqual(before.sheets);
});

test("an Excel that cannot draw charts: all the rest is written, and the clerk is told", async () => {
  const before = opened.host.snapshot();
  await flow.make();
  // Of ExcelApi 1.8, which some that call themselves Excel do not have.
  opened.host.controls.withheld.add("Chart.plotVisibleOnly");
  await flow.write();
  const planned = flow.get().written?.sheets.map(({ name }) => name) ?? [];
  expect(planned).toEqual(expect.arrayContaining(["月评总表", "图表数据"]));
  expect(flow.get()).toMatchObject({
    phase: "done",
    notices: [{ code: "no-charts", intent: "warning", detail: expect.stringMatching(/^[3-5]$/) }],
  });
  const made = opened.host.toRaw();
  expect(sheetOf(made, "月评总表")?.charts).toBe(0);
  expect(textsOf(made, "图表数据").length).toBeGreaterThan(3);

  await flow.undo();
  expect(opened.host.snapshot().sheets).toEqual(before.sheets);
});

test("the sheets say what those of the command line say", async () => {
  await flow.make();
  await flow.write();
  const folder = mkdtempSync(path.join(os.tmpdir(), "minqing-pane-review-"));
  const at = (name: string) => path.join(folder, name);
  for (const [name, raw] of [
    ["2026年11月.xlsx", NOVEMBER],
    ["2026年10月.xlsx", OCTOBER],
  ] as const) {
    const file = await picked(name, raw);
    writeFileSync(at(name), new Uint8Array(await file.arrayBuffer()));
  }
  const files = [at("2026年11月.xlsx"), "--previous", at("2026年10月.xlsx"), "--month", "2026-11"];
  const read = readArgs(["review", ...files, "--out", at("月评.xlsx")]);
  if (!("options" in read)) throw new Error("not read");
  const quiet = { say: () => undefined, progress: () => undefined, done: () => undefined };
  jest.spyOn(process.stdout, "write").mockReturnValue(true);
  await reviewCommand(read.options, quiet, TODAY);
  jest.restoreAllMocks();

  const file = await readWorkbook(readFileSync(at("月评.xlsx")), "月评.xlsx", nodeInflater);
  if (!file.ok) throw new Error("not read");
  const inPane = opened.host.toRaw();
  const wanted = flow.get().written?.sheets.map(({ planned }) => planned) ?? [];
  expect(file.workbook.sheets.map(({ name }) => name)).toEqual(wanted);
  expect(wanted.length).toBeGreaterThan(7);
  for (const name of wanted) {
    expect([name, textsOf(inPane, name)]).toEqual([name, textsOf(file.workbook, name)]);
  }
});
