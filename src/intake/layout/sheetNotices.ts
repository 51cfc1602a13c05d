/** What a sheet holds beside plain cells: hidden parts, formulas, strikes, pictures (rows 27, 47, 51, 52). */
import { cellAddress, columnLetters } from "../../workbook/address.ts";
import type { RawFormula, RawSheet } from "../../workbook/raw.ts";
import type { Block } from "../types.ts";
import { isBlank } from "./cells.ts";
import { columnOf } from "./mapColumns.ts";
import type { Report } from "./report.ts";

/** Row numbers are listed up to this many; of runs (`5至18`) fewer do. */
const MOST_LISTED = 30;
const MOST_RUNS = 8;

/** Notices on a sheet that was read; `blocks` are its own. */
export function reportSheet(report: Report, sheet: RawSheet, blocks: readonly Block[]): void {
  const marked = sheet.hiddenRows.length > 0 || sheet.struckRows.length > 0;
  const dataRows = new Set(
    marked ? blocks.flatMap((block) => block.rows.map((row) => row.number)) : [],
  );
  const at = { sheet: sheet.name };
  const hidden = sheet.hiddenRows.filter((row) => dataRows.has(row));
  if (hidden.length > 0) {
    const how = sheet.hasActiveFilter ? ",其中有正在生效的筛选" : "";
    const slots = { number: hidden.length, rows: rowRuns(hidden), how };
    report.find({ id: "hidden-rows", ...at, slots });
  } else if (sheet.hasActiveFilter) {
    report.find({ id: "filter-active", ...at });
  }
  reportHiddenColumns(report, sheet, blocks);
  const struck = sheet.struckRows.filter((row) => dataRows.has(row));
  if (struck.length > 0) {
    const more = struck.length > MOST_LISTED ? "等" : "";
    const rows = struck.slice(0, MOST_LISTED).join("、") + more;
    report.find({ id: "struck-rows", ...at, slots: { rows, number: struck.length } });
  }
  reportFormulas(report, sheet, blocks);
  reportObjects(report, sheet);
}

/** Comments, pictures and the like are never read; that they are there is told. */
export function reportObjects(report: Report, sheet: RawSheet): void {
  const parts = [
    [sheet.comments, "条批注"],
    [sheet.pictures, "张图片"],
    [sheet.textBoxes, "个文本框"],
    [sheet.charts, "个图表"],
  ] as const;
  const objects = parts.filter(([count]) => count > 0).map(([count, what]) => `${count}${what}`);
  if (objects.length === 0) return;
  report.find({
    id: "objects-not-read",
    sheet: sheet.name,
    slots: { objects: objects.join("、") },
  });
}

/** `第5至18、20行`; row numbers ascending. */
function rowRuns(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const listed = runs.slice(0, MOST_RUNS).map(({ from, to }) => {
    return from === to ? String(from) : `${from}至${to}`;
  });
  return `第${listed.join("、")}${runs.length > MOST_RUNS ? "等" : ""}行`;
}

/**
 * Hidden columns that were read and hold something; of the village's own ones `column-private`
 * tells, and what our sheets work out is hidden by us.
 */
function reportHiddenColumns(report: Report, sheet: RawSheet, blocks: readonly Block[]): void {
  const hidden = new Set(sheet.hiddenColumns);
  if (hidden.size === 0) return;
  const columns = blocks.flatMap((block) =>
    block.columns
      .filter(({ column, key }) => key !== null && hidden.has(column) && isFilled(block, column))
      .filter(({ key }) => columnOf(block.ledger, key)?.computed !== true)
      .map(({ column, header }) => `“${header}”(${columnLetters(column)}列)`),
  );
  if (columns.length === 0) return;
  const slots = { columns: [...new Set(columns)].join("、") };
  report.find({ id: "hidden-columns", sheet: sheet.name, slots });
}

function isFilled(block: Block, column: number): boolean {
  return block.rows.some((row) => !isBlank(row.values[column - 1] ?? null));
}

/** Formulas whose cached results were taken for data; those of computed columns are expected. */
function reportFormulas(report: Report, sheet: RawSheet, blocks: readonly Block[]): void {
  if (sheet.formulas.length === 0) return;
  const formulas = blocks.flatMap((block) => formulasRead(sheet, block));
  const external = formulas.filter(({ formula }) => formula.external);
  const own = formulas.filter(({ formula, computed }) => !formula.external && !computed);
  if (own.length > 0) {
    report.find({ id: "formulas-cached", sheet: sheet.name, slots: { number: own.length } });
  }
  const [first] = external;
  if (first === undefined) return;
  report.find({
    id: "external-links",
    sheet: sheet.name,
    cell: cellAddress(first.formula.row, first.formula.column),
    slots: { number: external.length },
  });
}

/** Formulas in the data rows of a block, without those of columns that are not read. */
function formulasRead(
  sheet: RawSheet,
  { ledger, columns, rows }: Block,
): readonly { readonly formula: RawFormula; readonly computed: boolean }[] {
  const numbers = new Set(rows.map((row) => row.number));
  const defs = new Map(columns.map(({ column, key }) => [column, columnOf(ledger, key)]));
  return sheet.formulas.flatMap((formula) => {
    const def = defs.get(formula.column);
    return def && numbers.has(formula.row) ? [{ formula, computed: def.computed === true }] : [];
  });
}
