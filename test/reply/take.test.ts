/** A reply taken in by its village: what would change, what is in dispute, what is not ours. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readBook } from "../../src/book/read.ts";
import type { Book } from "../../src/book/read.ts";
import { readSummary } from "../../src/book/summary.ts";
import { describeFinding } from "../../src/domain/findings/describe.ts";
import { REPLY_MARKS } from "../../src/domain/replies/index.ts";
import type { ReplyLine } from "../../src/domain/replies/index.ts";
import { planMoves } from "../../src/items/index.ts";
import { planReplies, repliesOf } from "../../src/reply/index.ts";
import type { ReplyRow } from "../../src/reply/index.ts";
import { replyPlan } from "../../src/report/reply/index.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import type { RawSheet, RawValue, RawWorkbook } from "../../src/workbook/raw.ts";
import { addSheets, applyEdits } from "../support/applyEdits.ts";
import {
  AS_OF,
  SENT_UP,
  bytesOf,
  demand,
  dispute,
  merged,
  reread,
  summaryBytes,
  villageBytes,
} from "./town.ts";

const CODE = "LH-MS-2026-0001";
const order = { level: "村", by: ["周明"], asOf: AS_OF, file: "回音_龙河村_2026-11.xlsx" } as const;
const OPTIONS = { village: "龙河村", township: "五桂镇", period: "2026-11", asOf: AS_OF };

async function bookWith(
  rows: Parameters<typeof villageBytes>[1],
  month = "2026-11",
): Promise<RawWorkbook> {
  return reread(await villageBytes("龙河村", rows, month), "龙河村.xlsx");
}
const read = (workbook: RawWorkbook): Book =>
  readBook(workbook, { name: "龙河村.xlsx", asOf: AS_OF });

async function replyOf(lines: readonly ReplyLine[], options = OPTIONS): Promise<RawWorkbook> {
  return reread(await bytesOf(replyPlan(lines, options)), order.file);
}

const line = (more: ReplyLine = {}): ReplyLine => ({
  code: CODE,
  ledger: "民生诉求台账",
  matter: "3组机耕道塌方",
  escalatedDate: "2026-11-10",
  type: "先行答复",
  superiorReply: "已请水利站来看",
  date: "2026-11-26",
  by: "何静",
  base: "",
  ...more,
});
const HANDED_BACK: ReplyLine = {
  type: "交回村里办理",
  superiorReply: "由村里组织,镇上补助水泥",
  solution: "投工投劳",
  target: "春耕前通车",
  responsible: "周明、吴芳",
  deadline: "2027-01-15",
};
const CLOSED: ReplyLine = {
  type: "已办结",
  superiorReply: "已修好",
  closingWay: "①实质办结",
  result: "修复 200 米",
  closedDate: "2026-11-28",
};

/** Taken in as the pane does it: planned, written, read again. */
function takenIn(workbook: RawWorkbook, reply: RawWorkbook): RawWorkbook {
  const book = read(workbook);
  const { moves } = planReplies(reply, book, order);
  const plan = planMoves(book, moves, order);
  expect(plan.outcomes.filter(({ ok }) => !ok)).toEqual([]);
  const { workbook: after, skipped } = applyEdits(addSheets(workbook, plan.sheets), plan.edits);
  expect(skipped).toEqual([]);
  return after;
}

const valuesOf = (workbook: RawWorkbook, code = CODE) =>
  read(workbook).records.find(({ values }) => values["code"] === code)?.values;

