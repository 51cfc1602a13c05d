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
