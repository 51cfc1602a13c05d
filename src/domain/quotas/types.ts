/**
 * Duties and what became of them. A duty is data: who, what, how many, per which period, over which
 * households, which visits count, by which reading, and the sentence that it rests on. Evaluating
 * one gives an outcome for each subject (a person, a household …) and period.
 */
import type { LedgerId } from "../ledgers/types.ts";
import type { LedgerRecord } from "../records.ts";
import type { RegulationRow } from "../regulations/index.ts";
import type { SettingKey, Settings } from "../settings/index.ts";
import type { DutyKey } from "../settings/definitions/duties.ts";
import type { WorkCalendar } from "../workdays/index.ts";

/** Spans that duties are counted over; `once` has no period: it is so or not on the day asked. */
export type SpanKind = "day" | "week" | "half" | "month" | "quarter" | "year" | "once";

/** One span, both days included. */
export interface Span {
  readonly kind: SpanKind;
  /** `2026-11-05`, `2026-W48`, `2026-11-1`, `2026-11`, `2026-Q4`, `2026`; the day itself for `once`. */
  readonly id: string;
  /** Chinese: `2026年第4季度`. */
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

export type SubjectKind = "person" | "household" | "village" | "pair" | "day" | "meeting";

export interface Subject {
  readonly kind: SubjectKind;
  /** Unique among the subjects of its kind: `龙河村/张三`, `龙河村/03-0045`, `龙河村/2026-11-05`. */
  readonly id: string;
  /** As people say it: 张三, 3组李四户, 张三—3组李四户. */
  readonly name: string;
  readonly village: string;
}

/**
 * `met`; `missed`: the time is over and it was not done; `pending`: there is still time;
 * `not-applicable`: does not bind this subject in this period, `note` says why;
 * `unassessed` 未评估: there is no ledger that could show it.
 */
export type DutyState = "met" | "missed" | "pending" | "not-applicable" | "unassessed";

/** A row that was looked at and not counted, and why, in Chinese. */
export interface RejectedRow {
  readonly record: LedgerRecord;
  readonly reason: string;
}

export interface DutyOutcome {
  /** D1 … D30, C1 … C10, or the id of a duty of the township's own. */
  readonly duty: string;
  readonly subject: Subject;
  readonly span: Span;
  readonly required: number;
  readonly done: number;
  /** `max(0, required − done)`. */
  readonly missing: number;
  readonly state: DutyState;
  /** Soft duties (尽可能, 原则上) are shown, and never red. */
  readonly soft: boolean;
  /** Each row counted stands here once, by day, then in the order of the ledger. */
  readonly counted: readonly LedgerRecord[];
  /** Never rows that counted, but for meetings: what was wrong with one that was held. */
  readonly rejected: readonly RejectedRow[];
  /** Whose task a household or a pair is; empty where it is the team's. */
  readonly responsible: readonly Subject[];
  /** Still in time, but behind: 提醒 (D8 from July and from October). */
  readonly behind: boolean;
  /** What has to be said beside the figures: 全覆盖, 任期自 11 月 16 日起, 本季剩余不足 30 天. */
  readonly note?: string;
}

/** What a duty measures; each has one evaluator (`measures/`). */
export type Measure =
  | "visit-count" // 户次 of a person in a span
  | "household-coverage" // visits that a household got in a span, by a team or by each of its members
  | "linked-count" // households that a person looks after
  | "links-complete" // every household (of a 组) has somebody who looks after it
  | "pair-visits" // visits of a helper to a paired household in a year
  | "pair-help" // problems solved, help plan
  | "village-visits" // visits of county leaders and departments to a village
  | "reception-days" // the secretary's weekday
  | "duty-days" // every day has somebody on duty
  | "replies" // receptions answered and told back in time
  | "diary" // diary entries of a person in a month
  | "book" // the ledgers are kept, and written in at the rhythm asked for
  | "cards" // 连心卡 handed out, and again after a change
  | "household-files" // items that were not solved at once have a household file
  | "meetings" // held, by whom, with whom, with the four results
  | "collected" // items by 三员两代表
  | "published" // the roster of a month is complete enough to be posted
  | "none"; // no sheet can show it (D22, D24)

export interface DutyDef {
  readonly id: string;
  /** Short Chinese name: 两委成员月走访. */
  readonly name: string;
  /** Null for a duty of the township's own. */
  readonly rule: RegulationRow | null;
  /** The sentence, as quoted on the sheets. */
  readonly sentence: string;
  /** The switch that puts it in force; absent: always. */
  readonly switch?: DutyKey;
  readonly measure: Measure;
  readonly subject: SubjectKind;
  readonly span: SpanKind;
  readonly soft: boolean;
  /** Settings whose reading has to be said beside its figures (口径). */
  readonly readings: readonly SettingKey[];
  /** For `none` and where the ledger is not kept: why no figure stands here, in Chinese. */
  readonly unassessed?: string;
}

export interface QuotaInput {
  /** Rows of the villages by ledger, of any dates; visits of other spans are passed over. */
  readonly records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>;
  /** Names in printed order; villages that only the records name come after them. */
  readonly villages: readonly string[];
  readonly settings: Settings;
  /** Duties of the township's own, checked already (`own.ts`). */
  readonly own: readonly OwnDuty[];
  readonly calendar: WorkCalendar;
  /** Today, `yyyy-mm-dd`. */
  readonly asOf: string;
  /** What the evaluation is about: a month, a quarter or a year. */
  readonly span: Span;
}

/** A duty that a township adds on 规则设置 without a programmer. */
export interface OwnDuty {
  readonly id: string;
  readonly name: string;
  /** 职务 that it binds; `两委成员` for the whole committee. */
  readonly who: readonly string[];
  readonly what: "visits" | "coverage";
  readonly times: number;
  readonly per: "week" | "month" | "quarter" | "year";
  /** Empty: every household. */
  readonly kinds: readonly string[];
  /** Empty: the ways of the setting 计入走访的方式. */
  readonly ways: readonly string[];
}
