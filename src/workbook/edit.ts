/**
 * The port, changing side: what is to be done to sheets that are there already, as plain data.
 * Every change names what it was made from; where the workbook has moved on since, the change is
 * left out and told of, never forced. Addresses count from 1.
 */
import type { ConditionalPlan, PlanCell, PlanFormat, TableColumnPlan } from "./plan.ts";
import type { RawValue } from "./raw.ts";

/** One cell gets another value; its looks stay as they are. */
export interface CellEdit {
  readonly kind: "cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What was read there; when something else stands there by now, the cell is left alone. */
  readonly before: RawValue;
  /** Dates are `yyyy-mm-dd` with the format `date`; text is written as text, whatever it looks like. */
  readonly after: PlanCell;
  readonly format: PlanFormat;
  /**
   * Other cells of the row as they were read: all of them must still stand there. A row that came
   * in or went above is then noticed even where `before` is a value that many rows hold.
   */
  readonly witness?: readonly { readonly column: number; readonly value: RawValue }[];
}

/** Rows are added below the last filled row of a table: its empty rows are used first, then it grows. */
export interface RowsEdit {
  readonly kind: "rows";
  readonly sheet: string;
  readonly table: TableRef;
  /** Headers as they stand on the sheet; columns that are not named stay as the table makes them. */
  readonly headers: readonly string[];
  /** One format for each of `headers`. */
  readonly formats: readonly PlanFormat[];
  /** Each row has `headers.length` cells. */
  readonly rows: readonly (readonly PlanCell[])[];
  /**
   * Safe to repeat: a row is not added when one stands there that has the same text in this column
   * (index in `headers`), such as an entry id.
   */
  readonly uniqueBy?: number;
  /** Only when it has the same text in these columns too: no one of them alone knows the row. */
  readonly uniqueWith?: readonly number[];
}

/** A table by name, or, where the sheet's block is no Excel table, by its header row. */
export type TableRef =
  | { readonly name: string }
  | { readonly headerRow: number; readonly left: number; readonly right: number };

/** Columns that a table of an older layout lacks; nothing else on the sheet moves or changes. */
export interface ColumnsEdit {
  readonly kind: "columns";
  readonly sheet: string;
  readonly table: TableRef;
  /** Header that the new ones stand right of; null: behind the last one. */
  readonly after: string | null;
  readonly columns: readonly TableColumnPlan[];
}

/** Rules for columns that are there: lists, prompts, formats of a newer layout. Values stay. */
export interface RulesEdit {
  readonly kind: "rules";
  readonly sheet: string;
  readonly table: TableRef;
  /** By header as it stands; validation, header note, calculated formula for empty cells. */
  readonly columns: readonly TableColumnPlan[];
  /** A rule with the same formula that is there already is replaced, whatever its range. */
  readonly conditionals: readonly ConditionalPlan[];
  /** Formulas of ours that a newer layout has no more, without `=`: these rules are taken away. */
  readonly outdated?: readonly string[];
}

/**
 * Marks on cells, by a conditional format of our own that goes out when the cell holds anything
 * else than `value`. The clerk's own colours and rules are not touched. Marks of an earlier check
 * on the sheet are taken away first.
 */
export interface MarksEdit {
  readonly kind: "marks";
  readonly sheet: string;
  readonly marks: readonly CellMark[];
}

export interface CellMark {
  readonly row: number;
  readonly column: number;
  /** The value found fault with; "" for a cell that is empty. */
  readonly value: string;
  readonly look: "bad" | "warning";
}

/**
 * A value of the hidden 字典 sheet that a list lacks is added at its end; none is removed. A list that
 * the sheet lacks gets a column of its own behind the others.
 */
export interface DictionaryEdit {
  readonly kind: "dictionary";
  readonly list: string;
  readonly values: readonly string[];
}

export type BookEdit = CellEdit | RowsEdit | ColumnsEdit | RulesEdit | MarksEdit | DictionaryEdit;

/** Why a change was left out; nothing of it was written. */
export interface SkippedEdit {
  /** Index in the list of edits. */
  readonly index: number;
  readonly sheet: string;
  /** A1 address; "" for a whole sheet. */
  readonly cell: string;
  readonly reason:
    | "changed-since"
    | "sheet-gone"
    | "table-gone"
    | "column-gone"
    | "protected"
    | "merged-cells"
    | "already-there"
    | "filtered"
    /** Something of the clerk's stands where the rows or columns would go. */
    | "blocked"
    /** The cell shows the result of a formula; mending it means mending what it is made from. */
    | "formula"
    /** More marks than a sheet takes. */
    | "too-many"
    /** Excel refused this one change and took the others. */
    | "refused";
  /** How many marks, rows or words were left out, where an edit has several; else 1. */
  readonly count?: number;
}
