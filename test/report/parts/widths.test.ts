import { expect, test } from "@jest/globals";
import { fileWidth } from "../../../src/report/parts/widths.ts";

test.each([
  ["no files", [], 12],
  ["a short name", ["a.xlsx"], 12],
  ["a name, whatever its folder", ["各村/很长的文件夹名字/青石村11月台账.xlsx"], 20],
  ["the longest of several", ["a.xlsx", "青石村11月台账.xlsx"], 20],
  ["a long name is wrapped", [`${"长".repeat(40)}.xlsx`], 34],
])("%s", (_, paths, width) => {
  expect(fileWidth(paths)).toBe(width);
});
