/** What the worker answers, over a summary of two villages. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { QuotaFlow } from "../../../../src/taskpane/visits/quotas/flow/flow.ts";
import type { Reply } from "../../../../src/taskpane/shared/worker/messages.ts";
import type { PageOf } from "../../../../src/taskpane/visits/quotas/worker/calls.ts";
import { sheet, workbook } from "../../../check/support.ts";
import { fakeBook } from "../../ledgers/check/fakeBook.ts";
import { flowOver } from "./support.ts";

const LONG = "龙河村";
const XIN = "新桥村";
const visit = (village: string, day: string, who: string, home: string, way = "入户") => [
  ...[village, day, who, home, way, "无诉求"],
];

const SUMMARY = workbook([
  sheet("干部名册", [
    ["来源村", "姓名", "职务", "是否两委成员"],
    [LONG, "张三", "书记", "是"],
    [XIN, "李四", "书记", "是"],
  ]),
  sheet("一户一档", [
    ["来源村", "户编号", "组别", "户主姓名", "户类别", "联系干部"],
    [LONG, "01-0001", "1组", "王一", "低保户", "张三"],
    [LONG, "01-0002", "1组", "王二", "一般户", "张三"],
    [XIN, "01-0001", "1组", "陈一", "一般户", "李四"],
  ]),
  sheet("走访记录", [
    ["来源村", "走访日期", "走访人", "户编号", "走访方式", "群众反映"],
    visit(LONG, "2026-11-03", "张三", "01-0001"),
    visit(LONG, "2026-11-03", "张三", "01-0001", "电话"),
    visit(XIN, "2026-11-05", "李四", "01-0001"),
    visit(XIN, "2026-11-05", "生人", "01-0001"),
    visit(XIN, "2027-11-05", "李四", "01-0001"),
  ]),
]);

const PAGE = { from: 0, count: 30 };
let flow: QuotaFlow;

beforeEach(async () => {
  flow = flowOver(fakeBook(SUMMARY).book);
  await flow.open();
  await flow.make();
});

async function lines<Line>(asked: Promise<Reply<PageOf<Line>>>): Promise<readonly Line[]> {
  const reply = await asked;
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value.lines;
}

test("both villages, each with its own figures", () => {
  expect(flow.get().made).toMatchObject({ isSummary: true, people: 2, households: 3, never: 1 });
  expect(
    flow.get().made?.villages.map((it) => [it.village, it.visited, it.households, it.visits]),
  ).toEqual([
    [LONG, 1, 2, 1],
    [XIN, 1, 1, 1],
  ]);
});

describe("lists", () => {
  test("households never visited, those of a village, those that are searched for", async () => {
    const of = async (group: "never" | "due" | "all", village = "", search = "") =>
      (await lines(flow.ask("households", { ...PAGE, group, village, search }))).map(
        ({ name }) => name,
      );
    expect(await of("never")).toEqual(["1组王二户"]);
    expect(await of("all", XIN)).toEqual(["1组陈一户"]);
    expect(await of("all", "", "王")).toEqual(["1组王二户", "1组王一户"]);
    expect(await of("due", XIN)).toEqual([]);
  });

  test("cadres by name or village, those with something missing alone", async () => {
    const of = async (search: string, onlyLacking: boolean) =>
      (await lines(flow.ask("people", { ...PAGE, search, onlyLacking }))).map(({ name }) => name);
    expect(await of("", true)).toEqual(["张三", "李四"]);
    expect(await of(XIN, false)).toEqual(["李四"]);
    expect(await of("无此人", false)).toEqual([]);
  });

  test("a page holds no more than was asked for, and says how many there are", async () => {
    const reply = await flow.ask("households", {
      ...{ from: 1, count: 1, group: "all", village: "", search: "" },
    });
    expect(reply).toMatchObject({ ok: true, value: { total: 3, lines: [{ name: "1组王一户" }] } });
  });

  test("whom to go to next: 重点户 first, and where the card stands", async () => {
    const [first] = await lines(flow.ask("suggestions", { ...PAGE, search: "张三" }));
    expect(first?.visits.map(({ name, place, reason }) => [name, place.row, reason])).toEqual([
      ["1组王一户", 2, "重点户17 天未走访"],
      ["1组王二户", 3, "从未走访"],
    ]);
  });
});

test("the rows of a village, each with whether it counted", async () => {
  const reply = await flow.ask("evidence", { ...PAGE, figure: { village: LONG } });
  expect(reply).toMatchObject({
    ok: true,
    value: {
      total: 2,
      lines: [
        { sheet: "走访记录", row: 2, reason: "" },
        { sheet: "走访记录", row: 3, reason: "方式“电话”不计入走访" },
      ],
    },
  });
});

test("who is on no roster, and a day that is not yet: each with its place", async () => {
  const found = await lines(flow.ask("findings", PAGE));
  const of = (title: string) => found.find((it) => it.title === title);
  expect(of("走访人不在名册")).toMatchObject({ place: { sheet: "走访记录", row: 5 } });
  expect(of("走访日期还没到")).toMatchObject({ where: "走访记录 第6行 走访日期" });
});
