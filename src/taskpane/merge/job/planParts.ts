/** A workbook plan in parts that can be handed from the worker to the pane without holding it up. */
import type { PlanCell, SheetPlan, TablePlan, WorkbookPlan } from "../../../workbook/plan.ts";

/** Rows of one table, by the places of sheet and table in the plan. */
export interface RowsQuery {
  readonly sheet: number;
  readonly table: number;
  readonly from: number;
  readonly count: number;
}

export type PlanRows = readonly (readonly PlanCell[])[];

/** The plan without the rows of its tables; `rowCount` tells how many are to be asked for. */
export function planWithoutRows(plan: WorkbookPlan): WorkbookPlan {
  return withTables(plan, (table) => ({ ...table, rows: [] }));
}

/** The plan with the rows that have come. */
export function planWithRows(
  plan: WorkbookPlan,
  rowsOf: (sheet: number, table: number) => PlanRows,
): WorkbookPlan {
  return withTables(plan, (table, sheet, index) => ({ ...table, rows: rowsOf(sheet, index) }));
}

function withTables(
  plan: WorkbookPlan,
  change: (table: TablePlan, sheet: number, index: number) => TablePlan,
): WorkbookPlan {
  const sheets = plan.sheets.map((sheet, at): SheetPlan => {
    return { ...sheet, tables: sheet.tables.map((table, index) => change(table, at, index)) };
  });
  return { ...plan, sheets };
}

/** Hands out rows in order; they are made as they are asked for, and only once. */
export class RowReader {
  readonly #plan: WorkbookPlan;
  #open: { readonly key: string; readonly rows: Iterator<readonly PlanCell[]>; at: number } | null =
    null;

  constructor(plan: WorkbookPlan) {
    this.#plan = plan;
  }

  read({ sheet, table, from, count }: RowsQuery): PlanRows {
    const key = `${sheet},${table}`;
    if (this.#open?.key !== key || this.#open.at > from) {
      const rows = this.#plan.sheets[sheet]?.tables[table]?.rows ?? [];
      this.#open = { key, rows: rows[Symbol.iterator](), at: 0 };
    }
    const open = this.#open;
    const page: (readonly PlanCell[])[] = [];
    while (page.length < count) {
      const next = open.rows.next();
      if (next.done === true) break;
      open.at += 1;
      if (open.at > from) page.push(next.value);
    }
    return page;
  }
}
