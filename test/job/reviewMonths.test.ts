/** Months that a review would need and does not have are told, in a sentence that says what follows. */
import { describe, expect, test } from "@jest/globals";
import { describeFinding } from "../../src/domain/findings/describe.ts";
import type { LedgerRecord } from "../../src/domain/records.ts";
import type { TownshipFacts } from "../../src/job/facts.ts";
import { monthsTold, type MonthRead } from "../../src/job/reviewMonths.ts";

const visit = (visitDate: string): LedgerRecord => ({
  ledger: "visits",
  values: { visitDate, visitors: ["张三"] },
  source: { file: "龙河村.xlsx", village: "龙河村", sheet: "走访记录", row: 4, month: "" },
});

function read(month: string, from: TownshipFacts["from"] = "summary"): MonthRead {
  const records = new Map([["visits" as const, [visit(`${month}-05`)]]]);
  const facts = { from, records, own: [], villages: ["龙河村"], township: "五桂镇" };
  return {
    month,
    facts: { ...facts, month, submissions: [], findings: [], rules: null },
    ...(from === "summary" ? { file: `汇总${month}.xlsx` } : {}),
  };
}

const told = (month: string, ...months: readonly MonthRead[]) =>
  monthsTold(month, months).map(({ id, file, slots }) => [id, slots?.["month"], file]);

describe("what is told", () => {
  test("nothing, when all months since the new year are there", () => {
    const months = ["2026-01", "2026-02", "2026-03"].map((month) => read(month));
    expect(told("2026-03", ...months)).toEqual([]);
  });

  test("last month's summary that is not there", () => {
    expect(told("2026-11", read("2026-11", "files"))).toEqual([
      ["review-month-before", "2026年10月", ""],
      ["review-visits-since", "2026年11月", ""],
    ]);
  });

  test("in January that of December", () => {
    expect(told("2027-01", read("2027-01"))).toEqual([["review-month-before", "2026年12月", ""]]);
  });

  test("each month that is missing in between", () => {
    expect(told("2026-06", read("2026-06"), read("2026-01"), read("2026-03"))).toEqual([
      ["review-month-before", "2026年5月", ""],
      ["review-month-gap", "2026年2月", ""],
      ["review-month-gap", "2026年4月", ""],
    ]);
  });

  test("a file of a later month, by its name", () => {
    const months = [read("2026-01"), read("2026-02"), read("2026-03")];
    expect(told("2026-02", ...months)).toEqual([
      ["review-month-later", "2026年3月", "汇总2026-03.xlsx"],
    ]);
  });

  test("summaries have no rows of 稳定工作台账, village files have", () => {
    expect(told("2026-02", read("2026-01"), read("2026-02", "files"))).toEqual([
      ["review-stability-absent", "2026年1月", "汇总2026-01.xlsx"],
    ]);
  });

  test("nothing of a month that was not read: there is no review to speak of", () => {
    expect(told("2026-04", read("2026-03"))).toEqual([]);
  });
});

test("each says what is the matter, what follows, and what to do", () => {
  const months = [read("2026-08"), read("2026-10", "files"), read("2026-12")];
  const sentences = monthsTold("2026-10", months).map(
    (it) => describeFinding(it, "masked").message,
  );
  expect(sentences).toEqual([
    "【汇总2026-12.xlsx】这份是2026年12月的,月评是2026年10月的,以后的月份不看,这份没有用上。要评2026年12月,请把月份改成2026年12月。",
    "没有2026年9月的汇总表,上月办理中按各行的登记、办结时间推算:从台账里删掉的、时间改过的事项看不出来。要和上月勾稽,请把2026年9月的汇总表一起用上(命令行写 --previous)。",
    "【汇总2026-08.xlsx】2026年8月的汇总表里没有稳定工作台账的行,2026年10月有:趋势里那个月不含稳定工作,稳定工作的上月办理中按时间推算。",
    "读到的走访记录从2026年8月起,“本年已访”“从未走访”、重点户本季走访和结对户走访次数只按这以后的算。要计入以前的,请把以前各月的汇总表一起用上。",
  ]);
});
