/** One ledger of a village: title, 单位(盖章), table with room for typing. */
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import type { PlanCell, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { fieldCell, ledgerColumns } from "../parts/columns.ts";
import { tableName } from "../parts/names.ts";
import { pagesWide, printSetup } from "../parts/print.ts";
import { titleBlock } from "../parts/title.ts";
import { ledgerFormulas, restsOnVisits } from "./formulas/index.ts";
import type { Figures } from "./figures.ts";
import { lightMarks, missingMarks } from "./marks.ts";
import { HEADER_ROW, SPARE_ROWS } from "./places.ts";
import type { Places } from "./places.ts";
import { titleFormula, unitFormula } from "./setup-sheet.ts";
import type { SetupValues } from "./setup-sheet.ts";
import type { VillageRow } from "./workbook.ts";

/** Columns kept in view take at most this many characters. */
const FREEZE_WIDTH = 36;
/** What is no wider is printed upright: half the pages. */
const UPRIGHT_WIDTH = 100;
const REPORT_DATE = "填报时间:      年    月    日";

/** The workbook round the sheet. */
export interface Surroundings {
  readonly setup: SetupValues;
  readonly places: Places;
  readonly figures: Figures;
  /** The visits are too many for formulas: what rests on them is written as values. */
  readonly visitsAsValues: boolean;
}

export function ledgerSheet(
  ledger: LedgerDef,
  around: Surroundings,
  rows: readonly VillageRow[],
): SheetPlan {
  const { setup, figures } = around;
  const formulas = ledgerFormulas(ledger, around.places);
  const columns = villageColumns(ledger, formulas, around);
  const visible = columns.filter((column) => !column.hidden);
  const width = visible.reduce((sum, column) => sum + column.width, 0);
  // On several pages side by side, the title belongs to the first.
  const pageWidth = width / pagesWide(width);
  const kept = columnsWithin(columns, FREEZE_WIDTH);
  const head = titleBlock({
    title: titleFormula(setup, ledger.name),
    left: unitFormula(setup),
    right: reportDate(ledger, around),
    columns: columnsWithin(columns, pageWidth),
    leftColumns: columnsWithin(columns, pageWidth / 2),
  });
  const spareRows = SPARE_ROWS[ledger.kind];
  const body = { top: HEADER_ROW + 1, bottom: HEADER_ROW + rows.length + spareRows };
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
          ledger.columns.map((column): PlanCell =>
            formulas[column.key] === undefined
              ? fieldCell(row[column.key])
              : figures(ledger, column, index),
          ),
        ),
        rowCount: rows.length,
        spareRows,
      },
    ],
    conditionals: [...lightMarks(ledger, body), ...missingMarks(ledger, body)],
    freeze: { rows: HEADER_ROW, columns: kept },
    print: printSetup({
      unit: setup.village,
      titleRows: [1, HEADER_ROW],
      titleColumns: kept,
      width,
      ...(width <= UPRIGHT_WIDTH && { orientation: "portrait" }),
    }),
  };
}

/**
 * The columns for typing. What the village's workbook can compute, it does; columns that only the
 * township computes are there, so that all files fit together, but hidden.
 */
function villageColumns(
  ledger: LedgerDef,
  formulas: Readonly<Partial<Record<string, string>>>,
  { visitsAsValues }: Surroundings,
): TableColumnPlan[] {
  return ledgerColumns(ledger, { input: true }).map((plan, index) => {
    const column = ledger.columns[index];
    if (!column?.computed) return plan;
    const calculated = formulas[column.key];
    if (calculated === undefined) return { ...plan, hidden: true };
    // In a cell of the format text, Excel would show a formula instead of working it out.
    const format = plan.format === "text" ? "general" : plan.format;
    const worked = { ...plan, format } as const;
    if (visitsAsValues && restsOnVisits(ledger, column)) return worked;
    return { ...worked, calculated, calculatedBlank: "" };
  });
}

/** Of figures that do not follow what is typed, it says from which day they are. */
function reportDate(ledger: LedgerDef, { visitsAsValues, setup }: Surroundings): string {
  const isFixed =
    visitsAsValues &&
    ledger.columns.some((column) => column.computed && restsOnVisits(ledger, column));
  if (!isFixed) return REPORT_DATE;
  return `走访数字截至${setup.asOf ?? "生成时"}(数据较多,不随录入变动)    ${REPORT_DATE}`;
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
