/** What is previewed before anything is written, over summaries of two villages. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { PageOf } from "../../../src/taskpane/shared/worker/pages.ts";
import type { Reply } from "../../../src/taskpane/shared/worker/messages.ts";
import type { ReviewFlow } from "../../../src/taskpane/review/flow/flow.ts";
import type { MonthMade } from "../../../src/taskpane/review/worker/calls.ts";
import { fakeBook } from "../ledgers/check/fakeBook.ts";
import { fileOf, flowOver, LONG, picked, summary, XIN } from "./support.ts";

const OCTOBER = summary("2026-10", [
  { village: LONG, code: "LH-MS-2026-0001", registered: "2026-10-08" },
  { village: XIN, code: "XQ-MS-2026-0001", registered: "2026-10-09" },
]);
const NOVEMBER = summary(
  "2026-11",
  [
    { village: LONG, code: "LH-MS-2026-0001", registered: "2026-10-08", closed: "2026-11-12" },
    { village: LONG, code: "LH-MS-2026-0002", registered: "2026-11-03", deadline: "2026-11-10" },
    { village: XIN, code: "XQ-MS-2026-0002", registered: "2026-11-04" },
  ],
  { visits: [[LONG, "2026-11-03", "张三", "01-0001", "入户", "无诉求"]] },
);

const PAGE = { from: 0, count: 30 };
let flow: ReviewFlow;

beforeEach(async () => {
  flow = flowOver(fakeBook(NOVEMBER).book);
  await flow.open();
});

function made(): MonthMade {
  const it = flow.get().made;
  if (it?.kind !== "month") throw new Error("no month");
  return it;
}

async function lines<Line>(asked: Promise<Reply<PageOf<Line>>>): Promise<readonly Line[]> {
  const reply = await asked;
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value.lines;
}

const told = () => flow.get().notices.map(({ code, detail }) => [code, detail]);

describe("a month alone", () => {
  beforeEach(() => flow.make());

  test("its figures; last month is taken from the dates", () => {
    expect(made()).toMatchObject({
      month: "2026-11",
      unit: "五桂镇",
      level: "乡镇",
      villages: 2,
      tie: { opening: 1, registered: 2, closed: 1, open: 2, breaks: 0, isCompared: false },
      problems: { 逾期: 1, 上报未答复: 0 },
      changes: { 新建账: 2, 办结: 1 },
      thresholds: [
        { key: "content", part: 1, whole: 1, rate: 100, floor: 85 },
        { key: "reply", rate: null },
      ],
    });
    const figure = (key: string) => made().headlines.find((it) => it.key === key)?.text;
    expect([figure("done"), figure("coverage"), figure("answerRate")]).toEqual(["1", "50.0%", ""]);
  });

  test("a problem leads to its row; a village's figures stand beside its wording", async () => {
    const [late] = await lines(flow.ask("problems", { ...PAGE, kind: "逾期" }));
    expect(late).toMatchObject({
      village: LONG,
      code: "LH-MS-2026-0002",
      place: { sheet: "民生诉求台账", row: 3 },
    });
    const [first] = await lines(flow.ask("villages", PAGE));
    expect(first?.figures.map(({ key, text }) => [key, text])).toContainEqual(["open", "1"]);
    expect(first?.text).toContain(`${LONG}本月走访1户次`);
  });

  test("sentences are taken over as they are typed, and given back when all is deleted", async () => {
    const before = made().text;
    await flow.reword(null, " 本月正常。 \n\n请领导审阅。");
    expect(made()).toMatchObject({ text: "本月正常。\n请领导审阅。", isChanged: true });
    await flow.reword(XIN, "已经整改。");
    const [, second] = await lines(flow.ask("villages", PAGE));
    expect(second).toMatchObject({ text: "已经整改。", isChanged: true });
    await flow.reword(null, " \n");
    expect(made()).toMatchObject({ text: before, isChanged: false });
  });
});

describe("with last month's summary", () => {
  test("what is lost is named, and the months make a trend", async () => {
    await flow.addFiles([await picked("十月.xlsx", OCTOBER)]);
    expect(flow.get().choice.files).toMatchObject([{ month: "2026-10", unit: "五桂镇" }]);
    await flow.make();
    expect(made()).toMatchObject({ tie: { opening: 2, open: 2, breaks: 1, isCompared: true } });
    const [lost] = await lines(flow.ask("notes", { ...PAGE, isBreak: true }));
    expect(lost).toMatchObject({ village: XIN, code: "XQ-MS-2026-0001", place: null });
    expect(made().trend.map(({ label, figures }) => [label, figures?.open])).toEqual([
      ["2026年10月", 2],
      ["2026年11月", 2],
    ]);
  });

  test("each file that cannot be used is told with why, the others stay", async () => {
    await flow.addFiles([
      await picked("十月.xlsx", OCTOBER),
      await picked("又是十月.xlsx", OCTOBER),
      fileOf("坏的.xlsx", new Uint8Array([1, 2, 3])),
      { ...fileOf("大的.xlsx", new Uint8Array(1)), size: 2 ** 30 },
      {
        ...fileOf("锁住的.xlsx", new Uint8Array(1)),
        arrayBuffer: () => Promise.reject(new Error()),
      },
    ]);
    expect(flow.get().choice.files.map(({ name }) => name)).toEqual(["十月.xlsx"]);
    expect(told()).toEqual([
      ["same-month", "又是十月.xlsx"],
      ["sentence", expect.stringContaining("坏的.xlsx")],
      ["file-too-large", "大的.xlsx"],
      ["file-gone", "锁住的.xlsx"],
    ]);
  });

  test.each([
    ["a later month", summary("2026-12", []), /“别的.xlsx”是2026年12月的/],
    ["another township", summary("2026-10", [], { township: "三河镇" }), /是三河镇的,.*五桂镇的/],
  ])("%s is refused, and the clerk is back at the choice", async (_, raw, sentence) => {
    await flow.addFiles([await picked("别的.xlsx", raw)]);
    await flow.make();
    expect(flow.get().phase).toBe("choosing");
    expect(told()).toEqual([["sentence", expect.stringMatching(sentence)]]);
    const [file] = flow.get().choice.files;
    flow.removeFile(file?.id ?? "");
    await flow.make();
    expect(flow.get().phase).toBe("preview");
  });
});

test("a summary is of one month: another one is not made up", async () => {
  flow.choose({ month: "2026-09" });
  await flow.make();
  expect(told()).toEqual([
    ["sentence", expect.stringMatching(/是2026年11月的汇总表,没有2026年9月的台账/)],
  ]);
});

test("the week: what came in, and where its rows stand", async () => {
  const week = flowOver(fakeBook(NOVEMBER).book, "week");
  await week.open();
  week.choose({ week: "2026-W45" });
  await week.make();
  expect(week.get().made).toMatchObject({
    kind: "week",
    visits: 1,
    lines: { 本周收集: 2, 本周办理: 0, 下周到期: 1 },
  });
  const [first] = await lines(week.ask("weekItems", { ...PAGE, kind: "本周收集" }));
  expect(first).toMatchObject({ code: "LH-MS-2026-0002", place: { row: 3 } });
});

test("a week of which the summary has nothing, or only a part", async () => {
  const week = flowOver(fakeBook(NOVEMBER).book, "week");
  await week.open();
  week.choose({ week: "2026-W51" });
  await week.make();
  expect(week.get().notices.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(
      /是2026年11月的汇总表,没有2026年第51周.*的台账。请选2026年11月里的一周,或者打开2026年12月的汇总表/,
    ),
  ]);
  week.choose({ week: "2026-W45" });
  await week.make();
  const [told] = await lines(week.ask("findings", PAGE));
  expect(told).toMatchObject({ sentence: expect.stringContaining("没有2026年10月的汇总表") });
});
