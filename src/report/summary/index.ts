/** The summary workbook: what the township gets. */
import { SUMMARY_MARK } from "../../intake/index.ts";
import type { MergeResult } from "../../merge/types.ts";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan.ts";
import { balanceSheet } from "./balance.ts";
import { checklistSheet } from "./checklist.ts";
import { filesSheet } from "./files.ts";
import { ledgerSheets } from "./ledgers.ts";
import type { SummaryOptions } from "./options.ts";
import { overviewSheet } from "./overview.ts";
import { questionsSheet } from "./questions.ts";
import { TOWNSHIP_MARK, townshipDigest } from "../../domain/replies/index.ts";
import { stabilitySheet } from "./stability.ts";
import { townshipDictionary, townshipSheets } from "./township.ts";
import { urgingSheet } from "./urging.ts";

export type { SummaryOptions } from "./options.ts";

/**
 * The plan of 汇总.xlsx. Rows of the ledgers and of 核对清单 are made while they are written. Holds
 * nothing that may not leave a village: columns by the masking rules, findings masked, the stability
 * ledger as numbers.
 */
export function summaryPlan(result: MergeResult, options: SummaryOptions): WorkbookPlan {
  const { townshipBook: book } = options;
  const sheets = [
    overviewSheet(result, options),
    urgingSheet(result, options),
    questionsSheet(result, options),
    checklistSheet(result, options),
    ...ledgerSheets(result, options),
    ...(book ? townshipSheets(book, result, options) : []),
    stabilitySheet(result, options),
    balanceSheet(result, options),
    filesSheet(result, options),
  ];
  return {
    sheets: sheets.filter((sheet): sheet is SheetPlan => sheet !== null),
    dictionary: book ? townshipDictionary(book) : [],
    properties: new Map([
      [SUMMARY_MARK, result.period.id],
      ["minqing.summary.asOf", result.asOf],
      ...(book ? [[TOWNSHIP_MARK, townshipDigest(book)] as const] : []),
    ]),
  };
}
