import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../../src/domain/dates/index.ts";
import type { DutyOutcome } from "../../../src/domain/quotas/types.ts";
import { cadre, evaluated, household, line, row, visit } from "./town.ts";
import type { Asked, Row } from "./town.ts";

const CADRES = ["张三", "李四", "王五", "赵六"];
const HOMES = ["01-0001", "01-0002", "02-0003"];
const TOWN: readonly Row[] = [
  cadre("张三", ["书记"]),
  cadre("李四", ["委员", "党小组长"], { group: "1组" }),
  cadre("王五", ["委员"], { termStart: "2026-11-10" }),
  cadre("赵六", ["组长"], { group: "2组", isCommittee: "否" }),
  household("01-0001", "钱一", { householdKinds: ["低保户"], linkedCadre: "张三" }),
  household("01-0002", "钱二", { linkedCadre: "李四" }),
  household("02-0003", "钱三", { householdKinds: ["上访户(信访户)"] }),
  row("pairing", { member: "张三", householdNo: "01-0001", householdKinds: ["低保户"] }),
];

const days = fc.integer({ min: 0, max: 70 }).map((days) => addDays("2026-10-01", days));
const names = fc.subarray([...CADRES, "外人"], { minLength: 1 }).map((list) => list.join("、"));
const anyVisit = fc
  .tuple(days, names, fc.constantFrom(...HOMES), fc.constantFrom("入户", "当面", "电话", "院坝会"))
  .map(([day, visitors, home, visitWay]) => visit(day, visitors, home, { visitWay }));
/** By somebody in office, to a household, in a way that counts, before today. */
const countable = fc
  .tuple(days, fc.constantFrom(...CADRES), fc.constantFrom(...HOMES))
  .map(([day, visitor, home]) => visit(day, visitor, home));
const asked = fc.constantFrom<Asked>(
  {},
  { asOf: "2026-11-15" },
  { span: "2026-Q4", asOf: "2026-12-20" },
  { settings: { specialCoverage: "每名成员" } },
  { settings: { weeklyVisitReading: "每户每周" } },
  { settings: { visitCounting: "每条记录计1", jointVisitsCreditAll: false } },
);
const anyVisits = fc.array(anyVisit, { maxLength: 25 });

function byKey(outcomes: readonly DutyOutcome[]): ReadonlyMap<string, DutyOutcome> {
  return new Map(outcomes.map((it) => [`${it.duty} ${it.subject.id} ${it.span.id}`, it]));
}

test("a further countable visit never lowers what was done", () => {
  fc.assert(
    fc.property(anyVisits, countable, asked, (visits, more, how) => {
      const before = byKey(evaluated([...TOWN, ...visits], how).outcomes);
      const after = byKey(evaluated([...TOWN, ...visits, more], how).outcomes);
      for (const [key, { done }] of before) {
        expect(after.get(key)?.done).toBeGreaterThanOrEqual(done);
      }
    }),
    { numRuns: 30 },
  );
});

test("the order of the rows does not matter", () => {
  const shuffled = anyVisits.chain((visits) => {
    const rows = [...TOWN, ...visits];
    return fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
    );
  });
  const said = (rows: readonly Row[], how: Asked) => evaluated(rows, how).outcomes.map(line).sort();
  fc.assert(
    fc.property(shuffled, asked, ([rows, others], how) => {
      expect(said(others, how)).toEqual(said(rows, how));
    }),
    { numRuns: 30 },
  );
});

test("what the team covers is no more than its members together", () => {
  const TEAM = ["张三", "李四", "王五"];
  fc.assert(
    fc.property(anyVisits, (visits) => {
      const { outcomes, facts } = evaluated([...TOWN, ...visits]);
      for (const { done, span, subject } of outcomes.filter(({ duty }) => duty === "D2")) {
        const ofMembers = facts.visits.credits.filter(
          ({ rejected, householdKey, person, day }) =>
            rejected === "" &&
            householdKey === subject.id &&
            TEAM.includes(person.name) &&
            span.start <= day &&
            day <= span.end,
        );
        expect(done).toBeLessThanOrEqual(ofMembers.length);
      }
    }),
    { numRuns: 30 },
  );
});

test("met, missed and pending are all that applies, and agree with their figures", () => {
  fc.assert(
    fc.property(anyVisits, asked, (visits, how) => {
      const { outcomes } = evaluated([...TOWN, ...visits], how);
      const applies = outcomes.filter(({ state }) => ["met", "missed", "pending"].includes(state));
      const others = outcomes.filter((it) => !applies.includes(it));
      expect(others.every(({ note }) => note !== undefined && note !== "")).toBe(true);
      for (const { state, missing, required, done, duty } of applies) {
        expect(missing).toBe(Math.max(0, required - done));
        // D19 is judged reception by reception.
        expect(duty === "D19" || (state === "met") === (missing === 0)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test("no row both counts and is refused, and none stands twice", () => {
  fc.assert(
    fc.property(anyVisits, asked, (visits, how) => {
      for (const { counted, rejected } of evaluated([...TOWN, ...visits], how).outcomes) {
        const rows = [...counted, ...rejected.map(({ record }) => record)];
        expect(new Set(rows).size).toBe(rows.length);
      }
    }),
    { numRuns: 30 },
  );
});
