/** What a workbook says of the month is what the run says that has written it. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { parseSpan } from "../../src/domain/quotas/spans.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import { PLAIN_WEEK } from "../../src/domain/workdays/index.ts";
import { escalationOrder } from "../../src/job/escalation.ts";
import { factsOfMerge } from "../../src/job/facts.ts";
import type { MonthFacts, StepFact } from "../../src/job/month.ts";
import {
  checkedFact,
  collectedFact,
  escalatedFact,
  mergedFact,
  reviewedFact,
} from "../../src/job/monthRun.ts";
import { monthOfSheets } from "../../src/job/monthSheets.ts";
import { reviewOrder } from "../../src/job/review.ts";
import { SUMMARY_MARK } from "../../src/intake/index.ts";
import { escalationPlan } from "../../src/report/escalation/index.ts";
import { quotaPlan } from "../../src/report/quotas/index.ts";
import { reviewPlan } from "../../src/report/review/index.ts";
import { summaryPlan } from "../../src/report/summary/index.ts";
import type { WorkbookPlan } from "../../src/workbook/plan.ts";
import type { RawSheet } from "../../src/workbook/raw.ts";
import { mergedMonth } from "../samples/support.ts";
import { rawSheet } from "../support/applyEdits.ts";

const MONTH = "2026-11";
const AS_OF = "2026-11-30";
const UNIT = "五桂镇";

const sheets: Record<"merge" | "check" | "escalate" | "review", RawSheet[]> = {
  merge: [],
  check: [],
  escalate: [],
  review: [],
};
let run: Readonly<Record<"collect" | "merge" | "check" | "escalate" | "review", StepFact>>;

function raw({ sheets: plans }: WorkbookPlan): RawSheet[] {
  return plans.map(rawSheet);
}

beforeAll(async () => {
  const settings = defaultSettings();
  const span = parseSpan(MONTH, settings);
  if (!span) throw new Error(MONTH);
  const merge = await mergedMonth(MONTH);
  const facts = factsOfMerge(merge, UNIT);
  const asked = { asOf: AS_OF, span, settings, calendar: PLAIN_WEEK };
  const { list, evaluation, notes } = escalationOrder(facts, { ...asked, level: "乡镇" });
  const months = [{ month: MONTH, facts }];
  const review = reviewOrder({ ...asked, month: MONTH, facts: months, villages: [], own: [] });
  if (!review) throw new Error(MONTH);
  const sheet = { unit: UNIT, span, asOf: AS_OF };
  sheets.merge = raw(summaryPlan(merge, { township: UNIT, readings: [] }));
  sheets.check = raw(quotaPlan(evaluation, { ...sheet, findings: [] }));
  sheets.escalate = raw(escalationPlan(list, { ...sheet, level: "乡镇", settings }));
  sheets.review = raw(reviewPlan(review));
  run = {
    collect: collectedFact(merge),
    merge: mergedFact(merge),
    check: checkedFact(evaluation),
    escalate: escalatedFact(list, notes),
    review: reviewedFact(review),
  };
});

function seen(
  parts: readonly (readonly RawSheet[])[],
  options: Parameters<typeof monthOfSheets>[1] = {},
): MonthFacts {
  return monthOfSheets({ sheets: parts.flat(), properties: new Map() }, options);
}

describe("the sheets of a whole month", () => {
  test("say of each step what its run says", () => {
    const { month, steps } = seen(Object.values(sheets));
    expect(month).toBe(MONTH);
    for (const id of ["collect", "merge", "check", "escalate", "review"] as const) {
      expect([id, steps[id]?.left]).toEqual([id, run[id].left]);
    }
    expect(steps.collect?.notes).toEqual(["没有报送的村:石板村。"]);
    expect(run.collect.notes).toEqual(steps.collect?.notes);
    expect(run.collect.left.missingVillages).toBeGreaterThan(0);
    expect(run.merge.left.mending).toBeGreaterThan(0);
    expect(run.check.left.missedDuties).toBeGreaterThan(0);
    expect(run.escalate.left.listed).toBeGreaterThan(0);
    expect(steps.publish).toBeUndefined();
  });

  test("without a summary nothing is there, whatever else stands in the workbook", () => {
    expect(seen([sheets.check, sheets.review])).toEqual({ month: "", steps: {} });
    expect(seen([])).toEqual({ month: "", steps: {} });
  });

  test("of another month nothing is there", () => {
    expect(seen(Object.values(sheets), { month: "2026-10" })).toEqual({
      month: "2026-10",
      steps: {},
    });
  });

  test("the month is also known by the mark of the summary alone", () => {
    const properties = new Map([[SUMMARY_MARK, MONTH]]);
    expect(monthOfSheets({ sheets: [], properties })).toEqual({ month: MONTH, steps: {} });
  });
});

describe("older than the summary", () => {
  const names = (part: readonly RawSheet[]) => part.map(({ name }) => name);
  const older = ({ steps }: MonthFacts) =>
    [steps.check, steps.escalate, steps.review].map((fact) => fact?.isOlder);

  test("is what was written before it", () => {
    const { merge, check, escalate, review } = sheets;
    const written = [check, merge, escalate, review].flatMap(names);
    expect(older(seen(Object.values(sheets), { written }))).toEqual([true, false, false]);
  });

  test("is, where nobody knows the order, what is of an earlier day", () => {
    const late = sheets.merge.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ number, cells }) => ({
        number,
        cells: cells.map((cell) => (cell === `汇总日期:${AS_OF}` ? "汇总日期:2026-12-01" : cell)),
      })),
    }));
    const { check, escalate, review } = sheets;
    expect(older(seen([late, check, escalate, review]))).toEqual([true, true, false]);
  });
});
