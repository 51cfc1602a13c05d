/** What a check of the open workbook finds, and what of it can be mended at once. */
import type { Finding, Mask, Severity } from "../domain/findings/types.ts";
import type { CellEdit } from "../workbook/edit.ts";

/** A finding as the clerk of this workbook is to take it. */
export interface CheckFinding {
  readonly finding: Finding;
  /** The kind's own, or less where it matters only to whoever reads the file elsewhere. */
  readonly severity: Severity;
}

/** One cell with one safe answer. */
export interface Repair {
  /** Kinds of the findings that are gone with it; the first one names its group. */
  readonly kinds: readonly [string, ...string[]];
  /** Holds full values: show them only by `repairLine`. */
  readonly edit: CellEdit;
  readonly header: string;
  readonly mask: Mask;
}

/** `error`, `warning` and `info` findings, a grouped one counting all its cells. */
export type SeverityCounts = Readonly<Record<Severity, number>>;
