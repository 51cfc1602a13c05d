/** The sample township, month by month: every number against one that is counted apart from the code. */
import { describe, expect, test } from "@jest/globals";
import { difference } from "../../../src/domain/review/index.ts";
import type { Review } from "../../../src/domain/review/index.ts";
import { submissionCounts } from "../../../src/domain/review/wording.ts";
import { VILLAGES } from "../../../src/samples/index.ts";
import { factsOf, reviewed, sampleRows } from "./sample.ts";
import { monthDays } from "./second/days.ts";
import { ownBook } from "./second/own.ts";
import type { PlainMonth, PlainTown } from "./second/rows.ts";
import { countIf, villageOf } from "./second/rows.ts";
import { reviewOfTown, sideBySide } from "./sideBySide.ts";

const DAYS = [
  ["2026-10", "2026-11-02"],
  ["2026-11", "2026-12-02"],
  ["2026-12", "2027-01-02"],
  ["2027-01", "2027-02-01"],
] as const;
const ROWS = DAYS.map(([month]) => sampleRows(month));
const MONTHS = DAYS.map(([month], index): PlainMonth => {
  const sent = ROWS.slice(0, index + 1);
  const rows = sent.at(-1) ?? new Map();
  return { month, rows, ...ownBook(sent, monthDays(month, 0).end), isSummary: false };
});

const TOWN = {
  villages: VILLAGES.map(({ name }) => name),
  level: "乡镇",
  cutoff: 0,
  visitsByCutoff: false,
} as const;

const cases = DAYS.map(([id, asOf], index) => {
  const town: PlainTown = { ...TOWN, asOf, months: MONTHS.slice(0, index + 1) };
  return [id, { town, review: reviewOfTown(town) }] as const;
});
const compared = new Set<string>();
/** Of a review: whoever adds one counts it a second time in `second/`, where the types ask for it. */
const NUMBERS = 207;

describe.each(cases)("%s", (_, { town, review }) => {
  test("every number is what the second count comes to", () => {
    const found = sideBySide(review, town);
    for (const kind of found.compared.keys()) compared.add(kind);
    expect(found.differences).toEqual([]);
  });

  test("勾稽 holds in every village and ledger, and no item breaks it", () => {
    expect(review.ties.filter((tie) => tie.difference !== 0)).toEqual([]);
    expect(review.notes.filter(({ isBreak, gap }) => isBreak || gap !== 0)).toEqual([]);
    expect(difference(review.tally)).toBe(0);
    expect(review.ties.length).toBeGreaterThan(20);
  });

  test("and so do the township's own lines", () => {
    for (const line of review.township?.lines ?? []) {
      const own = Object.values(line.own).reduce((sum, count) => sum + count, 0);
      const due = line.opening + line.fromVillages + own - line.otherwise;
      const closed = line.closedOwn.closed + line.closedFromVillages;
      expect([line.ledger, line.open]).toEqual([line.ledger, due - closed]);
    }
  });

  test("what changed is as many lines as the figures say", () => {
    const { registered, closed, reopened } = review.tally;
    const lines = (kind: Review["changes"][number]["kind"]) =>
      countIf(review.changes, (change) => change.kind === kind);
    expect(["新建账", "办结", "退回重办"].map((kind) => lines(kind as "办结"))).toEqual([
      registered,
      closed,
      reopened,
    ]);
  });

  test("matters of 稳定工作台账 are numbers only", () => {
    const told = JSON.stringify([review.problems, review.changes, review.notes]);
    expect(told).not.toMatch(/-WD-/);
    expect(review.ties.some(({ ledger }) => ledger === "stability")).toBe(true);
  });
});

test("its 本月办理中 is next month's 上月办理中", () => {
  const tallies = cases.map(([, { review }]) => review.tally);
  expect(tallies.slice(1).map(({ opening }) => opening)).toEqual(
    tallies.slice(0, -1).map(({ open }) => open),
  );
});

test("in a village's own review too", () => {
  const [village = ""] = TOWN.villages;
  const months = MONTHS.map(({ rows, ...month }): PlainMonth => ({
    ...month,
    own: [],
    handedBack: [],
    rows: new Map(
      [...rows].map(([id, all]) => [id, all.filter((row) => villageOf(row) === village)]),
    ),
  }));
  const town = { ...TOWN, level: "村", villages: [village], months, asOf: "2027-02-01" } as const;
  expect(sideBySide(reviewOfTown(town), town).differences).toEqual([]);
});

test("every kind of number was compared", () => {
  expect(compared.size).toBe(NUMBERS);
});

describe("报送", () => {
  const states = ["on-time", "late", "undated", "zero-report", "returned", "missing"] as const;

  test("each village stands in one of the six counts", () => {
    const submissions = TOWN.villages.map((village, index) => {
      const submission = states[(index * index) % states.length] ?? "missing";
      return { village, submission, due: "2026-11-27", contact: "" };
    });
    const facts = factsOf(new Map(), { submissions });
    const review = reviewed({ "2026-11": facts });
    const counts = states.map((state) => countIf(submissions, (it) => it.submission === state));
    const [onTime, late, undated, zero, returned, missing] = counts;
    expect(submissionCounts(review)).toEqual([
      ["按时", onTime],
      ["已报(时间未登记)", undated],
      ["零报告", zero],
      ["迟报", late],
      ["退回", returned],
      ["未报送", missing],
    ]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(TOWN.villages.length);
  });

  test("where nobody was asked there is nothing to count", () => {
    expect(
      submissionCounts(reviewed({ "2026-11": factsOf(new Map()) })).map(([, count]) => count),
    ).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

test("the year is not less than its last month", () => {
  for (const [, { review }] of cases) {
    for (const key of ["registered", "closed", "escalated", "closedAbove"] as const) {
      expect([key, review.year[key] >= review.tally[key]]).toEqual([key, true]);
    }
  }
});
