/** What the parts of one plan share while it is being written. */
import { cellAddress } from "../../address.ts";
import type { PlanLook, SheetPlan, TablePlan } from "../../plan.ts";
import type { WriteNotice } from "../../xlsx/write/context.ts";
import type { ExcelValue } from "../bytes.ts";
import type { ListSources } from "./rules.ts";
import { looksLikeFormula } from "./values.ts";
import type { ValueContext } from "./values.ts";

/** A sheet of the plan and what it is called in the workbook. */
export interface Target {
  readonly plan: SheetPlan;
  /** Id of the worksheet. */
  readonly id: string;
  /** Names that its tables get. */
  readonly tableNames: readonly string[];
}

/** A text that begins like a formula: read back at the end. */
export interface Hostile {
  readonly id: string;
  readonly address: string;
  readonly text: ExcelValue;
}

/** A sample is enough: cells of one column share their format. */
const MOST_HOSTILE = 40;

export class PlanContext {
  readonly dateShift: number;
  readonly lists: ListSources;
  readonly formula: (formula: string) => string;
  readonly notices: WriteNotice[] = [];
  readonly hostile: Hostile[] = [];
  readonly #looks = new Map<TablePlan, Map<string, PlanLook>>();

  constructor(dateShift: number, lists: ListSources, formula: (formula: string) => string) {
    this.dateShift = dateShift;
    this.lists = lists;
    this.formula = formula;
  }

  /** For the cell at `row` and `column`, which may move on between calls. */
  values(sheet: string, at: { row: number; column: number }): ValueContext {
    return {
      dateShift: this.dateShift,
      formula: this.formula,
      onCut: (length) => {
        const cell = cellAddress(at.row, at.column);
        this.notices.push({ kind: "text-cut", sheet, cell, detail: String(length) });
      },
    };
  }

  /** Looks of single cells come with the rows, and are drawn when the rows are there. */
  noteLooks(table: TablePlan, looks: ReadonlyMap<string, PlanLook>): void {
    const noted = this.#looks.get(table) ?? new Map<string, PlanLook>();
    for (const [key, look] of looks) noted.set(key, look);
    this.#looks.set(table, noted);
  }

  looksOf(table: TablePlan): ReadonlyMap<string, PlanLook> {
    return this.#looks.get(table) ?? new Map<string, PlanLook>();
  }

  noteHostile(id: string, row: number, column: number, value: ExcelValue): void {
    if (this.hostile.length >= MOST_HOSTILE || !looksLikeFormula(value)) return;
    this.hostile.push({ id, address: cellAddress(row, column), text: value });
  }
}
