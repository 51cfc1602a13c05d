/** How a sheet stands on the screen and on paper: widths, frozen panes, print set-up. */
import { columnLetters, rangeAddress } from "../../address.ts";
import type { ColumnPlan, PrintPlan, SheetPlan } from "../../plan.ts";
import { separateMerges } from "../../xlsx/write/check.ts";
import { MAX_PAGE_BREAKS } from "../../xlsx/write/print.ts";
import { runsOf } from "../areas.ts";
import { command } from "../steps.ts";
import type { CommandStep } from "../steps.ts";
import { FORMAT_CODES } from "./values.ts";

/** Points of a character of the default font; 0.7 is the cell's own margin. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN_CHARACTERS = 0.7;
const MAX_CHARACTERS = 255;
const POINTS_PER_INCH = 72;

/** Of a plan, in Excel's words. */
export const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

/** Columns by number: those of the sheet, and above them those of its tables. */
export function columnsOf(plan: SheetPlan): readonly (readonly [number, ColumnPlan])[] {
  const columns = new Map<number, ColumnPlan>();
  plan.columns.forEach((column, index) => columns.set(index + 1, column));
  for (const table of plan.tables) {
    table.columns.forEach((column, index) => columns.set(table.left + index, column));
  }
  return [...columns].sort(([a], [b]) => a - b);
}

/**
 * Whole columns keep their format and alignment below the data too, so that an ID typed there stays text. Comes
 * before any value.
 */
export function* columnSteps(sheet: string, plan: SheetPlan): Generator<CommandStep> {
  const columns = columnsOf(plan);
  const formats = columns.map(([number, { format }]) => [number, FORMAT_CODES[format]] as const);
  for (const { first, last, kind } of runsOf(formats)) {
    if (kind === FORMAT_CODES.general) continue;
    yield command((session) => {
      session.sheet(sheet).getRange(columnAddress(first, last)).numberFormat = everywhere(kind);
    }, 2);
  }
  for (const { first, last, kind } of runsOf(
    columns.map(([n, { width }]) => [n, width] as const),
  )) {
    yield command((session) => {
      const { format } = session.sheet(sheet).getRange(columnAddress(first, last));
      format.columnWidth = widthInPoints(kind);
    }, 3);
  }
  const aligned = columns.flatMap(([number, { align }]) =>
    align === undefined ? [] : [[number, align] as const],
  );
  for (const { first, last, kind } of runsOf(aligned)) {
    yield command((session) => {
      const { format } = session.sheet(sheet).getRange(columnAddress(first, last));
      format.horizontalAlignment = ALIGNMENTS[kind];
    }, 3);
  }
  const hidden = columns.filter(([, column]) => column.hidden).map(([n]) => [n, 1] as const);
  for (const { first, last } of runsOf(hidden)) {
    yield command((session) => {
      session.sheet(sheet).getRange(columnAddress(first, last)).columnHidden = true;
    }, 2);
  }
}

/** As Office.js takes it, with room for the margin that Excel keeps. */
export function widthInPoints(characters: number): number {
  return Math.min(characters + MARGIN_CHARACTERS, MAX_CHARACTERS) * POINTS_PER_CHARACTER;
}

/** Office.js takes one value for all cells of a range, which its types do not say. */
function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}

function columnAddress(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

export function* pageSteps(sheet: string, plan: SheetPlan): Generator<CommandStep> {
  yield* mergeSteps(sheet, plan);
  const { rows = 0, columns = 0 } = plan.freeze ?? {};
  if (rows > 0 || columns > 0) {
    yield command((session) => {
      const { freezePanes } = session.sheet(sheet);
      if (rows === 0) freezePanes.freezeColumns(columns);
      else if (columns === 0) freezePanes.freezeRows(rows);
      else freezePanes.freezeAt(rangeAddress({ top: 1, left: 1, bottom: rows, right: columns }));
    }, 2);
  }
  if (plan.tables.length === 0) {
    yield command((session) => {
      session.sheet(sheet).showGridlines = false;
    });
  }
  yield printStep(sheet, plan.print);
  const breaks = plan.print.pageBreaks?.slice(0, MAX_PAGE_BREAKS) ?? [];
  if (breaks.length > 0) {
    yield command((session) => {
      const { horizontalPageBreaks } = session.sheet(sheet);
      for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
    }, breaks.length);
  }
}

/** Equal merges of neighbouring rows are one command. */
function* mergeSteps(sheet: string, plan: SheetPlan): Generator<CommandStep> {
  const merges = separateMerges(plan.merges);
  const byColumns = new Map<string, [number, string][]>();
  for (const { top, left, bottom, right } of merges) {
    if (top !== bottom) {
      const address = rangeAddress({ top, left, bottom, right });
      yield command((session) => {
        session.sheet(sheet).getRange(address).merge(false);
      }, 2);
      continue;
    }
    const key = `${left},${right}`;
    byColumns.set(key, [...(byColumns.get(key) ?? []), [top, key]]);
  }
  for (const [key, rows] of byColumns) {
    const [left = 1, right = 1] = key.split(",").map(Number);
    for (const { first, last } of runsOf(rows)) {
      const address = rangeAddress({ top: first, left, bottom: last, right });
      yield command((session) => {
        session.sheet(sheet).getRange(address).merge(true);
      }, 2);
    }
  }
}

function printStep(sheet: string, print: PrintPlan): CommandStep {
  const { titleRows, titleColumns } = print;
  return command((session) => {
    const { pageLayout } = session.sheet(sheet);
    pageLayout.set({
      orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
      paperSize: print.paper === "A3" ? "A3" : "A4",
      centerHorizontally: true,
      printOrder: (print.pagesWide ?? 1) > 1 ? "OverThenDown" : "DownThenOver",
      zoom: {
        horizontalFitToPages: print.pagesWide ?? 1,
        ...(print.fitHeight ? { verticalFitToPages: 1 } : {}),
      },
      leftMargin: 0.4 * POINTS_PER_INCH,
      rightMargin: 0.4 * POINTS_PER_INCH,
      topMargin: 0.6 * POINTS_PER_INCH,
      bottomMargin: 0.7 * POINTS_PER_INCH,
      headerMargin: 0.3 * POINTS_PER_INCH,
      footerMargin: 0.3 * POINTS_PER_INCH,
    });
    const footer = pageLayout.headersFooters.defaultForAllPages;
    if (print.footerLeft !== undefined) footer.leftFooter = footerText(print.footerLeft);
    if (print.footerCenter !== undefined) footer.centerFooter = footerText(print.footerCenter);
    if (print.footerRight !== undefined) footer.rightFooter = footerText(print.footerRight);
    if (titleRows !== undefined) pageLayout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
    if (titleColumns !== undefined) {
      const [first, last] = titleColumns;
      pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
    }
  }, 20);
}

/** `{page}` and `{pages}` stand for the page number and the number of pages. */
function footerText(text: string): string {
  return text
    .replaceAll("&", "&&")
    .replaceAll("{pages}", "&N")
    .replaceAll("{page}", "&P")
    .slice(0, 255);
}
