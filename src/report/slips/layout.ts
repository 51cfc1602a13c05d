/** How a foreign sheet is laid out in the slip: its header zones, its width, its columns. */
import { displayWidth } from "../../domain/text/normalize.ts";
import { printRaw } from "../../intake/cells/print.ts";
import type { PlanFormat } from "../../workbook/plan.ts";
import type { RawRange, RawRow, RawSheet, RawValue } from "../../workbook/raw.ts";
import { ADDED_HEADER } from "./names.ts";

export interface HeaderZone {
  readonly top: number;
  readonly bottom: number;
}

export interface SlipColumn {
  readonly width: number;
  readonly format: PlanFormat;
}

const NARROWEST = 6;
const WIDEST = 40;
const DATE_WIDTH = 12;
/** Rows looked at for widths and formats. */
const SAMPLE_ROWS = 500;

/**
 * The rows of the sheet without what an earlier slip had added, so that a slip of a slip has the
 * column of sentences once.
 */
export function ownRows(sheet: RawSheet): readonly RawRow[] {
  const added = new Set<number>();
  for (const row of sheet.rows) {
    row.cells.forEach((raw, index) => {
      if (raw === ADDED_HEADER) added.add(index);
    });
  }
  if (added.size === 0) return sheet.rows;
  return sheet.rows.map(({ number, cells }) => ({
    number,
    cells: trimmed(cells.map((raw, index) => (added.has(index) ? null : raw))),
  }));
}

/** The header of each block with the rows that merged cells tie to it from above. */
export function headerZones(sheet: RawSheet, headerRows: readonly number[]): HeaderZone[] {
  return [...headerRows]
    .sort((a, b) => a - b)
    .map((bottom) => ({
      bottom,
      top: sheet.merges.reduce(
        (top, merge) =>
          merge.top < bottom && merge.bottom >= bottom ? Math.min(top, merge.top) : top,
        bottom,
      ),
    }));
}

/**
 * Merged ranges cut to the part in use (a title may be merged over all 16,384 columns); of two that
 * overlap, which only a damaged file has, the first is kept.
 */
export function clippedMerges(
  merges: readonly RawRange[],
  width: number,
  lastRow: number,
): readonly RawRange[] {
  const kept: RawRange[] = [];
  for (const merge of merges) {
    const clipped = {
      ...merge,
      right: Math.min(merge.right, width),
      bottom: Math.min(merge.bottom, lastRow),
    };
    const isEmpty = clipped.right < clipped.left || clipped.bottom < clipped.top;
    const isSingle = clipped.right === clipped.left && clipped.bottom === clipped.top;
    if (!isEmpty && !isSingle && !kept.some((other) => overlap(other, clipped))) kept.push(clipped);
  }
  return kept;
}

/** Width and usual kind of each column, from the cells below the first header. */
export function slipColumns(
  sheet: RawSheet,
  rows: readonly RawRow[],
  firstHeader: number,
  count: number,
): SlipColumn[] {
  const covered = wideMergeCells(sheet);
  const sample = rows.filter((row) => row.number >= firstHeader).slice(0, SAMPLE_ROWS);
  return Array.from({ length: count }, (_, index) => {
    let width = NARROWEST;
    const kinds = { date: 0, number: 0, text: 0 };
    for (const { number, cells } of sample) {
      const raw = cells[index] ?? null;
      if (raw === null || covered.has(`${number},${index + 1}`)) continue;
      width = Math.max(width, widthOf(raw));
      if (number > firstHeader) kinds[kindOf(raw)] += 1;
    }
    return { width: Math.min(width + 2, WIDEST), format: usualFormat(kinds) };
  });
}

function wideMergeCells(sheet: RawSheet): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { top, bottom, left, right } of sheet.merges) {
    if (left === right) continue;
    for (let row = top; row <= Math.min(bottom, top + SAMPLE_ROWS); row += 1) {
      cells.add(`${row},${left}`);
    }
  }
  return cells;
}

function widthOf(raw: RawValue): number {
  if (typeof raw === "object" && raw?.kind === "date") return DATE_WIDTH;
  return Math.max(...printRaw(raw).split("\n").map(displayWidth));
}

function kindOf(raw: RawValue): "date" | "number" | "text" {
  if (typeof raw === "number") return "number";
  return typeof raw === "object" && raw?.kind === "date" ? "date" : "text";
}

/** Text wins a draw: text typed into a text cell is never changed by Excel. */
function usualFormat(kinds: Readonly<Record<"date" | "number" | "text", number>>): PlanFormat {
  if (kinds.date > kinds.text && kinds.date >= kinds.number) return "date";
  return kinds.number > kinds.text ? "general" : "text";
}

function trimmed(cells: readonly RawValue[]): readonly RawValue[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length -= 1;
  return cells.slice(0, length);
}

function overlap(a: RawRange, b: RawRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
