import { describe, expect, test } from "@jest/globals";
import { escalationDue, nextClosing, standingOf } from "../../../src/domain/lifecycle/deadlines.ts";
import type { MoveInput } from "../../../src/domain/lifecycle/types.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import { PLAIN_WEEK } from "../../../src/domain/workdays/index.ts";
import { defaultCalendar } from "../../../src/job/calendar.ts";

const settings = defaultSettings();
/**
 * 2026: National Day is off from Thursday 1 to Wednesday 7 October, worked for on Sunday 20
 * September and Saturday 10 October; the Spring Festival from Sunday 15 to Monday 23 February,
 * worked for on Saturdays 14 and 28 February.
 */
const calendar = defaultCalendar([2025, 2026]);

function at(values: MoveInput, asOf: string): string {
  const standing = standingOf(
    { values: { status: "办理中", ...values } },
    asOf,
    calendar,
    settings,
  );
  return standing === null ? "" : `${standing.light} ${standing.words}`;
}

describe("limits over holidays, in working days", () => {
  test.each([
    ["seven days off lie between", "2026-09-30", "2026-10-08", "临期 还剩 1 个工作日"],
    ["Saturday 10 October is worked", "2026-09-30", "2026-10-12", "正常 还剩 4 个工作日"],
    ["late by a day after the holiday", "2026-10-08", "2026-09-30", "黄 逾期 1 个工作日"],
    ["8, 9, 10, 12, 13 October", "2026-10-13", "2026-09-30", "黄 逾期 5 个工作日"],
    ["and the 14th", "2026-10-14", "2026-09-30", "红 逾期 6 个工作日"],
    ["due on a day off, asked on it", "2026-10-05", "2026-10-05", "临期 今天到期"],
    ["due on a day off, still the holiday", "2026-10-06", "2026-10-05", "临期 还剩 0 个工作日"],
    ["due on a Sunday, asked on Friday", "2026-11-27", "2026-11-29", "临期 还剩 0 个工作日"],
    ["Saturday 14 February is worked", "2026-02-13", "2026-02-24", "临期 还剩 2 个工作日"],
    ["nine days off are not late", "2026-02-23", "2026-02-14", "临期 还剩 0 个工作日"],
    ["the first day back is", "2026-02-24", "2026-02-14", "黄 逾期 1 个工作日"],
  ])("%s", (_, asOf, deadline, words) => {
    expect(at({ deadline }, asOf)).toBe(words);
  });

  test("put off and missed again: red on the first day", () => {
    const once = { deadline: "2026-09-30" };
    expect(at(once, "2026-10-08")).toBe("黄 逾期 1 个工作日");
    const again = { ...once, extendedDeadline: "2026-10-16" };
    expect(at(again, "2026-10-16")).toBe("临期 今天到期");
    expect(at(again, "2026-10-19")).toBe("红 逾期 1 个工作日(延期后再次逾期)");
  });

  test("nothing to keep to", () => {
    expect(at({ deadline: "长期坚持" }, "2026-10-08")).toBe("");
    expect(at({ deadline: "2026-09-30", status: "已上报" }, "2026-10-08")).toBe("");
  });

  test("a year that no list covers is said to be so", () => {
    const item = { values: { status: "办理中", deadline: "2027-02-10" } };
    const certain = (asOf: string): boolean | undefined =>
      standingOf(item, asOf, calendar, settings)?.certain;
    expect(certain("2026-12-28")).toBe(false);
    expect(standingOf(item, "2027-02-08", PLAIN_WEEK, settings)?.left).toBe(2);
  });
});

describe("上报: 3 working days after the meeting, and by the next 汇总日", () => {
  test.each([
    ["Monday: by Thursday", "2026-11-02", "2026-11-05"],
    ["Tuesday: the third day is the Friday", "2026-11-03", "2026-11-06"],
    ["Wednesday: Friday comes first", "2026-11-04", "2026-11-06"],
    ["Friday itself: not this one, by Wednesday", "2026-11-06", "2026-11-11"],
    ["before National Day the 汇总日 is moved to 30 September", "2026-09-29", "2026-09-30"],
    ["on that day: 8, 9 October; the 9th is the next one", "2026-09-30", "2026-10-09"],
    ["before the Spring Festival: Friday 13 February", "2026-02-12", "2026-02-13"],
  ])("%s", (_, meeting, due) => {
    expect(escalationDue(meeting, calendar, settings)).toEqual({ date: due, certain: true });
  });

  test("the 汇总日 may be left out, and the days are a setting", () => {
    const rules = { ...settings, escalateBeforeClosing: false };
    expect(escalationDue("2026-11-04", calendar, rules)?.date).toBe("2026-11-09");
    const five = { ...rules, escalationWorkdays: 5 };
    expect(escalationDue("2026-09-29", calendar, five)?.date).toBe("2026-10-12");
  });

  test("another 汇总日", () => {
    expect(nextClosing("2026-11-02", calendar, { ...settings, closingWeekday: "星期三" })).toBe(
      "2026-11-04",
    );
  });

  test("no readable meeting day, no limit", () => {
    expect(escalationDue("上次会议", calendar, settings)).toBeNull();
  });
});
