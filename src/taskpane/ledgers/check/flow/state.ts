/** Where the check stands: one value. */
import type { FindingLine } from "../../../../check/list.ts";
import type { EditUndo } from "../../../../workbook/excel/index.ts";
import type { Notice } from "../../../shared/notice.ts";
import type { TaskStore } from "../../../shared/taskStore.ts";
import type { CheckOutcome } from "../worker/calls.ts";

/**
 * - `reading`: the open workbook; `sending`: to the worker; `checking`: in the worker
 * - `repairing`, `marking`, `undoing`: the workbook is being changed
 * - `idle`: nothing checked yet; `done`: a result is there
 */
export type Phase =
  "idle" | "reading" | "sending" | "checking" | "repairing" | "marking" | "undoing" | "done";

/** What a notice is about; its words stand in the dictionary, `detail` fills them in. */
export type NoticeCode =
  | "broken"
  | "cancelled"
  | "repaired"
  | "nothing-repaired"
  | "undone"
  | "marked"
  | "marked-part"
  | "unmarked"
  | "skipped-more"
  /** A sentence of the Excel adapter's, as it stands. */
  | "sentence";

export type CheckNotice = Notice<NoticeCode>;

export interface CheckState {
  readonly phase: Phase;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly outcome: CheckOutcome | null;
  /** Counts the checks: what was fetched of an earlier one is out of date. */
  readonly run: number;
  /** Repairs that can be taken back, the last one at the end. */
  readonly undos: readonly EditUndo[];
  readonly notices: readonly CheckNotice[];
  /** Rows are looked at as they are typed. */
  readonly hints: boolean;
  readonly hint: { readonly sheet: string; readonly lines: readonly FindingLine[] } | null;
}

export type CheckStore = TaskStore<CheckState>;

export const INITIAL: CheckState = {
  phase: "idle",
  progress: null,
  outcome: null,
  run: 0,
  undos: [],
  notices: [],
  hints: true,
  hint: null,
};

/** The workbook is being looked at or changed: nothing else can begin. */
export function isBusy({ phase }: CheckState): boolean {
  return phase !== "idle" && phase !== "done";
}
