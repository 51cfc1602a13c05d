/** Small constructors for what a cell reader returns, and the shape of a reader for one column type. */
import type { Slots } from "../../domain/findings/types.ts";
import type { FieldValue } from "../../domain/records.ts";
import type { CellIssue, CellOutcome } from "../types.ts";

/** Shared by every cell that is taken as it stands: compare by identity, never mutate. */
export const NO_ISSUES: readonly CellIssue[] = Object.freeze([]);

export const EMPTY: CellOutcome = Object.freeze({ value: null, issues: NO_ISSUES });

/** The value as it stood. */
export function keep(value: FieldValue): CellOutcome {
  return { value, issues: NO_ISSUES };
}

export function issue(id: string, slots?: Slots): CellIssue {
  return slots === undefined ? { id } : { id, slots };
}

/** A value with something to say about it. */
export function noted(value: FieldValue, ...issues: CellIssue[]): CellOutcome {
  return { value, issues: issues.length === 0 ? NO_ISSUES : issues };
}

/** No value: the cell is left empty, and the caller decides whether its row lives. */
export function refuse(id: string, slots?: Slots): CellOutcome {
  return { value: null, issues: [issue(id, slots)] };
}

/** How the cells of one column type are read. Nothing here throws, whatever a cell holds. */
export interface TypeReader {
  /** Fast path: the outcome of a text that needs no work, or undefined. */
  readonly exact?: (text: string) => CellOutcome | undefined;
  /** A text that is neither empty nor a blank word (`无`, `/`). */
  readonly text: (text: string) => CellOutcome;
  /** A number; without it the number is read as the text that it prints. */
  readonly number?: (value: number) => CellOutcome;
  /** A number shown as a date. */
  readonly date: (serial: number) => CellOutcome;
  readonly boolean: (value: boolean) => CellOutcome;
  /** Few distinct texts make up the column: remembering them is cheaper than looking again. */
  readonly repeats?: true;
  /** Where `0` stands for an empty cell, as in text columns. */
  readonly zeroIsBlank?: true;
  /** What `无` stands for in this column, when it says something. */
  readonly noneMeans?: string;
}

/** A text column's answer to a tick box. */
export function booleanAsWord(value: boolean): CellOutcome {
  return noted(value ? "是" : "否", issue("cell-boolean"));
}
