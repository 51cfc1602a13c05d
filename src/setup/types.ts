/** 新建台账 as plain data: what a workbook is to get, what it has, and what becomes of each. */
import type { LedgerDef, LedgerId } from "../domain/ledgers/types.ts";
import type { BookEdit, DictionaryEdit } from "../workbook/edit.ts";
import type { WorkbookPlan } from "../workbook/plan.ts";

export interface SetupRequest {
  /** Chosen by the clerk; what is there of the others is left as it is. */
  readonly ledgers: readonly LedgerDef[];
  readonly village: string;
  readonly township: string;
  /** `yyyy-mm`, or "". */
  readonly month: string;
  /** Today, `yyyy-mm-dd`. */
  readonly asOf: string;
}

/**
 * - `added`: a new sheet; `extended`: a sheet of ours gets what it lacks
 * - `kept`: a sheet of ours that lacks nothing
 * - `foreign`: a sheet of the same name, or a table like ours, that is not touched
 * - `held`: a sheet of ours that lacks something and cannot be changed as it is
 */
export type SetupFate = "added" | "extended" | "kept" | "foreign" | "held";

export interface SetupNotice {
  readonly fate: SetupFate;
  /** Name of the sheet as it stands, or as it will. */
  readonly sheet: string;
  /** For the clerk. */
  readonly sentence: string;
  /** Nobody sees the sheet. */
  readonly isHidden?: true;
}

/**
 * In this order: `lists` first, as the lists of new sheets refer to them; the workbook is then read
 * and planned anew. Then `plan`, then `edits`, whose formulas may refer to the new sheets; `marks`
 * last. A run that breaks off anywhere is completed by the next one.
 */
export interface SetupPlan {
  /** What the hidden 字典 of the workbook lacks; [] where the plan brings its own. */
  readonly lists: readonly DictionaryEdit[];
  /** New sheets, and a 字典 where the workbook has none. */
  readonly plan: WorkbookPlan;
  readonly edits: readonly BookEdit[];
  /** Custom properties that say which layout a changed sheet has by now. */
  readonly marks: readonly LayoutMark[];
  readonly notices: readonly SetupNotice[];
}

export interface LayoutMark {
  readonly ledger: LedgerId;
  /** Sheet that has the layout, as it is called in the workbook. */
  readonly sheet: string;
  readonly property: string;
}

/** Nothing to write: the workbook has all that was asked for. */
export function isComplete({ lists, plan, edits, marks }: SetupPlan): boolean {
  const isPlanned = plan.sheets.length > 0 || plan.dictionary.length > 0;
  return !isPlanned && lists.length === 0 && edits.length === 0 && marks.length === 0;
}
