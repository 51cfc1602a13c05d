/** 上报清单: what a level has to act on or pass upwards, and why, row by row. */
import type { Light } from "../lights/index.ts";
import type { Item, Level } from "../lifecycle/index.ts";
import type { Evaluation } from "../quotas/evaluate.ts";
import type { LedgerRecord } from "../records.ts";
import type { Submission } from "../submissions.ts";

export const CATEGORIES = [
  "走访不足",
  "重点户未访",
  "结对未访",
  "从未走访",
  "逾期",
  "不能解决",
  "不满意",
  "未议账",
  "未报送",
  "未发卡",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How a village handed in. */
export interface SubmissionFact {
  readonly village: string;
  readonly submission: Submission;
  /** `yyyy-mm-dd`; "" where the township set none: then the day asked about. */
  readonly due: string;
  /** Who is to be urged; "" if unknown. */
  readonly contact: string;
}

export interface EscalationInput {
  /** Whose list it is. */
  readonly level: Level;
  /** The duties evaluated, with the facts and the rows that they rest on; 村 = the villages' rows. */
  readonly evaluation: Evaluation;
  /** Above the village: rows of the level's own ledgers (综合账, 重点账). They go before village rows. */
  readonly own: readonly LedgerRecord[];
  /** Of the level below, where it has own ledgers: the 综合账 for the county. */
  readonly ownBelow?: readonly LedgerRecord[];
  /** Empty where nobody was asked to hand in. */
  readonly submissions: readonly SubmissionFact[];
}

/** 应, 实, 差: a number of visits or cards, or a day and how far from it. */
export type Figure = number | string;

/** A row as its reason finds it. */
export interface Found {
  readonly category: Category;
  readonly village: string;
  /** The level that has to act. */
  readonly level: Level;
  /** 对象 as people say it: 张三, 3组李四户, LH-MS-2026-0007. */
  readonly subject: string;
  readonly required: Figure;
  readonly done: Figure;
  readonly missing: Figure;
  /** `yyyy-mm-dd`; "" = never. */
  readonly lastDate: string;
  readonly responsible: string;
  readonly light: Light;
  /** For the sentences of the reason. */
  readonly slots: Readonly<Record<string, string>>;
  /** The rows that it rests on. */
  readonly records: readonly LedgerRecord[];
  /** Of a matter: the item as the level has it. What it says never goes on the list itself. */
  readonly item?: Item;
  /** A row of the restricted ledger that is not to be shown by itself. */
  readonly withheld?: boolean;
}

export interface EscalationRow extends Omit<Found, "slots" | "withheld"> {
  readonly advice: string;
  /** 村, 乡镇, 县 …: where the row is dealt with. */
  readonly sendTo: string;
  /** The level whose list sends the row here; missing for the level's own rows. */
  readonly sentBy?: Level;
  readonly why: string;
}

export interface EscalationList {
  /**
   * By category in their order, red before yellow, then by village as found; the level's own rows
   * before those that the level below sends up.
   */
  readonly rows: readonly EscalationRow[];
  /** Stability matters that only count: they go up row by row once they are escalated. */
  readonly withheld: readonly { readonly category: Category; readonly count: number }[];
}
