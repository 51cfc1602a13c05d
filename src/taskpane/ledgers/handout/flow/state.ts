/** Where 发放空表 stands: one value outside React. */
import type { VillageChoice } from "../../../merge/flow/state.ts";
import type { PassedOver, SourceHandle } from "../../../merge/job/order.ts";
import type { Notice } from "../../../shared/notice.ts";
import type { FailureCode, HandoutOutcome } from "../job/order.ts";
import type { Progress } from "../worker/calls.ts";

/** `opening`: looking for lists in the workbook; `making`: in the worker; `done`: made. */
export type Phase = "opening" | "choosing" | "making" | "done";

export type NoticeCode =
  | FailureCode
  | "no-villages"
  | "broken"
  | "cancelled"
  | "passed-over"
  /** A sentence of the Excel adapter's, as it stands. */
  | "sentence";

export type HandoutNotice = Notice<NoticeCode>;

export interface Choice {
  readonly villages: VillageChoice;
  readonly township: string;
  /** As typed. */
  readonly month: string;
  readonly withCarry: boolean;
  readonly files: readonly SourceHandle[];
  readonly passedOver: readonly PassedOver[];
  readonly withStability: boolean;
}

export interface HandoutState {
  readonly phase: Phase;
  /** Names of the open workbook's sheets. */
  readonly sheets: readonly string[];
  readonly choice: Choice;
  readonly progress: Progress | null;
  readonly outcome: HandoutOutcome | null;
  readonly notices: readonly HandoutNotice[];
}

export const INITIAL: HandoutState = {
  phase: "opening",
  sheets: [],
  choice: {
    villages: { kind: "none" },
    township: "",
    month: "",
    withCarry: false,
    files: [],
    passedOver: [],
    withStability: false,
  },
  progress: null,
  outcome: null,
  notices: [],
};
