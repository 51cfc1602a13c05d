/** 月评: what a village or a township did in a report month, as figures that tie out. */
import type { SubmissionFact } from "../escalation/types.ts";
import type { LedgerId } from "../ledgers/types.ts";
import type { ItemLedger } from "../lifecycle/index.ts";
import type { Period } from "../periods/index.ts";
import type { Evaluation } from "../quotas/evaluate.ts";
import type { LedgerRecord } from "../records.ts";

/** Whose review it is. */
export type ReviewLevel = "村" | "乡镇";

/** The rows as they stood in the report of one month. */
export interface MonthRows {
  /** `yyyy-mm`. */
  readonly month: string;
  readonly records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>;
  /** Rows of the township's own ledgers (综合账). */
  readonly own: readonly LedgerRecord[];
  /** Of them those that the township has handed back to their villages: they are not in `own`. */
  readonly handedBack: readonly LedgerRecord[];
  /** False where 稳定工作台账 and 办理日志 stayed in the villages: a summary has only their number. */
  readonly hasRestricted: boolean;
}

export interface ReviewInput {
  readonly level: ReviewLevel;
  /** 填报单位; "" if unknown. */
  readonly unit: string;
  /** The report month. */
  readonly period: Period;
  /** Ascending; the last one is the month reviewed. A month that is not here is missing. */
  readonly months: readonly MonthRows[];
  /** The duties of the month, over the rows of all months. */
  readonly evaluation: Evaluation;
  /** Empty where nobody was asked to hand in. */
  readonly submissions: readonly SubmissionFact[];
}

/**
 * What one item did within a span, as numbers to be added up:
 * `opening + registered + reopened + transferredIn − transferredOut − closed − suspended = open`
 * unless something breaks (`difference`).
 */
export interface Tally {
  /** 上月办理中. */
  readonly opening: number;
  /** 建账. */
  readonly registered: number;
  /** 退回重办, and what the superior handed back. */
  readonly reopened: number;
  readonly transferredIn: number;
  readonly transferredOut: number;
  /** 办结 at the own level; 已上报 is 程序性. `closed = substantive + staged + procedural`. */
  readonly closed: number;
  readonly substantive: number;
  readonly staged: number;
  readonly procedural: number;
  /** 中止. */
  readonly suspended: number;
  /** 本月办理中. */
  readonly open: number;
  /** 呈报 within the span. */
  readonly escalated: number;
  /** 呈报且上级已办结 within the span. */
  readonly closedAbove: number;
  /** 已上报 and without an end above, before and after; handed back within the span. */
  readonly aboveOpening: number;
  readonly handedBack: number;
  readonly aboveOpen: number;
}

export type TallyKey = keyof Tally;

/** Why an item does not tie, or ties only because something was taken for granted. */
export interface ItemNote {
  readonly village: string;
  readonly ledger: ItemLedger;
  /** "" for matters of 稳定工作台账: only their number is told. */
  readonly code: string;
  /** True when the sum does not come out because of it. */
  readonly isBreak: boolean;
  /** What it adds to the right side of the identity beyond the left. */
  readonly gap: number;
  readonly why: string;
}

/** One line of 统计表: a 大类 of a ledger. */
export interface CategoryLine {
  readonly ledger: ItemLedger;
  readonly category: string;
  readonly month: Tally;
  readonly year: Tally;
}

/** One line of 勾稽表. */
export interface TieLine {
  readonly village: string;
  readonly ledger: ItemLedger;
  /** `previous`: 上月办理中 was counted in last month's rows; `dates`: from the dates in the rows. */
  readonly basis: "previous" | "dates";
  readonly tally: Tally;
  readonly difference: number;
}

export interface CadreLine {
  readonly village: string;
  readonly name: string;
  readonly positions: readonly string[];
  /** 应 and 实 户次 of the month (D1); null where the duty does not bind. */
  readonly required: number | null;
  /** 户次 that count, whether a duty binds or not. */
  readonly done: number;
  readonly missing: number;
  /** Weeks that are over (D16), and numbers of those that were missed. */
  readonly weeks: number;
  readonly missedWeeks: readonly string[];
  /** 联系户. */
  readonly linked: number;
  /** 结对户 with the visits of the year so far (D8), of that in which the month ends. */
  readonly pairs: number;
  readonly pairVisits: number;
  /** 民情日记 of the month. */
  readonly diary: number;
  readonly diaryRequired: number | null;
}

export interface Coverage {
  readonly households: number;
  /** Visited within the month, and within the year so far. */
  readonly visitedInMonth: number;
  readonly visitedInYear: number;
  readonly never: number;
  /** 重点户 that were due in the quarter in which the month ends, and those of them visited (D2). */
  readonly specialDue: number;
  readonly specialVisited: number;
}

export interface Channel {
  readonly channel: string;
  /** Items registered in the month and the year so far, by ledger. */
  readonly month: Readonly<Record<ItemLedger, number>>;
  readonly year: Readonly<Record<ItemLedger, number>>;
}

/** So many items late by so many working days. */
export interface AgeGroup {
  readonly label: string;
  readonly count: number;
}

