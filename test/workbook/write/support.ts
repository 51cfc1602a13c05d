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

/** The text of the first element `name` with its attributes, or "". */
export function elementOf(xml: string, name: string): string {
  return new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`).exec(xml)?.[0] ?? "";
}

/** Names of the child elements of the root, in order. Throws when tags do not close properly. */
export function childrenOf(xml: string): string[] {
  const open: string[] = [];
  const children: string[] = [];
  for (const [, closing, name = "", empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    if (open.length === 1) children.push(name);
    if (!empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join()} left open`);
  return children;
}
