/** A sheet of the summary that is one real table below a title: most of them are. */
import type { CellPlan, SheetPlan, TableColumnPlan, TablePlan } from "../../workbook/plan.ts";
import { LARGE, onePage, pointsHigh } from "../parts/heights.ts";
import { pagesWide, printSetup } from "../parts/print.ts";
import { titleBlock } from "../parts/title.ts";
import type { TitleBlock } from "../parts/title.ts";

/** Row of the table's header: below the title and one line. */
export const TABLE_TOP = 3;

export interface TableSheet {
  readonly name: string;
  readonly title: string;
  /** Second line: left and right. */
  readonly left: string;
  readonly right: string;
  readonly unit: string;
  readonly table: Omit<TablePlan, "top" | "left">;
  readonly conditionals?: SheetPlan["conditionals"];
  /** Columns kept in view. */
  readonly frozenColumns?: number;
  /** Cells of the line right below the table: sums. */
  readonly totals?: readonly CellPlan[];
  /** Lines below the table (and its totals), each over the whole width. */
  readonly notes?: readonly string[];
  readonly tabLook?: SheetPlan["tabLook"];
  /** To be read on one page: large letters, rows as high as the page allows, fitted to its height. */
  readonly onePage?: boolean;
}

/** Title in row 1, a line in row 2, the header in row 3, kept in view and printed on every page. */
export function tableSheet(sheet: TableSheet): SheetPlan {
  const { notes = [] } = sheet;
  const large = sheet.onePage ? { large: true } : {};
  const table = { ...sheet.table, ...large };
  const totals = (sheet.totals ?? []).map((cell) => ({ ...cell, ...large }));
  const width = totalWidth(table.columns);
  const noteColumns = firstPage(table.columns);
  const head = sheetHead(sheet);
  const firstNote = afterTable(table) + (totals.length > 0 ? 1 : 0);
  const noteCells = notes.map((value, index): CellPlan => ({
    row: firstNote + index,
    column: 1,
    value,
    look: "note",
    align: "left",
    wrap: true,
    ...large,
  }));
  const rowHeights = new Map([
    ...head.rowHeights,
    ...noteCells.map(({ row }, index): [number, number] => [
      row,
      noteHeight(notes[index] ?? "", totalWidth(noteColumns), sheet.onePage),
    ]),
  ]);
  const page = sheet.onePage ? fillPage(table, rowHeights, totals.length > 0) : null;
  return {
    name: sheet.name,
    visibility: "visible",
    columns: [],
    cells: [...head.cells, ...totals, ...noteCells],
    tables: [{ ...table, top: TABLE_TOP, left: 1 }],
    merges: [
      ...head.merges,
      ...noteCells.map(({ row }) => ({
        top: row,
        left: 1,
        bottom: row,
        right: noteColumns.length,
      })),
    ],
    conditionals: sheet.conditionals ?? [],
    freeze: { rows: TABLE_TOP, columns: sheet.frozenColumns ?? 0 },
    rowHeights: new Map([...rowHeights, ...(page?.rowHeights ?? [])]),
    print: {
      ...printSetup({
        unit: sheet.unit,
        titleRows: [TABLE_TOP, TABLE_TOP],
        titleColumns: sheet.frozenColumns ?? 0,
        width,
      }),
      ...(page?.fitHeight ? { fitHeight: true } : {}),
    },
    ...(sheet.tabLook === undefined ? {} : { tabLook: sheet.tabLook }),
  };
}

/** Heights of the header, the rows and the totals of a table that is to fill one page. */
function fillPage(
  table: Omit<TablePlan, "top" | "left">,
  others: ReadonlyMap<number, number>,
  hasTotals: boolean,
): { readonly rowHeights: ReadonlyMap<number, number>; readonly fitHeight: boolean } {
  const { columns } = table;
  const header = Math.max(30, ...columns.map(({ header: text, width }) => pointsHigh(text, width)));
  const otherPoints = [...others.values()].reduce((sum, points) => sum + points, header);
  const rows = Math.max(1, table.rowCount) + (hasTotals ? 1 : 0);
  const { rowHeight, fitHeight } = onePage(totalWidth(columns), rows, otherPoints);
  const heights = new Map([[TABLE_TOP, header]]);
  for (let row = TABLE_TOP + 1; row <= TABLE_TOP + rows; row += 1) heights.set(row, rowHeight);
  let row = TABLE_TOP;
  for (const cells of table.rows) {
    row += 1;
    cells.forEach((cell, index) => {
      const { wrap, width = 0 } = columns[index] ?? {};
      if (!wrap || typeof cell !== "string") return;
      heights.set(row, Math.max(heights.get(row) ?? 0, pointsHigh(cell, width, LARGE)));
    });
  }
  return { rowHeights: heights, fitHeight };
}

function noteHeight(text: string, width: number, large = false): number {
  return Math.max(18, pointsHigh(text, width, large ? LARGE : 1));
}

/** The title block, its second line as high as the left text needs. */
function sheetHead({ title, left, right, table, frozenColumns = 0 }: TableSheet): TitleBlock {
  const columns = firstPage(table.columns);
  const leftColumns = Math.max(1, columns.length - Math.ceil(columns.length / 4));
  const repeated = pagesWide(totalWidth(table.columns)) > 1 ? frozenColumns : 0;
  const room = totalWidth(columns.slice(repeated, leftColumns));
  const head = titleBlock({ title, left, right, columns: columns.length, leftColumns, repeated });
  const isLeft = ({ row, value }: CellPlan): boolean => row === 2 && value === left;
  return {
    ...head,
    cells: head.cells.map((cell) => (isLeft(cell) ? { ...cell, wrap: true, align: "left" } : cell)),
    rowHeights: new Map([
      ...head.rowHeights,
      [2, Math.max(head.rowHeights.get(2) ?? 0, pointsHigh(left, room))],
    ]),
  };
}

/** The columns on the first of the pages side by side: title and notes are not cut by a page's end. */
function firstPage(columns: readonly TableColumnPlan[]): readonly TableColumnPlan[] {
  const width = totalWidth(columns);
  const room = width / pagesWide(width);
  let used = 0;
  const fitting = columns.filter(({ width: own, hidden }) => (used += hidden ? 0 : own) <= room);
  return fitting.length === 0 ? columns.slice(0, 1) : fitting;
}

/** In characters, of what is seen. */
function totalWidth(columns: readonly TableColumnPlan[]): number {
  return columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
}

/** First row below a table that begins at `TABLE_TOP`; an empty table still has one row. */
export function afterTable(table: Pick<TablePlan, "rowCount">): number {
  return TABLE_TOP + Math.max(1, table.rowCount) + 1;
}
