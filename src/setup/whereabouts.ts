/** Where our planned sheets stand in the workbook, and where the columns go that they lack. */
import { matchKey } from "../domain/text/normalize.ts";
import type { SheetPlan, TablePlan } from "../workbook/plan.ts";
import type { Whereabouts } from "./relocate.ts";
import type { PresentLedger } from "./survey/ledgers.ts";
import { labelLines, labelText, type Labels } from "./survey/labels.ts";
import type { PresentTable } from "./survey/sheets.ts";

/** A sheet that will stand just as it is planned. */
export function asPlanned(sheet: string): Whereabouts {
  return { sheet, column: (planned) => planned, row: (planned) => planned };
}

/** A planned sheet beside the one that is there. */
export interface Meeting {
  readonly present: PresentLedger;
  readonly plan: SheetPlan;
  readonly table: TablePlan;
  /** Indexes of planned columns that the sheet lacks, in order. */
  readonly missing: readonly number[];
  readonly place: Whereabouts;
}

export function meet(present: PresentLedger, plan: SheetPlan): Meeting | null {
  const [table] = plan.tables;
  if (!table) return null;
  const found = table.columns.map(({ header }) => present.columnOf(header));
  const missing = found.flatMap((column, index) => (column === null ? [index] : []));
  const at = found.map((column, index) => column ?? present.right + 1 + missing.indexOf(index));
  const place: Whereabouts = {
    sheet: present.sheet.name,
    column: (planned) => at[planned - table.left] ?? null,
    row: (planned) => planned - table.top + present.headerRow,
  };
  return { present, plan, table, missing, place };
}

/** A sheet of labels, wherever they have gone; `at` tells where those go that it lacks. */
export function labelPlace(
  sheet: string,
  plan: SheetPlan,
  labels: Labels,
  at: ReadonlyMap<string, number>,
): Whereabouts {
  const keyOf = (row: number) => {
    const line = labelLines(plan).find(({ label }) => label.row === row);
    return matchKey(labelText(line));
  };
  return {
    sheet,
    column: (planned, row) =>
      planned === 2 && row !== null ? (labels.get(keyOf(row))?.column ?? planned) : null,
    row: (planned) => labels.get(keyOf(planned))?.row ?? at.get(keyOf(planned)) ?? null,
  };
}

/** A table whose lines are found by their first text, such as the settings. */
export function tablePlace(present: PresentTable, plan: SheetPlan): Whereabouts {
  const [table] = plan.tables;
  const lines = table ? [...table.rows] : [];
  const rowOf = (planned: number) => {
    const label = lines[planned - (table?.top ?? 0) - 1]?.[0];
    return typeof label === "string" ? (present.rows.get(matchKey(label)) ?? null) : null;
  };
  return {
    sheet: present.sheet.name,
    column: (planned) => {
      const header = table?.columns[planned - table.left]?.header ?? "";
      return present.columns.get(matchKey(header)) ?? null;
    },
    row: rowOf,
  };
}
