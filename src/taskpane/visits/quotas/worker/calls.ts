/** What the pane asks of the worker that evaluates the duties. Lists come in pages: they may be long. */
import type { Severity } from "../../../../domain/findings/types.ts";
import type { DutyState, SubjectKind } from "../../../../domain/quotas/types.ts";
import type { SheetCalls, SheetProgress } from "../../../shared/sheets/calls.ts";
import type { Port, PortEvents, WorkerClient } from "../../../shared/worker/client.ts";
import type { PageOf, PageQuery } from "../../../shared/worker/pages.ts";

export type { PageOf, PageQuery } from "../../../shared/worker/pages.ts";

/** `2026-11`, `2026-Q4` or `2026`. */
export interface QuotaWanted {
  readonly span: string;
}

/** Nothing is chosen by what stands in the workbook. */
export interface QuotaFacts {
  readonly isSummary: boolean;
}

/** A state as it is shown: a word, and a light that agrees with it. */
export interface Light {
  readonly state: DutyState;
  /** 尽可能, 原则上: a reminder, never red. */
  readonly soft: boolean;
  /** In time but slow, or done with something lacking. */
  readonly behind: boolean;
}

export interface DutyLine {
  readonly id: string;
  readonly name: string;
  readonly subject: SubjectKind;
  readonly soft: boolean;
  readonly counts: Readonly<Record<DutyState, number>>;
  /** The sentence of the regulation. */
  readonly sentence: string;
  /** That it rests on. */
  readonly readings: readonly string[];
  /** Why it could not be assessed; "" when it was. */
  readonly why: string;
}

export interface VillageLine {
  readonly village: string;
  readonly households: number;
  readonly visited: number;
  readonly never: number;
  readonly due: number;
  readonly dueMet: number;
  readonly visits: number;
  readonly missed: number;
}

export interface SpanWords {
  /** `2026-11`. */
  readonly id: string;
  /** `2026年11月`. */
  readonly label: string;
}

export interface QuotaMade {
  /** Township or village; "" if unknown. */
  readonly unit: string;
  readonly isSummary: boolean;
  readonly span: SpanWords;
  readonly asOf: string;
  /** 口径. */
  readonly readings: string;
  readonly duties: readonly DutyLine[];
  readonly villages: readonly VillageLine[];
  readonly people: number;
  /** Of them, those who have something missing. */
  readonly lacking: number;
  readonly households: number;
  readonly never: number;
  readonly visits: number;
  readonly suggestions: number;
  readonly hints: number;
  readonly findings: number;
  /** What the check of the ledgers would tell besides. */
  readonly otherFindings: number;
}

/** Where a row stands in the workbook. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

export interface OutcomeLine {
  readonly figure: Figure;
  readonly subject: string;
  readonly village: string;
  readonly span: SpanWords;
  readonly required: number;
  readonly done: number;
  readonly missing: number;
  readonly light: Light;
  readonly note: string;
  /** Whose task it is, where it is not the subject's own. */
  readonly responsible: string;
  readonly counted: number;
  readonly rejected: number;
}

export interface PersonEntry {
  readonly name: string;
  readonly village: string;
  readonly positions: string;
  /** Duties that have something missing, and their sum of 差. */
  readonly lacking: number;
  readonly lines: readonly PersonDuty[];
}

export interface PersonDuty extends Omit<OutcomeLine, "subject" | "village" | "responsible"> {
  readonly duty: string;
  readonly name: string;
  /** 应, 实 and 差 are weeks. */
  readonly isWeeks: boolean;
}

export interface HouseholdLine {
  readonly figure: Figure;
  readonly name: string;
  readonly householdNo: string;
  readonly village: string;
  readonly kinds: string;
  readonly isSpecial: boolean;
  /** "" = never. */
  readonly last: string;
  readonly days: number;
  readonly by: string;
  readonly visits: number;
  readonly light: Light | null;
  /** Last day for what is still missing; "" when nothing is. */
  readonly dueBy: string;
  readonly place: RowPlace;
}

/** What a figure was counted from: outcomes by their indexes, a household's or a village's visits, a hint. */
export type Figure =
  | { readonly outcomes: readonly number[] }
  | { readonly household: number }
  | { readonly village: string }
  | { readonly hint: number };

export interface EvidenceLine extends RowPlace {
  readonly day: string;
  /** What the row says, in a few words. */
  readonly words: string;
  readonly ledger: string;
  /** "" when it counted; otherwise why not. Null where there is nothing to count (请核对). */
  readonly reason: string | null;
}

export interface HintLine {
  readonly figure: Figure;
  readonly village: string;
  readonly sentence: string;
  readonly rows: number;
}

export interface FindingLine {
  readonly severity: Severity;
  readonly title: string;
  readonly sentence: string;
  /** `干部名册 第7行 姓名`; "" where it has no place. */
  readonly where: string;
  readonly place: RowPlace | null;
}

export interface SuggestionEntry {
  readonly name: string;
  readonly village: string;
  readonly missing: number;
  readonly until: string;
  readonly visits: readonly {
    readonly day: string;
    readonly weekday: string;
    readonly name: string;
    readonly householdNo: string;
    readonly reason: string;
    readonly place: RowPlace;
  }[];
}

export type HouseholdGroup = "never" | "due" | "all";

export interface QuotaCalls extends SheetCalls<QuotaFacts, QuotaWanted, QuotaMade> {
  outcomes: {
    args: PageQuery & { readonly duty: string; readonly state: DutyState };
    value: PageOf<OutcomeLine>;
  };
  people: {
    args: PageQuery & { readonly search: string; readonly onlyLacking: boolean };
    value: PageOf<PersonEntry>;
  };
  /** `village` "": of all villages. */
  households: {
    args: PageQuery & {
      readonly village: string;
      readonly group: HouseholdGroup;
      readonly search: string;
    };
    value: PageOf<HouseholdLine>;
  };
  evidence: { args: PageQuery & { readonly figure: Figure }; value: PageOf<EvidenceLine> };
  suggestions: { args: PageQuery & { readonly search: string }; value: PageOf<SuggestionEntry> };
  hints: { args: PageQuery; value: PageOf<HintLine> };
  findings: { args: PageQuery; value: PageOf<FindingLine> };
}

export type QuotaClient = WorkerClient<QuotaCalls, SheetProgress, string>;
export type QuotaPort = Port<QuotaCalls>;
export type QuotaEvents = PortEvents<SheetProgress>;
