import type { FilterState } from "./filter.ts";

/** What the host keeps of a table; where it stands is the grid's knowledge. */
export interface TableState {
  /** The number that Office.js knows the table by, as text. */
  readonly id: string;
  readonly sheet: string;
  /** The grid's id. */
  readonly gridId: string;
  name: string;
  style: string;
  headers: boolean;
  totals: boolean;
  banded: boolean;
  bandedColumns: boolean;
  filterButton: boolean;
  highlightFirst: boolean;
  highlightLast: boolean;
  filter: FilterState | null;
}

/** A table with the looks that Excel gives to new ones; not yet in the grid. */
export function newTable(id: string, sheet: string, name: string): TableState {
  return {
    id,
    sheet,
    gridId: "",
    name,
    style: "TableStyleMedium2",
    headers: true,
    totals: false,
    banded: true,
    bandedColumns: false,
    filterButton: true,
    highlightFirst: false,
    highlightLast: false,
    filter: null,
  };
}
