/**
 * The 上报清单 of two sample villages, row by row against one worked by hand from their files, asked
 * for on Tuesday 1 December 2026; and what the job says of facts that cannot tell everything.
 */
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { EscalationRow } from "../../src/domain/escalation/index.ts";
import type { Level } from "../../src/domain/lifecycle/index.ts";
import { parseSpan } from "../../src/domain/quotas/spans.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import { PLAIN_WEEK } from "../../src/domain/workdays/index.ts";
import { EMPTY_MAPPING } from "../../src/intake/answers.ts";
import { escalationOrder } from "../../src/job/escalation.ts";
import type { EscalationMade } from "../../src/job/escalation.ts";
import { factsOfMerge } from "../../src/job/facts.ts";
import type { TownshipFacts } from "../../src/job/facts.ts";
import { runMerge } from "../../src/job/index.ts";
import { readingPeriod } from "../../src/job/quotas.ts";
import { calendarInForce } from "../../src/job/settings.ts";
import { monthFiles } from "../../src/samples/index.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { bytesOf, sha256 } from "../samples/support.ts";

const ASKED = "2026-12-01";
const settings = defaultSettings();
const november = parseSpan("2026-11", settings);
if (!november) throw new Error("no November");
const span = november;

async function factsOf(village: string): Promise<TownshipFacts> {
  const files = monthFiles("2026-11").filter(({ path }) => path.includes(village));
  const period = readingPeriod(span);
  const { merge, township } = await runMerge(
    files.map(({ path, content }) => ({ path, read: () => bytesOf(content) })),
    { period, monthPeriod: () => period, asOf: ASKED, villages: [], mapping: EMPTY_MAPPING },
    { inflater: nodeInflater, sha256 },
  );
  return factsOfMerge(merge, township);
}

function made(facts: TownshipFacts, level: Level = "村"): EscalationMade {
  const calendar = calendarInForce(PLAIN_WEEK, ASKED, settings);
  return escalationOrder(facts, { level, asOf: ASKED, span, settings, calendar });
}

/** `走访不足 徐道华 20/14/6 2026-11-24 徐道华 黄 村`. */
function line(row: EscalationRow): string {
  const { category, subject, required, done, missing, lastDate, responsible, light } = row;
  const last = lastDate === "" ? "从未" : lastDate;
  const figures = `${required}/${done}/${missing}`;
  return `${category} ${subject} ${figures} ${last} ${responsible} ${light} ${row.sendTo}`;
}

describe("红岩村: visits", () => {
  let facts: TownshipFacts;
  beforeAll(async () => {
    facts = await factsOf("红岩村");
  });

  test("every row, worked by hand", () => {
    expect(made(facts).list.rows.map(line)).toEqual([
      // D16, one visit a week to a household of one's own, in the four weeks 45 to 48 (2 to 29
      // November): week 44 began in October, of which there are no rows. 吕良, 徐道华 and 萧晓 went
      // about, but in no week to a household that is linked to them; the four 组长 wrote no visit at
      // all. Not once in four weeks: red, to the township.
      "走访不足 吕良 4/0/4 2026-11-24 吕良 红 乡镇",
      "走访不足 徐道华 4/0/4 2026-11-24 徐道华 红 乡镇",
      "走访不足 萧晓 4/0/4 2026-11-24 萧晓 红 乡镇",
      "走访不足 唐晓 4/0/4 从未 唐晓 红 乡镇",
      "走访不足 于芳仕 4/0/4 从未 于芳仕 红 乡镇",
      "走访不足 许发华 4/0/4 从未 许发华 红 乡镇",
      "走访不足 高成光 4/0/4 从未 高成光 红 乡镇",
      // D1, twenty a month. 徐道华 wrote 15 visits, one of them a 未遇; 郑霞红 20, two of them calls or
      // nobody at home; 萧晓 15. 于永明 (21 rows, one not counted: 20) and 吕良 (22: 21) kept to it.
      "走访不足 徐道华 20/14/6 2026-11-24 徐道华 黄 村",
      "走访不足 郑霞红 20/18/2 2026-11-24 郑霞红 黄 村",
      "走访不足 萧晓 20/15/5 2026-11-24 萧晓 黄 村",
      // D16 again: 于永明 was with his own in weeks 45 and 46, 郑霞红 in 45, 47 and 48. Some: yellow.
      "走访不足 于永明 4/2/2 2026-11-23 于永明 黄 村",
      "走访不足 郑霞红 4/3/1 2026-11-24 郑霞红 黄 村",
      // Of 58 households two have nothing but one 未遇 and one call. Both 一般户 and linked to nobody:
      // yellow, for the committee.
      "从未走访 3组周德云户 1/0/1 从未 村两委成员 黄 村",
      "从未走访 4组董长世户 1/0/1 从未 村两委成员 黄 村",
      // D2 and D3 run to the end of December. All 15 demands and 8 households in hardship are settled,
      // or due later, or wait for the first meeting after they were registered. All cards were given.
    ]);
  });

  test("the weeks are named, and what did not count is told", () => {
    const why = made(facts).list.rows.map((row) => row.why);
    expect(why[10]).toBe("干部每周走访联系户:2026年第47、48周没有走够。");
    expect(why[12]).toContain("有 1 条没有计入:方式“未遇”不计入走访");
  });
});

