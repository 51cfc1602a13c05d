/** What the pane asks of its worker: everything that handing out needs, as data. */
import type { Mapping } from "../../../../intake/answers.ts";
import type { MadeFile } from "../../../merge/job/slips.ts";
import type { OpenBook, PassedOver, SourceHandle } from "../../../merge/job/order.ts";
import { Refusal } from "../../../shared/worker/messages.ts";

/** The 村名单: a sheet of the open workbook, or a file. */
export type ListSource =
  | { readonly kind: "sheet"; readonly book: OpenBook }
  | { readonly kind: "file"; readonly file: SourceHandle };

export interface HandoutOrder {
  readonly villages: ListSource;
  /** "" where nobody said. */
  readonly township: string;
  /** `yyyy-mm` of the new workbooks. */
  readonly month: string;
  /** Today, `yyyy-mm-dd`. */
  readonly asOf: string;
  /** Last month's village files; null without. */
  readonly carry: {
    readonly files: readonly SourceHandle[];
    readonly passedOver: readonly PassedOver[];
  } | null;
  readonly withStability: boolean;
  /** 规则设置, 工作日历 and 干部名册 of the open workbook, where it has them. */
  readonly rules: OpenBook | null;
  /** Answers that the workbook remembers. */
  readonly mapping: Mapping;
}

/** One village's workbook, and what the clerk has to know of it. */
export interface HandedOut {
  readonly village: string;
  readonly file: string;
  readonly notes: readonly string[];
  /** Something of last month's stayed behind. */
  readonly isPartial: boolean;
}

export interface HandoutOutcome {
  /** All workbooks in one .zip. */
  readonly file: MadeFile;
  readonly villages: readonly HandedOut[];
  /** What does not belong to one of them: strange villages, files that could not be read. */
  readonly sentences: readonly string[];
}

export type FailureCode = "bad-villages" | "bad-month" | "no-carry";

export class HandoutRefusal extends Refusal<FailureCode> {}
