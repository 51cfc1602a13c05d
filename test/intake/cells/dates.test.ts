import { describe, expect, test } from "@jest/globals";
import type { CellContext } from "../../../src/intake/types.ts";
import type { RawValue } from "../../../src/workbook/raw.ts";
import { column, issuesOf, JANUARY, NOVEMBER, read, sentences } from "./support.ts";

const visitDate = column("date", { places: true, header: "走访日期" });
const deadline = column("date", { header: "完成时限", alsoAllowed: ["长期坚持"] });
const plain = column("date", { header: "办结时间" });
const birth = column("month", { header: "出生年月" });

type Row = readonly [raw: RawValue, value: string | null, issues: string];

describe("rows 6 to 8: a written form is made one", () => {
  const rows: readonly Row[] = [
    ["2026-11-03", "2026-11-03", ""],
    ["2026.11.3", "2026-11-03", "A date-form"],
    ["2026.11.03", "2026-11-03", "A date-form"],
    ["2026/11/3", "2026-11-03", "A date-form"],
    ["2026-11-3", "2026-11-03", "A date-form"],
    [" 2026-11-03 ", "2026-11-03", "A date-form"],
    ["２０２６．１１．３", "2026-11-03", "A date-form"],
    ["2026年11月3日", "2026-11-03", "A date-form"],
    ["2026 年 11 月 3 日", "2026-11-03", "A date-form"],
    ["2026年11月3号", "2026-11-03", "A date-form"],
    ["二〇二六年十一月三日", "2026-11-03", "A date-form"],
    ["二○二六年十一月二十三日", "2026-11-23", "A date-form"],
    ["2026年11月3日(星期二)", "2026-11-03", "A date-form"],
    ["20261103", "2026-11-03", "A date-form"],
    [20261103, "2026-11-03", "A date-form"],
    ["2026-11-03 14:30", "2026-11-03", "A date-time-dropped"],
    ["2026-11-03T00:00:00.000Z", "2026-11-03", "A date-time-dropped"],
    ["2026年11月3日上午9点", "2026-11-03", "A date-time-dropped"],
    ["26.11.3", "2026-11-03", "N date-short-year"],
    ["26年11月3日", "2026-11-03", "N date-short-year"],
    ["11/25/2026", "2026-11-25", "N date-words-dropped"],
  ];
  test.each(rows)("%j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, visitDate);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });
});

describe("rows 7 and 9: a missing year is the one of the period", () => {
  const rows: readonly (readonly [string, CellContext, string])[] = [
    ["11月3日", NOVEMBER, "2026-11-03"],
    ["十一月三日", NOVEMBER, "2026-11-03"],
    ["11.3", NOVEMBER, "2026-11-03"],
    ["11-3", NOVEMBER, "2026-11-03"],
    ["11/3", NOVEMBER, "2026-11-03"],
    ["元月5日", JANUARY, "2027-01-05"],
    ["12月28日", JANUARY, "2026-12-28"],
    ["12.28", JANUARY, "2026-12-28"],
    ["9.30", JANUARY, "2026-09-30"],
    ["6.30", JANUARY, "2027-06-30"],
  ];
  test.each(rows)("%j", (raw, context, value) => {
    const outcome = read(raw, visitDate, context);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, "N date-year-added"]);
  });

  test("a deadline lies ahead: 1月15日 written in December is next January", () => {
    const december = { year: 2026, month: 12, asOf: "2026-12-25" };
    expect(read("1月15日", deadline, december).value).toBe("2027-01-15");
    expect(read("12月28日", deadline, JANUARY).value).toBe("2026-12-28");
  });

  test("the sentence says what was done", () => {
    expect(sentences("11.3", read("11.3", visitDate))).toEqual([
      "“11.3”没有写年份,已记为 2026-11-03,请核对。",
    ]);
  });
});

describe("row 9: the number 11.1 has lost a zero or not", () => {
  test.each([
    [11.1, "11月1日或11月10日"],
    [11.2, "11月2日或11月20日"],
    [11.3, "11月3日或11月30日"],
    [1.3, "1月3日或1月30日"],
  ])("%d is refused", (raw, both) => {
    const outcome = read(raw, visitDate);
    expect([outcome.value, issuesOf(outcome)]).toEqual([null, "R date-ambiguous"]);
    expect(sentences(raw, outcome)).toEqual([
      `${raw} 可能是${both},请写成 2026-11-30 这样的日期。`,
    ]);
  });

  test.each([
    [11.25, "2026-11-25"],
    [11.05, "2026-11-05"],
    [11.4, "2026-11-04"],
    [2.3, "2026-02-03"],
  ])("%d has one reading", (raw, value) => {
    const outcome = read(raw, visitDate);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, "N date-year-added"]);
  });

  test("day and month of a foreign order", () => {
    const outcome = read("11/3/2026", visitDate);
    expect(sentences("11/3/2026", outcome)).toEqual([
      "11/3/2026 可能是11月3日或3月11日,请写成 2026-11-30 这样的日期。",
    ]);
  });
});

