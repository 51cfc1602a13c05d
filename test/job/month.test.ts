/** The month as a checklist: from a run, and from the sheets that stand in a workbook. */
import { describe, expect, test } from "@jest/globals";
import {
  MONTH_LEFT,
  MONTH_STEP_IDS,
  MONTH_STEPS,
  monthSteps,
  nextMonthStep,
  type MonthFacts,
  type MonthStepId,
  type StepFact,
} from "../../src/job/month.ts";

const FINE: StepFact = { made: "有了", left: {} };

function factsOf(...steps: readonly MonthStepId[]): MonthFacts {
  return { month: "2026-11", steps: Object.fromEntries(steps.map((id) => [id, FINE])) };
}

function states(facts: MonthFacts): string {
  return monthSteps(facts)
    .map(({ id, state }) => `${id} ${state}`)
    .join(", ");
}

describe("what can be done", () => {
  test("of nothing, the first step; the others wait for the one that they need", () => {
    const steps = monthSteps(factsOf());
    expect(steps.map(({ state, next }) => [state, next])).toEqual([
      ["open", MONTH_STEPS.collect.start],
      ["waiting", "先做“收齐”。"],
      ...Array.from({ length: 4 }, () => ["waiting", "先做“汇总”。"]),
    ]);
    expect(nextMonthStep(steps)?.id).toBe("collect");
  });

  test("the steps after the summary wait for nothing else", () => {
    expect(states(factsOf("collect", "merge", "escalate"))).toBe(
      "collect done, merge done, check open, escalate done, review open, publish open",
    );
  });

  test("done is done, and then nothing is next", () => {
    const steps = monthSteps(factsOf(...MONTH_STEP_IDS));
    expect(
      steps.every(
        ({ state, missing, next }) => state === "done" && missing.length === 0 && next === "",
      ),
    ).toBe(true);
    expect(nextMonthStep(steps)).toBeNull();
  });
});

describe("what is left over", () => {
  test("is said in its order with a number, and what to do about the first", () => {
    const left = { questions: 2, refusedRows: 3, mending: 0 };
    const [, merge] = monthSteps({
      month: "2026-11",
      steps: { collect: FINE, merge: { made: "", left } },
    });
    expect(merge?.state).toBe("attention");
    expect(merge?.missing).toEqual(["3行没有采用", "2个问题待回答"]);
    expect(merge?.next).toBe(MONTH_LEFT.refusedRows.next);
    expect(merge?.counts.map(({ id }) => id)).toEqual(["refusedRows", "questions"]);
  });

  test("a missing village does not keep the clerk from going on", () => {
    const steps = monthSteps({
      month: "2026-11",
      steps: { collect: { made: "", left: { missingVillages: 1 } }, merge: FINE },
    });
    expect(nextMonthStep(steps)?.id).toBe("check");
  });

  test("what was made from an older summary is to be made again", () => {
    const steps = monthSteps({
      month: "2026-11",
      steps: { ...factsOf(...MONTH_STEP_IDS).steps, check: { ...FINE, isOlder: true } },
    });
    expect(nextMonthStep(steps)).toMatchObject({
      id: "check",
      missing: ["汇总表后来重新生成过,走访核查是照以前的汇总表做的。"],
      next: "再做一次“核查”。",
    });
  });

  test("why a step failed comes first", () => {
    const [, , , , review] = monthSteps({
      month: "2026-11",
      steps: {
        ...factsOf("collect", "merge").steps,
        review: { made: "", left: { breaks: 1 }, problem: "“月评.xlsx”写不了。" },
      },
    });
    expect(review).toMatchObject({
      state: "attention",
      missing: ["“月评.xlsx”写不了。", "1件勾稽不平"],
      next: "照上面说的处理好,再做一次“月评”。",
    });
  });

  test("a note is told but leaves nothing to do", () => {
    const notes = ["没有村名单。"];
    const [collect] = monthSteps({ month: "", steps: { collect: { ...FINE, notes } } });
    expect(collect).toMatchObject({ state: "done", notes });
  });

  test.each(Object.entries(MONTH_LEFT))(
    "%s stands under a step that is there",
    (_, { step, what, next }) => {
      expect(MONTH_STEP_IDS).toContain(step);
      expect(what).not.toBe("");
      expect(next).toMatch(/。$/);
    },
  );
});
