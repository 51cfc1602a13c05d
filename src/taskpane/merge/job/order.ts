/** What the pane asks of its worker: everything that a run needs, as data that can be handed over. */
import type { Mapping } from "../../../intake/answers.ts";
import type { RawWorkbook } from "../../../workbook/raw.ts";
import { Refusal } from "../../shared/worker/messages.ts";
import type { Failure as WorkerFailure } from "../../shared/worker/messages.ts";

/** A file as the clerk chose it. Only the handle goes to the worker, which reads it there. */
export interface SourceHandle {
  /** As unique as a path; shown by its last part. */
  readonly path: string;
  readonly blob: Blob;
}

/** A file that is named in the report and not read: a lock file, a picture. */
export interface PassedOver {
  readonly path: string;
  /** Id of a finding kind. */
  readonly reason: string;
}

/** `files`: the month that most files name. Ids as in `parsePeriod`. */
export type PeriodChoice =
  { readonly kind: "files" } | { readonly kind: "month" | "week" | "half"; readonly id: string };

/** Sheets of the open workbook, read by the pane. */
export interface OpenBook {
  readonly name: string;
  readonly workbook: RawWorkbook;
}

export type VillageSource =
  | { readonly kind: "none" }
  | { readonly kind: "sheet"; readonly book: OpenBook }
  | { readonly kind: "file"; readonly file: SourceHandle };

export interface MergeOrder {
  readonly files: readonly SourceHandle[];
  readonly passedOver: readonly PassedOver[];
  readonly period: PeriodChoice;
  /** Today, `yyyy-mm-dd`. */
  readonly asOf: string;
  readonly villages: VillageSource;
  /** 规则设置 and 工作日历 of the open workbook, where it has them. */
  readonly rules: OpenBook | null;
  readonly mapping: Mapping;
}

export type FailureCode = "no-files" | "bad-period" | "bad-month" | "bad-villages";

/** Why there is no result. */
export type Failure = WorkerFailure<FailureCode>;

/** Ends a run. */
export class MergeRefusal extends Refusal<FailureCode> {}
