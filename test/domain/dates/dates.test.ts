import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isIsoDate,
  isIsoMonth,
  isLeapYear,
  isoDate,
  isoToSerial,
  isoWeek,
  isoWeekId,
  mondayOfWeek,
  parseIsoDate,
  parseWeekday,
  serialToIso,
  toDayNumber,
  weekday,
  weekdayName,
} from "../../../src/domain/dates/index.ts";

const FIRST = toDayNumber("0001-01-01");
const LAST = toDayNumber("9999-12-31");
const dayNumbers = fc.integer({ min: FIRST, max: LAST });

describe("the calendar", () => {
  test.each([
    [2024, true],
    [2026, false],
    [1900, false],
    [2000, true],
    [2100, false],
  ])("%i leap year: %p", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  test.each([
    [2026, 4, 30],
    [2026, 12, 31],
    [2026, 0, 0],
    [2026, 13, 0],
  ])("month %i-%i has %i days", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  test.each([
    [2026, 11, 3, "2026-11-03"],
    [1, 1, 1, "0001-01-01"],
    [2026, 11, 31, null],
    [2026, 2, 29, null],
    [2026, 13, 1, null],
    [2026, 1, 0, null],
    [0, 1, 1, null],
    [10000, 1, 1, null],
    [2026, 1, 1.5, null],
    [Number.NaN, 1, 1, null],
  ])("isoDate(%d, %d, %d) is %p", (year, month, day, iso) => {
    expect(isoDate(year, month, day)).toBe(iso);
  });

  test.each(["2026-11-31", "2026-1-03", "2026/11/03", "", "0000-01-01", "2026-11-03 "])(
    "%p is no date",
    (text) => {
      expect(isIsoDate(text)).toBe(false);
      expect(parseIsoDate(text)).toBeNull();
      expect(() => toDayNumber(text)).toThrow("not a date");
    },
  );

  test("parts of a date", () => {
    expect(parseIsoDate("2028-02-29")).toEqual({ year: 2028, month: 2, day: 29 });
  });

  test.each([
    ["2026-11", true],
    ["2026-13", false],
    ["2026-1", false],
    ["0000-01", false],
  ])("isIsoMonth(%p) is %p", (text, yes) => {
    expect(isIsoMonth(text)).toBe(yes);
  });
});

describe("day numbers", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-03-01", 11017],
    ["2026-11-03", 20760],
  ])("%s is day %i", (iso, day) => {
    expect(toDayNumber(iso)).toBe(day);
    expect(fromDayNumber(day)).toBe(iso);
  });

  test("there and back for every day of four centuries' seams", () => {
    for (const year of [1, 1899, 1900, 1999, 2000, 2026, 2100, 9999]) {
      const first = toDayNumber(`${String(year).padStart(4, "0")}-01-01`);
      for (let day = first; day < first + (isLeapYear(year) ? 366 : 365); day += 1) {
        expect(toDayNumber(fromDayNumber(day))).toBe(day);
      }
    }
  });

  test("agrees with the platform's own calendar", () => {
    fc.assert(
      fc.property(dayNumbers, (day) => {
        const platform = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(fromDayNumber(day)).toBe(platform);
        expect(toDayNumber(platform)).toBe(day);
        expect(weekday(platform) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });

  test("adding and measuring days are inverse", () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (a, b) => {
        const from = fromDayNumber(a);
        const to = fromDayNumber(b);
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test.each([
    ["2026-11", 2, "2027-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-01", -13, "2024-12"],
    ["2026-11", 0, "2026-11"],
  ])("addMonths(%s, %i) is %s", (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected);
  });
});

describe("Excel's serial numbers", () => {
  test.each([
    [46329, "2026-11-03"],
    [46329.75, "2026-11-03"],
    [61, "1900-03-01"],
    [1, "1899-12-31"],
    [2958465, "9999-12-31"],
    [2958465.5, "9999-12-31"],
  ])("%d shows %s", (serial, iso) => {
    expect(serialToIso(serial)).toBe(iso);
  });

  test.each([0, -1, 0.5, 2958466, Number.NaN, Infinity])("%d shows no date", (serial) => {
    expect(serialToIso(serial)).toBe("");
  });

  test("there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => {
        expect(isoToSerial(serialToIso(serial))).toBe(serial);
      }),
    );
  });
});

describe("weeks", () => {
  test.each([
    ["2026-11-27", 5, "星期五"],
    ["2026-11-29", 7, "星期日"],
    ["1969-12-29", 1, "星期一"],
  ])("%s is weekday %i, %s", (iso, day, name) => {
    expect(weekday(iso)).toBe(day);
    expect(weekdayName(iso)).toBe(name);
  });

  test.each([
    ["星期一", 1],
    ["周五", 5],
    ["礼拜天", 7],
    ["日", 7],
    ["星期日", 7],
    ["3", 3],
    ["周八", null],
    ["星期", null],
    ["", null],
  ])("parseWeekday(%p) is %p", (text, day) => {
    expect(parseWeekday(text)).toBe(day);
  });

  test.each([
    ["2026-11-27", "2026-W48"],
    ["2026-01-01", "2026-W01"],
    ["2027-01-01", "2026-W53"],
    ["2024-12-30", "2025-W01"],
    ["2021-01-03", "2020-W53"],
  ])("%s lies in %s", (iso, id) => {
    expect(isoWeekId(iso)).toBe(id);
  });

  test.each([
    [2026, 48, "2026-11-23"],
    [2026, 53, "2026-12-28"],
    [2025, 53, null],
    [2026, 0, null],
    [2026, 54, null],
    [2026, 1.5, null],
    [0, 1, null],
  ])("week %d-%d begins on %p", (year, week, monday) => {
    expect(mondayOfWeek(year, week)).toBe(monday);
  });

  test("every day lies within the week that it names", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80000 }), (day) => {
        const iso = fromDayNumber(day);
        const { year, week } = isoWeek(iso);
        const monday = mondayOfWeek(year, week) ?? "";
        const distance = daysBetween(monday, iso);
        expect(distance).toBe(weekday(iso) - 1);
      }),
    );
  });
});
