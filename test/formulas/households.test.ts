import { describe, expect, test } from "@jest/globals";
import { ask, blank, households, visits } from "./support.ts";

const HOUSEHOLDS = households(
  ["01-0001", "1组", "李四", "低保户"],
  ["01-0002", "1组", "赵六", "空巢老人"],
  ["02-0001", "2组", "孙七"],
  ["02-0002", "2组", "周九"],
);
const VISITS = visits(
  ["2026-08-20", "张三", "02-0001", "孙七"],
  ["2026-11-03", "张三", "01-0001", "李四"],
  ["2026-11-04", "王五", "", "赵六", "电话"],
  ["2026-11-05", "王五", "02-0009", "不在册"],
);

describe("未访户数", () => {
  test.each<[unknown, unknown, number]>([
    ["2026年第4季度", null, 3],
    ["2026-10", null, 4],
    ["2026年", null, 2],
    ["2026-Q4", "低保户", 0],
    ["2026-Q4", "空巢老人", 1],
    ["2026-Q4", "空巢老人、低保户", 1],
    ["2026-10", "重点户", 1],
  ])("%s, %s: %i", (period, kinds, count) => {
    expect(ask("未访户数", HOUSEHOLDS, VISITS, period, kinds)).toBe(count);
  });

  test("without any visit it is all of them, without households none", () => {
    expect(ask("未访户数", HOUSEHOLDS, blank(2, 5), "2026-Q4")).toBe(4);
    expect(ask("未访户数", blank(2, 5), VISITS, "2026-Q4")).toBe(0);
  });

  test("which kinds there are is said where one is unknown", () => {
    expect(ask("未访户数", HOUSEHOLDS, VISITS, "2026-Q4", "富裕户")).toMatch(
      /^#VALUE! 没有户类别“富裕户”,可以写:重点户、/,
    );
  });
});

describe("未访户名单", () => {
  test("never visited first, then the longest ago", () => {
    expect(ask("未访户名单", HOUSEHOLDS, VISITS, "2026-Q4")).toEqual([
      ["户编号", "组别", "户主", "最近走访"],
      ["01-0002", "1组", "赵六", "从未走访"],
      ["02-0002", "2组", "周九", "从未走访"],
      ["02-0001", "2组", "孙七", "2026-08-20"],
    ]);
  });

  test("is as long as 未访户数 says, and has its headers when nobody is missing", () => {
    expect(ask("未访户名单", HOUSEHOLDS, VISITS, "2026-Q4", "低保户")).toEqual([
      ["户编号", "组别", "户主", "最近走访"],
    ]);
  });
});

describe("走访覆盖率", () => {
  test("is the part of the households where somebody was", () => {
    expect(ask("走访覆盖率", HOUSEHOLDS, VISITS, "2026-Q4")).toBe(0.25);
    expect(ask("走访覆盖率", HOUSEHOLDS, VISITS, "2026-Q4", "低保户")).toBe(1);
  });

  test("without a household there is none", () => {
    expect(ask("走访覆盖率", households(), VISITS, "2026-Q4")).toBe("#N/A 没有可以计算的户。");
  });
});
