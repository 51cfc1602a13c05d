/** Where the task stands: one value, changed only by the events of events.ts. */
import type { Progress } from "../../../job/index.ts";
import type { RememberedAnswer } from "../book/answers.ts";
import type { Notice } from "../../shared/notice.ts";
import type { WrittenRun } from "../book/target.ts";
import type { PassedOver, PeriodChoice, SourceHandle } from "../job/order.ts";
import type { RunOutcome } from "../job/outcome.ts";

/**
 * - `opening`: looking at the workbook
 * - `choosing`: files, 村名单, period
 * - `reading`, `merging`: in the worker; can be stopped at once
 * - `writing`: sheets into the workbook; `stopping`: asked to leave off, and clearing up
 * - `done`: a result is there (written or not)
 * - `undoing`: taking the sheets of the last run away
 */
export type Phase =
  "opening" | "choosing" | "reading" | "merging" | "writing" | "stopping" | "done" | "undoing";

export type VillageChoice =
  | { readonly kind: "none" }
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "file"; readonly file: SourceHandle };

/** What a notice is about; its words stand in the dictionary, `detail` fills them in. */
export type NoticeCode =
  | "broken-off"
  | "cancelled"
  | "not-written"
  | "no-files"
  | "bad-period"
  | "bad-month"
  | "bad-villages"
  | "broken"
  | "nothing-usable"
  | "undone"
  | "answers-read"
  | "slips-written"
  | "no-slips"
  | "cut"
  /** A sentence of the product's or of the Excel adapter's, as it stands. */
  | "sentence";

export type MergeNotice = Notice<NoticeCode>;

/** The open workbook, as far as the task cares. */
export interface BookFacts {
  readonly sheets: readonly string[];
  /** It has a 规则设置. */
  readonly hasRules: boolean;
}

/** What the task takes from the workbook when it looks at it. */
export interface Seen {
  readonly book: BookFacts;
  readonly remembered: readonly RememberedAnswer[];
  readonly written: WrittenRun | null;
}

export interface FlowProgress {
  readonly done: number;
  readonly total: number;
  readonly rows: number;
  /** The file that is being read. */
  readonly path: string;
}

export interface FlowState {
  readonly phase: Phase;
  readonly files: readonly SourceHandle[];
  readonly passedOver: readonly PassedOver[];
  readonly villages: VillageChoice;
  readonly period: PeriodChoice;
  /** Null when the workbook cannot be seen. */
  readonly book: BookFacts | null;
  readonly remembered: readonly RememberedAnswer[];
  /** Answers that are chosen and not yet applied, by `answerKey`. */
  readonly drafts: ReadonlyMap<string, RememberedAnswer>;
  /** When the present phase began, in milliseconds. */
  readonly since: number;
  readonly progress: FlowProgress | null;
  /** Paths that have been read in this run. */
  readonly read: ReadonlySet<string>;
  /** Null before the first result, and while there is a new one to come. */
  readonly outcome: RunOutcome | null;
  /** The run whose sheets stand in the workbook, from before a reload too. */
  readonly written: WrittenRun | null;
  readonly notices: readonly MergeNotice[];
  /** Files that are being made for the clerk. */
  readonly making: number;
}

export const INITIAL: FlowState = {
  phase: "opening",
  files: [],
  passedOver: [],
  villages: { kind: "none" },
  period: { kind: "files" },
  book: null,
  remembered: [],
  drafts: new Map(),
  since: 0,
  progress: null,
  read: new Set(),
  outcome: null,
  written: null,
  notices: [],
  making: 0,
};

export function progressOf({ done, total, rows, path }: Progress): FlowProgress {
  return { done, total, rows, path };
}
