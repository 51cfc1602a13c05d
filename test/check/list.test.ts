import { describe, expect, test } from "@jest/globals";
import { CheckList } from "../../src/check/list.ts";
import { check, households, visits } from "./support.ts";

const { findings } = check([
  households({ 联系电话: null }, { 户编号: "03-0046", 户主姓名: "李四", 联系电话: null }),
  visits({ 组别: "第三村民小组" }, { 户主: "张三", 组别: "三社", 走访日期: "月底前" }),
]);
const list = new CheckList(findings);

describe("the list of a check", () => {
  test("groups by sheet, then by kind; a finding of many cells counts them all", () => {
    expect(list.groups("")).toEqual([
      {
        sheet: "一户一档",
        count: 2,
        kinds: [
          { id: "required-missing", title: "必填项空着", severity: "warning", lines: 2, count: 2 },
        ],
      },
      {
        sheet: "走访记录",
        count: 3,
        kinds: [
          { id: "date-vague", title: "不是确定日期", severity: "error", lines: 1, count: 1 },
          { id: "group-form", title: "统一组别写法", severity: "info", lines: 1, count: 2 },
        ],
      },
    ]);
  });

  test.each([
    ["一户", ["一户一档"]],
    ["组别", ["走访记录"]],
    ["ａ３", ["走访记录"]],
    ["必填 联系电话", ["一户一档"]],
    ["没有这个词", []],
  ])("finds %s", (search, sheets) => {
    expect(list.groups(search).map(({ sheet }) => sheet)).toEqual(sheets);
  });

  test("hands out pages, each line with its way to the cell", () => {
    const query = { sheet: "一户一档", kind: "required-missing", search: "" };
    const lines = list.page({ ...query, from: 1, count: 5 });
    expect(lines).toMatchObject([
      { where: "F3", header: "联系电话", cell: { row: 3, column: 6 }, severity: "warning" },
    ]);
    expect(list.page({ ...query, from: 0, count: 1 })).toHaveLength(1);
  });

  test("a finding of a range leads to its first cell", () => {
    const query = { sheet: "走访记录", kind: "group-form", search: "", from: 0, count: 5 };
    expect(list.page(query)).toMatchObject([{ where: "C2:C3", cell: { row: 2, column: 3 } }]);
  });
});
