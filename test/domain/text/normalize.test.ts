import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  displayWidth,
  matchKey,
  removeSpaces,
  tidySpaces,
  toHalfWidth,
} from "../../../src/domain/text/normalize.ts";

test.each([
  ["３户", "3户"],
  ["（一）", "(一)"],
  ["２０２６－１１", "2026-11"],
  ["Ａｂ", "Ab"],
  ["好。“是”、", "好。“是”、"],
])("toHalfWidth(%p) is %p", (text, expected) => {
  expect(toHalfWidth(text)).toBe(expected);
});

test.each([
  ["张\u3000三 ", "张三"],
  ["完成\n时限", "完成时限"],
  ["\u00a0姓\u200b名\t", "姓名"],
  ["", ""],
])("removeSpaces(%p) is %p", (text, expected) => {
  expect(removeSpaces(text)).toBe(expected);
});

test.each([
  ["  修  路 ", "修 路"],
  ["一\r\n 二 \n三\n", "一\n二\n三"],
  ["\u3000\u3000开头", "开头"],
  ["零\u200b宽", "零宽"],
])("tidySpaces(%p) is %p", (text, expected) => {
  expect(tidySpaces(text)).toBe(expected);
});

describe("matchKey", () => {
  test.each([
    ["联系电话(必填)", "联系电话"],
    ["联系电话（必填）", "联系电话"],
    ["*姓 名", "姓名"],
    ["完成\n时限", "完成时限"],
    ["销帐时间", "销账时间"],
    ["人均年收入【元】", "人均年收入"],
    ["No.", "no."],
    ["类型:", "类型"],
    ["●日期", "日期"],
  ])("%p is %p", (header, key) => {
    expect(matchKey(header)).toBe(key);
  });

  test("is stable, and blind to spaces and width", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(matchKey(matchKey(text))).toBe(matchKey(text));
        expect(matchKey(` ${text}\u3000`)).toBe(matchKey(text));
      }),
    );
  });
});

test.each([
  ["abc", 3],
  ["姓名", 4],
  ["A4纸", 4],
  ["𠮷", 2],
  ["", 0],
])("displayWidth(%p) is %i", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
