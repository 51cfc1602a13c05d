/**
 * 及时晒账. A draft says what would hang on the wall and what is doubtful in it; the clerk decides on each
 * doubt; draft and decisions together are the publication. What is not decided stays off the wall.
 */
import type { LedgerId } from "../ledgers/types.ts";
import type { Period } from "../periods/index.ts";
import type { LedgerRecord, RecordSource } from "../records.ts";
import type { Settings } from "../settings/index.ts";
import type { HitKind } from "./scan/types.ts";

/** Texts that are written by people. `result` and `progress` only where the clerk releases them. */
export type TextField =
  | "summary"
  | "responsible"
  | "result"
  | "progress"
  | "village"
  | "township"
  | "place"
  | "phone"
  | "complaints";

/** One doubtful piece of one text. */
export interface Hit {
  /**
   * The same in every run as long as the text is the same: village, 编号, field, a digest of the text,
   * and the place in it. A text that was changed since is asked about anew.
   */
  readonly key: string;
  readonly village: string;
  /** 编号, or what stands for it; "" for a text of the notice itself. */
  readonly item: string;
  readonly field: TextField;
  /** The whole text; `start` and `end` (not included) are UTF-16 units of it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: HitKind;
  /** As written. */
  readonly found: string;
  readonly why: string;
}

/** 照登, 隐去, 不登. Of an `Offer`, `release` adds the text. */
export type Decision = "release" | "mask" | "withhold";

/** By `Hit.key` and `Offer.key`. It holds nothing personal. */
export type Decisions = ReadonlyMap<string, Decision>;

export interface ScannedText {
  readonly field: TextField;
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** Free text of the ledger (办理结果, 办理进展) that goes on the wall only by decision. */
export interface Offer extends ScannedText {
  readonly key: string;
}

export interface RowDraft {
  readonly village: string;
  readonly item: string;
  readonly ledger: LedgerId;
  /** For the clerk, to go there. */
  readonly source: RecordSource;
  readonly category: string;
  /** 三组村民 or, by setting, 张*三: never a whole name. */
  readonly reporter: string;
  /** In place of a name in a text. */
  readonly nameless: string;
  readonly deadline: string;
  readonly standing: string;
  readonly satisfaction: string;
  readonly summary: ScannedText;
  readonly responsible: ScannedText;
  readonly offers: readonly Offer[];
  /** Why it cannot be published whatever is decided; null when it can. */
  readonly obstacle: ObstacleId | null;
}

export type ObstacleId = "noSummary" | "noStatus";
export type WithheldId = ObstacleId | "undecided" | "decided";
export type BlockedId = "ledger" | "code" | "transfer";

export interface NoticeDraft {
  /** "" for the township's own ledgers. */
  readonly village: string;
  readonly unit: ScannedText;
  readonly township: ScannedText;
  readonly place: ScannedText;
  readonly phone: ScannedText;
  readonly complaints: ScannedText;
  readonly rows: readonly RowDraft[];
}

export interface Blocked {
  readonly village: string;
  readonly item: string;
  readonly reason: BlockedId;
}

export interface PublicationDraft {
  readonly period: Period;
  readonly asOf: string;
  /** 公示起止, both included. */
  readonly from: string;
  readonly to: string;
  readonly settings: Settings;
  readonly notices: readonly NoticeDraft[];
  readonly blocked: readonly Blocked[];
  /** Items that neither moved in the period nor are under way. */
  readonly outside: number;
  /** Every hit, those of offers included. */
  readonly hits: readonly Hit[];
  readonly offers: readonly Offer[];
}

export interface PublicationInput {
  readonly records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>;
  /** Of the township's own ledgers: a notice of its own. */
  readonly own: readonly LedgerRecord[];
  readonly township: string;
  readonly period: Period;
  /** `yyyy-mm-dd`; also the first day on the wall. */
  readonly asOf: string;
  readonly settings: Settings;
  /** Only these; all when absent. */
  readonly villages?: readonly string[];
  /** The township's own sensitive words. */
  readonly words?: readonly string[];
  /** In place of what 值班表 says of the station. */
  readonly place?: string;
  readonly phone?: string;
  /** 监督电话; a blank to be filled in by hand when absent. */
  readonly complaints?: string;
}

/** A row of the wall: every text is safe to print. */
export interface PublicRow {
  readonly matter: string;
  readonly category: string;
  readonly reporter: string;
  readonly responsible: string;
  readonly deadline: string;
  readonly standing: string;
  readonly satisfaction: string;
}

export interface Notice {
  readonly village: string;
  /** "" where the name itself is doubtful. */
  readonly unit: string;
  readonly township: string;
  readonly place: string;
  readonly phone: string;
  readonly complaints: string;
  readonly rows: readonly PublicRow[];
}

export interface Withheld {
  readonly village: string;
  readonly item: string;
  readonly reason: WithheldId;
  /** Those that keep it off. */
  readonly hits: readonly Hit[];
}

/** `items = published + withheld + blocked + outside`, or `ok` is false. */
export interface PublicationBalance {
  readonly items: number;
  readonly published: number;
  readonly withheld: number;
  readonly blocked: number;
  readonly outside: number;
  readonly ok: boolean;
}

export interface Publication {
  readonly period: Period;
  readonly from: string;
  readonly to: string;
  readonly notices: readonly Notice[];
  readonly withheld: readonly Withheld[];
  readonly blocked: readonly Blocked[];
  /** Of the notice itself (village, station, telephones): left blank until decided. */
  readonly blanks: readonly Hit[];
  /** Hits that nobody has decided on yet. */
  readonly undecided: readonly Hit[];
  readonly balance: PublicationBalance;
}
