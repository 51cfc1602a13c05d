/** From a foreign workbook to typed records and located findings: the shapes that its stages hand on. */
import type { Finding, Question, Slots } from "../domain/findings/types.ts";
import type { LedgerDef, LedgerId } from "../domain/ledgers/types.ts";
import type { FieldValue, LedgerRecord } from "../domain/records.ts";
import type { RawSheet, RawValue } from "../workbook/raw.ts";

/** Rows that are not data, counted by kind in the account of their block. */
export type IgnoredKind =
  | "title"
  | "header"
  | "repeated-header"
  | "banner"
  | "total"
  | "footer"
  | "blank"
  | "serial-only"
  | "zero-report"
  | "other-period";

/** The account of one block of one sheet: `read = accepted + duplicate + refused`. */
export interface BlockAccount {
  readonly sheet: string;
  readonly ledger: LedgerId;
  readonly headerRow: number;
  readonly read: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly refused: number;
  readonly ignored: Readonly<Partial<Record<IgnoredKind, number>>>;
}

/** A found column of a block. */
export interface MappedColumn {
  /** 1-based column on the sheet. */
  readonly column: number;
  /** Header as found, levels joined with `-`, spaces tidied. */
  readonly header: string;
  /** Field of the ledger, or null for a private column. */
  readonly key: string | null;
}

/** A data row of a block: merges filled down, banner applied; `values[i]` is column `i + 1`. */
export interface BlockRow {
  readonly number: number;
  readonly values: readonly RawValue[];
  /** 组 of the banner above, if any. */
  readonly group?: string;
}

/** One table of one ledger on one sheet. */
export interface Block {
  readonly sheet: RawSheet;
  readonly ledger: LedgerDef;
  /** Last row of the header. */
  readonly headerRow: number;
  readonly columns: readonly MappedColumn[];
  readonly rows: readonly BlockRow[];
  readonly ignored: Readonly<Partial<Record<IgnoredKind, number>>>;
  /** The block says expressly that there is nothing to report. */
  readonly zeroReport: boolean;
  /** Set when the block lacks a column without which no row can be placed: all rows count as refused. */
  readonly missingColumns: readonly string[];
  /** The number of items carried over from last month that the table states. */
  readonly carriedOver?: Pick<StatedCarry, "cell" | "number">;
}

/** `上月办理中:12件` in a title or a note: what a table says that the last month left open. */
export interface StatedCarry {
  readonly ledger: LedgerId;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly number: number;
}

/** What a sheet (title, setup cells) says of itself. */
export interface SheetIdentity {
  readonly village: string;
  readonly township: string;
  /** `yyyy-mm`, or "". */
  readonly month: string;
}

/** What was made of one cell. */
export interface CellOutcome {
  readonly value: FieldValue;
  readonly issues: readonly CellIssue[];
}

/** A finding kind with the slots of its sentence; the place is added by the caller. */
export interface CellIssue {
  readonly id: string;
  readonly slots?: Slots;
  /** Overrides the printed new value (default: the outcome's value). */
  readonly newValue?: string;
}

export interface CellContext {
  /** Year that a date without one belongs to, and the month that it is counted back from. */
  readonly year: number;
  readonly month: number;
  readonly asOf: string;
  /** Numbers without a date format count from 1904, as the workbook's dates do. */
  readonly date1904?: boolean;
}

/** Turns raw cells of one column into values; compiled once per column, remembers repeated texts. */
export type CellReader = (raw: RawValue) => CellOutcome;

export type FileStatus = "merged" | "zero-report" | "refused" | "skipped";

export interface FileIdentity {
  readonly path: string;
  readonly sha256: string;
}

/** Everything that one file yielded. */
export interface FileIntake {
  readonly file: FileIdentity;
  /** Village name after aliases; "" if unknown. */
  readonly village: string;
  readonly month: string;
  /** As the title or the setup sheet says it; "" if unknown. */
  readonly township: string;
  readonly status: FileStatus;
  /** Finding kind id that explains `refused` or `skipped`. */
  readonly reason?: string;
  readonly blocks: readonly BlockAccount[];
  readonly records: readonly LedgerRecord[];
  /** For each record, the index in `blocks`. */
  readonly recordBlocks: readonly number[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** What its tables state of last month's open items. */
  readonly carriedOver?: readonly StatedCarry[];
  /** From a 退回单: hash and month of the file that it came from. */
  readonly replaces?: { readonly sha256: string; readonly month: string };
}