describe("village → township → village", () => {
  let village: RawWorkbook;
  let reply: RawWorkbook;
  beforeAll(async () => {
    const bytes = await villageBytes("龙河村", {
      demands: [
        demand(CODE, SENT_UP),
        demand("LH-MS-2026-0002", {
          ...SENT_UP,
          solution: "村里垫付",
          target: "年底前",
          responsible: ["周明"],
          deadline: "2026-12-20",
          meetingDate: "2026-11-05",
        }),
        demand("LH-MS-2026-0003", SENT_UP),
      ],
      stability: [dispute("LH-WD-2026-0001")],
    });
    village = await reread(bytes, "龙河村.xlsx");
    const summary = await summaryBytes(await merged({ "龙河村.xlsx": bytes }), {
      typed: {
        [CODE]: { replyText: "=1+1 已请水利站来看", replyDate: "2026-11-26" },
        "LH-MS-2026-0002": {
          replyType: "交回村里办理",
          replyText: "由村里组织,\n镇上补助水泥",
          solution: "投工投劳",
          target: "春耕前通车",
          responsible: "周明、吴芳",
          deadline: "2027-01-15",
        },
        "LH-MS-2026-0003": { ...rowOf(CLOSED), status: "已结账", replyText: "已修好" },
        "LH-WD-2026-0001": {
          status: "已办结待回访",
          closingWay: "实质化解",
          result: "已签协议",
          closedDate: "2026-11-28",
        },
      },
    });
    const read = readSummary(await reread(summary), { name: "汇总.xlsx", asOf: AS_OF });
    const [told] = repliesOf(read, AS_OF);
    reply = await replyOf(told?.lines ?? []);
  });

  test("every answer is ready, and says what it changes", () => {
    const { rows, findings } = planReplies(reply, read(village), order);
    expect(findings).toEqual([]);
    expect(rows.map(({ code, state }) => [code, state])).toEqual([
      [CODE, "ready"],
      ["LH-MS-2026-0002", "ready"],
      ["LH-MS-2026-0003", "ready"],
      ["LH-WD-2026-0001", "ready"],
    ]);
    // What the village decided before it sent the matter up went along: it is no dispute.
    expect(rows[1]?.changes).toContainEqual({
      key: "solution",
      header: "解决方案",
      before: "村里垫付",
      after: "投工投劳",
      contested: false,
    });
  });

  test("taken in, nothing is lost, and the log says who and what", () => {
    const after = takenIn(village, reply);
    expect(valuesOf(after)).toMatchObject({
      status: "已上报",
      superiorReply: "=1+1 已请水利站来看",
    });
    expect(valuesOf(after, "LH-MS-2026-0002")).toMatchObject({
      status: "办理中",
      responsible: ["周明", "吴芳"],
      deadline: "2027-01-15",
    });
    expect(valuesOf(after, "LH-MS-2026-0003")).toMatchObject({
      status: "已办结待回访",
      closingWay: "①实质办结",
      closedDate: "2026-11-28",
    });
    expect(valuesOf(after, "LH-WD-2026-0001")).toMatchObject({ status: "已办结待回访" });
    const log = read(after).records.filter(({ ledger }) => ledger === "actionLog");
    expect(log.map(({ values }) => [values["itemCode"], values["handlers"]])).toEqual([
      [CODE, ["周明"]],
      ["LH-MS-2026-0002", ["周明"]],
      ["LH-MS-2026-0003", ["周明"]],
      ["LH-WD-2026-0001", ["周明"]],
    ]);
    expect(log[1]?.values["measure"]).toContain("原“解决方案”村里垫付");
  });

  test("taken in again, nothing changes", () => {
    const after = takenIn(village, reply);
    const again = planReplies(reply, read(after), order);
    expect(again.rows.map(({ state }) => state)).toEqual(Array(4).fill("already-taken"));
    expect(again.moves).toEqual([]);
  });

  test("text that looks like a formula is text all the way", () => {
    expect(reply.sheets.flatMap(({ formulas }) => formulas)).toEqual([]);
    expect(JSON.stringify(reply.sheets[0]?.rows)).toContain("=1+1 已请水利站来看");
  });
});

function rowOf({ closingWay = "", result = "", closedDate = "" }: ReplyLine) {
  return { closingWay, result, closedDate };
}

