/** What layout is given, and what it hands on: blocks of rows that belong to ledgers. */
import type { Finding, Question } from "../../domain/findings/types.ts";
import type { LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import type { RawValue } from "../../workbook/raw.ts";
import type { Block, SheetIdentity } from "../types.ts";

/** Answers that the clerk gave before, applied without asking again. */
export interface HeaderMemory {
  /**
   * Field for a foreign header (in the form of `matchKey`); null = leave the column out;
   * undefined = never answered.
   */
  readonly header: (ledger: LedgerId, header: string) => string | null | undefined;
  readonly sheet: (name: string) => LedgerId | "ignore" | undefined;
}

export interface LayoutPeriod {
  readonly year: number;
  readonly month: number;
  /** `yyyy-mm`; "" while the month is not known. */
  readonly id: string;
}

export interface LayoutContext {
  readonly file: string;
  /** May be "": the caller fills it in once the file's village is known. */
  readonly village: string;
  readonly period: LayoutPeriod;
  readonly ledgers: readonly LedgerDef[];
  readonly remembered: HeaderMemory;
}

/** One line of a 规则设置 sheet, uninterpreted. */
export interface SettingRow {
  readonly sheet: string;
  readonly row: number;
  /** 1-based column of the value. */
  readonly column: number;
  readonly label: string;
  readonly value: RawValue;
}

export interface WorkbookLayout {
  readonly blocks: readonly Block[];
  /** From titles and from our own 填报信息 sheet, which wins. */
  readonly identity: SheetIdentity;
  /** Title texts as found, for a caller that knows the villages by name. */
  readonly titles: readonly string[];
  /** Month (`yyyy-mm`) that the name or the title of each sheet speaks of; "" if none. */
  readonly sheetMonths: ReadonlyMap<string, string>;
  readonly settings: readonly SettingRow[];
  /** A sheet without any table says `本月无`: a zero report even where no ledger can be named. */
  readonly saysNothing: boolean;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** Id of the finding kind for which the whole file is refused. */
  readonly refusal?: string;
}

/** A header across one to four rows, flattened; row numbers as on the sheet. */
export interface FoundHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderCell[];
  readonly ledger: LedgerDef;
}

/** The header of one column: its levels from top to leaf, tidied, without repetition. */
export interface HeaderCell {
  readonly column: number;
  readonly levels: readonly string[];
}
