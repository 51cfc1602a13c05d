/** 走访核查: what an evaluation comes to, as sheets. */
import type { Evaluation } from "../../domain/quotas/evaluate.ts";
import type { WorkbookPlan } from "../../workbook/plan.ts";
import { evidenceOf } from "./evidence.ts";
import { findingsSheet } from "./findings.ts";
import { householdsSheet } from "./households.ts";
import type { QuotaSheetOptions } from "./options.ts";
import { otherSheets } from "./others.ts";
import { peopleSheet } from "./people.ts";
import { hintSheet, suggestionSheet } from "./plans.ts";
import { dutiesSheet, villagesSheet } from "./villages.ts";

export type { QuotaSheetOptions } from "./options.ts";

/** Duties first, then people, households and villages, then what is to be done, the evidence last. */
export function quotaPlan(evaluation: Evaluation, options: QuotaSheetOptions): WorkbookPlan {
  const evidence = evidenceOf(evaluation, {
    title: `${options.unit}${options.span.label}核查依据`,
    unit: options.unit,
    asOf: options.asOf,
  });
  const sheets = [
    dutiesSheet(evaluation, options),
    peopleSheet(evaluation, evidence, options),
    householdsSheet(evaluation, options),
    villagesSheet(evaluation, options),
    ...otherSheets(evaluation, evidence, options),
    suggestionSheet(evaluation, options),
    hintSheet(evaluation, options),
    findingsSheet(evaluation, options),
    evidence.sheet,
  ].filter((sheet) => sheet !== null);
  return { sheets, dictionary: [], properties: new Map() };
}