describe("row 10: serial numbers", () => {
  const rows: readonly Row[] = [
    [{ kind: "date", serial: 46329 }, "2026-11-03", ""],
    [{ kind: "date", serial: 46329.604 }, "2026-11-03", "A date-time-dropped"],
    [46329, "2026-11-03", "N date-serial"],
    ["46329", "2026-11-03", "N date-serial"],
    [39999, null, "R date-vague"],
    [60001, null, "R date-vague"],
    [{ kind: "date", serial: 0.5 }, null, "R date-vague"],
    [{ kind: "date", serial: 3e6 }, null, "R date-vague"],
  ];
  test.each(rows)("%j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, visitDate);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });
});

describe("row 12: impossible and vague dates", () => {
  test.each([
    ["2026-11-31", "R date-impossible", "2026-11-30"],
    ["2026-02-29", "R date-impossible", "2026-11-30"],
    ["2026年13月1日", "R date-impossible", "2026-11-30"],
    ["11月31日", "R date-impossible", "2026-11-30"],
    ["11月底", "R date-vague", "2026-11-30"],
    ["12月上旬", "R date-vague", "2026-12-31"],
    ["十二月中旬", "R date-vague", "2026-12-31"],
    ["近期", "R date-vague", "2026-11-30"],
    ["长期", "R date-vague", "2026-11-30"],
    ["已完成", "R date-vague", "2026-11-30"],
    ["3日", "R date-vague", "2026-11-30"],
    ["2026-11", "R date-vague", "2026-11-30"],
    ["2026年11月", "R date-vague", "2026-11-30"],
    ["11.12.26", "R date-vague", "2026-11-30"],
    ["14:30", "R date-vague", "2026-11-30"],
  ])("%s", (raw, issues, example) => {
    const outcome = read(raw, plain);
    expect([outcome.value, issuesOf(outcome)]).toEqual([null, issues]);
    expect(sentences(raw, outcome)[0]).toMatch(new RegExp(`请改成 ${example} 这样的日期。$`));
  });

  test("the sentence of the catalogue", () => {
    expect(sentences("11月底", read("11月底", deadline))).toEqual([
      "“11月底”不是确定日期,请改成 2026-11-30 这样的日期。",
    ]);
  });

  test("长期 is asked about in a deadline, and 长期坚持 is its code", () => {
    const outcome = read("长期", deadline);
    expect([outcome.value, issuesOf(outcome)]).toEqual([null, "Q date-long-term"]);
    expect(read("长期坚持", deadline)).toEqual({ value: "长期坚持", issues: [] });
    expect(issuesOf(read("长期", deadline, NOVEMBER, { allowLongTerm: false }))).toBe(
      "R date-vague",
    );
    expect(issuesOf(read("长期", plain, NOVEMBER, { allowLongTerm: true }))).toBe(
      "Q date-long-term",
    );
  });

  test("words beside a deadline", () => {
    const outcome = read("11月30日前", deadline);
    expect([outcome.value, issuesOf(outcome)]).toEqual([
      "2026-11-30",
      "N date-year-added + N date-words-dropped",
    ]);
  });
});

describe("row 13: several days in one cell", () => {
  const ranges = [
    ["11.3-11.5", "2026-11-05"],
    ["11月3日至5日", "2026-11-05"],
    ["11月3-5日", "2026-11-05"],
    ["11.3-5", "2026-11-05"],
    ["2026-11-03至2026-11-05", "2026-11-05"],
    ["2026.11.3-2026.11.5", "2026-11-05"],
    ["2026-11-3-2026-11-5", "2026-11-05"],
    ["2026年11月3日—11月5日", "2026-11-05"],
    ["11月3日、5日、9日", "2026-11-09"],
  ] as const;
  test.each(ranges)("%s is refused for a visit, else its end is taken", (raw, end) => {
    const visit = read(raw, visitDate);
    expect([visit.value, issuesOf(visit)]).toEqual([null, "R date-range"]);
    const other = read(raw, plain);
    expect([other.value, issuesOf(other)]).toEqual([end, "N date-range-end"]);
  });

  test("a range over the year's end", () => {
    expect(read("12.28-1.3", plain, JANUARY).value).toBe("2027-01-03");
  });

  test("an end before its begin is no range", () => {
    expect(issuesOf(read("11.9-11.5", plain))).toBe("R date-vague");
  });

  test("the place of the column can be overruled", () => {
    expect(read("11.3-11.5", visitDate, NOVEMBER, { range: "end" }).value).toBe("2026-11-05");
  });
});

test("in a 1904 workbook plain serial numbers count from 1904; dates have been moved already", () => {
  const mac = { ...NOVEMBER, date1904: true };
  expect(read(44867, visitDate, mac).value).toBe("2026-11-03");
  expect(read("44867", visitDate, mac).value).toBe("2026-11-03");
  expect(read({ kind: "date", serial: 46329 }, visitDate, mac).value).toBe("2026-11-03");
});

describe("months of birth", () => {
  const rows: readonly Row[] = [
    ["1968-03", "1968-03", ""],
    ["1968-03-05", "1968-03-05", ""],
    ["1968.3", "1968-03", "A date-form"],
    ["1968年3月", "1968-03", "A date-form"],
    ["196803", "1968-03", "A date-form"],
    [196803, "1968-03", "A date-form"],
    [1968.3, "1968-03", "A date-form"],
    ["19680305", "1968-03-05", "A date-form"],
    ["68.3", "1968-03", "N date-short-year"],
    ["68年3月", "1968-03", "N date-short-year"],
    ["68.3.5", "1968-03-05", "N date-short-year"],
    [{ kind: "date", serial: 24898 }, "1968-03-01", ""],
    [1968.1, null, "R date-ambiguous"],
    ["1968", null, "R month-vague"],
    ["1968-13", null, "R month-vague"],
    ["1968-02-30", null, "R date-impossible"],
    ["11月3日", null, "R month-vague"],
  ];
  test.each(rows)("%j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, birth);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });
});

test("without a known day of the report the year of the period is taken", () => {
  const unknown = { year: 2026, month: 3, asOf: "" };
  expect(read("11.3", visitDate, unknown).value).toBe("2026-11-03");
  expect(read("11.3", deadline, unknown).value).toBe("2026-11-03");
});
