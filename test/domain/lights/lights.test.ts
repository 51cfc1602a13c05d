import { describe, expect, test } from "@jest/globals";
import { daysLeft, itemLimit, lightOf, replyLimit } from "../../../src/domain/lights/index.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import { PLAIN_WEEK, workCalendar } from "../../../src/domain/workdays/index.ts";

const settings = defaultSettings();

describe("what an item still has to keep to", () => {
  test.each([
    ["its deadline", { deadline: "2026-11-10" }, "2026-11-10"],
    [
      "the day that it was put off to",
      { deadline: "2026-11-10", extendedDeadline: "2026-11-20" },
      "2026-11-20",
    ],
    ["work without an end", { deadline: "长期坚持" }, undefined],
    ["no deadline yet", {}, undefined],
    ["done again after a complaint", { deadline: "2026-11-10", status: "退回重办" }, "2026-11-10"],
    ["sent up", { deadline: "2026-11-10", status: "已上报" }, undefined],
    ["closed", { deadline: "2026-11-10", status: "已结账" }, undefined],
    ["done, to be called back", { deadline: "2026-11-10", status: "已办结待回访" }, undefined],
    ["given up", { extendedDeadline: "2026-11-10", status: "中止" }, undefined],
  ])("%s", (_, values, due) => {
    expect(itemLimit(values)?.due).toBe(due);
  });
});

describe("an answer to a visitor (D19: 7 days)", () => {
  test.each([
    ["none yet", { receptionDate: "2026-11-20" }, "2026-11-27"],
    ["an answer", { receptionDate: "2026-11-20", reply: "当场答复" }, undefined],
    ["a day of answer", { receptionDate: "2026-11-20", replyDate: "2026-11-21" }, undefined],
    ["no readable day", { receptionDate: "上周" }, undefined],
  ])("%s", (_, values, due) => {
    expect(replyLimit(values, settings)?.due).toBe(due);
  });
});

describe("working days that are left (§2.3)", () => {
  // 27 November 2026 is a Friday.
  const left = (due: string, asOf: string, calendar = PLAIN_WEEK): number =>
    daysLeft({ due, extended: false }, asOf, calendar);

  test.each([
    ["2026-11-27", "2026-11-27", 0],
    ["2026-11-30", "2026-11-27", 1],
    ["2026-11-29", "2026-11-27", 0],
    ["2026-11-26", "2026-11-27", -1],
    ["2026-11-27", "2026-11-29", 0],
    ["2026-11-27", "2026-11-30", -1],
  ])("due %s, asked on %s: %i", (due, asOf, days) => {
    expect(left(due, asOf)).toBe(days);
  });

  test("days off and days of work at weekends count as the list has them", () => {
    const calendar = workCalendar([
      ["2026-11-28", "上班"],
      ["2026-11-30", "放假"],
    ]);
    expect(left("2026-11-28", "2026-11-27", calendar)).toBe(1);
    expect(left("2026-12-01", "2026-11-27", calendar)).toBe(2);
  });
});

describe("the light", () => {
  const once = { due: "2026-11-10", extended: false };
  const putOff = { due: "2026-11-10", extended: true };

  test.each([
    [4, "正常"],
    [3, "临期"],
    [0, "临期"],
    [-1, "黄"],
    [-5, "黄"],
    [-6, "红"],
  ] as const)("%i working days left: %s", (days, light) => {
    expect(lightOf(days, once, settings)).toBe(light);
  });

  test("a limit that was put off and is missed again is red at once, where it is so ruled", () => {
    expect(lightOf(-1, putOff, settings)).toBe("红");
    expect(lightOf(0, putOff, settings)).toBe("临期");
    expect(lightOf(-1, putOff, { ...settings, redWhenMissedAgain: false })).toBe("黄");
  });

  test("the days are settings", () => {
    const strict = { ...settings, dueSoonWorkdays: 0, yellowWorkdays: 1 };
    expect([1, 0, -1, -2].map((days) => lightOf(days, once, strict))).toEqual([
      "正常",
      "临期",
      "黄",
      "红",
    ]);
  });
});
