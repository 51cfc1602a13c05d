/** The sample township for three months: every figure against one that is counted apart from the code. */
import { describe, expect, test } from "@jest/globals";
import { difference } from "../../../src/domain/review/index.ts";
import type { Review } from "../../../src/domain/review/index.ts";
import {
  LEDGERS,
  countAgainst,
  countByDates,
  countIf,
  isOpen,
  itemRows,
  text,
  visitCounts,
  visitedHouseholds,
} from "./plain.ts";
import { factsOf, reviewed, sampleRows, type Rows } from "./sample.ts";

const IDS = ["2026-10", "2026-11", "2026-12"] as const;
const ROWS: Readonly<Record<string, Rows>> = Object.fromEntries(
  IDS.map((id) => [id, sampleRows(id)]),
);
const FACTS = Object.fromEntries(IDS.map((id) => [id, factsOf(rowsOf(id))]));
const AS_OF: Readonly<Record<string, string>> = {
  "2026-10": "2026-11-02",
  "2026-11": "2026-12-02",
  "2026-12": "2027-01-02",
};

function rowsOf(id: string): Rows {
  const rows = ROWS[id];
  if (!rows) throw new Error(id);
  return rows;
}

const cases = IDS.map((id, index) => {
  const previous = IDS[index - 1];
  const review = reviewed(FACTS, { month: id, asOf: AS_OF[id] ?? "" });
  return [id, { review, rows: rowsOf(id), previous: previous ? rowsOf(previous) : null }] as const;
});

describe.each(cases)("%s", (id, { review, rows, previous }) => {
  const [start, end] = [`${id}-01`, review.period.end];
  const plain = previous ? countAgainst(rows, previous) : countByDates(rows, start);

  test("items: opening, came, sent back, closed, open, passed on, closed above", () => {
    const { tally } = review;
    expect(
      Object.fromEntries(Object.keys(plain).map((key) => [key, tally[key as keyof typeof plain]])),
    ).toEqual(plain);
    expect(tally.procedural + tally.staged).toBe(plain.closed - plain.substantive);
    expect([tally.transferredIn, tally.transferredOut, tally.suspended]).toEqual([0, 0, 0]);
  });

  test("勾稽 holds in every village and ledger, and no item breaks it", () => {
    expect(review.ties.filter((tie) => tie.difference !== 0)).toEqual([]);
    expect(review.notes.filter(({ isBreak }) => isBreak)).toEqual([]);
    expect(difference(review.tally)).toBe(0);
    expect(review.ties.length).toBeGreaterThan(20);
  });

  test("each 大类 of each ledger, and no item in none", () => {
    for (const { ledger, category, month } of review.categories) {
      const key = { demands: "category", hardship: "hardshipType", stability: "matter" }[ledger];
      const is = (row: Rows extends ReadonlyMap<unknown, readonly (infer Row)[]> ? Row : never) =>
        row.ledger === ledger && (text(row, key) || "未填") === category;
      expect(month.open).toBe(countIf(itemRows(rows), (row) => is(row) && isOpen(row)));
    }
    const sum = review.categories.reduce((total, { month }) => total + month.open, 0);
    expect(sum).toBe(review.tally.open);
  });

  test("户次 of each cadre, and of the township", () => {
    const counts = visitCounts(rows, start, end);
    expect(review.visitsDone).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
    const shown = new Map(review.cadres.map((it) => [`${it.village} ${it.name}`, it]));
    for (const [person, count] of counts)
      expect([person, shown.get(person)?.done]).toEqual([person, count]);
    const committee = review.cadres.filter(({ required }) => required !== null);
    expect(committee).toHaveLength(
      countIf(rows.get("cadres") ?? [], (row) => text(row, "isCommittee") === "是"),
    );
    const credited = committee.reduce(
      (sum, { village, name }) => sum + Math.min(20, counts.get(`${village} ${name}`) ?? 0),
      0,
    );
    expect([review.visitsRequired, review.visitsCredited]).toEqual([
      committee.length * 20,
      credited,
    ]);
  });

  test("联系户, 结对户, 日记 of each cadre", () => {
    for (const { village, name, linked, pairs, diary, diaryRequired, positions } of review.cadres) {
      const own = (ledger: "households" | "pairing" | "diary", key: string) =>
        (rows.get(ledger) ?? []).filter(
          (row) => row.source.village === village && text(row, key) === name,
        );
      // A 组长 looks after his whole 组.
      const named = own("households", "linkedCadre").length;
      expect(positions.includes("组长") ? linked >= named : linked === named).toBe(true);
      expect(pairs).toBe(own("pairing", "member").length);
      const written = countIf(own("diary", "cadre"), (row) => text(row, "diaryDate") >= start);
      expect([village, name, diary]).toEqual([village, name, diaryRequired === null ? 0 : written]);
    }
  });

  test("coverage: households, visited, never", () => {
    const households = rows.get("households") ?? [];
    const homes = (from: string) => visitedHouseholds(rowsUntil(id), from, end);
    const [inMonth, ever] = [homes(start), homes("2026-01-01")];
    const at = (row: (typeof households)[number]) =>
      `${row.source.village} ${text(row, "householdNo")}`;
    expect(review.coverage).toMatchObject({
      households: households.length,
      visitedInMonth: countIf(households, (row) => inMonth.has(at(row))),
      visitedInYear: countIf(households, (row) => ever.has(at(row))),
      never: countIf(households, (row) => !ever.has(at(row))),
    });
  });

  test("channels: as many as came, each of the 三员两代表 by itself", () => {
    const before = new Set(previous ? itemRows(previous).map((row) => text(row, "code")) : []);
    const isNew = (row: Parameters<typeof text>[0]) =>
      previous ? !before.has(text(row, "code")) : text(row, "registeredDate") >= start;
    for (const { channel, month } of review.channels) {
      for (const ledger of LEDGERS) {
        const expected = countIf(rows.get(ledger) ?? [], (row) => {
          const role = text(row, "collectorRole");
          const from = text(row, "sourceChannel");
          return isNew(row) && channel === (from === "三员两代表" ? role : from);
        });
        expect([channel, ledger, month[ledger]]).toEqual([channel, ledger, expected]);
      }
    }
    const sum = review.channels.reduce(
      (total, { month }) => total + month.demands + month.hardship + month.stability,
      0,
    );
    expect(sum).toBe(review.tally.registered);
  });

  test("逾期, 上报未答复, 不满意, 未议账", () => {
    const items = itemRows(rows);
    const due = (row: Parameters<typeof text>[0]) =>
      text(row, "extendedDeadline") || text(row, "deadline");
    expect(review.problemCounts).toEqual({
      逾期: countIf(items, (row) => isOpen(row) && isLateBy(due(row), end)),
      上报未答复: countIf(
        items,
        (row) => text(row, "status") === "已上报" && text(row, "superiorReply") === "",
      ),
      不满意: countIf(
        items,
        (row) =>
          isOpen(row) &&
          (text(row, "satisfaction") === "不满意" || Number(text(row, "redoCount")) > 0),
      ),
      未议账: countIf(items, (row) => isOpen(row) && text(row, "solution") === ""),
    });
    const ages = review.overdue.reduce((sum, { count }) => sum + count, 0);
    expect(ages).toBe(review.problemCounts.逾期);
  });

  test("satisfaction: answers of the month, 其他 in no rate", () => {
    const asked = itemRows(rows).filter((row) => {
      const day = text(row, "callbackDate");
      return day >= start && day <= end;
    });
    const count = (answer: string) => countIf(asked, (row) => text(row, "satisfaction") === answer);
    const [content, partly, discontent] = ["满意", "基本满意", "不满意"].map(count);
    const whole = (content ?? 0) + (partly ?? 0) + (discontent ?? 0);
    const rate = Math.round((((content ?? 0) + (partly ?? 0)) / whole) * 1000) / 10;
    expect(review.satisfaction).toMatchObject({ content, partly, discontent, rate, floor: 85 });
  });

  test("what changed is as many lines as the figures say", () => {
    const lines = (kind: Review["changes"][number]["kind"]) =>
      countIf(review.changes, (change) => change.kind === kind);
    expect([lines("新建账"), lines("办结"), lines("退回重办")]).toEqual([
      review.tally.registered,
      review.tally.closed,
      review.tally.reopened,
    ]);
  });

  test("matters of 稳定工作台账 are numbers only", () => {
    const told = JSON.stringify([review.problems, review.changes, review.notes]);
    expect(told).not.toMatch(/-WD-/);
    expect(review.ties.some(({ ledger }) => ledger === "stability")).toBe(true);
  });
});

