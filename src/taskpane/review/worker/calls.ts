/** What the pane asks of the worker that makes the review. Lists come in pages: they may be long. */
import type { Severity } from "../../../domain/findings/types.ts";
import type { ChangeKind, ProblemKind, ReviewLevel } from "../../../domain/review/index.ts";
import type { WeekKind } from "../../../domain/review/week.ts";
import type { HeadlineKey } from "../../../report/review/index.ts";
import type { SheetCalls, SheetProgress } from "../../shared/sheets/calls.ts";
import type { Port, PortEvents, WorkerClient } from "../../shared/worker/client.ts";
import type { PageOf, PageQuery } from "../../shared/worker/pages.ts";

export interface ReviewFacts {
  readonly isSummary: boolean;
}

/** A summary of another month (or a village's own book of it), as the clerk has chosen it. */
export interface MonthFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What such a file says of itself. */
export interface MonthFileSeen {
  /** `yyyy-mm`. */
  readonly month: string;
  /** Township or village; "" if unknown. */
  readonly unit: string;
}

export interface MonthWanted {
  readonly kind: "month";
  /** `yyyy-mm`; "" for the one that the workbook is of. */
  readonly month: string;
  readonly files: readonly MonthFile[];
}

export interface WeekWanted {
  readonly kind: "week";
  /** `2026-W48`. */
  readonly week: string;
}

export type ReviewWanted = MonthWanted | WeekWanted;

interface Headed {
  /** 填报单位; "" if unknown. */
  readonly unit: string;
  /** `2026年11月`. */
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly asOf: string;
  /** Rows that could not be read, and months that are not here. */
  readonly findings: number;
}

export interface HeadlineFigure {
  readonly key: HeadlineKey;
  /** As the sheet prints it; "" where there is nothing to divide by. */
  readonly text: string;
  readonly isBad: boolean;
}

/** 满意率 and 答复率 against the floor that is set. */
export interface Threshold {
  readonly key: "content" | "reply";
  readonly part: number;
  readonly whole: number;
  /** In per cent; null of nobody. */
  readonly rate: number | null;
  readonly floor: number;
}

/** The identity of 勾稽, summed up, and how many items break it. */
export interface TieFigures {
  readonly opening: number;
  readonly registered: number;
  readonly reopened: number;
  readonly transferredIn: number;
  readonly transferredOut: number;
  readonly closed: number;
  readonly suspended: number;
  readonly open: number;
  readonly breaks: number;
  /** Items that tie with something taken for granted. */
  readonly remarks: number;
  /** False: no rows of last month were there, so 上月办理中 follows from the dates. */
  readonly isCompared: boolean;
}

export interface MonthMade extends Headed {
  readonly kind: "month";
  readonly month: string;
  readonly level: ReviewLevel;
  /** 口径. */
  readonly readings: string;
  readonly headlines: readonly HeadlineFigure[];
  /** 文字说明, a sentence a line, as it would be written. */
  readonly text: string;
  /** It has been changed by the clerk. */
  readonly isChanged: boolean;
  readonly villages: number;
  readonly thresholds: readonly Threshold[];
  readonly tie: TieFigures;
  readonly problems: Readonly<Record<ProblemKind, number>>;
  readonly changes: Readonly<Record<ChangeKind, number>>;
  /** From the first month whose rows are there to the one reviewed. */
  readonly trend: readonly TrendLine[];
}

export interface TrendLine {
  readonly label: string;
  /** Null for a month whose rows are not there. */
  readonly figures: {
    readonly registered: number;
    readonly closed: number;
    readonly open: number;
    readonly visits: number;
    readonly satisfaction: number | null;
  } | null;
}

export interface WeekMade extends Headed {
  readonly kind: "week";
  /** `2026-W48`. */
  readonly week: string;
  /** Last day of what is due next. */
  readonly until: string;
  readonly visits: number;
  readonly receptions: number;
  readonly lines: Readonly<Record<WeekKind, number>>;
}

export type ReviewMade = MonthMade | WeekMade;

/** Where a row stands in the workbook. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

export interface ItemLine {
  readonly village: string;
  /** Name of the ledger. */
  readonly ledger: string;
  /** "" for matters of 稳定工作台账. */
  readonly code: string;
  /** Null where the row is not in the open workbook, or is not to be named. */
  readonly place: RowPlace | null;
}

export interface ProblemLine extends ItemLine {
  readonly responsible: string;
  readonly why: string;
  readonly todo: string;
}

export interface ChangeLine extends ItemLine {
  readonly day: string;
  readonly closing: string;
  readonly what: string;
}

export interface NoteLine extends ItemLine {
  readonly isBreak: boolean;
  readonly gap: number;
  readonly why: string;
}

export interface VillageLine {
  readonly village: string;
  readonly isStandIn: boolean;
  readonly figures: readonly HeadlineFigure[];
  readonly text: string;
  readonly isChanged: boolean;
}

export interface WeekItemLine extends ItemLine {
  readonly day: string;
  readonly what: string;
  readonly status: string;
}

export interface FindingLine {
  readonly severity: Severity;
  readonly sentence: string;
  /** File, sheet and row; "" where it has no place. */
  readonly where: string;
  readonly place: RowPlace | null;
}

export interface ReviewCalls extends SheetCalls<ReviewFacts, ReviewWanted, ReviewMade> {
  /** Refuses, with a sentence, what is no summary of one month. `asOf`: today. */
  peek: { args: { readonly file: MonthFile; readonly asOf: string }; value: MonthFileSeen };
  /** 文字说明 of a village, or of the whole (null); an empty text brings the own sentences back. */
  reword: { args: { readonly village: string | null; readonly text: string }; value: ReviewMade };
  problems: { args: PageQuery & { readonly kind: ProblemKind }; value: PageOf<ProblemLine> };
  changes: { args: PageQuery & { readonly kind: ChangeKind }; value: PageOf<ChangeLine> };
  notes: { args: PageQuery & { readonly isBreak: boolean }; value: PageOf<NoteLine> };
  villages: { args: PageQuery; value: PageOf<VillageLine> };
  weekItems: { args: PageQuery & { readonly kind: WeekKind }; value: PageOf<WeekItemLine> };
  findings: { args: PageQuery; value: PageOf<FindingLine> };
}

export type ReviewClient = WorkerClient<ReviewCalls, SheetProgress, string>;
export type ReviewPort = Port<ReviewCalls>;
export type ReviewEvents = PortEvents<SheetProgress>;
