/** What the task asks of the open workbook: narrow, so that tests can put a stand-in in its place. */
import type { RawWorkbook } from "../../../workbook/raw.ts";
import type { WorkbookPlan } from "../../../workbook/plan.ts";
import type { WriteNotice } from "../../../workbook/xlsx/write/index.ts";

export type TargetResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      /** `Cancelled`, `RunUnknown`, or what Excel says; to decide by, never shown. */
      readonly code: string;
      /** For the clerk, in Chinese: what happened, why, what to do. */
      readonly sentence: string;
    };

/** A run whose sheets stand in the workbook. */
export interface WrittenRun {
  readonly runId: string;
  /** Planned names and the names that the sheets got. */
  readonly sheets: readonly { readonly planned: string; readonly name: string }[];
}

export interface WriteDone extends WrittenRun {
  /** One sentence for each sheet of the earlier run that stays. */
  readonly kept: readonly string[];
  readonly notices: readonly WriteNotice[];
}

export interface UndoDone {
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

export interface OpenedBook {
  /** Names of its sheets in their order. */
  readonly sheets: readonly string[];
  /** Names of half-written sheets of a run that was broken off; they have been removed. */
  readonly removed: readonly string[];
  /** The last finished run of each kind. */
  readonly runs: Readonly<Partial<Record<RunKind, WrittenRun>>>;
}

/** What a run writes; it is the first part of its id. */
export type RunKind = "merge" | "answers" | "slips";

export interface TargetOptions {
  readonly runId: string;
  /** Id of the run whose sheets make place. */
  readonly replaces?: string;
  readonly onProgress?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
  /** Excel has not answered for some seconds; the sentence says what to do. */
  readonly onWaiting?: (sentence: string) => void;
}

export interface SummaryTarget {
  /** Clears what a broken-off run has left, and looks around. */
  readonly open: () => Promise<TargetResult<OpenedBook>>;
  /** The sheets of these names; those that are gone are left out. */
  readonly read: (sheets: readonly string[]) => Promise<TargetResult<RawWorkbook>>;
  readonly write: (plan: WorkbookPlan, options: TargetOptions) => Promise<TargetResult<WriteDone>>;
  readonly undo: (runId: string) => Promise<TargetResult<UndoDone>>;
  /** Shows the sheet and selects the row. */
  readonly show: (sheet: string, row: number) => Promise<TargetResult<null>>;
}
