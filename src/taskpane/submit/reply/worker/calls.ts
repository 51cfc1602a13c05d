/** What the pane asks of the worker of 回音: a summary is answered from, a village's book takes in. */
import type { Severity } from "../../../../domain/findings/types.ts";
import type { ReplyChange, ReplyState } from "../../../../reply/index.ts";
import type { EditsOrder } from "../../../shared/edits.ts";
import type { SheetCalls, SheetProgress } from "../../../shared/sheets/calls.ts";
import type { Port, PortEvents, WorkerClient } from "../../../shared/worker/client.ts";
import type { PageOf, PageQuery } from "../../../shared/worker/pages.ts";

export interface ReplyFacts {
  readonly isSummary: boolean;
  /** "" if unknown. */
  readonly village: string;
  /** Names of the roster; the township's own are not in its summary. */
  readonly roster: readonly string[];
}

/** A 回音 file as it was chosen. */
export interface ChosenReply {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `reply` null: what the summary answers. */
export interface ReplyWanted {
  readonly reply: ChosenReply | null;
  /** 经办人 of what is taken in. */
  readonly by: readonly string[];
}

export type ReplyMade = SendMade | TakeMade;

/** What a summary tells its villages. */
export interface SendMade {
  readonly kind: "send";
  /** `2026-11`, `2026-W48`. */
  readonly period: string;
  readonly township: string;
  readonly villages: readonly SendLine[];
  readonly answers: number;
  readonly waiting: number;
}

export interface SendLine {
  readonly village: string;
  readonly answers: number;
  /** Answers that already stand in the village's own row. */
  readonly taken: number;
  readonly waiting: number;
}

export interface AnswerLine {
  readonly code: string;
  readonly ledger: string;
  readonly matter: string;
  readonly type: string;
  readonly text: string;
}

export interface WaitingLine {
  /** "" where the matter has none. */
  readonly code: string;
  readonly ledger: string;
  /** Chinese clauses; none where nothing was answered. */
  readonly faults: readonly string[];
}

/** What a 回音 file would change in the village's book. */
export interface TakeMade {
  readonly kind: "take";
  readonly file: string;
  /** As the file says; "" if unknown. */
  readonly village: string;
  readonly counts: Readonly<Record<ReplyState, number>>;
  readonly notes: readonly { readonly severity: Severity; readonly sentence: string }[];
}

export interface TakeLine {
  /** Row in the reply file; names the line. */
  readonly row: number;
  readonly code: string;
  readonly ledger: string;
  readonly matter: string;
  readonly type: string;
  readonly text: string;
  readonly state: ReplyState;
  /** One whole Chinese sentence. */
  readonly sentence: string;
  readonly changes: readonly ReplyChange[];
  /** Its row in the open workbook. */
  readonly place: { readonly sheet: string; readonly row: number } | null;
}

export interface ReplyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Texts and names that did not fit into the file format. */
  readonly cut: number;
}

type OfVillage = PageQuery & { readonly village: string };

export interface ReplyCalls extends SheetCalls<ReplyFacts, ReplyWanted, ReplyMade> {
  answers: { args: OfVillage; value: PageOf<AnswerLine> };
  waiting: { args: OfVillage; value: PageOf<WaitingLine> };
  lines: { args: PageQuery & { readonly state: ReplyState }; value: PageOf<TakeLine> };
  /** Of one village, or of all (""): one workbook as it is, several in one .zip. */
  file: { args: { readonly village: string }; value: ReplyFile };
  /** What writes the lines that are ready, but for some, by their rows in the file. */
  edits: { args: { readonly leftOut: readonly number[] }; value: EditsOrder };
}

export type ReplyClient = WorkerClient<ReplyCalls, SheetProgress, string>;
export type ReplyPort = Port<ReplyCalls>;
export type ReplyEvents = PortEvents<SheetProgress>;
