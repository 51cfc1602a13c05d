/** From 综合账 with its answers to what every village is told, through real .xlsx bytes. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readSummary } from "../../src/book/summary.ts";
import { readTownshipBook } from "../../src/book/township.ts";
import { TOWNSHIP_MARK, townshipDigest } from "../../src/domain/replies/index.ts";
import { factsOfWorkbook } from "../../src/job/facts.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import { repliesOf } from "../../src/reply/index.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import {
  AS_OF,
  SENT_UP,
  demand,
  dispute,
  hardCase,
  merged,
  reread,
  summaryBytes,
  villageBytes,
} from "./town.ts";

const HANDED_BACK = {
  replyType: "交回村里办理",
  replyText: "由村里组织投工投劳,镇上补助水泥。",
  solution: "投工投劳修复 200 米",
  target: "春耕前通车",
  responsible: "周明、吴芳",
  deadline: "2027-01-15",
  meetingDate: "2026-11-25",
  replyDate: "2026-11-26",
  replyBy: "何静",
};

let merge: MergeResult;
let summary: RawWorkbook;
beforeAll(async () => {
  merge = await merged({
    "龙河村.xlsx": await villageBytes("龙河村", {
      demands: [
        demand("LH-MS-2026-0001", SENT_UP),
        demand("LH-MS-2026-0002", SENT_UP),
        demand("LH-MS-2026-0003", SENT_UP),
        demand("LH-MS-2026-0004"),
      ],
      hardship: [hardCase("LH-KN-2026-0001", { ...SENT_UP, closingWay: null })],
      stability: [dispute("LH-WD-2026-0001")],
    }),
    "清溪村.xlsx": await villageBytes("清溪村", {
      demands: [
        demand("QX-MS-2026-0001", SENT_UP),
        demand("QX-MS-2026-0002", { ...SENT_UP, escalatedTo: "县走基层办" }),
      ],
    }),
    "石桥村.xlsx": await villageBytes("石桥村", { demands: [demand("SQ-MS-2026-0001")] }),
  });
  const bytes = await summaryBytes(merge, {
    typed: {
      "LH-MS-2026-0001": { replyText: "=HYPERLINK(1) 已请水利站来看", replyBy: "何静" },
      "LH-MS-2026-0002": HANDED_BACK,
      "LH-WD-2026-0001": {
        status: "已办结待回访",
        closingWay: "实质化解",
        result: "司法所调解成功,已签协议",
        closedDate: "2026-11-28",
      },
      "QX-MS-2026-0001": { replyType: "已办结", replyText: "修好了" },
    },
  });
  summary = await reread(bytes, "汇总.xlsx");
});

const options = { name: "汇总.xlsx", asOf: AS_OF };
const codes = (rows: readonly { readonly values: Readonly<Record<string, unknown>> }[]) =>
  rows.map(({ values }) => values["code"]);
const ofVillage = (name: string) => {
  const found = repliesOf(readSummary(summary, options), AS_OF).find(
    ({ village }) => village === name,
  );
  if (!found) throw new Error(name);
  return found;
};

describe("综合账 in the summary", () => {
  test("what came up to the township, for typing, and nothing else", () => {
    const { rows, unread } = readTownshipBook(summary, options);
    expect(unread).toEqual([]);
    expect(codes(rows)).toEqual([
      "QX-MS-2026-0001",
      "LH-MS-2026-0001",
      "LH-MS-2026-0002",
      "LH-MS-2026-0003",
      "LH-KN-2026-0001",
      "LH-WD-2026-0001",
    ]);
    expect(rows.find(({ values }) => values["code"] === "LH-MS-2026-0003")).toMatchObject({
      village: "龙河村",
      values: { status: "待议账", registeredDate: "2026-11-10" },
    });
  });

  test("only what may leave a village goes along", () => {
    const sheet = summary.sheets.find(({ name }) => name === "综合账-困难群众");
    const text = JSON.stringify(sheet?.rows);
    expect(text).toContain("陈大山");
    expect(text).toContain("身份证号(后四位)");
    for (const secret of ["13900005678", "3组12号", "51012919700101", "身患重病"]) {
      expect(text).not.toContain(secret);
    }
  });

  test("the mark tells typing from a mere saving", () => {
    const { rows } = readTownshipBook(summary, options);
    const digest = townshipDigest({ rows });
    expect(summary.properties.get(TOWNSHIP_MARK)).toBe(digest);
    const [first, ...others] = rows;
    if (!first) throw new Error("no rows");
    const typed = { ...first, values: { ...first.values, replyText: "已收到" } };
    expect(townshipDigest({ rows: [typed, ...others] })).not.toBe(digest);
    expect(townshipDigest({ rows: others })).not.toBe(digest);
  });

  test("no stability sheet where nothing of that kind was sent up", async () => {
    const calm = await merged({
      "石桥村.xlsx": await villageBytes("石桥村", { demands: [demand("SQ-MS-2026-0001")] }),
    });
    const { sheets } = await reread(await summaryBytes(calm));
    expect(sheets.map(({ name }) => name).filter((name) => name.startsWith("综合账"))).toEqual([
      "综合账-民生诉求",
      "综合账-困难群众",
    ]);
  });
});

describe("read back", () => {
  test("the township's rows are its own and no village's", () => {
    const { own, records, villages } = readSummary(summary, options);
    expect(own).toHaveLength(6);
    expect(codes(records)).toEqual([
      "QX-MS-2026-0001",
      "QX-MS-2026-0002",
      "SQ-MS-2026-0001",
      "LH-MS-2026-0001",
      "LH-MS-2026-0002",
      "LH-MS-2026-0003",
      "LH-MS-2026-0004",
      "LH-KN-2026-0001",
    ]);
    expect([...villages].sort()).toEqual(["清溪村", "石桥村", "龙河村"]);
    expect(records.every(({ values }) => !("replyText" in values))).toBe(true);
  });

  test("in the township's hands is what it has not handed back", () => {
    const { own, records } = factsOfWorkbook(summary, options);
    expect(codes(own)).not.toContain("LH-MS-2026-0002");
    expect(own).toHaveLength(5);
    expect([...records.values()].flat()).toHaveLength(8);
  });
});

describe("what each village is told", () => {
  test("noted, handed back with the four results, closed above", () => {
    expect(ofVillage("龙河村").lines).toMatchObject([
      {
        code: "LH-MS-2026-0001",
        type: "先行答复",
        superiorReply: "=HYPERLINK(1) 已请水利站来看",
        by: "何静",
        date: AS_OF,
      },
      {
        code: "LH-MS-2026-0002",
        type: "交回村里办理",
        solution: "投工投劳修复 200 米",
        target: "春耕前通车",
        responsible: "周明、吴芳",
        deadline: "2027-01-15",
        date: "2026-11-26",
      },
      {
        code: "LH-WD-2026-0001",
        ledger: "稳定工作台账",
        type: "已办结",
        superiorReply: "司法所调解成功,已签协议",
        closingWay: "实质化解",
        closedDate: "2026-11-28",
      },
    ]);
  });

  test("a stability matter is told by 编号 and 涉稳事项 alone", () => {
    const line = ofVillage("龙河村").lines.find(({ code }) => code === "LH-WD-2026-0001");
    expect(line?.["matter"]).toBe("矛盾纠纷");
    expect(JSON.stringify(line)).not.toContain("田埂");
  });

  test("what has no answer is listed, what is half answered with what it lacks", () => {
    expect(ofVillage("龙河村").waiting).toEqual([
      { code: "LH-MS-2026-0003", ledger: "民生诉求台账", faults: [] },
      { code: "LH-KN-2026-0001", ledger: "困难群众台账", faults: [] },
    ]);
    expect(ofVillage("清溪村")).toMatchObject({
      lines: [],
      waiting: [
        {
          code: "QX-MS-2026-0001",
          faults: [
            "“状态”不是“已办结待回访”或“已结账”",
            "“办结方式”没有填",
            "“办理结果”没有填",
            "“办结时间”没有填",
          ],
        },
      ],
    });
  });

  test("a village that sent nothing up has nothing", () => {
    expect(ofVillage("石桥村")).toEqual({ village: "石桥村", lines: [], taken: 0, waiting: [] });
  });

  describe("上级答复 on the village's own row of the summary", () => {
    const withReply = () => {
      const read = readSummary(summary, options);
      const records = read.records.map((record) =>
        record.values["code"] === "LH-MS-2026-0003"
          ? { ...record, values: { ...record.values, superiorReply: "下月安排" } }
          : record,
      );
      return { ...read, records };
    };
    const ours = (told: ReturnType<typeof repliesOf>) =>
      told.find(({ village }) => village === "龙河村");

    test("may be the village's own note: it is asked for in 综合账, not sent", () => {
      const told = ours(repliesOf(withReply(), AS_OF));
      expect(told?.lines.map(({ code }) => code)).not.toContain("LH-MS-2026-0003");
      expect(told?.waiting[0]).toMatchObject({
        code: "LH-MS-2026-0003",
        faults: [expect.stringContaining("综合账的“答复村里”没有填")],
      });
    });

    test("is the answer where the summary has no 综合账; nothing that was sent up is forgotten", () => {
      const told = ours(repliesOf({ ...withReply(), own: [] }, AS_OF));
      expect(told?.lines).toMatchObject([{ code: "LH-MS-2026-0003", superiorReply: "下月安排" }]);
      expect(told?.waiting.map(({ code }) => code)).toEqual([
        "LH-MS-2026-0001",
        "LH-MS-2026-0002",
        "LH-KN-2026-0001",
      ]);
    });
  });
});
