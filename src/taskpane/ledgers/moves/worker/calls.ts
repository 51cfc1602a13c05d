/** What 办理销账, 民主议账 and 满意结账 ask of their worker. */
import type { FieldKind, MoveId, State } from "../../../../domain/lifecycle/index.ts";
import type { Light } from "../../../../domain/lights/index.ts";
import type { AgeBucketId } from "../../../../items/index.ts";
import type { SheetCalls, SheetProgress } from "../../../shared/sheets/calls.ts";
import type { EditsOrder } from "../../../shared/edits.ts";
import type { Port, PortEvents, WorkerClient } from "../../../shared/worker/client.ts";

/** Which of the lists is wanted; its sheet is what is written. */
export interface MovesWanted {
  readonly view: "items" | "agenda" | "callbacks";
}

export interface MovesFacts {
  readonly isSummary: boolean;
}

/** A row of one of the three ledgers, as it is named in a list. */
export interface ItemLine {
  /** Names the row until the workbook is read again. */
  readonly id: string;
  readonly code: string;
  readonly sheet: string;
  readonly row: number;
  /** 台账 and 类别: `民生诉求·交通`. */
  readonly kind: string;
  readonly subject: string;
  /** Whose it is; "" for a stability matter. */
  readonly reporter: string;
}

export interface OpenLine extends ItemLine {
  readonly state: State;
  /** Days since 登记时间; null where that is not known. */
  readonly days: number | null;
  readonly age: AgeBucketId;
  readonly responsible: readonly string[];
  /** `yyyy-mm-dd`, 长期坚持, or "". */
  readonly due: string;
  readonly light: Light | null;
  /** Working days left, negative when late; null without a limit. */
  readonly left: number | null;
}

export interface AgendaLine extends ItemLine {
  readonly reasons: readonly string[];
  readonly lastDecision: string;
}

export interface CallLine extends ItemLine {
  readonly closedDate: string;
  readonly days: number | null;
  readonly result: string;
  readonly phone: string;
  readonly mayNot: readonly string[];
  readonly callers: readonly string[];
  readonly tries: number;
  readonly triedEnough: boolean;
}

/** A share of content people: `part` of `whole` of those asked. */
export interface RateLine {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
  readonly percent: number | null;
  readonly below: boolean;
  readonly unanswered: number;
  readonly others: number;
}

export interface CallsMade {
  readonly lines: readonly CallLine[];
  readonly total: RateLine;
  readonly byKind: readonly RateLine[];
  readonly byPerson: readonly RateLine[];
  /** 满意率底线, in percent. */
  readonly floor: number;
  readonly ways: readonly string[];
  readonly answers: readonly string[];
}

/** The list that was wanted; the others are null. */
export interface MovesMade {
  readonly isSummary: boolean;
  readonly village: string;
  readonly asOf: string;
  /** Names of the roster. */
  readonly roster: readonly string[];
  /** What is written: 待办事项, 议账议程 or 回访清单. */
  readonly sheet: string;
  /** Those that stand in the workbook to be filled in and read back, the newest last. */
  readonly sheets: readonly string[];
  readonly items: readonly OpenLine[] | null;
  readonly agenda: readonly AgendaLine[] | null;
  readonly callbacks: CallsMade | null;
}

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
  /** A name of the roster is offered. */
  readonly isPerson: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands there before anything is typed. */
  readonly value: string;
}

export interface MoveForm {
  readonly move: MoveId;
  readonly name: string;
  readonly fields: readonly FormField[];
}

export interface ItemDetail {
  readonly values: readonly { readonly label: string; readonly value: string }[];
  readonly log: readonly { readonly date: string; readonly text: string }[];
  readonly forms: readonly MoveForm[];
}

/** Texts by field; several names with 、 between them. */
export type TypedFields = Readonly<Record<string, string>>;

/** What the clerk wants done. */
export type Wish =
  | {
      readonly kind: "move";
      readonly id: string;
      readonly move: MoveId;
      readonly typed: TypedFields;
      readonly by: string;
    }
  | {
      readonly kind: "close";
      readonly ids: readonly string[];
      readonly typed: TypedFields;
      readonly by: string;
    }
  | { readonly kind: "call"; readonly id: string; readonly typed: TypedFields }
  | {
      readonly kind: "decisions" | "answers";
      readonly sheet: string;
      readonly by: string;
    };

/** 原来 → 改后 of one row. */
export interface PreviewLine extends ItemLine {
  readonly changes: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Lines of 办理日志. */
  readonly log: readonly string[];
  /** `field`: to be mended, `by` for 经办人; "" when it is about none. */
  readonly refusals: readonly { readonly field: string; readonly message: string }[];
}

export interface PreviewNote {
  readonly sentence: string;
  readonly isWarning: boolean;
  /** "" where it is about no sheet. */
  readonly sheet: string;
  /** Null where it is about the whole of it. */
  readonly row: number | null;
}

export interface Preview {
  readonly lines: readonly PreviewLine[];
  readonly notes: readonly PreviewNote[];
  /** Rows that would be written, and rows that are refused. */
  readonly ready: number;
  readonly refused: number;
  /** There is something to write: false where all of it stands in the workbook already. */
  readonly isNew: boolean;
}

export interface MovesCalls extends SheetCalls<MovesFacts, MovesWanted, MovesMade> {
  item: { args: { readonly id: string }; value: ItemDetail | null };
  /** What closing several at once asks for. */
  closing: { args: { readonly ids: readonly string[] }; value: readonly FormField[] };
  preview: { args: Wish; value: Preview };
  /** Of the last preview. */
  edits: { args: null; value: EditsOrder };
}

export type MovesClient = WorkerClient<MovesCalls, SheetProgress, string>;
export type MovesPort = Port<MovesCalls>;
export type MovesEvents = PortEvents<SheetProgress>;
