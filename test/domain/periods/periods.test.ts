import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, fromDayNumber, toDayNumber } from "../../../src/domain/dates/index.ts";
import {
  FRIDAY_RULES,
  collectionWeek,
  collectionWeekOf,
  halfMonth,
  monthOf,
  monthPeriod,
  parsePeriod,
} from "../../../src/domain/periods/index.ts";
import { PLAIN_WEEK, workCalendar } from "../../../src/domain/workdays/index.ts";
import type { DayKind } from "../../../src/domain/workdays/index.ts";

describe("report months", () => {
  test.each([
    ["2026-11", 0, "2026-11-01", "2026-11-30"],
    ["2026-11", 20, "2026-10-21", "2026-11-20"],
    ["2027-01", 20, "2026-12-21", "2027-01-20"],
    ["2026-12", 25, "2026-11-26", "2026-12-25"],
    ["2026-03", 30, "2026-03-01", "2026-03-30"],
    ["2028-02", 0, "2028-02-01", "2028-02-29"],
  ])("%s with cut-off %i runs from %s to %s", (month, cutoff, start, end) => {
    expect(monthPeriod(month, cutoff)).toMatchObject({
      kind: "month",
      id: month,
      start,
      end,
      month,
    });
  });

  test("label and year are those of the report", () => {
    expect(monthPeriod("2027-01", 20)).toMatchObject({ label: "2027年1月", year: 2027 });
  });

  test.each(["2026-13", "2026", "", "0206-11", "2026-11-1", "11月"])(
    "%p is no report month",
    (text) => {
      expect(monthPeriod(text)).toBeNull();
    },
  );

  test.each([
    ["2026-11-20", 20, "2026-11"],
    ["2026-11-21", 20, "2026-12"],
    ["2026-12-21", 20, "2027-01"],
    ["2026-11-30", 0, "2026-11"],
  ])("%s with cut-off %i belongs to %s", (iso, cutoff, month) => {
    expect(monthOf(iso, cutoff)).toBe(month);
  });

  test("every day lies in exactly the month that it is said to belong to", () => {
    const days = fc.integer({ min: toDayNumber("2024-01-01"), max: toDayNumber("2030-12-31") });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 31 }), (day, cutoff) => {
        const iso = fromDayNumber(day);
        const period = monthPeriod(monthOf(iso, cutoff), cutoff);
        expect(period && period.start <= iso && iso <= period.end).toBe(true);
      }),
    );
  });
});

describe("half-months (C2)", () => {
  test.each([
    ["2026-11-1", "2026-11-01", "2026-11-15", "2026年11月上半月"],
    ["2026-11-2", "2026-11-16", "2026-11-30", "2026年11月下半月"],
    ["2028-02-2", "2028-02-16", "2028-02-29", "2028年2月下半月"],
  ])("%s runs from %s to %s", (id, start, end, label) => {
    expect(halfMonth(id)).toMatchObject({
      id,
      kind: "half",
      start,
      end,
      label,
      month: id.slice(0, 7),
    });
  });

  test.each(["2026-11-3", "2026-11", "2026-13-1", ""])("%p is none", (id) => {
    expect(halfMonth(id)).toBeNull();
  });
});

describe("collection weeks (C3)", () => {
  test("an ordinary week runs from Saturday to Friday", () => {
    expect(collectionWeek("2026-W48", PLAIN_WEEK)).toEqual({
      id: "2026-W48",
      kind: "week",
      label: "2026年第48周(11月21日至11月27日)",
      start: "2026-11-21",
      end: "2026-11-27",
      year: 2026,
      month: "2026-11",
    });
  });

  const friday = workCalendar([
    ["2026-10-01", "放假"],
    ["2026-10-02", "放假"],
    ["2026-10-05", "放假"],
    ["2026-10-06", "放假"],
    ["2026-10-07", "放假"],
  ]);

  test("a holiday Friday: the last working day before it closes the week, no day is lost", () => {
    expect(collectionWeek("2026-W40", friday)).toMatchObject({
      start: "2026-09-26",
      end: "2026-09-30",
    });
    expect(collectionWeek("2026-W41", friday)).toMatchObject({
      start: "2026-10-01",
      end: "2026-10-09",
    });
    expect(collectionWeekOf("2026-10-02", friday)).toBe("2026-W41");
  });

  test("the holiday rule is a switch", () => {
    const rules = { ...FRIDAY_RULES, earlierOnHoliday: false };
    expect(collectionWeek("2026-W40", friday, rules)).toMatchObject({ end: "2026-10-02" });
  });

  test("a whole week free keeps its own Friday: no week is skipped", () => {
    const free = workCalendar(
      ["16", "17", "18", "19", "20"].map((day) => [`2026-02-${day}`, "放假"] as const),
    );
    expect(collectionWeek("2026-W07", free)).toMatchObject({ end: "2026-02-13" });
    expect(collectionWeek("2026-W08", free)).toMatchObject({
      start: "2026-02-14",
      end: "2026-02-20",
    });
  });

  test("a worked Saturday before a free week closes it", () => {
    const free = workCalendar([
      ["2026-02-14", "上班"],
      ...["16", "17", "18", "19", "20"].map((day) => [`2026-02-${day}`, "放假"] as const),
    ]);
    expect(collectionWeek("2026-W08", free)).toMatchObject({
      start: "2026-02-14",
      end: "2026-02-14",
    });
    expect(collectionWeek("2026-W09", free)).toMatchObject({
      start: "2026-02-15",
      end: "2026-02-27",
    });
    expect(collectionWeekOf("2026-02-15", free)).toBe("2026-W09");
  });

  test("another closing day", () => {
    const rules = { closingWeekday: 7, earlierOnHoliday: false };
    expect(collectionWeek("2026-W48", PLAIN_WEEK, rules)).toMatchObject({
      start: "2026-11-23",
      end: "2026-11-29",
    });
  });

  test.each(["2025-W53", "2026-W00", "2026-48", "W48", "0206-W10", ""])("%p is no week", (id) => {
    expect(collectionWeek(id, PLAIN_WEEK)).toBeNull();
  });

  test("whatever the holidays, every day lies in exactly one week", () => {
    const first = toDayNumber("2026-01-01");
    const kinds = fc.constantFrom<DayKind>("放假", "上班");
    const lists = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), kinds), { maxLength: 40 });
    fc.assert(
      fc.property(
        lists,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 7 }),
        (list, offset, closing) => {
          const calendar = workCalendar(
            list.map(([at, kind]) => [fromDayNumber(first + at), kind] as const),
          );
          const rules = { closingWeekday: closing, earlierOnHoliday: true };
          const iso = fromDayNumber(first + offset);
          const week = collectionWeek(collectionWeekOf(iso, calendar, rules), calendar, rules);
          expect(week && week.start <= iso && iso <= week.end).toBe(true);
          const next = collectionWeek(
            collectionWeekOf(addDays(week?.end ?? iso, 1), calendar, rules),
            calendar,
            rules,
          );
          expect(next?.start).toBe(addDays(week?.end ?? iso, 1));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test.each([
  ["2026-11", "month"],
  ["2026-W48", "week"],
  ["2026-11-1", "half"],
])("parsePeriod(%s) is a %s", (id, kind) => {
  expect(parsePeriod(id)?.kind).toBe(kind);
});

test.each(["2026", "十一月", "2026-W60", "2026-11-15"])("parsePeriod(%p) is nothing", (id) => {
  expect(parsePeriod(id)).toBeNull();
});
