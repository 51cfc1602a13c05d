/**
 * Formulas for clerks who build their own sheets: what one is, what goes in and what comes out. They
 * are carried out by the same engine as the pane's tasks, and know neither Excel nor the clock.
 */
import type { TownshipFacts } from "../job/facts.ts";
import type { Facts } from "../domain/quotas/facts.ts";
import type { Settings } from "../domain/settings/index.ts";
import type { WorkCalendar } from "../domain/workdays/index.ts";

export interface CellError {
  readonly kind: "error";
  readonly code: string;
}

/** A cell as Excel hands it over: dates are serial numbers, an empty cell is null. */
export type Cell = string | number | boolean | CellError | null;
export type Matrix = readonly (readonly Cell[])[];

/** One value for one cell, or rows that spill. */
export type FormulaValue = string | number | readonly (readonly (string | number)[])[];

/** Of Excel's error values only these two can carry a sentence. */
export type FaultCode = "#VALUE!" | "#N/A";

export type Outcome =
  | { readonly ok: true; readonly value: FormulaValue }
  | { readonly ok: false; readonly code: FaultCode; readonly message: string };

/** The one way out of a formula whose arguments cannot be used; `calculate` makes an outcome of it. */
export class FormulaFault extends Error {
  readonly code: FaultCode;

  constructor(message: string, code: FaultCode = "#VALUE!") {
    super(message);
    this.code = code;
  }
}

export interface Parameter {
  readonly key: string;
  /** As the function wizard shows it. */
  readonly name: string;
  readonly description: string;
  readonly kind: "range" | "cell";
  /** May be left out; all that follow may be, too. */
  readonly optional?: true;
  /** Has to be given, but the cell that it names may be empty. */
  readonly mayBeBlank?: true;
}

/** A formula as data, with what carries it out. */
export interface Formula {
  /** A to Z only; stays in saved workbooks for ever. */
  readonly id: string;
  /** At least three letters. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Whether further ranges may follow (一户一档, 干部名册, 规则设置, 工作日历), told by their headers. */
  readonly takesOthers: boolean;
  readonly result: "number" | "text" | "date" | "rows";
  readonly examples: readonly { readonly formula: string; readonly says: string }[];
  /** What has to be known of its figures, for the documentation. */
  readonly notes?: readonly string[];
  readonly compute: (args: Arguments) => FormulaValue;
}

/** The arguments of one call, by the keys of the parameters. Every reading may throw a `FormulaFault`. */
export interface Arguments {
  /** Today, `yyyy-mm-dd`: what lies after it has not been done. */
  readonly today: string;
  /** As text, numbers printed; "" when left out. */
  readonly text: (key: string) => string;
  readonly cell: (key: string) => Cell;
  /** `yyyy-mm-dd`; null when left out or blank. */
  readonly day: (key: string) => string | null;
  readonly number: (key: string) => number;
  /** What the ranges hold, read as the ledgers that their parameters are for, as of a day. */
  readonly reading: (asOf?: string) => Reading;
}

/** All ranges of a call read together, as one workbook. */
export interface Reading {
  readonly township: TownshipFacts;
  readonly settings: Settings;
  /** The official days around a day, with those of a 工作日历 over them. */
  readonly calendarAround: (day: string) => WorkCalendar;
  /** Visits, people and households in order; people are those of the visits where no 名册 is given. */
  readonly facts: () => Facts;
  readonly hasRoster: boolean;
}
