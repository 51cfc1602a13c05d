import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, fromDayNumber } from "../../../src/domain/dates/index.ts";
import { DUTIES, dutiesInForce } from "../../../src/domain/quotas/duties.ts";
import { parseSpan, spanOn, spansWithin } from "../../../src/domain/quotas/spans.ts";
import type { Span, SpanKind } from "../../../src/domain/quotas/types.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";

const SETTINGS = defaultSettings();
const asked = (id: string): Span => {
  const span = parseSpan(id, SETTINGS);
  if (!span) throw new Error(id);
  return span;
};
const ids = (kind: SpanKind, id: string, asOf: string, settings = SETTINGS) =>
  spansWithin(kind, asked(id), asOf, settings).map((span) => span.id);

describe("spans", () => {
  test.each<[SpanKind, string, string, string, string]>([
    ["week", "2026-11-03", "2026-W45", "2026-11-02", "2026-11-08"],
    ["week", "2027-01-01", "2026-W53", "2026-12-28", "2027-01-03"],
    ["half", "2026-11-15", "2026-11-1", "2026-11-01", "2026-11-15"],
    ["half", "2028-02-16", "2028-02-2", "2028-02-16", "2028-02-29"],
    ["month", "2028-02-29", "2028-02", "2028-02-01", "2028-02-29"],
    ["quarter", "2026-12-31", "2026-Q4", "2026-10-01", "2026-12-31"],
    ["year", "2026-02-01", "2026", "2026-01-01", "2026-12-31"],
    ["day", "2026-02-01", "2026-02-01", "2026-02-01", "2026-02-01"],
  ])("%s of %s is %s", (kind, day, id, start, end) => {
    expect(spanOn(kind, day, SETTINGS)).toMatchObject({ kind, id, start, end });
  });

  test("a week may run from Saturday to Friday, a month to a day of its own", () => {
    const week = { ...SETTINGS, visitWeek: "周六至周五" } as const;
    expect(spanOn("week", "2026-11-07", week)).toMatchObject({
      id: "2026-W46",
      start: "2026-11-07",
      end: "2026-11-13",
    });
    const cutoff = { ...SETTINGS, quotaMonth: "按月报截止日", monthCutoff: 20 } as const;
    expect(spanOn("month", "2026-11-21", cutoff)).toMatchObject({
      id: "2026-12",
      start: "2026-11-21",
      end: "2026-12-20",
    });
  });

  test("every day lies in exactly one span of each kind, and the next begins the day after", () => {
    const kinds = ["week", "half", "month", "quarter", "year"] as const;
    const days = fc.integer({ min: 7_400, max: 40_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(fc.constantFrom(...kinds), days, (kind, day) => {
        const span = spanOn(kind, day, SETTINGS);
        expect(span.start <= day && day <= span.end).toBe(true);
        expect(spanOn(kind, span.start, SETTINGS)).toEqual(span);
        expect(spanOn(kind, addDays(span.end, 1), SETTINGS).start).toBe(addDays(span.end, 1));
      }),
    );
  });
});

describe("what an evaluation of a month, a quarter or a year is about", () => {
  test("weeks belong to the month in which they end", () => {
    expect(ids("week", "2026-11", "2026-12-31")).toEqual([
      "2026-W44",
      "2026-W45",
      "2026-W46",
      "2026-W47",
      "2026-W48",
    ]);
  });
  test("the running week, quarter and year are shown as they stand", () => {
    expect(ids("week", "2026-11", "2026-11-17").at(-1)).toBe("2026-W48");
    expect(ids("week", "2026-11", "2026-11-30").at(-1)).toBe("2026-W49");
    expect(ids("quarter", "2026-11", "2026-11-30")).toEqual(["2026-Q4"]);
    expect(ids("year", "2026-11", "2026-11-30")).toEqual(["2026"]);
  });
  test("a year shows each of its months and quarters", () => {
    expect(ids("month", "2026", "2027-01-05")).toHaveLength(12);
    expect(ids("quarter", "2026", "2027-01-05")).toHaveLength(4);
  });
  test("a look back shows what was over by then", () => {
    expect(ids("once", "2026-10", "2026-11-30")).toEqual(["2026-10-31"]);
    expect(ids("once", "2026-11", "2026-11-17")).toEqual(["2026-11-17"]);
  });
});

test.each(["", "2026-13", "2026-Q5", "26", "2026-W48", "abc"])("“%s” is no span", (text) => {
  expect(parseSpan(text, SETTINGS)).toBeNull();
});

describe("the duties", () => {
  test("are D1 to D30 and C1 to C10, in their order", () => {
    const wanted = [
      ...Array.from({ length: 30 }, (_, index) => `D${index + 1}`),
      ...Array.from({ length: 10 }, (_, index) => `C${index + 1}`),
    ];
    expect(DUTIES.map(({ id }) => id)).toEqual(wanted);
  });
  test("each has its sentence, and what is not assessed says why", () => {
    expect(DUTIES.filter(({ sentence }) => sentence === "")).toEqual([]);
    const silent = DUTIES.filter(({ measure, unassessed }) => measure === "none" && !unassessed);
    expect(silent).toEqual([]);
  });
  test("are switched by the settings", () => {
    const off = { ...SETTINGS, dutyDiary: false };
    expect(dutiesInForce(SETTINGS).some(({ id }) => id === "D20")).toBe(true);
    expect(dutiesInForce(off).some(({ id }) => id === "D20")).toBe(false);
    expect(dutiesInForce(SETTINGS).some(({ id }) => id === "D11")).toBe(false);
  });
});