describe("line by line", () => {
  type Case = readonly [
    what: string,
    row: VillageRow,
    answer: ReplyLine,
    state: ReplyRow["state"],
    said: string,
  ];
  test.each<Case>([
    ["an answer noted", {}, {}, "ready", "写进“上级答复”"],
    ["handed back", {}, HANDED_BACK, "ready", "由村里接着办"],
    ["closed above", {}, CLOSED, "ready", "请回访反映人"],
    [
      "the same answer typed by the village itself",
      { superiorReply: "已请水利站来看" },
      {},
      "already-taken",
      "已经收过",
    ],
    [
      "another answer typed by the village since",
      { superiorReply: "镇上电话说明年办" },
      {},
      "conflict",
      "“上级答复”村里在上报以后写过",
    ],
    [
      "results decided in the village that the township has not seen",
      { solution: "村里自己修" },
      HANDED_BACK,
      "conflict",
      "“解决方案”村里在上报以后写过",
    ],
    [
      "a result written by the village since",
      { result: "老乡自己修好了" },
      CLOSED,
      "conflict",
      "“办理结果”村里在上报以后写过",
    ],
    [
      "worked on again by the village",
      { status: "办理中" },
      HANDED_BACK,
      "conflict",
      "本村的状态已经是“办理中”",
    ],
    ["given up by the village", { status: "中止" }, {}, "conflict", "已经是“中止”"],
    [
      "handed back with a limit that has passed",
      {},
      { ...HANDED_BACK, deadline: "2026-11-20" },
      "refused",
      "写不进去",
    ],
    [
      "closed before it was sent up",
      {},
      { ...CLOSED, closedDate: "2026-11-01" },
      "refused",
      "早于“上报日期”",
    ],
    ["closed without a date", {}, { ...CLOSED, closedDate: "" }, "refused", "“办结时间”还没有填"],
    ["a 编号 that the village lacks", {}, { code: "LH-MS-2026-0099" }, "unknown-code", "没有编号"],
    [
      "a 编号 of another ledger",
      {},
      { ledger: "困难群众台账" },
      "unknown-code",
      "在本村的民生诉求台账里",
    ],
  ])("%s", async (_, row, answer, state, said) => {
    const book = read(await bookWith({ demands: [demand(CODE, { ...SENT_UP, ...row })] }));
    const { rows, moves } = planReplies(await replyOf([line(answer)]), book, order);
    expect(rows).toMatchObject([{ state }]);
    expect(rows[0]?.sentence).toContain(said);
    expect(moves).toHaveLength(state === "ready" ? 1 : 0);
  });

  test("both values of a dispute are there to be seen, and nothing else is in dispute", async () => {
    const row = { ...SENT_UP, solution: "村里自己修" };
    const book = read(await bookWith({ demands: [demand(CODE, row)] }));
    const [found] = planReplies(await replyOf([line(HANDED_BACK)]), book, order).rows;
    expect(found?.changes.filter(({ contested }) => contested)).toEqual([
      {
        key: "solution",
        header: "解决方案",
        before: "村里自己修",
        after: "投工投劳",
        contested: true,
      },
    ]);
  });

  test("a second answer follows the first one that was taken in", async () => {
    const village = await bookWith({ demands: [demand(CODE, SENT_UP)] });
    const noted = takenIn(village, await replyOf([line()]));
    const closed = await replyOf([line(CLOSED)]);
    expect(planReplies(closed, read(noted), order).rows).toMatchObject([{ state: "ready" }]);
    const done = takenIn(noted, closed);
    expect(valuesOf(done)).toMatchObject({ superiorReply: "已修好", status: "已办结待回访" });
    // The first file, found again in a drawer.
    expect(planReplies(await replyOf([line()]), read(done), order).rows).toMatchObject([
      { state: "already-taken" },
    ]);
  });

  test("two rows with one 编号 are nobody's to choose from", async () => {
    const rows = [demand(CODE, SENT_UP), demand(CODE, { ...SENT_UP, content: "另一件事情" })];
    const book = read(await bookWith({ demands: rows }));
    const { rows: found } = planReplies(await replyOf([line()]), book, order);
    expect(found).toMatchObject([{ state: "conflict" }]);
  });
});

