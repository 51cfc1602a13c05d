import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { slipFileName, slipSheetNames } from "../../../src/report/slips/names.ts";
import { isSheetName } from "../../../src/workbook/xlsx/write/check.ts";

describe("slipFileName", () => {
  test.each([
    ["龙河村", "2026-11", "退回单_龙河村_2026-11.xlsx"],
    ["../龙河/村", "2026-11", "退回单__龙河_村_2026-11.xlsx"],
    ["a:b*c?", "2026-11", "退回单_a_b_c__2026-11.xlsx"],
    ["", "2026-11", "退回单_未知村_2026-11.xlsx"],
  ])("%s %s → %s", (village, month, expected) => {
    expect(slipFileName(village, month)).toBe(expected);
  });
});

describe("slipSheetNames", () => {
  test("keeps ordinary names", () => {
    expect(slipSheetNames(["走访记录", "10月", "Sheet1"])).toEqual(["走访记录", "10月", "Sheet1"]);
  });

  test.each([
    [["修改说明"], ["修改说明(2)"]],
    [
      ["a/b", "a?b"],
      ["a_b", "a_b(2)"],
    ],
    [["'表'"], ["_表_"]],
    [[" "], ["表1"]],
    [
      ["台账", "台账"],
      ["台账", "台账(2)"],
    ],
  ])("%j → %j", (names, expected) => {
    expect(slipSheetNames(names)).toEqual(expected);
  });

  test("any names become valid and different", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 40 })), (names) => {
        const made = slipSheetNames(names);
        expect(made.filter((name) => !isSheetName(name))).toEqual([]);
        expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
    );
  });
});
