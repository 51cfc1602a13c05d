/**
 * Moves of items on the workbook that they stand in: from a row, a move and what was typed to the
 * changes that write it and its entry in 办理日志. Meetings, answers from above, closing and call-backs
 * all go this way, so that each is checked, logged and can be taken back alike.
 */
import type {
  Item,
  Level,
  LogEntry,
  MoveId,
  MoveInput,
  Refusal,
} from "../domain/lifecycle/index.ts";
import type { Finding } from "../domain/findings/types.ts";
import type { LedgerRecord } from "../domain/records.ts";
import type { BookEdit } from "../workbook/edit.ts";
import type { SheetPlan } from "../workbook/plan.ts";

/** A row of one of the three ledgers as it was read, with what a person needs to act on it. */
export interface BookItem {
  readonly item: Item;
  readonly record: LedgerRecord;
  readonly code: string;
  /** 措施及内容 of its rows in 办理日志, oldest first. */
  readonly log: readonly string[];
}

export interface BookMove {
  readonly on: BookItem;
  readonly move: MoveId;
  readonly input: MoveInput;
  /** 经办人; the order's where absent. */
  readonly by?: readonly string[];
}

export interface MoveOrder {
  readonly level: Level;
  readonly by: readonly string[];
  /** Today, `yyyy-mm-dd`. */
  readonly asOf: string;
}

/** What became of one `BookMove`, in their order. */
export type MoveOutcome =
  | {
      readonly ok: true;
      readonly before: BookItem;
      readonly after: Item;
      /** As 办理日志 gets it, or has it already. */
      readonly log: LogEntry;
    }
  | { readonly ok: false; readonly before: BookItem; readonly refusals: readonly Refusal[] };

export interface MovesPlan {
  /**
   * In the order in which they are to be written: the log first, then the row, so that what is
   * interrupted can be seen and repeated (equal log rows are not added twice).
   */
  readonly edits: readonly BookEdit[];
  /** Sheets that the workbook lacks and that the edits need (办理日志): to be written before. */
  readonly sheets: readonly SheetPlan[];
  readonly outcomes: readonly MoveOutcome[];
  /** Rows opened elsewhere (ledger above, other ledger) that this workbook does not hold. */
  readonly opens: readonly Item[];
  readonly findings: readonly Finding[];
}
