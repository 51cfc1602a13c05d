/**
 * The life of an item as data: states, moves between them, who may make them at which level, what
 * they ask for and what they write. `moves.ts` is the table, `apply.ts` carries a move out.
 */
import type { CATEGORY_LETTERS } from "../ids/code.ts";
import type { FieldValue } from "../records.ts";
import type { RegulationRow } from "../regulations/index.ts";
import type { Settings } from "../settings/index.ts";
import type { SettingKey } from "../settings/index.ts";
import type { Level } from "./levels.ts";

/** 状态 of an item, as in the ledgers. */
export type Status =
  "待议账" | "办理中" | "已上报" | "已办结待回访" | "已结账" | "退回重办" | "中止";

/** A row that has no 状态 yet is on no account. */
export const NOT_YET = "未建账";
export type State = typeof NOT_YET | Status;

/** The three ledgers of items. */
export type ItemLedger = keyof typeof CATEGORY_LETTERS;

export type Values = Readonly<Record<string, FieldValue>>;

/** One row of a ledger of items; a `LedgerRecord` of one of the three is an item. */
export interface Item {
  readonly ledger: ItemLedger;
  readonly values: Values;
}

export type MoveId =
  | "register"
  | "solveOnSpot"
  | "deliberate"
  | "progress"
  | "extend"
  | "escalate"
  | "noteReply"
  | "handBack"
  | "closeAbove"
  | "close"
  | "closeEarly"
  | "unreachable"
  | "settle"
  | "settleUnreached"
  | "reject"
  | "resume"
  | "suspend"
  | "transfer"
  | "carry";

/** What a move is made with: values by field (`fields.ts`), as typed; an absent one is empty. */
export type MoveInput = Values;

export interface MoveContext {
  /** The level that makes the move, and whose row it is. */
  readonly level: Level;
  /** 经办人, one or several. */
  readonly by: readonly string[];
  /** Today, `yyyy-mm-dd`. */
  readonly asOf: string;
  readonly settings: Settings;
  /** 措施及内容 of the item's rows in 办理日志 so far, oldest first. */
  readonly log: readonly string[];
  /** Every 编号 in use: a number is never given twice. */
  readonly taken: ReadonlySet<string>;
}

/** A move with what it is made with: what checks and effects see. */
export interface Step {
  readonly move: Move;
  readonly item: Item;
  /** Only fields that the move knows, empty ones left out. */
  readonly input: Values;
  readonly context: MoveContext;
}

/** Why a move is refused: `message` is the whole Chinese sentence. */
export interface Refusal {
  readonly id: string;
  /** The field to be mended; "" when it is about none. */
  readonly field: string;
  readonly message: string;
}

/** A condition; `text` is printed on the reference page. */
export interface Check {
  readonly text: string;
  readonly find: (step: Step) => Refusal | null;
}

/** What is written besides the fields typed; `text` is printed on the reference page. */
export interface Effect {
  readonly key: string;
  readonly text: string;
  /** Null empties the cell. */
  readonly value: (step: Step) => FieldValue;
}

export interface Move {
  readonly id: MoveId;
  /** As on the button: 议账, 上报, 办结. */
  readonly name: string;
  /** Null for what only the printed cards know (中止, 转入其他台账, 上年接转). */
  readonly rule: RegulationRow | null;
  readonly from: readonly State[];
  /** Null: the state stays. */
  readonly to: Status | null;
  /** Who makes it; a level that is not named may not. */
  readonly who: Readonly<Partial<Record<Level, string>>>;
  /** The field that dates it. */
  readonly date: string;
  /** Fields without which it is not made. */
  readonly needs: readonly string[];
  /** Fields that it takes, and can do without. */
  readonly takes?: readonly string[];
  /** Fields that are needed only where a switch is on, and may be given anyway. */
  readonly needsWhen?: { readonly setting: SettingKey; readonly fields: readonly string[] };
  readonly checks: readonly Check[];
  readonly effects: readonly Effect[];
  /** The row that it opens elsewhere, and how that is said on the reference page. */
  readonly opens?: { readonly text: string; readonly row: (step: Step) => Item | null };
  /** The sentence for the log; `{field}` stands for what was typed. */
  readonly log: string;
}

export interface Change {
  readonly key: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** One entry of the 办理日志: added, never changed. `logRow` makes a row of the sheet of it. */
export interface LogEntry {
  readonly code: string;
  /** `yyyy-mm-dd` on which it was done. */
  readonly date: string;
  readonly move: MoveId;
  readonly from: State;
  readonly to: State;
  readonly by: readonly string[];
  /** 措施及内容: whole sentence, with the old values that were written over. */
  readonly text: string;
  readonly changes: readonly Change[];
}

export type MoveResult =
  | {
      readonly ok: true;
      readonly item: Item;
      readonly log: LogEntry;
      /** A row for the ledger above (same 编号) or for another ledger (a 编号 of its own). */
      readonly opens: Item | null;
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };
