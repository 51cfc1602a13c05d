/** What is printed, from what, and what comes of it. */
import type { LedgerRecord } from "../../domain/records.ts";
import type { WorkbookPlan } from "../../workbook/plan.ts";

export const FORM_IDS = [
  "registration",
  "contactCard",
  "ledgerBook",
  "diary",
  "dutyNotice",
  "stability",
] as const;
export type FormId = (typeof FORM_IDS)[number];

/** As much of a workbook as forms are filled from; `Book` of src/book has it. */
export interface FormBook {
  /** "" when the workbook does not say. */
  readonly village: string;
  readonly township: string;
  readonly records: readonly LedgerRecord[];
}

/** An empty choice prints the form blank, to be filled in by hand. */
export type FormOrder =
  /** Keys of `formHouseholds`. */
  | { readonly form: "registration"; readonly households: readonly string[] }
  /** Names of cadres; so many cards of each. */
  | { readonly form: "contactCard"; readonly cadres: readonly string[]; readonly copies: number }
  /** `yyyy-mm`, or `yyyy` for the whole year. 稳定工作 only when it is expressly asked for. */
  | {
      readonly form: "ledgerBook";
      readonly period: string;
      readonly specialKinds: readonly string[];
      readonly withStability: boolean;
    }
  | { readonly form: "diary"; readonly cadre: string; readonly month: string }
  | { readonly form: "dutyNotice"; readonly month: string }
  /** Keys of `formMatters`: kept by matter, never by person. */
  | { readonly form: "stability"; readonly matters: readonly string[] };

export interface MadeForm {
  readonly plan: WorkbookPlan;
  /** Pages of paper, by sheet. Where tables run over pages it is reckoned, to a page or so. */
  readonly sheets: readonly { readonly name: string; readonly pages: number }[];
  readonly pages: number;
  /** Of what was chosen nothing is in the workbook: the form is blank. */
  readonly isBlank: boolean;
}