const later = cases.flatMap(([id, { review, rows, previous }]) =>
  previous ? [[id, { review, rows, previous }] as const] : [],
);

describe.each(later)("%s, against the month before", (_, { review, rows, previous }) => {
  test("its 本月办理中 is this month's 上月办理中", () => {
    expect(review.tally.opening).toBe(countIf(itemRows(previous), isOpen));
  });

  test("each village by itself", () => {
    for (const { village, tally } of review.villages) {
      const own = countAgainst(rows, previous, (row) => row.source.village === village);
      expect([village, tally.opening, tally.registered, tally.closed, tally.open]).toEqual([
        village,
        own.opening,
        own.registered,
        own.closed,
        own.open,
      ]);
    }
  });

  test("each 大类 by itself", () => {
    for (const { ledger, category, month } of review.categories) {
      const key = { demands: "category", hardship: "hardshipType", stability: "matter" }[ledger];
      const own = countAgainst(
        rows,
        previous,
        (row) => row.ledger === ledger && (text(row, key) || "未填") === category,
      );
      expect([ledger, category, month.registered, month.closed, month.reopened]).toEqual([
        ledger,
        category,
        own.registered,
        own.closed,
        own.reopened,
      ]);
    }
  });
});

/** Working days: late when a weekday lies between the limit and the end of the month. */
function isLateBy(due: string, end: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(due) || due >= end) return false;
  for (let day = next(due); day <= end; day = next(day)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return true;
  }
  return false;
}

function next(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Visits of all months up to one. */
function rowsUntil(id: string): Rows {
  const visits = IDS.filter((month) => month <= id).flatMap(
    (month) => rowsOf(month).get("visits") ?? [],
  );
  return new Map([["visits", visits]]);
}
