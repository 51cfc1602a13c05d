/** One ledger of a village: title, 单位(盖章), table with room for typing. */
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import type { ConditionalPlan, PlanCell, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { columnLetters } from "../../workbook/address.ts";
import { fieldCell, ledgerColumns } from "../parts/columns.ts";
import { tableName } from "../parts/names.ts";
import { pagesWide, printSetup } from "../parts/print.ts";
import { titleBlock } from "../parts/title.ts";
import { HEADER_ROW, computedColumn } from "./formulas.ts";
import type { ComputedColumn } from "./formulas.ts";
import { titleFormula, unitFormula } from "./setup-sheet.ts";
import type { SetupValues } from "./setup-sheet.ts";
import type { VillageRow } from "./workbook.ts";

/** Rows for typing below the data: a month's visits need more than a roster. */
const SPARE_ROWS = { events: 100, items: 60, register: 60, setup: 30 } as const;
/** Columns kept in view take at most this many characters. */
const FREEZE_WIDTH = 36;

export function ledgerSheet(
  ledger: LedgerDef,
  setup: SetupValues,
  rows: readonly VillageRow[],
): SheetPlan {
  const computed = ledger.columns.map((column) => computedColumn(ledger, column));
  const columns = villageColumns(ledger, computed);
  const visible = columns.filter((column) => !column.hidden);
  const width = visible.reduce((sum, column) => sum + column.width, 0);
  // On several pages side by side, the title belongs to the first.
  const pageWidth = width / pagesWide(width);
  const kept = columnsWithin(columns, FREEZE_WIDTH);
  const head = titleBlock({
    title: titleFormula(setup, ledger.name),
    left: unitFormula(setup),
    right: "填报时间:      年    月    日",
    columns: columnsWithin(columns, pageWidth),
    leftColumns: columnsWithin(columns, pageWidth / 2),
  });
  const spareRows = SPARE_ROWS[ledger.kind];
  const last = HEADER_ROW + rows.length + spareRows;
  return {
    name: ledger.sheetName,
    visibility: "visible",
    columns: [],
    cells: head.cells,
    merges: head.merges,
    rowHeights: head.rowHeights,
    tables: [
      {
        name: tableName(ledger.id),
        top: HEADER_ROW,
        left: 1,
        columns,
        rows: rows.map((row, index) =>
          ledger.columns.map(
            ({ key }, at): PlanCell => computed[at]?.value(row, index) ?? fieldCell(row[key]),
          ),
        ),
        rowCount: rows.length,
        spareRows,
      },
    ],
    conditionals: missingMarks(ledger, HEADER_ROW + 1, last),
    freeze: { rows: HEADER_ROW, columns: kept },
    print: printSetup({
      unit: setup.village,
      titleRows: [1, HEADER_ROW],
      titleColumns: kept,
      width,
    }),
  };
}

/**
 * The columns for typing. What the village's workbook can compute, it does; columns that only the
 * township computes are there, so that all files fit together, but hidden.
 */
function villageColumns(
  ledger: LedgerDef,
  computed: readonly (ComputedColumn | undefined)[],
): TableColumnPlan[] {
  return ledgerColumns(ledger, { input: true }).map((plan, index) => {
    const formula = computed[index]?.formula;
    if (formula !== undefined) return { ...plan, calculated: formula, calculatedBlank: "" };
    return ledger.columns[index]?.computed ? { ...plan, hidden: true } : plan;
  });
}

/** Required cells turn red while they are empty in a row that has something. */
function missingMarks(ledger: LedgerDef, first: number, last: number): ConditionalPlan[] {
  const from = columnLetters(ledger.columns[0]?.type === "serial" ? 2 : 1);
  const to = columnLetters(ledger.columns.length);
  const filled = `SUMPRODUCT(--($${from}${first}:$${to}${first}<>""))>0`;
  return ledger.columns.flatMap((column, index): ConditionalPlan[] => {
    if (column.required !== "always" || column.computed) return [];
    const letters = columnLetters(index + 1);
    return [
      {
        range: `${letters}${first}:${letters}${last}`,
        formula: `AND(${filled},$${letters}${first}="")`,
        look: "bad",
      },
    ];
  });
}

/** How many columns from the left stand within `room` characters; at least one. */
function columnsWithin(columns: readonly TableColumnPlan[], room: number): number {
  let used = 0;
  const over = columns.findIndex((column) => {
    used += column.hidden ? 0 : column.width;
    return used > room;
  });
  return over === -1 ? columns.length : Math.max(1, over);
}
