/**
 * Refuses plans that would make a file which Excel offers to repair. Such a plan is a mistake in
 * the program, never the doing of a user's data, and so throws.
 */
import { rangeAddress } from "../../address.ts";
import type { ChartPlan, SheetPlan, TablePlan, WorkbookPlan } from "../../plan.ts";
import type { RawRange } from "../../raw.ts";
import { tableRange } from "./table.ts";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const MAX_FORMULA = 8192;
const MAX_SHEET_NAME = 31;

/** `besideOthers`: the sheets go into a workbook that has visible ones already. */
export function checkPlan(plan: WorkbookPlan, besideOthers = false): void {
  const mistakes = [...planMistakes(plan, besideOthers)];
  if (mistakes.length > 0) throw new Error(`workbook plan: ${mistakes.join("; ")}`);
}

function* planMistakes(plan: WorkbookPlan, besideOthers: boolean): Generator<string> {
  const isSeen = plan.sheets.some((sheet) => sheet.visibility === "visible");
  if (!isSeen && !besideOthers) yield "no visible sheet";
  yield* repeated(
    plan.sheets.map((sheet) => sheet.name),
    "sheet name",
  );
  yield* repeated(
    plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    "table name",
  );
  yield* repeated(
    plan.dictionary.map((entry) => entry.list),
    "list",
  );
  yield* repeated(
    plan.sheets.flatMap(({ charts = [] }) => charts.map((chart) => chart.name)),
    "chart name",
  );
  const names = new Set(plan.sheets.map((sheet) => sheet.name));
  for (const sheet of plan.sheets) {
    for (const chart of sheet.charts ?? []) yield* chartMistakes(chart, names);
    for (const mistake of sheetMistakes(sheet)) yield `“${sheet.name}”: ${mistake}`;
  }
}

function* sheetMistakes(sheet: SheetPlan): Generator<string> {
  if (!isSheetName(sheet.name)) yield "not a sheet name";
  const ranges = sheet.tables.map(tableRange);
  for (const table of sheet.tables) yield* tableMistakes(table);
  for (const [index, range] of ranges.entries()) {
    if (ranges.slice(index + 1).some((other) => overlap(range, other))) {
      yield `tables overlap at ${rangeAddress(range)}`;
    }
  }
  for (const range of ranges) {
    for (const merge of sheet.merges) {
      if (overlap(range, merge)) yield `merged range ${rangeAddress(merge)} in a table`;
    }
    for (const cell of sheet.cells) {
      const at = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      if (overlap(range, at)) yield `cell ${rangeAddress(at)} in a table`;
    }
  }
}

function* tableMistakes(table: TablePlan): Generator<string> {
  if (!isTableName(table.name)) yield `${table.name} is not a table name`;
  if (table.columns.length === 0) yield `${table.name} has no columns`;
  const { bottom, right } = tableRange(table);
  if (bottom > MAX_ROWS || right > MAX_COLUMNS) yield `${table.name} is larger than a sheet`;
  for (const { header, calculated = "" } of table.columns) {
    if (calculated.length > MAX_FORMULA) yield `${table.name}[${header}]: formula too long`;
  }
}

/** Its figures come from sheets of the plan, as many as there are labels, from one row or column each. */
function* chartMistakes(chart: ChartPlan, sheets: ReadonlySet<string>): Generator<string> {
  if (!/^[A-Za-z]\w*$/.test(chart.name)) yield `${chart.name} is not a chart name`;
  if (chart.series.length === 0) yield `${chart.name} has no series`;
  const count = chart.categories.cached.length;
  const parts = [chart.categories, ...chart.series.map((s) => ({ range: s.values, ...s }))];
  for (const { range, cached } of parts) {
    const { sheet, top, left, bottom, right } = range;
    const cells = (bottom - top + 1) * (right - left + 1);
    if (!sheets.has(sheet)) yield `${chart.name} is of “${sheet}”, which is not there`;
    if (top !== bottom && left !== right) yield `${chart.name} takes a block of cells`;
    if (cells !== count || cached.length !== count) yield `${chart.name}: not ${count} values`;
  }
}

/** At most 31 characters, none of `\ / ? * [ ] :`, no outer apostrophe. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== "" && name.length <= MAX_SHEET_NAME && !/[\\/?*[\]:\p{Cc}]|^'|'$/u.test(name)
  );
}

/** Letters, digits and `_`, beginning with a letter or `_`, and not like `A1` or `R1C1`. */
export function isTableName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_]{0,254}$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[RrCc]$|^[Rr]\d*[Cc]\d*$/.test(name)
  );
}

function* repeated(names: readonly string[], what: string): Generator<string> {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) yield `${what} ${name} twice`;
    seen.add(name.toLowerCase());
  }
}

/** Merged ranges without those that overlap an earlier one: copied sheets may hold such damage. */
export function separateMerges(merges: readonly RawRange[]): RawRange[] {
  const kept: RawRange[] = [];
  let open: RawRange[] = [];
  for (const merge of merges.toSorted((a, b) => a.top - b.top)) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    open = open.filter((earlier) => earlier.bottom >= merge.top);
    if (open.some((earlier) => overlap(earlier, merge))) continue;
    open.push(merge);
    kept.push(merge);
  }
  return kept;
}

function overlap(a: RawRange, b: RawRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
