/** What a clerk does to a workbook by hand, done to its plan. */
import { ledgerById } from "../../domain/ledgers/index.ts";
import type { LedgerId } from "../../domain/ledgers/types.ts";
import { fieldCell } from "../../report/parts/columns.ts";
import { tableName } from "../../report/parts/names.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import type { PlanCell, SheetPlan, TablePlan, WorkbookPlan } from "../../workbook/plan.ts";

export type Rows = ReadonlyMap<LedgerId, readonly VillageRow[]>;

/** Rows typed below the data: formulas stand there already, and show what they do in an empty row. */
export function typedInto(plan: WorkbookPlan, typed: Rows): WorkbookPlan {
  const byTable = new Map([...typed].map(([id, rows]) => [tableName(id), { id, rows }]));
  const tableOf = (table: TablePlan): TablePlan => {
    const found = byTable.get(table.name);
    return found ? withRows(table, found.id, found.rows) : table;
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(tableOf) })),
  };
}

function withRows(table: TablePlan, id: LedgerId, typed: readonly VillageRow[]): TablePlan {
  const rows = typed.map((row) =>
    ledgerById(id).columns.map((column, index): PlanCell => {
      const { calculated, calculatedBlank = null } = table.columns[index] ?? {};
      return calculated === undefined ? fieldCell(row[column.key]) : calculatedBlank;
    }),
  );
  return {
    ...table,
    rows: [...table.rows, ...rows],
    rowCount: table.rowCount + rows.length,
    spareRows: (table.spareRows ?? 0) - rows.length,
  };
}

/** 截至日期 typed in, so that the day on which the program runs makes no difference. */
export function fixedDay(plan: WorkbookPlan, day: string): WorkbookPlan {
  const fixed = (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.value === "object" && cell.value?.formula === "TODAY()"
        ? { ...cell, value: day }
        : cell,
    ),
  });
  return { ...plan, sheets: plan.sheets.map(fixed) };
}
