/** What a sheet holds beside plain cells: hidden parts, formulas, strikes, pictures (rows 27, 47, 51, 52). */
import { columnLetters } from "../../workbook/address.ts";
import type { RawSheet } from "../../workbook/raw.ts";
import type { Block } from "../types.ts";
import type { Report } from "./report.ts";

/** Row numbers are listed up to this many. */
const MOST_LISTED = 30;

/** Notices on a sheet that was read; `blocks` are its own. */
export function reportSheet(report: Report, sheet: RawSheet, blocks: readonly Block[]): void {
  const dataRows = new Set(blocks.flatMap((block) => block.rows.map((row) => row.number)));
  const at = { sheet: sheet.name };
  const hidden = sheet.hiddenRows.filter((row) => dataRows.has(row));
  if (hidden.length > 0) {
    const how = sheet.hasActiveFilter ? "(其中有正在生效的筛选)" : "";
    report.find({ id: "hidden-rows", ...at, slots: { number: hidden.length, how } });
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
  reportFormulas(report, sheet, dataRows);
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

function reportHiddenColumns(report: Report, sheet: RawSheet, blocks: readonly Block[]): void {
  const hidden = new Set(sheet.hiddenColumns);
  const columns = blocks
    .flatMap((block) => block.columns)
    .filter((column) => hidden.has(column.column) && column.header !== "")
    .map((column) => `“${column.header}”(${columnLetters(column.column)}列)`);
  if (columns.length === 0) return;
  const slots = { columns: [...new Set(columns)].join("、") };
  report.find({ id: "hidden-columns", sheet: sheet.name, slots });
}

function reportFormulas(report: Report, sheet: RawSheet, dataRows: ReadonlySet<number>): void {
  const formulas = sheet.formulas.filter((formula) => dataRows.has(formula.row));
  const external = formulas.filter((formula) => formula.external);
  const own = formulas.length - external.length;
  if (own > 0) report.find({ id: "formulas-cached", sheet: sheet.name, slots: { number: own } });
  const [first] = external;
  if (first === undefined) return;
  report.find({
    id: "external-links",
    sheet: sheet.name,
    cell: columnLetters(first.column) + String(first.row),
    slots: { number: external.length },
  });
}
