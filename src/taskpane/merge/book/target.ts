/** What the task asks of the open workbook: narrow, so that tests can put a stand-in in its place. */
import type { RawWorkbook } from "../../../workbook/raw.ts";
import type { WorkbookPlan } from "../../../workbook/plan.ts";
import type {
  TargetOptions,
  TargetResult,
  UndoDone,
  WriteDone,
  WrittenRun,
} from "../../shared/bookTarget.ts";

export type { TargetOptions, TargetResult, UndoDone, WriteDone, WrittenRun };

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
