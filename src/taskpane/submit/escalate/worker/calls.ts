/** What the pane asks of the worker that makes a 上报清单. Its rows come in pages: they may be many. */
import type { Category, Figure } from "../../../../domain/escalation/index.ts";
import type { Level } from "../../../../domain/lifecycle/index.ts";
import type { Light } from "../../../../domain/lights/index.ts";
import type { SheetCalls, SheetProgress } from "../../../shared/sheets/calls.ts";
import type { Port, PortEvents, WorkerClient } from "../../../shared/worker/client.ts";
import type { PageOf, PageQuery } from "../../../shared/worker/pages.ts";

/** The 组 has no list. */
export const LIST_LEVELS = ["村", "乡镇", "部门", "县"] as const satisfies readonly Level[];
export type ListLevel = (typeof LIST_LEVELS)[number];

export interface EscalateFacts {
  readonly isSummary: boolean;
  /** `yyyy-mm` that the workbook is of. */
  readonly month: string;
}

export interface EscalateWanted {
  readonly level: ListLevel;
  /** `yyyy-mm`: the month of the duties. */
  readonly month: string;
}

/** `up`: to the direct superior; `own`: stays; `sent`: came from the level below. */
export const ROUTES = ["up", "own", "sent"] as const;
export type Route = (typeof ROUTES)[number];

export interface CategoryLine {
  readonly category: Category;
  readonly total: number;
  readonly up: number;
  /** The gravest first, those that occur; `meaning` is a Chinese clause. */
  readonly lights: readonly {
    readonly light: Light;
    readonly count: number;
    readonly meaning: string;
  }[];
}

export interface EscalateMade {
  readonly level: ListLevel;
  /** Township or village; "" if unknown. */
  readonly unit: string;
  readonly month: string;
  readonly asOf: string;
  readonly isSummary: boolean;
  readonly total: number;
  readonly routes: Readonly<Record<Route, number>>;
  /** Body or level that rows go up to. */
  readonly superior: string;
  /** The level that sends; "" where nothing was sent. */
  readonly sentBy: string;
  readonly categories: readonly CategoryLine[];
  /** Of the rows, those that have any. */
  readonly villages: readonly string[];
  /** 口径, a Chinese sentence. */
  readonly readings: string;
  /** What the list cannot know or show, a Chinese sentence each. */
  readonly notes: readonly string[];
}

export interface RowLine {
  /** In the order of the sheet, from 0. */
  readonly index: number;
  readonly category: Category;
  readonly light: Light;
  readonly subject: string;
  readonly village: string;
  readonly required: Figure;
  readonly done: Figure;
  readonly missing: Figure;
  /** `yyyy-mm-dd`; "" = never. */
  readonly lastDate: string;
  readonly responsible: string;
  readonly advice: string;
  readonly why: string;
  readonly sendTo: string;
  readonly route: Route;
  /** Rows of the workbook that it rests on. */
  readonly basis: number;
}

/** A row of the workbook; nothing of what it says. */
export interface BasisLine {
  readonly sheet: string;
  readonly row: number;
  readonly ledger: string;
  /** `yyyy-mm-dd`; "" where the ledger has no day. */
  readonly day: string;
}

/** "" is any. */
export interface RowFilter {
  readonly category: Category | "";
  readonly light: Light | "";
  readonly village: string;
  readonly route: Route | "";
}

export interface EscalateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Texts and names that did not fit into the file format. */
  readonly cut: number;
}

export interface EscalateCalls extends SheetCalls<EscalateFacts, EscalateWanted, EscalateMade> {
  lines: { args: PageQuery & RowFilter; value: PageOf<RowLine> };
  basis: { args: PageQuery & { readonly index: number }; value: PageOf<BasisLine> };
  /** The list as a workbook to send up. */
  file: { args: null; value: EscalateFile };
}

export type EscalateClient = WorkerClient<EscalateCalls, SheetProgress, string>;
export type EscalatePort = Port<EscalateCalls>;
export type EscalateEvents = PortEvents<SheetProgress>;
