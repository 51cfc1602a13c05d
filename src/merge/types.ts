/** Many villages become one township: the shapes of the result. */
import type { Finding, Question } from "../domain/findings/types.ts";
import type { LedgerId } from "../domain/ledgers/types.ts";
import type { LedgerRecord } from "../domain/records.ts";
import type { Village } from "../domain/villages/types.ts";
import type { Period } from "../domain/periods/index.ts";
import type { BlockAccount, FileStatus } from "../intake/types.ts";
import type { Submission } from "../domain/submissions.ts";

export type MergePeriod = Period;

export type { Village } from "../domain/villages/types.ts";

/** 按时 · 迟报 · 已报(时间未登记) · 零报告 · 退回 · 未报送 */

export interface LedgerTally {
  readonly read: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly refused: number;
  /** Records in the summary: accepted rows plus those split off a row that names several households. */
  readonly records: number;
}

export interface VillageStatus {
  readonly village: Village;
  readonly submission: Submission;
  /** Paths of the files that were merged (or refused, when `returned`). */
  readonly files: readonly string[];
  readonly ledgers: Readonly<Partial<Record<LedgerId, LedgerTally>>>;
  /** Ledgers without a row dated in the period (asked for in weekly runs, C3, C4). */
  readonly notUpdated: readonly LedgerId[];
  readonly errors: number;
  readonly warnings: number;
  readonly questions: number;
}

export interface MergedFile {
  readonly path: string;
  readonly sha256: string;
  readonly village: string;
  readonly month: string;
  readonly status: FileStatus;
  readonly reason?: string;
  readonly blocks: readonly BlockAccount[];
}

export interface Balance {
  readonly read: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly refused: number;
  /** Records made in addition because a row named several households. */
  readonly split: number;
  /** read = accepted + duplicate + refused for every block, and records = accepted + split. */
  readonly ok: boolean;
}

export interface MergeResult {
  readonly period: MergePeriod;
  readonly asOf: string;
  readonly files: readonly MergedFile[];
  readonly villages: readonly VillageStatus[];
  /** Names of listed villages that sent nothing. */
  readonly missingVillages: readonly string[];
  /** In printed order; sorted by village (村名单 order), date, code, source row. */
  readonly records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly balance: Balance;
}
