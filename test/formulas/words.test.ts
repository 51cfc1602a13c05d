import { describe, expect, test } from "@jest/globals";
import { serialToIso } from "../../src/domain/dates/index.ts";
import { ask, on } from "./support.ts";

test.each([
  ["张小三", "张*三"],
  ["李四", "李*"],
  ["欧阳小三", "欧阳*三"],
  ["张小三、李四", "张*三、李*"],
  ["张小三,李四", "张*三,李*"],
  ["", ""],
])("姓名脱敏 %s: %s", (name, masked) => {
  expect(ask("姓名脱敏", name)).toBe(masked);
});

describe("日期规范", () => {
  const tidy = (...given: readonly unknown[]) => {
    const value = ask("日期规范", ...given);
    return typeof value === "number" ? serialToIso(value) : value;
  };
  test.each<[unknown, string]>([
    ["26.11.3", "2026-11-03"],
    ["2026年11月3日", "2026-11-03"],
    ["2026/11/3", "2026-11-03"],
    [20261103, "2026-11-03"],
    [on("2026-11-03"), "2026-11-03"],
    ["11月3日", "2026-11-03"],
    ["", ""],
  ])("%s: %s", (written, day) => {
    expect(tidy(written)).toBe(day);
  });

  test("the year that is given is that of dates without one", () => {
    expect(tidy("11月3日", 2025)).toBe("2025-11-03");
    expect(tidy("11月3日", "去年")).toBe("#VALUE! “年份”要填四位数字,例如 2026。");
  });

  test.each([["改天"], ["2026-02-30"], ["11月上旬"], [11.1]])("%s is told", (written) => {
    expect(tidy(written)).toMatch(/^#VALUE! “日期”/);
  });
});
