/** The official days as a default: which years are known is our own list, not the library's. */
import { describe, expect, test } from "@jest/globals";
import { PLAIN_WEEK, isWorkday, workCalendar } from "../../src/domain/workdays/index.ts";
import { defaultCalendar } from "../../src/job/calendar.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import { calendarInForce } from "../../src/job/settings.ts";

const SETTINGS = defaultSettings();

describe("a year of which no list has come out", () => {
  test("is not covered, whatever the library answers for it", () => {
    expect(defaultCalendar([2003, 2027, 2040])).toEqual(PLAIN_WEEK);
  });

  test("is covered as soon as the township writes one day of it into 工作日历", () => {
    const own = workCalendar([["2027-01-01", "放假"]]);
    const calendar = calendarInForce(own, "2026-12-01", SETTINGS);
    expect([...calendar.years].sort()).toEqual([2025, 2026, 2027]);
    expect(isWorkday(calendar, "2027-01-01")).toBe(false);
  });
});

test.each([
  ["2026-02-14", true, "Saturday, worked for the Spring Festival"],
  ["2026-02-16", false, "the eve of the Spring Festival"],
  ["2026-09-20", true, "Sunday, worked for National Day"],
  ["2026-10-07", false, "last day of National Day"],
  ["2026-10-10", true, "Saturday, worked for National Day"],
  ["2026-10-11", false, "a plain Sunday"],
])("%s is a working day: %p (%s)", (day, yes) => {
  expect(isWorkday(defaultCalendar([2026]), day)).toBe(yes);
});

test("the township's own day goes before the official one", () => {
  const own = workCalendar([["2026-10-10", "放假"]]);
  expect(isWorkday(calendarInForce(own, "2026-10-08", SETTINGS), "2026-10-10")).toBe(false);
});

test("where the township's own days alone are to count, the official ones do not", () => {
  const own = workCalendar([["2026-10-10", "放假"]]);
  const alone = { workCalendar: "只用工作日历表" } as const;
  expect(calendarInForce(own, "2026-10-08", alone)).toBe(own);
  expect(isWorkday(calendarInForce(PLAIN_WEEK, "2026-10-08", alone), "2026-10-07")).toBe(true);
});
