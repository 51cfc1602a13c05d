/** What the pane asks of the worker that makes the publication. Lists come in pages: they may be long. */
import type {
  Decision,
  HitKind,
  PublicationBalance,
  TextField,
} from "../../../../domain/publication/index.ts";
import type { Settings } from "../../../../domain/settings/index.ts";
import type { SheetCalls, SheetProgress } from "../../../shared/sheets/calls.ts";
import type { Port, PortEvents, WorkerClient } from "../../../shared/worker/client.ts";
import type { PageOf, PageQuery } from "../../../shared/worker/pages.ts";

/** `Hit.key` or the key of a free text, and what was decided. */
export type DecisionPair = readonly [key: string, decision: Decision];

export interface PublishFacts {
  readonly isSummary: boolean;
  /** Village, or township where there are several; "" if unknown. */
  readonly unit: string;
  readonly villages: readonly string[];
  /** Items of the township itself are there, too. */
  readonly hasOwn: boolean;
  /** `yyyy-mm` that the workbook is of; null if it does not say. */
  readonly month: string | null;
  readonly publicName: Settings["publicName"];
  /** 公示天数不少于. */
  readonly days: number;
}

export interface PublishWanted {
  /** `yyyy-mm`. */
  readonly month: string;
  /** Null: all. The township's own is "". */
  readonly village: string | null;
  readonly publicName: Settings["publicName"];
  readonly paper: "A3" | "A4";
  /** 公示起止, `yyyy-mm-dd`, both included. */
  readonly from: string;
  readonly to: string;
  /** "": as 值班表 says. */
  readonly place: string;
  readonly phone: string;
  /** 监督电话; "": to be filled in by hand. */
  readonly complaints: string;
  /** 敏感词 of the clerk's own. */
  readonly words: readonly string[];
  readonly decisions: readonly DecisionPair[];
}

export interface PublishMade {
  /** Village, or township where there are several; "" if unknown. */
  readonly unit: string;
  /** `2026年11月`. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly balance: PublicationBalance;
  readonly villages: readonly { readonly village: string; readonly published: number }[];
  /** Places that nobody has decided on, and how many items or lines of the notice they keep off. */
  readonly open: number;
  readonly openMatters: number;
  /** Lengths of the lists. */
  readonly matters: Readonly<Record<MatterGroup, number>>;
  readonly missing: Readonly<Record<MissingReason, number>>;
  readonly offers: number;
  /** Items that were decided to stay off. */
  readonly refused: number;
  /** Rows that could not be read, or that lack what they must have: none of them is on the wall. */
  readonly errors: number;
}

/** `open`: something was undecided when the list was made; what is decided since stays where it is. */
export type MatterGroup = "open" | "settled";
export type MissingReason = "noSummary" | "noStatus";

/** Where a row stands in the workbook; with a column the cell of 公示摘要. */
export interface PublishPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
}

/** A piece of a sentence; with kinds it is doubtful. */
export interface Piece {
  readonly text: string;
  readonly kinds: readonly HitKind[];
}

export interface HitLine {
  readonly key: string;
  readonly kind: HitKind;
  readonly found: string;
  /** Chinese. */
  readonly why: string;
  readonly decision: Decision | null;
  /** How many of this kind and wording there are, this one included. */
  readonly alike: number;
}

export interface TextLine {
  readonly field: TextField;
  readonly pieces: readonly Piece[];
  readonly hits: readonly HitLine[];
  /** As it will be on the wall; null while it will not. */
  readonly shown: string | null;
}

/** What became of an item; a line of the notice itself is `shown` or `blank`. */
export type MatterState = "shown" | "undecided" | "refused" | "blank";

export interface MatterLine {
  readonly village: string;
  /** 编号; "" for a line of the notice itself. */
  readonly item: string;
  readonly category: string;
  readonly state: MatterState;
  readonly place: PublishPlace | null;
  readonly texts: readonly TextLine[];
}

export interface MissingLine {
  readonly village: string;
  readonly item: string;
  readonly category: string;
  readonly place: PublishPlace;
}

/** 办理进展 or 办理结果 as it stands in the ledger: on the wall only if the clerk adds it. */
export interface OfferLine {
  readonly key: string;
  readonly village: string;
  readonly item: string;
  readonly field: TextField;
  readonly pieces: readonly Piece[];
  readonly isAdded: boolean;
}

/** One village's notice as it will hang on the wall: the cells of the sheet. */
export interface WallPage {
  readonly title: string;
  readonly about: string;
  readonly headers: readonly string[];
  readonly total: number;
  readonly rows: readonly (readonly string[])[];
  /** Below the table. */
  readonly foot: readonly string[];
}

export interface DecideArgs {
  readonly key: string;
  readonly decision: Decision;
  /** For every hit of the same kind and wording. */
  readonly alike: boolean;
}

export interface Decided {
  readonly changed: readonly DecisionPair[];
  readonly made: PublishMade;
}

export interface MadeNotice {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PublishCalls extends SheetCalls<PublishFacts, PublishWanted, PublishMade> {
  matters: { args: PageQuery & { readonly group: MatterGroup }; value: PageOf<MatterLine> };
  missing: { args: PageQuery & { readonly reason: MissingReason }; value: PageOf<MissingLine> };
  offers: { args: PageQuery; value: PageOf<OfferLine> };
  /** Null where nothing of the village may be published. */
  wall: { args: PageQuery & { readonly village: string }; value: WallPage | null };
  decide: { args: DecideArgs; value: Decided };
  /** The notices as a workbook of their own; null where nothing may be published. */
  file: { args: null; value: MadeNotice | null };
}

export type PublishClient = WorkerClient<PublishCalls, SheetProgress, string>;
export type PublishPort = Port<PublishCalls>;
export type PublishEvents = PortEvents<SheetProgress>;
