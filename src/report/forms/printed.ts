/** Sheets of one form with their pages, before they become a plan. */
import type { SheetPlan } from "../../workbook/plan.ts";

export interface Printed {
  readonly sheets: readonly { readonly sheet: SheetPlan; readonly pages: number }[];
  /** Nothing that was chosen is in the workbook. */
  readonly isBlank: boolean;
}
