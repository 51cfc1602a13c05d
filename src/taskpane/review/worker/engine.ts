/** The worker's side: holds what was reviewed, and answers what the pane asks about it. */
import { factsOfWorkbook } from "../../../job/facts.ts";
import { reviewPlan, weekPlan } from "../../../report/review/index.ts";
import type { WorkbookPlan } from "../../../workbook/plan.ts";
import type { Inflater } from "../../../workbook/xlsx/read/inflate.ts";
import type { SheetProgress } from "../../shared/sheets/calls.ts";
import { createSheetEngine } from "../../shared/sheets/engine.ts";
import type { Answers } from "../../shared/worker/messages.ts";
import { pageOf } from "../../shared/worker/pages.ts";
import type { ReviewCalls, ReviewFacts, ReviewMade, ReviewWanted } from "./calls.ts";
import {
  changeLine,
  findingLine,
  monthMade,
  noteLine,
  problemLine,
  villageLine,
  weekItemLine,
  weekMade,
} from "./lines.ts";
import {
  monthResult,
  weekResult,
  type MonthResult,
  type OpenFacts,
  type WeekResult,
} from "./made.ts";
import { MonthFiles, unitOf } from "./months.ts";

type Result = MonthResult | WeekResult;

export function createReviewEngine(inflater: Inflater): Answers<ReviewCalls, SheetProgress> {
  const files = new MonthFiles(inflater);
  const { answers, result } = createSheetEngine({
    read: (workbook, order): OpenFacts => ({
      facts: factsOfWorkbook(workbook, order),
      asOf: order.asOf,
    }),
    facts: ({ facts }): ReviewFacts => ({ isSummary: facts.from === "summary" }),
    make: async (open, wanted: ReviewWanted): Promise<Result> =>
      wanted.kind === "week" ? weekResult(open, wanted) : monthResult(open, wanted, files),
    made: madeOf,
    plan: planOf,
  });
  const month = (): MonthResult => {
    const it = result();
    if (it.kind !== "month") throw new Error("no month made");
    return it;
  };
  return {
    ...answers,
    peek: async ({ file, asOf }) => {
      const { month: of, facts } = await files.facts(file, asOf);
      return { month: of, unit: unitOf(facts) };
    },
    reword: ({ village, text }) => {
      const it = month();
      const lines = text.split("\n").map((line) => line.trim());
      const sentences = lines.filter((line) => line !== "");
      if (village === null) it.texts.unit = sentences.length === 0 ? null : sentences;
      else if (sentences.length === 0) it.texts.villages.delete(village);
      else it.texts.villages.set(village, sentences);
      return madeOf(it);
    },
    problems: ({ kind, ...page }) => {
      const { review, places } = month();
      const found = review.problems.filter((it) => it.kind === kind);
      return pageOf(found, page, (it) => [problemLine(it, places)]);
    },
    changes: ({ kind, ...page }) => {
      const { review, places } = month();
      const found = review.changes.filter((it) => it.kind === kind);
      return pageOf(found, page, (it) => [changeLine(it, places)]);
    },
    notes: ({ isBreak, ...page }) => {
      const { review, places } = month();
      const found = review.notes.filter((it) => it.isBreak === isBreak);
      return pageOf(found, page, (it) => [noteLine(it, places)]);
    },
    villages: (page) => {
      const it = month();
      return pageOf([...it.review.villages.keys()], page, (index) => villageLine(it, index));
    },
    weekItems: ({ kind, ...page }) => {
      const it = result();
      const lines = it.kind === "week" ? it.week.lines : [];
      const found = lines.filter((line) => line.kind === kind);
      return pageOf(found, page, (line) => [weekItemLine(line, it.places)]);
    },
    findings: (page) => pageOf(result().findings, page, (it) => [findingLine(it)]),
  };
}

function madeOf(result: Result): ReviewMade {
  return result.kind === "week" ? weekMade(result) : monthMade(result);
}

function planOf(result: Result): WorkbookPlan {
  if (result.kind === "week") return weekPlan(result.week);
  const { unit, villages } = result.texts;
  return reviewPlan(result.review, { ...(unit && { unit }), villages });
}
