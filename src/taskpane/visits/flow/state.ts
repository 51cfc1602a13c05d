/** What the task shows, as one value. */
import { emptyEntry } from "../../../domain/entry/index.ts";
import type { Entry, EntryFinding } from "../../../domain/entry/index.ts";
import type { EntryFacts } from "../../../entry/facts.ts";
import type { EditUndo } from "../../../workbook/excel/index.ts";
import type { Notice } from "../../shared/notice.ts";
import type { TaskStore } from "../../shared/taskStore.ts";

/**
 * `opening`: the workbook is being read; `closed`: it could not be; `bare`: it has no 走访记录;
 * `typing`; `saving`: being written, or taken back; `halfway`: a part is written, and nothing can be
 * typed until the rest is, or the part is taken back.
 */
export type Phase = "opening" | "closed" | "bare" | "typing" | "saving" | "halfway";

export type NoticeCode =
  | "failed"
  | "restored"
  | "completed"
  | "halfway"
  | "left-out"
  | "undone"
  | "draft-refused"
  | "sentence";

/** `detail`: whole sentences for the clerk, in Chinese, as Excel's adapter gives them. */
export type VisitsNotice = Notice<NoticeCode>;

/** Rows that were written, or a card that was filled, on one sheet. */
export interface ReceiptLine {
  readonly sheet: string;
  /** 1-based, ascending. */
  readonly rows: readonly number[];
  readonly kind: "rows" | "filled";
}

export interface Receipt {
  readonly entry: Entry;
  readonly lines: readonly ReceiptLine[];
  /** What else is worth knowing, such as a new card that has to be completed. */
  readonly findings: readonly EntryFinding[];
  readonly undo: EditUndo | null;
}

export interface VisitsState {
  readonly phase: Phase;
  readonly facts: EntryFacts | null;
  /** As typed; it may not be fit to be saved yet. */
  readonly entry: Entry;
  /** 村代码, typed where the workbook has none, or several. */
  readonly villageCode: string;
  readonly asksVillageCode: boolean;
  /** What kept the last try to save from going on. */
  readonly problems: readonly EntryFinding[];
  readonly notices: readonly VisitsNotice[];
  /** Of the entry saved last. */
  readonly receipt: Receipt | null;
  /** What a broken-off writing has changed so far. */
  readonly partUndo: EditUndo | null;
  /** Goes up when the form begins anew, so that the focus goes to its first field. */
  readonly round: number;
}

export type VisitsStore = TaskStore<VisitsState>;

export const INITIAL: VisitsState = {
  phase: "opening",
  facts: null,
  entry: emptyEntry("", ""),
  villageCode: "",
  asksVillageCode: false,
  problems: [],
  notices: [],
  receipt: null,
  partUndo: null,
  round: 0,
};
