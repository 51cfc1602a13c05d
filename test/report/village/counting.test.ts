import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import {
  countVisits,
  creditsByCadre,
  creditsByPair,
  lastVisits,
  missingVisits,
  namesIn,
  pairKey,
  visitDays,
  visitRules,
} from "../../../src/report/village/counting/index.ts";
import type { RowValues } from "../../../src/report/village/counting/index.ts";

const settings = defaultSettings();
const rules = visitRules(settings);
const NOVEMBER = { start: "2026-11-01", end: "2026-11-30" };
const HOUSEHOLDS: readonly RowValues[] = [
  { householdNo: "01-0001", householder: "钱小河" },
  { householdNo: "01-0002", householder: "王强" },
  { householdNo: "01-0003", householder: "王强" },
];

const visit = (visitors: string, more: RowValues = {}): RowValues => ({
  visitDate: "2026-11-03",
  visitors: visitors.split("、"),
  householdNo: "01-0001",
  visitWay: "入户",
  ...more,
});
const credits = (rows: readonly RowValues[], by = rules) =>
  Object.fromEntries(creditsByCadre(countVisits(rows, HOUSEHOLDS, by), NOVEMBER));

describe("户次 (D1)", () => {
  test.each<[string, RowValues[], Record<string, number>]>([
    ["one visit", [visit("赵大山")], { 赵大山: 1 }],
    ["the same again on that day", [visit("赵大山"), visit("赵大山")], { 赵大山: 1 }],
    [
      "on another day",
      [visit("赵大山"), visit("赵大山", { visitDate: "2026-11-04" })],
      { 赵大山: 2 },
    ],
    ["together: each of them", [visit("赵大山、李秀英")], { 赵大山: 1, 李秀英: 1 }],
    ["alone, then together", [visit("赵大山"), visit("李秀英、赵大山")], { 赵大山: 1, 李秀英: 1 }],
    ["a name twice in one cell", [visit("赵大山、赵大山")], { 赵大山: 1 }],
    [
      "by number and by name",
      [visit("赵大山"), visit("赵大山", { householdNo: null, householder: "钱小河" })],
      { 赵大山: 1 },
    ],
    [
      "a name that two households have says nothing of either",
      [
        visit("赵大山", { householdNo: "01-0002" }),
        visit("赵大山", { householdNo: null, householder: "王强" }),
      ],
      { 赵大山: 2 },
    ],
    ["by telephone (Q1)", [visit("赵大山", { visitWay: "电话" })], {}],
    ["nobody at home (Q1)", [visit("赵大山", { visitWay: "未遇" })], {}],
    [
      "in the courtyard, household listed (Q1)",
      [visit("赵大山", { visitWay: "院坝会" })],
      { 赵大山: 1 },
    ],
    ["of another month", [visit("赵大山", { visitDate: "2026-10-31" })], {}],
    ["without a day", [visit("赵大山", { visitDate: "上旬" })], {}],
    ["without a household", [visit("赵大山", { householdNo: null })], {}],
    ["without a visitor", [visit("", {})], {}],
  ])("%s", (_, rows, expected) => {
    expect(credits(rows)).toEqual(expected);
  });

  test("other readings: every row, the first one alone, no courtyard", () => {
    const rows = [visit("赵大山、李秀英"), visit("赵大山"), visit("孙月", { visitWay: "院坝会" })];
    const by = visitRules({
      ...settings,
      visitCounting: "每条记录计1",
      jointVisitsCreditAll: false,
      courtyardCountsWhenListed: false,
    });
    expect(credits(rows, by)).toEqual({ 赵大山: 2 });
  });

  test("is the number of different cadres, households and days, in whatever order the rows stand", () => {
    const row = fc.record({
      visitDate: fc.constantFrom("2026-11-01", "2026-11-02"),
      visitors: fc.uniqueArray(fc.constantFrom("赵甲", "钱乙", "孙丙"), { minLength: 1 }),
      householdNo: fc.constantFrom("01-0001", "01-0002"),
      visitWay: fc.constantFrom("入户", "电话"),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const counted = rows.filter(({ visitWay }) => visitWay === "入户");
        const different = new Set(
          counted.flatMap((it) =>
            it.visitors.map((name) => `${name}${it.visitDate}${it.householdNo}`),
          ),
        );
        const total = Object.values(credits(rows)).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(different.size);
        expect(credits([...rows].reverse())).toEqual(credits(rows));
      }),
    );
  });
});

describe("what the visits come to", () => {
  const rows = [
    visit("赵大山", { visitDate: "2026-11-20" }),
    visit("李秀英", { visitDate: "2026-11-20" }),
    visit("赵大山", { visitDate: "2026-03-01" }),
    visit("赵大山", { visitDate: "2025-12-31" }),
  ];
  const visits = countVisits(rows, HOUSEHOLDS, rules);
  const year = { start: "2026-01-01", end: "2026-12-31" };

  test("the last visit of a household, wherever it stands in the list", () => {
    expect(Object.fromEntries(lastVisits(visits))).toEqual({ "户01-0001": "2026-11-20" });
  });

  test("days on which a household was visited", () => {
    expect(visitDays(visits, year).get("户01-0001")).toBe(2);
  });

  test("visits of one helper to one household in a year (D8)", () => {
    const pairs = creditsByPair(visits, year);
    expect(pairs.get(pairKey("赵大山", "户01-0001"))).toBe(2);
    expect(pairs.get(pairKey("李秀英", "户01-0001"))).toBe(1);
  });
});

describe("what is missing to the quota (D1)", () => {
  const member = { isCommittee: "是" };
  test.each<[string, RowValues, number, number | null]>([
    ["some are missing", member, 17, 3],
    ["more than asked for", member, 23, 0],
    ["no member of the committees", { isCommittee: "否" }, 0, null],
    ["in office from the last day", { ...member, termStart: "2026-11-30" }, 0, 20],
    ["not yet in office", { ...member, termStart: "2026-12-01" }, 0, null],
    ["no longer in office", { ...member, termEnd: "2026-10-31" }, 0, null],
  ])("%s", (_, cadre, done, missing) => {
    expect(missingVisits(cadre, done, NOVEMBER, settings)).toBe(missing);
  });

  test("where the duty is switched off, nothing is", () => {
    const off = { ...settings, dutyCommitteeVisits: false };
    expect(missingVisits(member, 0, NOVEMBER, off)).toBeNull();
  });
});

test.each([
  ["赵大山,李 秀英;孙月/ 周五\n吴六", ["赵大山", "李秀英", "孙月", "周五", "吴六"]],
  ["、赵大山、、赵大山", ["赵大山"]],
  ["", []],
])("the names in %j", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
