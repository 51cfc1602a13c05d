import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { monthIn, townshipIn, villageIn } from "../../../src/intake/layout/titles.ts";

const period = { year: 2026, month: 11 };

describe("village and township of a title", () => {
  test.each([
    ["龙河村2026年11月民情台账", "龙河村", ""],
    ["五桂镇龙河村2026年11月民情台账", "龙河村", "五桂镇"],
    ["中江县五桂镇龙河村民情台账", "龙河村", "五桂镇"],
    ["四川省德阳市中江县五桂镇龙河村民生诉求台账", "龙河村", "五桂镇"],
    ["2026年11月龙河村走访记录", "龙河村", ""],
    ["二〇二六年十一月龙河村走访记录", "龙河村", ""],
    ["填报单位:龙河村(盖章)", "龙河村", ""],
    ["单位: 五桂镇 龙河村委会", "龙河村", "五桂镇"],
    ["城关街道朝阳社区民情台账", "朝阳社区", "城关街道"],
    ["民情台账(龙河村)", "龙河村", ""],
    ["【龙河村】走访情况", "龙河村", ""],
    ["村(社区)民情台账", "", ""],
    ["各村走访情况汇总", "", ""],
    ["汇总各村", "", ""],
    ["五桂镇11月收集所有村台账", "", "五桂镇"],
    ["××村民情台账", "", ""],
    ["全村困难群众", "", ""],
    ["五桂镇人民政府", "", "五桂镇"],
    ["单位:(盖章)", "", ""],
    ["村民代表会议记录", "", ""],
    ["", "", ""],
  ])("%s", (title, village, township) => {
    expect(villageIn(title)).toBe(village);
    expect(townshipIn(title)).toBe(township);
  });
});

describe("month of a title or a sheet name", () => {
  test.each([
    ["龙河村2026年11月民情台账", "2026-11"],
    ["2026年1月份走访", "2026-01"],
    ["二〇二六年十一月民情台账", "2026-11"],
    ["二○二六年十二月份", "2026-12"],
    ["2026.11", "2026-11"],
    ["2026-09", "2026-09"],
    ["走访2026.9", "2026-09"],
    ["11月", "2026-11"],
    ["十月份", "2026-10"],
    ["走访记录(10月)", "2026-10"],
    ["1月", "2027-01"],
    ["2026年11月3日", ""],
    ["单位:龙河村  填报时间:2026年12月1日", ""],
    ["填表日期:2026.12.1", ""],
    ["10月-11月走访", ""],
    ["2026年10月21日——2026年11月20日", ""],
    ["2026年11月民情台账 填报时间:2026年12月1日", "2026-11"],
    ["2026年", ""],
    ["第11组", ""],
    ["13月", ""],
    ["", ""],
  ])("%s → %s", (title, month) => {
    expect(monthIn(title, period)).toBe(month);
  });

  test("a month without a year is the one nearest to the period", () => {
    expect(monthIn("12月", { year: 2027, month: 1 })).toBe("2026-12");
    expect(monthIn("2月", { year: 2026, month: 12 })).toBe("2027-02");
    expect(monthIn("6月", { year: 2026, month: 12 })).toBe("2026-06");
  });

  test("any year and month that is written out comes back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const expected = `${year}-${String(month).padStart(2, "0")}`;
          expect(monthIn(`龙河村${year}年${month}月民情台账`, period)).toBe(expected);
          expect(monthIn(`${year} 年 ${month} 月`, period)).toBe(expected);
        },
      ),
    );
  });

  test("odd text never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof monthIn(text, period)).toBe("string");
        expect(typeof villageIn(text)).toBe("string");
        expect(typeof townshipIn(text)).toBe("string");
      }),
    );
  });
});
