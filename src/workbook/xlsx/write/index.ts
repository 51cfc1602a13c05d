/** Writes a workbook plan as an .xlsx file. The same plan always gives the same bytes. */
import type { ChartPlan, SheetPlan, WorkbookPlan } from "../../plan.ts";
import { chartXml } from "./chart.ts";
import { checkPlan } from "./check.ts";
import type { WriteContext, WriteNotice } from "./context.ts";
import type { Deflater } from "./deflater.ts";
import { dictionaryNames, dictionarySheet, listNames } from "./dictionary.ts";
import type { DefinedName } from "./dictionary.ts";
import { drawingXml } from "./drawing.ts";
import {
  contentTypesXml,
  customPropertiesXml,
  drawingRelationsXml,
  packageRelationsXml,
  sheetRelationsXml,
  workbookRelationsXml,
  workbookXml,
} from "./package.ts";
import type { Outline } from "./package.ts";
import { printTitles } from "./print.ts";
import { sheetXml } from "./sheet.ts";
import { StyleRegistry } from "./styles.ts";
import { tableHeaders, tableXml } from "./table.ts";
import { ZipWriter } from "./zip.ts";

export type { Deflater } from "./deflater.ts";
export type { WriteNotice } from "./context.ts";

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** What the file format could not take as it was: cut texts, renamed headers. Tell the user. */
  readonly notices: readonly WriteNotice[];
}

/**
 * Rows of tables are taken from their iterables once and in order, and only their compressed form
 * is kept. Throws for plans that break the rules of `plan.ts`, never for what cells hold.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  deflater: Deflater,
): Promise<WrittenWorkbook> {
  const sheets =
    plan.dictionary.length === 0 ? plan.sheets : [...plan.sheets, dictionarySheet(plan.dictionary)];
  checkPlan({ ...plan, sheets });
  const lists = listNames(plan.dictionary);
  const context: WriteContext = { styles: new StyleRegistry(), lists, notices: [] };
  const outline: Outline = {
    sheets,
    tableIds: number(sheets, ({ tables }) => tables),
    chartIds: number(sheets, ({ charts = [] }) => charts),
    drawingIds: number(sheets, ({ charts = [] }) => charts.slice(0, 1)),
    names: [...dictionaryNames(plan.dictionary, lists), ...titleNames(sheets)],
    properties: plan.properties,
    hasFormulas: sheets.some(hasFormulas),
  };
  const zip = new ZipWriter(deflater);
  await addFrame(zip, outline);
  for (const [index, sheet] of sheets.entries()) {
    await addSheet(zip, sheet, index, outline, context);
  }
  // Last, because the sheets say which styles there are.
  await zip.add("xl/styles.xml", [context.styles.xml()]);
  return { bytes: zip.finish(), notices: context.notices };
}

async function addFrame(zip: ZipWriter, outline: Outline): Promise<void> {
  await zip.add("[Content_Types].xml", [contentTypesXml(outline)]);
  await zip.add("_rels/.rels", [packageRelationsXml(outline)]);
  await zip.add("xl/workbook.xml", [workbookXml(outline, firstVisible(outline.sheets))]);
  await zip.add("xl/_rels/workbook.xml.rels", [workbookRelationsXml(outline)]);
  if (outline.properties.size > 0) {
    await zip.add("docProps/custom.xml", [customPropertiesXml(outline.properties)]);
  }
}

async function addSheet(
  zip: ZipWriter,
  sheet: SheetPlan,
  index: number,
  outline: Outline,
  context: WriteContext,
): Promise<void> {
  const headers = sheet.tables.map((table) => tableHeaders(table, sheet.name, context));
  const active = index === firstVisible(outline.sheets);
  await zip.add(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, headers, active, context));
  const ids = outline.tableIds[index] ?? [];
  const [drawing] = outline.drawingIds[index] ?? [];
  if (ids.length === 0 && drawing === undefined) return;
  const relations = sheetRelationsXml(ids, drawing);
  await zip.add(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, [relations]);
  for (const [at, table] of sheet.tables.entries()) {
    const id = ids[at] ?? 0;
    await zip.add(`xl/tables/table${id}.xml`, [tableXml(table, id, headers[at] ?? [])]);
  }
  if (drawing !== undefined) {
    await addDrawing(zip, sheet.charts ?? [], drawing, outline.chartIds[index] ?? []);
  }
}

async function addDrawing(
  zip: ZipWriter,
  charts: readonly ChartPlan[],
  drawing: number,
  ids: readonly number[],
): Promise<void> {
  await zip.add(`xl/drawings/drawing${drawing}.xml`, [drawingXml(charts)]);
  await zip.add(`xl/drawings/_rels/drawing${drawing}.xml.rels`, [drawingRelationsXml(ids)]);
  for (const [at, chart] of charts.entries()) {
    await zip.add(`xl/charts/chart${ids[at] ?? 0}.xml`, chartXml(chart));
  }
}

function firstVisible(sheets: readonly SheetPlan[]): number {
  return sheets.findIndex((sheet) => sheet.visibility === "visible");
}

/** Parts of one kind are numbered through the workbook. */
function number(
  sheets: readonly SheetPlan[],
  parts: (sheet: SheetPlan) => readonly unknown[],
): number[][] {
  let last = 0;
  return sheets.map((sheet) => parts(sheet).map(() => ++last));
}

/** What is repeated on every page is a defined name of the sheet. */
function titleNames(sheets: readonly SheetPlan[]): DefinedName[] {
  return sheets.flatMap((sheet, localSheet) => {
    const formula = printTitles(sheet);
    return formula === undefined ? [] : [{ name: "_xlnm.Print_Titles", formula, localSheet }];
  });
}

/** Formulas in table rows are not looked for: rows can be read only once. */
function hasFormulas(sheet: SheetPlan): boolean {
  return (
    sheet.cells.some(({ value }) => typeof value === "object" && value !== null) ||
    sheet.tables.some((table) => table.columns.some((column) => column.calculated !== undefined))
  );
}