describe("a file that is not as it was sent", () => {
  let book: Book;
  let reply: RawWorkbook;
  beforeAll(async () => {
    book = read(await bookWith({ demands: [demand(CODE, SENT_UP)] }));
    reply = await replyOf([line()]);
  });
  const told = (workbook: RawWorkbook) => {
    const { findings, rows } = planReplies(workbook, book, order);
    const said = findings.map((finding) => describeFinding(finding, "masked").message).join("\n");
    return { ids: findings.map(({ id }) => id), states: rows.map(({ state }) => state), said };
  };
  const marked = (key: keyof typeof REPLY_MARKS, value: string): RawWorkbook => ({
    ...reply,
    properties: new Map([...reply.properties, [REPLY_MARKS[key], value]]),
  });
  const edited = (change: (sheet: RawSheet) => RawSheet): RawWorkbook => ({
    ...reply,
    sheets: reply.sheets.map((sheet) => (sheet.name === "回音" ? change(sheet) : sheet)),
  });
  const withCell = (header: string, value: RawValue): RawWorkbook =>
    edited((sheet) => {
      const top = sheet.rows.find(({ cells }) => cells[0] === "编号");
      const at = top?.cells.indexOf(header) ?? -1;
      return {
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.number === (top?.number ?? 0) + 1
            ? { ...row, cells: row.cells.map((cell, index) => (index === at ? value : cell)) }
            : row,
        ),
      };
    });

  test("of another village: nothing is taken in", () => {
    expect(told(marked("village", "清溪村"))).toMatchObject({
      ids: ["reply-other-village"],
      states: [],
    });
  });

  test("of another month: said, and taken in by 编号", () => {
    expect(told(marked("period", "2026-10"))).toMatchObject({
      ids: ["reply-other-period"],
      states: ["ready"],
    });
  });

  test("of a newer version: nothing is taken in", () => {
    expect(told(marked("schema", "2"))).toMatchObject({ ids: ["reply-newer"], states: [] });
  });

  test("its marks dropped by another program: matched by 编号, and said", () => {
    expect(told({ ...reply, properties: new Map() })).toMatchObject({
      ids: ["reply-village-unknown"],
      states: ["ready"],
    });
  });

  test("changed on the way: said", () => {
    expect(told(withCell("上级答复", "立即拨款"))).toMatchObject({
      ids: ["reply-edited"],
      states: ["ready"],
    });
  });

  test.each<[string, RawWorkbook | (() => RawWorkbook)]>([
    ["no reply at all", () => edited((sheet) => ({ ...sheet, rows: [] }))],
    ["no sheets", () => ({ ...reply, sheets: [] })],
    ["the header gone", () => edited((sheet) => ({ ...sheet, rows: sheet.rows.slice(3) }))],
  ])("%s: one finding, nothing taken in", (_, make) => {
    const { ids, states } = told(typeof make === "function" ? make() : make);
    expect({ ids, states }).toEqual({ ids: ["reply-not-ours"], states: [] });
  });

  test.each<[string, string, RawValue, string]>([
    ["编号", "编号", null, "没有编号"],
    ["台账", "台账", "账本", "没有这本台账"],
    ["答复类型", "答复类型", "随便", "只有先行答复、交回村里办理、已办结"],
    ["上级答复", "上级答复", null, "没有答复的内容"],
    ["an error value", "上级答复", { kind: "error", code: "#REF!" }, "没有答复的内容"],
  ])("%s spoilt: the row is named, and not taken in", (_, header, value, why) => {
    const { ids, said, states } = told(withCell(header, value));
    expect({ ids, states }).toEqual({ ids: ["reply-edited", "reply-line-unclear"], states: [] });
    expect(said).toContain(why);
  });

  test("one 编号 on two rows: neither is taken in", async () => {
    reply = await replyOf([line(), line({ superiorReply: "不办" })]);
    expect(told(reply)).toMatchObject({
      ids: ["reply-line-twice", "reply-line-twice"],
      states: [],
    });
  });
});
