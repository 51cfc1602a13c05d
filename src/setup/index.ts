/**
 * 新建台账: from what a workbook has, and what is wanted, to what is to be done. What is there stays,
 * what is missing is added; a second time there is nothing to do.
 *
 *     survey/   what is there: ledgers, lists, our other sheets
 *     sheets    the whole workbook as it should be, without what is there   (newSheets, relocate)
 *     extend    columns and rules that older sheets lack                    (whereabouts, layoutMark)
 *     lines     settings, explanations, labels that are missing
 */
export { LEDGER_CHOICES } from "./choices.ts";
export type { LedgerChoice } from "./choices.ts";
export { planFor, planSetup } from "./plan.ts";
export { surveyBook } from "./survey/index.ts";
export type { BookSurvey, SetupIdentity } from "./survey/index.ts";
export { isComplete } from "./types.ts";
export type { LayoutMark, SetupFate, SetupNotice, SetupPlan, SetupRequest } from "./types.ts";