describe("黄桷村: matters", () => {
  let facts: TownshipFacts;
  beforeAll(async () => {
    facts = await factsOf("黄桷村");
  });

  test("every row on a matter, worked by hand", () => {
    const matters = made(facts).list.rows.filter(({ item }) => item !== undefined);
    expect(matters.map(line)).toEqual([
      // 退回重办 on 18 November, its limit still the 12th (a Thursday): the 13th, 16–20, 23–27, the
      // 30th and the 1st are 13 working days. More than 5: red, to the township.
      "逾期 HJ-MS-2026-0021 2026-11-12/未办结/13 个工作日 2026-11-18 陈国大 红 乡镇",
      // 办理中, due on the 12th as well; nothing in its log since the meeting of 20 October.
      "逾期 HJ-MS-2026-0025 2026-11-12/未办结/13 个工作日 2026-10-20 于碧玉 红 乡镇",
      // Due on Monday the 9th: 10–13, 16–20, 23–27, the 30th and the 1st are 4 + 5 + 5 + 2.
      "逾期 HJ-KN-2026-0012 2026-11-09/未办结/16 个工作日 2026-10-20 刘燕群 红 乡镇",
      // Sent up on 22 November, no answer: they go with the list, in no light.
      "不能解决 HJ-MS-2026-0031 答复/没有答复/1 2026-11-22 刘燕群 正常 乡镇",
      "不能解决 HJ-MS-2026-0033 答复/没有答复/1 2026-11-22 胡英莲 正常 乡镇",
      // Not: 0028, due on 3 December, is 临期 only; 0030, 0032 and 0034 are due in December; four in
      // hardship are 长期坚持; 0035 and KN-0015 came after the last meeting; the others are settled.
    ]);
  });

  test("of the two stability matters one is overdue (23 November), and only counts", () => {
    const { list } = made(facts);
    expect(list.withheld).toEqual([{ category: "逾期", count: 1 }]);
    expect(JSON.stringify(list.rows)).not.toContain("HJ-WD");
  });

  test("the township's list is what the village sends it, as long as it has nothing of its own", () => {
    const { list, notes } = made(facts, "乡镇");
    const sent = made(facts).list.rows.filter(({ sendTo }) => sendTo === "乡镇");
    expect(sent.length).toBeGreaterThan(5);
    expect(list.rows.map(line)).toEqual(sent.map(line));
    expect(list.rows.map(({ sentBy }) => sentBy)).toEqual(sent.map(() => "村"));
    expect(notes).toEqual([
      "没有读到乡镇自己的台账,事项只列下级送到乡镇的,和已上报乡镇、还没有答复的。",
      "没有村名单,哪些村没有报送无从知道,“未报送”没有列入。",
    ]);
  });

  test("rows of 综合账 are the township's own; to the county they go only when they are sent", () => {
    const [own] = facts.records.get("demands") ?? [];
    if (!own) throw new Error("no demand");
    const code = "WG-MS-2026-0001";
    const values = { ...own.values, code, deadline: "2026-11-09", status: "办理中" };
    const both = { ...facts, own: [{ ...own, values }] };
    const ofOwn = (level: Level): readonly string[] =>
      made(both, level)
        .list.rows.filter(({ subject }) => subject === code)
        .map((row) => `${line(row)} ${row.sentBy ?? ""}`);
    expect(ofOwn("村")).toEqual([]);
    expect(ofOwn("乡镇")).toEqual([expect.stringMatching(/ 红 县 $/)]);
    expect(ofOwn("县")).toEqual([expect.stringMatching(/ 红 县 乡镇$/)]);
  });

  test("a department has nothing without a book of its own", () => {
    const { list, notes } = made(facts, "部门");
    expect(list.rows).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^没有读到部门自己的重点账/)]);
  });

  test("a summary cannot tell of stability; said, and the rest is there", () => {
    const records = new Map([...facts.records].filter(([id]) => id !== "stability"));
    const { list, notes } = made({ ...facts, records, from: "summary" });
    expect(list.withheld).toEqual([]);
    expect(list.rows.length).toBeGreaterThan(5);
    expect(notes).toEqual([expect.stringMatching(/^汇总表里没有稳定工作台账/)]);
  });
});

test("only the township's own days count where its settings say so", () => {
  const own = { ...settings, workCalendar: "只用工作日历表" as const };
  expect(calendarInForce(PLAIN_WEEK, ASKED, own)).toBe(PLAIN_WEEK);
  expect(calendarInForce(PLAIN_WEEK, ASKED, settings).days.get("2026-10-01")).toBe("放假");
});
