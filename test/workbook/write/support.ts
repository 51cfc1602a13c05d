import { strFromU8, unzipSync } from "fflate";
import type {
  CellPlan,
  PlanCell,
  SheetPlan,
  TableColumnPlan,
  TablePlan,
  WorkbookPlan,
} from "../../../src/workbook/plan.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";
import type { WrittenWorkbook } from "../../../src/workbook/xlsx/write/index.ts";

export function sheetPlan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "走访记录",
    visibility: "visible",
    columns: [],
    cells: [],
    tables: [],
    merges: [],
    conditionals: [],
    print: { orientation: "landscape", paper: "A4" },
    ...changes,
  };
}

export function tablePlan(
  columns: readonly TableColumnPlan[],
  rows: readonly (readonly PlanCell[])[],
  changes: Partial<TablePlan> = {},
): TablePlan {
  return { name: "表_走访", top: 1, left: 1, columns, rows, rowCount: rows.length, ...changes };
}

export function textColumn(
  header: string,
  changes: Partial<TableColumnPlan> = {},
): TableColumnPlan {
  return { header, width: 12, format: "text", ...changes };
}

export function workbookPlan(
  sheets: readonly SheetPlan[],
  changes: Partial<WorkbookPlan> = {},
): WorkbookPlan {
  return { sheets, dictionary: [], properties: new Map(), ...changes };
}

export function cellsPlan(...cells: readonly CellPlan[]): WorkbookPlan {
  return workbookPlan([sheetPlan({ cells })]);
}

export function write(plan: WorkbookPlan): Promise<WrittenWorkbook> {
  return writeWorkbook(plan, nodeDeflater);
}

/** Part names and their text, in the order of the archive. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

export async function partOf(plan: WorkbookPlan, name: string): Promise<string> {
  const { bytes } = await write(plan);
  return partsOf(bytes).get(name) ?? "";
}

export const SHEET_1 = "xl/worksheets/sheet1.xml";