export interface Satisfaction {
  readonly content: number;
  readonly partly: number;
  readonly discontent: number;
  /** 其他, 联系不上: in no rate. */
  readonly other: number;
  /** Closed and not asked yet, in whichever month it was closed. */
  readonly notAsked: number;
  /** 满意率 by the reading in force: `part` of `asked`, in per cent with one decimal; null of nobody. */
  readonly part: number;
  readonly asked: number;
  readonly rate: number | null;
  readonly floor: number;
  /** Receptions of the month that were answered in time, of those that had to be by today (D19). */
  readonly answered: number;
  readonly answerDue: number;
  readonly replyRate: number | null;
  readonly replyFloor: number;
}

export const PROBLEM_KINDS = ["逾期", "上报未答复", "不满意", "未议账"] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface Problem {
  readonly kind: ProblemKind;
  readonly village: string;
  readonly ledger: ItemLedger;
  /** "" for matters of 稳定工作台账. */
  readonly code: string;
  readonly responsible: string;
  /** Working days late; 0 where it is about no limit. */
  readonly late: number;
  readonly why: string;
  readonly todo: string;
}

export const CHANGE_KINDS = [
  "新建账",
  "转入",
  "退回重办",
  "办结",
  "中止",
  "转出",
  "新逾期",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  readonly kind: ChangeKind;
  readonly village: string;
  readonly ledger: ItemLedger;
  /** "" for matters of 稳定工作台账, of which nothing but the kind is told. */
  readonly code: string;
  /** `yyyy-mm-dd`; "" where nobody wrote one down. */
  readonly day: string;
  /** Of 办结; "" of everything else. */
  readonly closing: "实质性" | "阶段性" | "程序性" | "";
  readonly what: string;
}

/** Everything that can be said of one village, and summed up over all of them. */
export interface UnitFigures {
  readonly tally: Tally;
  readonly year: Tally;
  readonly coverage: Coverage;
  /** `yyyy-mm` with which 走访记录 begins, where that is after the quarter has begun; "" otherwise. */
  readonly visitsSince: string;
  /** 户次 asked of 两委成员 (D1), and done by everybody. */
  readonly visitsRequired: number;
  readonly visitsDone: number;
  /** By 两委成员, as far as asked: what 完成率 is made of. */
  readonly visitsCredited: number;
  readonly overdue: readonly AgeGroup[];
  readonly problemCounts: Readonly<Record<ProblemKind, number>>;
  readonly satisfaction: Satisfaction;
  readonly receptions: number;
}

export interface VillageReview extends UnitFigures {
  readonly village: string;
  /** Null where nobody was asked to hand in. */
  readonly submission: SubmissionFact["submission"] | null;
  /** Nothing came: its items are those of the month before. */
  readonly isStandIn: boolean;
}

/** The township's own ledger (综合账), or what the villages' rows say of it. */
export interface TownshipLine {
  readonly ledger: ItemLedger;
  /** 村(社区)呈报. */
  readonly fromVillages: number;
  /** 本级建账: 新建, 领导交办, 人大, 政协. */
  readonly own: Readonly<Record<OwnSource, number>>;
  readonly closedOwn: Pick<Tally, "closed" | "substantive" | "staged" | "procedural">;
  readonly closedFromVillages: number;
  /** 乡镇建账呈报县, 村呈报乡镇再呈报县. */
  readonly escalatedOwn: number;
  readonly escalatedFromVillages: number;
  readonly opening: number;
  readonly open: number;
  /** Handed back to the village, 中止 or transferred. */
  readonly otherwise: number;
}

export const OWN_SOURCES = ["新建", "领导交办", "人大", "政协"] as const;
export type OwnSource = (typeof OWN_SOURCES)[number];

export interface TrendMonth {
  readonly month: string;
  readonly label: string;
  /** Null for a month whose rows are not here. */
  readonly figures: {
    readonly registered: number;
    readonly closed: number;
    readonly open: number;
    readonly visits: number;
    readonly satisfaction: number | null;
  } | null;
}

export interface Review extends UnitFigures {
  readonly level: ReviewLevel;
  readonly unit: string;
  readonly period: Period;
  /** First and last day that 本年累计 is about. */
  readonly yearStart: string;
  readonly yearEnd: string;
  readonly asOf: string;
  /** Ledgers whose rows were there; 稳定工作台账 is missing in a summary. */
  readonly ledgers: readonly ItemLedger[];
  readonly villages: readonly VillageReview[];
  readonly categories: readonly CategoryLine[];
  readonly ties: readonly TieLine[];
  /** Breaks first. */
  readonly notes: readonly ItemNote[];
  readonly cadres: readonly CadreLine[];
  readonly channels: readonly Channel[];
  readonly problems: readonly Problem[];
  readonly changes: readonly Change[];
  /** Null for a village's review. */
  readonly township: {
    readonly lines: readonly TownshipLine[];
    /** False: counted from the villages' rows, because no 综合账 was there. */
    readonly hasOwnLedger: boolean;
  } | null;
  /** From the first month that is there to the one reviewed. */
  readonly trend: readonly TrendMonth[];
  /** Readings of the regulations in force, `户次计法=同人同户同日计1`. */
  readonly readings: readonly string[];
}
