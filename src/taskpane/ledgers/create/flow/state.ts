/** Where 新建台账 stands: one value outside React. */
import type { LedgerId } from "../../../../domain/ledgers/types.ts";
import { LEDGER_CHOICES, type SetupPlan } from "../../../../setup/index.ts";
import type { EditUndo } from "../../../../workbook/excel/index.ts";
import type { Notice } from "../../../shared/notice.ts";
import type { TaskStore } from "../../../shared/taskStore.ts";

/**
 * - `opening`: looking who the workbook belongs to; `choosing`: ledgers, village, month
 * - `planning`: reading the workbook; `preview`: what would be done, nothing written yet
 * - `writing`; `stopping`: asked to leave off; `undoing`
 * - `done`: written, wholly or in part
 */
export type Phase =
  "opening" | "choosing" | "planning" | "preview" | "writing" | "stopping" | "done" | "undoing";

export type NoticeCode =
  | "no-ledgers"
  | "bad-month"
  | "cancelled"
  | "incomplete"
  | "undone"
  /** A sentence of the product's or of the Excel adapter's, as it stands. */
  | "sentence";

export type CreateNotice = Notice<NoticeCode>;

/** Who reports what. */
export interface Fields {
  readonly village: string;
  readonly township: string;
  readonly month: string;
}

/** What this session has written, the oldest first: taken back in the other order. */
export type Step =
  | { readonly kind: "run"; readonly runId: string }
  | { readonly kind: "edits"; readonly undo: EditUndo };

export interface CreateState {
  readonly phase: Phase;
  readonly chosen: ReadonlySet<LedgerId>;
  readonly fields: Fields;
  /** Fields that stand in 填报信息 already, where they are to be changed. */
  readonly fixed: ReadonlySet<keyof Fields>;
  readonly setup: SetupPlan | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Visible sheets that are new or were extended, as they are called. */
  readonly sheets: readonly string[];
  /** Something of what was planned is not written. */
  readonly isPartial: boolean;
  readonly steps: readonly Step[];
  readonly notices: readonly CreateNotice[];
}

export const INITIAL: CreateState = {
  phase: "opening",
  chosen: new Set(LEDGER_CHOICES.flatMap((it) => (it.proposed ? [it.ledger.id] : []))),
  fields: { village: "", township: "", month: "" },
  fixed: new Set(),
  setup: null,
  progress: null,
  sheets: [],
  isPartial: false,
  steps: [],
  notices: [],
};

export type CreateStore = TaskStore<CreateState>;
