/** Borders and tables as the grid draws them. */
import type { Edge, EdgeName, GridTableLook } from "./types.ts";

/** Line styles of the grid; the others of Excel are drawn as the nearest. */
export const GRID_LINES: readonly string[] = ["thin", "medium", "thick", "dashed", "dotted"];

export function bordersOf(edge: EdgeName, value: Edge | null): object {
  return value
    ? {
        position: edge,
        style: GRID_LINES.includes(value.style) ? value.style : "thin",
        color: value.color,
      }
    : { position: edge, color: "" };
}

export function tableConfig(look: GridTableLook): object {
  return {
    hasFilters: look.filters && look.headers,
    totalRow: look.totals,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: look.headers ? 1 : 0,
    bandedRows: look.banded,
    bandedColumns: false,
    styleId: /^TableStyle(Light|Medium|Dark)\d+$/.test(look.style)
      ? look.style
      : "TableStyleMedium2",
  };
}
