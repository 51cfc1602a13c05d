import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, fromDayNumber, toDayNumber } from "../../../src/domain/dates/index.ts";
import {
  PLAIN_WEEK,
  addWorkdays,
  isCovered,
  isWorkday,
  mergeCalendars,
  workCalendar,
  workdayOnOrAfter,
  workdayOnOrBefore,
  workdaysBetween,
} from "../../../src/domain/workdays/index.ts";

/** 国庆节 2026 as an example: 1–7 October free, Saturday 10 October worked. */
const calendar = workCalendar([
  ["2026-10-01", "放假"],
  ["2026-10-02", "放假"],
  ["2026-10-03", "放假"],
  ["2026-10-04", "放假"],
  ["2026-10-05", "放假"],
  ["2026-10-06", "放假"],
  ["2026-10-07", "放假"],
  ["2026-10-10", "上班"],
]);

test.each([
  ["2026-09-30", true],
  ["2026-10-01", false],
  ["2026-10-03", false],
  ["2026-10-10", true],
  ["2026-10-11", false],
  ["2027-10-01", true],
])("%s is a working day: %p", (iso, yes) => {
  expect(isWorkday(calendar, iso)).toBe(yes);
});

test("a year counts as covered when the list has a day of it", () => {
  expect(isCovered(calendar, "2026-01-01")).toBe(true);
  expect(isCovered(calendar, "2027-01-01")).toBe(false);
});

describe("counting", () => {
  test.each([
    ["2026-09-30", "2026-09-30", 0],
    ["2026-09-30", "2026-10-08", 1],
    ["2026-10-08", "2026-10-12", 3],
    ["2026-10-12", "2026-10-08", -3],
    ["2026-11-27", "2026-11-30", 1],
  ])("from %s to %s are %i working days", (from, to, days) => {
    expect(workdaysBetween(calendar, from, to)).toEqual({ days, certain: true });
  });

  test("a year without a list is counted by weekday, and said to be uncertain", () => {
    expect(workdaysBetween(calendar, "2026-12-31", "2027-01-04")).toEqual({
      days: 2,
      certain: false,
    });
    expect(workdaysBetween(PLAIN_WEEK, "2026-09-30", "2026-10-08").certain).toBe(false);
    expect(workdaysBetween(PLAIN_WEEK, "2026-09-30", "2026-10-08").days).toBe(6);
  });

  test("an uncovered year in the middle is told too", () => {
    const both = mergeCalendars(calendar, workCalendar([["2028-01-03", "放假"]]));
    expect(workdaysBetween(both, "2026-12-01", "2028-01-05").certain).toBe(false);
  });

  test("equals counting day by day", () => {
    const day = fc.integer({ min: toDayNumber("2026-08-01"), max: toDayNumber("2026-12-31") });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [fromDayNumber(Math.min(a, b)), fromDayNumber(Math.max(a, b))];
        let count = 0;
        for (let it = from; it < to;) {
          it = addDays(it, 1);
          if (isWorkday(calendar, it)) count += 1;
        }
        expect(workdaysBetween(calendar, from, to).days).toBe(count);
      }),
    );
  });
});

describe("moving", () => {
  test.each([
    ["2026-09-30", 1, "2026-10-08"],
    ["2026-10-09", 1, "2026-10-10"],
    ["2026-10-09", 2, "2026-10-12"],
    ["2026-10-08", -1, "2026-09-30"],
    ["2026-10-04", 0, "2026-10-04"],
  ])("%s and %i working days is %s", (from, count, date) => {
    expect(addWorkdays(calendar, from, count)).toEqual({ date, certain: true });
  });

  test("crossing into a year without a list is told", () => {
    expect(addWorkdays(calendar, "2026-12-31", 1)).toEqual({ date: "2027-01-01", certain: false });
  });

  test("the nearest working day before and after", () => {
    expect(workdayOnOrBefore(calendar, "2026-10-02").date).toBe("2026-09-30");
    expect(workdayOnOrBefore(calendar, "2026-10-10").date).toBe("2026-10-10");
    expect(workdayOnOrAfter(calendar, "2026-10-02").date).toBe("2026-10-08");
    expect(workdayOnOrAfter(calendar, "2026-10-08").date).toBe("2026-10-08");
  });

  test("moving by n and counting back gives n", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toDayNumber("2026-01-01"), max: toDayNumber("2026-11-30") }),
        fc.integer({ min: 1, max: 20 }),
        (day, count) => {
          const from = fromDayNumber(day);
          expect(
            workdaysBetween(calendar, from, addWorkdays(calendar, from, count).date).days,
          ).toBe(count);
        },
      ),
    );
  });
});

test("of two lists the second decides", () => {
  const merged = mergeCalendars(
    calendar,
    workCalendar([
      ["2026-10-07", "上班"],
      ["2027-01-01", "放假"],
    ]),
  );
  expect(isWorkday(merged, "2026-10-07")).toBe(true);
  expect(isWorkday(merged, "2026-10-06")).toBe(false);
  expect(isCovered(merged, "2027-05-05")).toBe(true);
});
