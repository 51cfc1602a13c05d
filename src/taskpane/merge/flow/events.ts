/** Everything that can happen to the task. */
import type { Progress } from "../../../job/index.ts";
import type { RememberedAnswer } from "../book/answers.ts";
import type { WrittenRun } from "../book/target.ts";
import type { PassedOver, PeriodChoice, SourceHandle } from "../job/order.ts";
import type { RunOutcome } from "../job/outcome.ts";
import type { MergeNotice, Seen, VillageChoice } from "./state.ts";

export type FlowEvent =
  | {
      readonly type: "opened";
      /** Null when the workbook cannot be seen. */
      readonly seen: Seen | null;
      readonly notices: readonly MergeNotice[];
    }
  | {
      readonly type: "files-added";
      readonly files: readonly SourceHandle[];
      readonly passedOver: readonly PassedOver[];
    }
  /** At the start of a run, where it could not be seen before. */
  | { readonly type: "opened-late"; readonly seen: Seen }
  | { readonly type: "file-removed"; readonly path: string }
  | { readonly type: "files-cleared" }
  | { readonly type: "villages-chosen"; readonly villages: VillageChoice }
  | { readonly type: "period-chosen"; readonly period: PeriodChoice }
  | { readonly type: "started"; readonly at: number }
  | { readonly type: "progressed"; readonly progress: Progress; readonly at: number }
  | { readonly type: "merged"; readonly outcome: RunOutcome; readonly at: number }
  /** The run ended without a result. */
  | { readonly type: "failed"; readonly notice: MergeNotice }
  | { readonly type: "write-again"; readonly at: number }
  | { readonly type: "write-progressed"; readonly done: number; readonly total: number }
  | {
      readonly type: "written";
      readonly written: WrittenRun;
      readonly notices: readonly MergeNotice[];
    }
  | { readonly type: "write-failed"; readonly notice: MergeNotice }
  | { readonly type: "stop-asked" }
  | { readonly type: "back" }
  | { readonly type: "answer-drafted"; readonly key: string; readonly answer: RememberedAnswer }
  | { readonly type: "answer-withdrawn"; readonly key: string }
  | { readonly type: "remembered"; readonly answers: readonly RememberedAnswer[] }
  | { readonly type: "undo-asked" }
  | { readonly type: "undone"; readonly notices: readonly MergeNotice[] }
  | { readonly type: "undo-failed"; readonly notice: MergeNotice; readonly isGone: boolean }
  | { readonly type: "making-began" }
  | { readonly type: "making-ended" }
  | { readonly type: "noticed"; readonly notice: MergeNotice }
  | { readonly type: "notice-closed"; readonly index: number };
