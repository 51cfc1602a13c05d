/** Figures that sheets, pane and command line share, counted by hand. */
import { describe, expect, test } from "@jest/globals";
import { dutyFigures } from "../../../src/domain/quotas/figures/duties.ts";
import { householdFigures } from "../../../src/domain/quotas/figures/households.ts";
import { personLines } from "../../../src/domain/quotas/figures/people.ts";
import { villageFigures } from "../../../src/domain/quotas/figures/villages.ts";
import { cadre, evaluated, household, row, visit } from "./town.ts";

const OTHER = "青石村";
const elsewhere = [
  row("cadres", { name: "何六", position: ["书记"], isCommittee: "是" }, OTHER),
  row("households", { householdNo: "01-0001", householder: "陈一", group: "1组" }, OTHER),
];

/** November 2026, looked at on 1 December. */
const evaluation = evaluated([
  cadre("张三", ["书记"]),
  cadre("李四", ["委员"]),
  household("01-0001", "王一", { householdKinds: ["低保户"] }),
  household("01-0002", "王二"),
  household("02-0003", "王三", { householdKinds: ["低保户"] }),
  household("02-0004", "王四"),
  // Two cadres on one day: 2 户次 at one household.
  visit("2026-11-03", "张三、李四", "01-0001"),
  visit("2026-11-05", "张三", "01-0002"),
  // Twice a day is once; by telephone is not.
  visit("2026-11-05", "张三", "01-0002"),
  visit("2026-11-06", "张三", "02-0004", { visitWay: "电话" }),
  // Of the quarter, but not of the month.
  visit("2026-10-07", "李四", "02-0003"),
  // At a household without a file.
  visit("2026-11-09", "李四", "03-0099"),
  ...elsewhere,
]);

test("各村覆盖", () => {
  expect(villageFigures(evaluation)).toEqual([
    {
      village: "龙河村",
      ...{ households: 4, visited: 2, never: 1, special: 2, due: 2, dueMet: 2, visits: 4 },
      ...{ people: 2, missed: expect.any(Number) },
    },
    {
      village: OTHER,
      ...{ households: 1, visited: 0, never: 1, special: 0, due: 0, dueMet: 0, visits: 0 },
      ...{ people: 1, missed: expect.any(Number) },
    },
  ]);
  for (const { village, missed } of villageFigures(evaluation)) {
    const own = evaluation.outcomes.filter(
      ({ subject, state, soft }) => subject.village === village && state === "missed" && !soft,
    );
    expect(missed).toBe(own.length);
  }
});

test("户: never visited first, then the longest not visited", () => {
  expect(
    householdFigures(evaluation).map(({ household: { householder }, last, by, visits, due }) => [
      ...[householder, last, by.join("、"), visits],
      due?.state,
    ]),
  ).toEqual([
    ["王四", "", "", 0, undefined],
    ["陈一", "", "", 0, undefined],
    ["王三", "2026-10-07", "李四", 0, "met"],
    ["王一", "2026-11-03", "张三、李四", 2, "met"],
    ["王二", "2026-11-05", "张三", 1, undefined],
  ]);
});

describe("干部", () => {
  const lines = personLines(evaluation);
  const of = (duty: string) => lines.filter((line) => line.duty === duty);

  test("in the order of the roster, a line for a duty and a span", () => {
    expect(of("D1").map((it) => [it.subject.name, it.required, it.done, it.missing])).toEqual([
      ["张三", 20, 2, 18],
      ["李四", 20, 2, 18],
      ["何六", 20, 0, 20],
    ]);
  });

  test("the weeks of a duty are one line; without linked households none of them binds", () => {
    expect(of("D16").map(({ weeks }) => weeks?.state)).toEqual([
      "not-applicable",
      "not-applicable",
      "not-applicable",
    ]);
    const linked = evaluated([
      cadre("张三", ["书记"]),
      household("01-0001", "王一", { linkedCadre: "张三" }),
      visit("2026-11-03", "张三", "01-0001"),
    ]);
    const [line] = personLines(linked).filter(({ duty }) => duty === "D16");
    // 2026-W44 began in October, of which nothing was handed in.
    expect(line).toMatchObject({ required: 4, done: 1, missing: 3 });
    expect(line?.weeks?.missed.map(({ span }) => span.id)).toEqual([
      "2026-W46",
      "2026-W47",
      "2026-W48",
    ]);
  });
});

test("职责: every outcome is in one of the counts", () => {
  for (const { duty, counts } of dutyFigures(evaluation)) {
    const own = evaluation.outcomes.filter((it) => it.duty === duty.id);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(own.length);
  }
});
