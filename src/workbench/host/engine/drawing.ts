/** Borders and tables as the grid draws them. */
import type { Area, Edge, EdgeName, GridTableLook } from "./types.ts";

/** Line styles of the grid; the others of Excel are drawn as the nearest. */
export const GRID_LINES: readonly string[] = ["thin", "medium", "thick", "dashed", "dotted"];

/** This edge of every cell: the grid knows the outer line of an area, and all those within. */
export function bordersOf(area: Area, edge: EdgeName, value: Edge | null): readonly object[] {
  const line = value
    ? { style: GRID_LINES.includes(value.style) ? value.style : "thin", color: value.color }
    : { color: "" };
  const isLevel = edge === "top" || edge === "bottom";
  const isSingle = isLevel ? area.top === area.bottom : area.left === area.right;
  const positions = isSingle ? [edge] : [edge, isLevel ? "h" : "v"];
  return positions.map((position) => ({ position, ...line }));
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
