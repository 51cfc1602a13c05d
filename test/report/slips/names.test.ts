import { describe, expect, test } from "@jest/globals";
import { slipFileName } from "../../../src/report/slips/names.ts";

describe("slipFileName", () => {
  test.each([
    ["龙河村", "2026-11", "退回单_龙河村_2026-11.xlsx"],
    ["../龙河/村", "2026-11", "退回单__龙河_村_2026-11.xlsx"],
    ["a:b*c?", "2026-11", "退回单_a_b_c__2026-11.xlsx"],
    ["", "2026-11", "退回单_未知村_2026-11.xlsx"],
    ["龙河村", "", "退回单_龙河村.xlsx"],
  ])("%s %s → %s", (village, month, expected) => {
    expect(slipFileName(village, month)).toBe(expected);
  });
});
