/** What the samples consist of, and the truth about them that tests compare with. */
import type { LedgerId } from "../domain/ledgers/types.ts";
import type { WorkbookPlan } from "../workbook/plan.ts";

/** What becomes of a file; the same words as in the report. */
export type SampleStatus = "merged" | "zero-report" | "refused" | "skipped";

export type SampleContent =
  | { readonly kind: "plan"; readonly plan: WorkbookPlan }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string; readonly encoding: "utf-8" | "gbk" };

export interface SampleFile {
  /** Relative to the folder of the samples, parts separated by `/`. */
  readonly path: string;
  readonly content: SampleContent;
}

/** Rows of one ledger in one file. Two blocks of one ledger count together. */
export interface LedgerTruth {
  readonly ledger: LedgerId;
  /** Data rows that intake has to count as read. */
  readonly rows: number;
  /** Rows that belong to an earlier month, and so are no data of this one. */
  readonly otherPeriod: number;
}

/** Something put wrong on purpose. */
export interface PlantedFault {
  /** Row of the mess catalogue. */
  readonly mess: number;
  /** Id of the finding by which it has to be reported. */
  readonly finding: string;
  readonly sheet: string;
  /** In Chinese, for 说明.txt. */
  readonly what: string;
}

export interface SampleFileTruth {
  readonly path: string;
  readonly village: string;
  /** What becomes of the file; `skipped` also for lock files and copies. */
  readonly status: SampleStatus;
  /** Finding behind `refused` and `skipped`. */
  readonly reason?: string;
  readonly ledgers: readonly LedgerTruth[];
  readonly faults: readonly PlantedFault[];
}

export interface SampleTruth {
  readonly month: string;
  readonly asOf: string;
  readonly files: readonly SampleFileTruth[];
  readonly missingVillages: readonly string[];
  readonly lateVillages: readonly string[];
}

/** A village's file with the truth about it, before it has a place in a folder. */
export interface BuiltFile {
  readonly name: string;
  readonly content: SampleContent;
  readonly ledgers: readonly LedgerTruth[];
  readonly faults: readonly PlantedFault[];
}
