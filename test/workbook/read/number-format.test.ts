import { expect, test } from "@jest/globals";
import { isBuiltInDate, isDateFormat } from "../../../src/workbook/xlsx/read/number-format.ts";

test.each([
  "yyyy-mm-dd",
  "m/d/yy h:mm",
  'yyyy"年"m"月"d"日"',
  "yyyy年m月d日",
  "[$-804]yyyy/m/d;@",
  "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
  "[DBNum1][$-804]yyyy年m月",
  "[$-804]aaaa",
  'e"年"',
  "[h]:mm:ss",
  "[ss]",
  "上午/下午h时mm分",
  "AM/PM h:mm",
  "mmm-yy",
])("%s shows a date or time", (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each([
  "",
  "General",
  "G/通用格式",
  "@",
  "0.00E+00",
  "0.00e-00",
  "#,##0.00_);[Red](#,##0.00)",
  '0"天"',
  '"day" 0',
  "\\d0",
  "_d0*y",
  "[Red]0",
  "[DBNum2][$-804]General",
  "0;yyyy-mm-dd",
  '0"未闭合ymd',
  "[未闭合ymd",
])("%s shows a number", (code) => {
  expect(isDateFormat(code)).toBe(false);
});

test("built-in formats, the Chinese ones included", () => {
  const dates = Array.from({ length: 80 }, (_, id) => id).filter(isBuiltInDate);
  expect(dates).toEqual([
    ...[14, 15, 16, 17, 18, 19, 20, 21, 22],
    ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36],
    ...[45, 46, 47],
    ...[50, 51, 52, 53, 54, 55, 56, 57, 58],
  ]);
});

test("an endless format is cut", () => {
  expect(isDateFormat("0".repeat(300) + "yyyy")).toBe(false);
});
