/** One sheet of the village's file in its 退回单: every row where it was, faults marked. */
import { cellAddress } from "../../workbook/address.ts";
import type { CellPlan, PlanLook, SheetPlan } from "../../workbook/plan.ts";
import type { RawRange, RawRow, RawSheet } from "../../workbook/raw.ts";
import { pointsHigh } from "../parts/heights.ts";
import { clippedMerges, headerZones, ownRows, slipColumns } from "./layout.ts";
import type { HeaderZone, SlipColumn } from "./layout.ts";
import { sheetMarks } from "./marks.ts";
import type { NumberedFinding, SheetMarks } from "./marks.ts";
import { ADDED_HEADER } from "./names.ts";
import { slipValue } from "./values.ts";

const SENTENCE_WIDTH = 60;
/** Headers further down than this are not kept in view: they would fill the window. */
const DEEPEST_FREEZE = 8;

/**
 * Rows and columns keep their numbers, so that the addresses in the sentences hold. Hidden rows are
 * shown; hidden columns only where something is to be mended. `headerRows`: of the sheet's blocks.
 */
export function slipSheet(
  sheet: RawSheet,
  headerRows: readonly number[],
  findings: readonly NumberedFinding[],
  name: string,
): SheetPlan {
  const rows = ownRows(sheet);
  const marks = sheetMarks(findings);
  const zones = headerZones(sheet, headerRows);
  const width = Math.max(0, ...rows.map((row) => row.cells.length), ...marks.columns);
  const columns = slipColumns(sheet, rows, zones[0]?.top ?? 1, width);
  const merges = clippedMerges(sheet.merges, width, rows.at(-1)?.number ?? 0);
  const view: SheetView = { rows, merges: mergedAt(merges), zones, columns, marks };
  const cells: CellPlan[] = [];
  const rowHeights = new Map<number, number>();
  for (const row of withMarkedRows(rows, marks)) {
    const planned = rowCells(row, view);
    cells.push(...planned);
    const height = Math.max(0, ...planned.map((cell) => wrappedPoints(cell, view)));
    const isTitle = planned.some((cell) => cell.look === "title");
    if (height > 0 || isTitle) rowHeights.set(row.number, Math.max(height, isTitle ? 30 : 0));
  }
  const [firstZone] = zones;
  const hidden = new Set(sheet.hiddenColumns.filter((column) => !marks.columns.has(column)));
  return {
    name,
    visibility: findings.length > 0 ? "visible" : sheet.visibility,
    columns: [
      ...columns.map((column, index) => ({ ...column, hidden: hidden.has(index + 1) })),
      { width: SENTENCE_WIDTH, format: "text", wrap: true },
    ],
    cells,
    tables: [],
    merges,
    conditionals: [],
    ...(firstZone && firstZone.bottom <= DEEPEST_FREEZE
      ? { freeze: { rows: firstZone.bottom, columns: 0 } }
      : {}),
    rowHeights,
    print: {
      orientation: "landscape",
      paper: "A4",
      ...(firstZone ? { titleRows: [firstZone.top, firstZone.bottom] as const } : {}),
      footerCenter: "第 {page} 页,共 {pages} 页",
    },
    ...(findings.length > 0 ? { tabLook: "bad" as const } : {}),
  };
}

interface SheetView {
  readonly rows: readonly RawRow[];
  /** Merged ranges by the address of their first cell. */
  readonly merges: ReadonlyMap<string, RawRange>;
  readonly zones: readonly HeaderZone[];
  readonly columns: readonly SlipColumn[];
  readonly marks: SheetMarks;
}

function rowCells(row: RawRow, view: SheetView): CellPlan[] {
  const { zones, columns, marks } = view;
  const header = zones.find((zone) => row.number >= zone.top && row.number <= zone.bottom);
  const inTable = zones.some((zone) => row.number >= zone.top);
  const base: PlanLook | undefined = header ? "header" : inTable ? "body" : undefined;
  const cells: CellPlan[] = [];
  for (const [index, column] of columns.entries()) {
    const raw = row.cells[index] ?? null;
    const mark = marks.cells.get(cellAddress(row.number, index + 1));
    if (raw === null && base === undefined && mark === undefined) continue;
    const { value, format } = slipValue(raw, header ? "text" : column.format);
    const look = mark ?? base;
    cells.push({
      row: row.number,
      column: index + 1,
      value,
      format,
      ...(look === undefined ? titleLook(row, index, view) : { look }),
      ...(inTable && typeof value === "string" ? { wrap: true } : {}),
    });
  }
  const added = addedCell(row.number, header, inTable, view);
  return added ? [...cells, added] : cells;
}

/**
 * The cell of the added column. Its header stands alone, and nothing stands above the table, as the
 * sheet must still be recognised when it comes back; faults up there are in 修改说明.
 */
function addedCell(
  row: number,
  header: HeaderZone | undefined,
  inTable: boolean,
  { columns, marks }: SheetView,
): CellPlan | null {
  const base = { row, column: columns.length + 1, format: "text" } as const;
  if (header) {
    return row === header.bottom ? { ...base, value: ADDED_HEADER, look: "header" } : null;
  }
  const sentences = inTable ? marks.rows.get(row) : undefined;
  if (!sentences) return null;
  return { ...base, value: sentences.text, look: sentences.look, wrap: true };
}

/** Above the header: a cell merged across is the title; what stands alone starts at the left. */
function titleLook(
  row: RawRow,
  index: number,
  { rows, merges, zones }: SheetView,
): Pick<CellPlan, "look" | "align"> {
  if (zones.length === 0) return {};
  if (row.number !== rows[0]?.number) return { look: "subtitle" };
  const merge = merges.get(cellAddress(row.number, index + 1));
  return merge && merge.right > merge.left + 1
    ? { look: "title" }
    : { look: "title", align: "left" };
}

/** Rows that were empty in the source but have something to be filled in. */
function withMarkedRows(rows: readonly RawRow[], marks: SheetMarks): readonly RawRow[] {
  const known = new Set(rows.map((row) => row.number));
  const missing = [...marks.rows.keys()].filter((number) => !known.has(number));
  if (missing.length === 0) return rows;
  return [...rows, ...missing.map((number) => ({ number, cells: [] }))].sort(
    (a, b) => a.number - b.number,
  );
}

/** 0 where one line is enough, or where the cell is merged and its own width says nothing. */
function wrappedPoints({ row, column, value, wrap }: CellPlan, view: SheetView): number {
  if (!wrap || typeof value !== "string") return 0;
  if (view.merges.has(cellAddress(row, column))) return 0;
  return pointsHigh(value, view.columns[column - 1]?.width ?? SENTENCE_WIDTH);
}

function mergedAt(merges: readonly RawRange[]): ReadonlyMap<string, RawRange> {
  return new Map(merges.map((merge) => [cellAddress(merge.top, merge.left), merge]));
}
