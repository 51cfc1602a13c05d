import { describe, expect, test } from "@jest/globals";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import type { LedgerDef } from "../../../src/domain/ledgers/types.ts";
import { maskOf, summaryColumns } from "../../../src/domain/privacy/index.ts";

/** Worked out by the village's sheets; the township does so for itself. */
const LIGHTS = ["剩余天数 omit", "期限提示 omit"];

/**
 * Everything of the ledgers with rows in the summary that does not go up whole, written down apart
 * from the descriptions: a new column that nobody thought about shows up here.
 */
const HELD_BACK: Readonly<Record<string, readonly string[]>> = {
  干部名册: ["本月走访户次 omit", "本月还差 omit"],
  一户一档: [
    "身份证号 last4",
    "出生年月 omit",
    "婚姻状况 omit",
    "健康状况 category",
    "常住地址 group",
    "户籍地址 group",
    "联系电话 omit",
    "人均年收入 category",
    "困难原因 category",
    "最近走访 omit",
    "距今天数 omit",
    "困难程度 omit",
    "是否孤儿/孤老 omit",
    "技能特长 omit",
    "有无住房 omit",
    "住房结构 omit",
    "住房面积 omit",
    "建房年月 omit",
    "失业时间 omit",
    "失业原因 omit",
    "登记证号 omit",
    "外出及原因 omit",
  ],
  走访记录: [
    "户次 omit",
    "登记批次 omit",
    "计次日期 omit",
    "计次户 omit",
    "计次户日 omit",
    "计次人 omit",
    "计次首访 omit",
    "计次计入 omit",
    "计次最近 omit",
  ],
  民情日记: ["登记批次 omit"],
  民生诉求台账: ["联系电话 omit", ...LIGHTS, "登记批次 omit"],
  困难群众台账: [
    "身份证号 last4",
    "出生年月 omit",
    "健康状况 category",
    "常住地址 group",
    "联系电话 omit",
    "人均年收入 category",
    "困难原因 category",
    "本年走访次数 omit",
    ...LIGHTS,
    "登记批次 omit",
  ],
  党员结对帮扶: ["本年走访次数 omit"],
  连心卡发放: [],
  接待值班表: [],
  来访接待登记: ["住址 group", "电话 omit", ...LIGHTS],
  会议记录: [],
  到村走访: [],
};

const withRows = LEDGERS.filter((ledger) => ledger.summary === "rows");

test("these ledgers send rows up", () => {
  expect(withRows.map((ledger) => ledger.name)).toEqual(Object.keys(HELD_BACK));
});

describe.each(withRows.map((ledger) => [ledger.name, ledger] as const))("%s", (name, ledger) => {
  test("holds back what is nobody else's business", () => {
    const held = ledger.columns.filter((column) => column.privacy.summary !== "full");
    expect(held.map((it) => `${it.header} ${it.privacy.summary}`)).toEqual(HELD_BACK[name]);
  });

  test("keeps the columns that place a row, whole", () => {
    const up = new Set(summaryColumns(ledger).map((column) => column.key));
    expect(ledger.placing.flat().filter((key) => !up.has(key))).toEqual([]);
  });
});

test("masked in findings: every ID, phone and address; names stay readable", () => {
  const masked = (ledger: LedgerDef): string[] =>
    ledger.columns
      .filter((column) => maskOf(ledger, column) !== "none")
      .map((column) => `${column.header} ${maskOf(ledger, column)}`);
  const open = LEDGERS.filter((ledger) => !ledger.restricted);
  expect(Object.fromEntries(open.map((ledger) => [ledger.name, masked(ledger)]))).toEqual({
    干部名册: ["电话 phone"],
    一户一档: [
      "身份证号 id",
      "常住地址 address",
      "户籍地址 address",
      "联系电话 phone",
      "联系干部电话 phone",
      "登记证号 id",
    ],
    家庭成员: ["户主 all", "姓名 all", "身份证号 id", "出生年月 all"],
    走访记录: [],
    民情日记: [],
    民生诉求台账: ["联系电话 phone"],
    困难群众台账: ["身份证号 id", "常住地址 address", "联系电话 phone"],
    党员结对帮扶: [],
    连心卡发放: ["电话 phone"],
    接待值班表: ["电话 phone"],
    来访接待登记: ["住址 address", "电话 phone"],
    会议记录: [],
    村名单: ["电话 phone"],
    工作日历: [],
    办理日志: ["措施及内容 all", "地点 all", "当事人意见 all", "备注 all"],
    到村走访: [],
  });
});
