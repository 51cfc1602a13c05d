import { describe, expect, test } from "@jest/globals";
import type { SheetPlan } from "../../../src/workbook/plan.ts";
import {
  checkPlan,
  isSheetName,
  isTableName,
  separateMerges,
} from "../../../src/workbook/xlsx/write/check.ts";
import { sheetPlan, tablePlan, textColumn, workbookPlan } from "./support.ts";

const one = tablePlan([textColumn("甲")], []);
const range = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

describe("plans that would make a damaged file", () => {
  test.each<[string, readonly SheetPlan[], RegExp]>([
    ["no sheet", [], /no visible sheet/],
    ["only hidden sheets", [sheetPlan({ visibility: "hidden" })], /no visible sheet/],
    [
      "two sheets of one name",
      [sheetPlan({ name: "A" }), sheetPlan({ name: "a" })],
      /sheet name a twice/,
    ],
    ["a sheet name with a colon", [sheetPlan({ name: "a:b" })], /not a sheet name/],
    [
      "two tables of one name",
      [sheetPlan({ tables: [one, { ...one, left: 5 }] })],
      /table name 表_走访 twice/,
    ],
    [
      "tables that overlap",
      [sheetPlan({ tables: [one, { ...one, name: "二", top: 2 }] })],
      /overlap/,
    ],
    [
      "a table named like a cell",
      [sheetPlan({ tables: [{ ...one, name: "AB12" }] })],
      /not a table name/,
    ],
    ["a table without columns", [sheetPlan({ tables: [{ ...one, columns: [] }] })], /no columns/],
    [
      "a table longer than a sheet",
      [sheetPlan({ tables: [{ ...one, rowCount: 1_048_576 }] })],
      /larger/,
    ],
    [
      "a cell in a table",
      [sheetPlan({ tables: [one], cells: [{ row: 2, column: 1, value: 1 }] })],
      /cell A2/,
    ],
    [
      "a merged range in a table",
      [sheetPlan({ tables: [one], merges: [range(1, 1, 1, 2)] })],
      /A1:B1/,
    ],
  ])("%s", (_, sheets, message) => {
    expect(() => {
      checkPlan(workbookPlan(sheets));
    }).toThrow(message);
  });

  test("a plain plan passes", () => {
    expect(() => {
      checkPlan(workbookPlan([sheetPlan({ tables: [one] })]));
    }).not.toThrow();
  });
});

describe("names", () => {
  test.each([
    ["走访记录", true],
    ["=cmd|' C calc'!A0", true],
    ["x".repeat(31), true],
    ["x".repeat(32), false],
    ["", false],
    ["  ", false],
    ["'甲", false],
    ["甲/乙", false],
    ["[1]", false],
  ])("%j as a sheet name: %p", (name, valid) => {
    expect(isSheetName(name)).toBe(valid);
  });

  test.each([
    ["T_visits", true],
    ["表_走访", true],
    ["_1", true],
    ["A1", false],
    ["xfd99", false],
    ["R1C1", false],
    ["r", false],
    ["1表", false],
    ["甲 乙", false],
    ["", false],
  ])("%j as a table name: %p", (name, valid) => {
    expect(isTableName(name)).toBe(valid);
  });
});

describe("merged ranges of damaged sheets", () => {
  test("the first of two that overlap stays", () => {
    const [first, second, third] = [range(1, 1, 2, 2), range(2, 2, 3, 3), range(3, 1, 3, 2)];
    expect(separateMerges([first, second, third, range(5, 5, 5, 5)])).toEqual([first, third]);
  });
});
