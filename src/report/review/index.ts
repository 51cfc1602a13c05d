/** 月评: a review as sheets, for a file or the open workbook. */
import { reviewSentences, unitSentences } from "../../domain/review/wording.ts";
import type { Review } from "../../domain/review/index.ts";
import type { WorkbookPlan } from "../../workbook/plan.ts";
import { cadrePages } from "./cadrePages.ts";
import { cadresSheet } from "./cadres.ts";
import { chartSheet } from "./charts.ts";
import { REVIEW_MARK } from "./mark.ts";
import { changesSheet, problemsSheet } from "./lists.ts";
import { overviewSheet } from "./overview.ts";
import { pagesSheet } from "./pages.ts";
import { statisticsSheet } from "./statistics.ts";
import { tieNotesSheet, tiesSheet } from "./ties.ts";
import { trendSheet } from "./trend.ts";
import { villageFigures } from "./villages.ts";
import { villageLabel } from "./words.ts";

/** 文字说明 as the clerk has changed it; by village name, and `unit` of the whole. */
export interface ReviewTexts {
  readonly unit?: readonly string[];
  readonly villages?: ReadonlyMap<string, readonly string[]>;
}

/** For the leader first; then by village and cadre, what does not tie, what is to be done, and the sources. */
export function reviewPlan(review: Review, texts: ReviewTexts = {}): WorkbookPlan {
  const villages = villageFigures(review);
  const trend = trendSheet(review);
  const charts = chartSheet(review, villages, trend !== null);
  const sheets = [
    overviewSheet(review, villages, charts, texts.unit ?? reviewSentences(review)),
    statisticsSheet(review),
    pagesSheet(
      review,
      villages,
      (it) => texts.villages?.get(it.village) ?? unitSentences(villageLabel(it.village), it),
    ),
    cadresSheet(review),
    ...cadrePages(review),
    tiesSheet(review),
    tieNotesSheet(review),
    problemsSheet(review),
    changesSheet(review),
    villages.sheet,
    trend,
    charts.sheet,
  ].filter((sheet) => sheet !== null);
  return { sheets, dictionary: [], properties: new Map([[REVIEW_MARK, review.period.id]]) };
}

export { headlines } from "./overview.ts";
export type { HeadlineKey } from "./overview.ts";
export { villageFigures } from "./villages.ts";
export { weekPlan } from "./week.ts";
