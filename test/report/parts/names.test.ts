import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sheetName, tableName } from "../../../src/report/parts/names.ts";
import { isSheetName, isTableName } from "../../../src/workbook/xlsx/write/check.ts";

describe("sheet names", () => {
  test.each([
    ["走访记录", "走访记录"],
    ["五桂镇/龙河村[11月]", "五桂镇_龙河村_11月_"],
    ["'=cmd|'", "_=cmd|_"],
    ["", "表"],
    ["History", "History表"],
    ["很".repeat(40), "很".repeat(31)],
    [`${"很".repeat(30)}𠮷`, "很".repeat(30)],
  ])("%j becomes %j", (text, name) => {
    expect(sheetName(text)).toBe(name);
  });

  test("the second of one name gets a number, and stays within 31 characters", () => {
    const taken = new Set<string>();
    const long = "很".repeat(31);
    expect([long, long, "A", "a"].map((text) => sheetName(text, taken))).toEqual([
      long,
      `${"很".repeat(28)}(2)`,
      "A",
      "a(2)",
    ]);
  });

  test("any texts give names that the writer takes, all different", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("'", "/", " ", "a") }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const taken = new Set<string>();
        const names = texts.map((it) => sheetName(it, taken));
        expect(names.filter((name) => !isSheetName(name))).toEqual([]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(texts.length);
      }),
    );
  });
});

describe("table names", () => {
  test.each([
    ["visits", "T_visits"],
    ["龙河村 11月", "T_龙河村_11月"],
    ["A1", "T_A1"],
    ["", "T_"],
  ])("%j becomes %j", (text, name) => {
    expect(tableName(text)).toBe(name);
    expect(isTableName(name)).toBe(true);
  });

  test("the second of one name gets a number", () => {
    const taken = new Set<string>();
    expect(["x", "X"].map((text) => tableName(text, taken))).toEqual(["T_x", "T_X_2"]);
  });
});
