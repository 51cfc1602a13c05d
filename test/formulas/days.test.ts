import { describe, expect, test } from "@jest/globals";
import { serialToIso } from "../../src/domain/dates/index.ts";
import { ask, on } from "./support.ts";

const CALENDAR = [
  ["日期", "放假/上班", "名称"],
  [on("2026-12-03"), "放假", "赶集日"],
  [on("2026-12-05"), "上班", "调休"],
];

describe("工作日后", () => {
  const after = (...given: readonly unknown[]) => {
    const value = ask("工作日后", ...given);
    return typeof value === "number" ? serialToIso(value) : value;
  };
  test.each<[string, number, string]>([
    ["2026-12-02", 1, "2026-12-03"],
    ["2026-12-04", 1, "2026-12-07"],
    ["2026-12-04", -1, "2026-12-03"],
    ["2026-12-02", 0, "2026-12-02"],
    // 国庆节 2026: 1 to 7 October off, 10 October a working Saturday.
    ["2026-09-30", 1, "2026-10-08"],
    ["2026-10-09", 1, "2026-10-10"],
  ])("%s and %i working days: %s", (from, days, to) => {
    expect(after(on(from), days)).toBe(to);
    expect(after(from, String(days))).toBe(to);
  });

  test("days of the township's own come before the official ones", () => {
    expect(after(on("2026-12-02"), 1, [CALENDAR])).toBe("2026-12-04");
    expect(after(on("2026-12-04"), 1, [CALENDAR])).toBe("2026-12-05");
  });

  test.each<[string, readonly unknown[], RegExp]>([
    ["no date", [null, 3], /^#VALUE! 请填写“日期”/],
    ["a text that is no date", ["改天", 3], /^#VALUE! .*改天/],
    ["half a day", [on("2026-12-02"), 0.5], /^#VALUE! “工作日数”要填/],
    ["no number", [on("2026-12-02"), "三"], /^#VALUE! “工作日数”要填数字/],
    ["beyond what is known", [on("2026-12-02"), 1000], /^#VALUE! “工作日数”要填/],
  ])("%s is an error value with a sentence", (_, given, said) => {
    expect(after(...given)).toMatch(said);
  });
});

describe("剩余工作日", () => {
  test.each<[unknown, string, number | string]>([
    [on("2026-12-04"), "2026-12-02", 2],
    [on("2026-12-02"), "2026-12-02", 0],
    [on("2026-11-27"), "2026-12-02", -3],
    ["2026.12.4", "2026-12-02", 2],
    ["", "2026-12-02", ""],
    ["长期坚持", "2026-12-02", ""],
  ])("%s as of %s: %s", (deadline, asOf, left) => {
    expect(ask("剩余工作日", deadline, on(asOf))).toBe(left);
  });
});

describe("办理灯", () => {
  test.each<[string, string]>([
    ["2026-12-31", "正常"],
    ["2026-12-03", "临期"],
    ["2026-12-02", "临期"],
    ["2026-12-01", "黄"],
    ["2026-10-01", "红"],
  ])("%s as of 2026-12-02: %s", (deadline, light) => {
    expect(ask("办理灯", on(deadline), on("2026-12-02"))).toBe(light);
  });

  test("a limit that was put off goes before the first, and its miss is 红 at once", () => {
    const asOf = on("2026-12-02");
    expect(ask("办理灯", on("2026-10-01"), asOf, on("2026-12-31"))).toBe("正常");
    expect(ask("办理灯", on("2026-10-01"), asOf, on("2026-12-01"))).toBe("红");
  });

  test("what is settled has no light; a status that there is not is told", () => {
    const asOf = on("2026-12-02");
    expect(ask("办理灯", on("2026-10-01"), asOf, null, "已结账")).toBe("");
    expect(ask("办理灯", on("2026-10-01"), asOf, null, "办理中")).toBe("红");
    expect(ask("办理灯", on("2026-10-01"), asOf, null, "拖着")).toMatch(/^#VALUE! 没有状态“拖着”/);
    expect(ask("办理灯", "", asOf)).toBe("");
  });

  test("the numbers are those of 规则设置", () => {
    const rules = [
      ["设置项", "值"],
      ["黄灯:逾期不超过", 60],
    ];
    expect(ask("办理灯", on("2026-10-20"), on("2026-12-02"), null, null, [rules])).toBe("黄");
  });
});
