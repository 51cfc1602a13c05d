import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { chineseAmount } from "../../../src/intake/cells/amounts.ts";
import type { RawValue } from "../../../src/workbook/raw.ts";
import { column, issuesOf, read, sentences } from "./support.ts";

const people = column("integer", { min: 1, max: 20 });
const count = column("integer");
const income = column("money");

type Row = readonly [raw: RawValue, value: number | null, issues: string];

describe("row 45: units in number cells", () => {
  const rows: readonly Row[] = [
    [3000, 3000, ""],
    [1234.5, 1234.5, ""],
    ["1.2万", 12000, "N number-unit"],
    ["1.1万元", 11000, "N number-unit"],
    ["3000元", 3000, "N number-unit"],
    ["3000元/年", 3000, "N number-unit"],
    ["约2000", 2000, "N number-unit"],
    ["2000元左右", 2000, "N number-unit"],
    ["3000多元", 3000, "N number-unit"],
    ["2000万", 20000000, "N number-unit"],
    ["２０００万", 20000000, "N number-unit"],
    ["三千元", 3000, "N number-unit"],
    ["12,000", 12000, "A number-from-text"],
    ["2000-3000", null, "R number-range"],
    ["2000~3000元", null, "R number-range"],
    ["1-2万", null, "R number-range"],
    ["3000至5000", null, "R number-range"],
    ["一万二", null, "R number-unreadable"],
    ["3000元/月", null, "R number-unreadable"],
    ["80%", null, "R number-unreadable"],
    ["1,2", null, "R number-unreadable"],
    ["不多", null, "R number-unreadable"],
    ["元", null, "R number-unreadable"],
    ["99999999999999999999", null, "R number-unreadable"],
    [Infinity, null, "R number-unreadable"],
    [NaN, null, "R number-unreadable"],
    [true, null, "R number-unreadable"],
    ["无", null, "A cell-blank-word"],
    ["-", null, "A cell-blank-word"],
    [0, 0, ""],
    ["0", 0, "A number-from-text"],
  ];
  test.each(rows)("money %j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, income);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });

  test("the sentence shows the number that was made of it", () => {
    expect(sentences("2000万", read("2000万", income))).toEqual([
      "“2000万”已记为 20000000,请核对。",
    ]);
    expect(sentences("2000-3000", read("2000-3000", income))).toEqual([
      "“2000-3000”是一个范围,请填一个确定的数。",
    ]);
  });

  test("an amount with 万 is never less than the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), (amount) => {
        expect(read(`${amount}万`, income).value).toBe(amount * 10000);
      }),
    );
  });
});

describe("row 46: numbers stored as text", () => {
  const rows: readonly Row[] = [
    [5, 5, ""],
    ["5", 5, "A number-from-text"],
    ["'5", 5, "A number-from-text"],
    ["5人", 5, "A number-from-text"],
    [" ５ 人 ", 5, "A number-from-text"],
    ["五口人", 5, "A number-from-text"],
    ["十二", 12, "A number-from-text"],
    ["5.0", 5, "A number-from-text"],
    [4.5, null, "R number-not-whole"],
    ["4.5", null, "R number-not-whole"],
    [25, 25, "N number-limit"],
    [0, 0, "N number-limit"],
    ["约5人", 5, "N number-unit"],
    [{ kind: "date", serial: 5 }, 5, "N number-shown-as-date"],
  ];
  test.each(rows)("integer %j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, people);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });

  test("negative numbers and scientific notation are read as they stand", () => {
    expect(read("-5", count).value).toBe(-5);
    expect(read("1.2E+4", count).value).toBe(12000);
  });

  test("limits are named", () => {
    expect(sentences(25, read(25, people))).toEqual(["25 不在 1 到 20 之间,已原样保留,请核对。"]);
  });
});

test.each([
  ["十", 10],
  ["十一", 11],
  ["二十三", 23],
  ["廿三", 23],
  ["卅", 30],
  ["一百零五", 105],
  ["两千", 2000],
  ["三万", 30000],
  ["三万五千", 35000],
  ["十二万三千五百", 123500],
  ["二亿", 200000000],
  ["三五千", null],
  ["七八", null],
  ["三千五六", null],
  ["", null],
  ["万", null],
  ["一万二", null],
  ["百三", null],
  ["三百二千", null],
  ["组", null],
])("chinese numeral %s is %j", (text, value) => {
  expect(chineseAmount(text)).toBe(value);
});
