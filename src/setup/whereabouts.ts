/** Where our planned sheets stand in the workbook, and where the columns go that they lack. */
import { matchKey } from "../domain/text/normalize.ts";
import type { SheetPlan, TablePlan } from "../workbook/plan.ts";
import type { Whereabouts } from "./relocate.ts";
import type { PresentLedger } from "./survey/ledgers.ts";
import { SETUP_LABELS, type PresentSetup, type PresentTable } from "./survey/sheets.ts";
import type { SetupKey } from "./survey/sheets.ts";

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

/** The fields of 填报信息, wherever their labels have gone. */
export function setupPlace(present: PresentSetup, plan: SheetPlan): Whereabouts {
  const fieldAt = (row: number) => {
    const label = plan.cells.find((cell) => cell.row === row && cell.column === 1)?.value;
    const key = (Object.keys(SETUP_LABELS) as SetupKey[]).find((it) => SETUP_LABELS[it] === label);
    return key && present.fields.get(key);
  };
  return {
    sheet: present.sheet.name,
    column: (planned, row) =>
      planned === 2 && row !== null ? (fieldAt(row)?.column ?? null) : null,
    row: (planned) => fieldAt(planned)?.row ?? null,
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
