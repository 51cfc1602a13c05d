/** Filters by values: rows that do not match are hidden, as a person's filter does. */
import { format } from "numfmt";
import type { Area } from "../engine/types.ts";
import { isRecord } from "../wire/json.ts";
import type { Json } from "../wire/json.ts";
import type { Book } from "./book.ts";

export interface FilterState {
  readonly area: Area;
  /** By column of the area, from 0. */
  readonly criteria: Map<number, Json>;
  readonly hiddenRows: Set<number>;
}

/** What can be filtered: a sheet's cells, or a table. */
export interface Filtered {
  readonly book: Book;
  /** Id of the sheet. */
  readonly id: string;
  readonly holder: { filter: FilterState | null };
}

/** Sets the filter's area, and one column's criteria when given; only lists of values hide rows. */
export function applyFilter(
  self: Filtered,
  area: Area,
  column: number | null,
  criteria: Json,
): void {
  const state = self.holder;
  if (state.filter && !same(state.filter.area, area)) clearFilter(self, true);
  state.filter ??= { area, criteria: new Map(), hiddenRows: new Set() };
  if (column === null) return;
  state.filter.criteria.set(column, criteria);
  hideRows(self, state.filter);
}

/** Shows the rows again; `whole` takes the filter away altogether. */
export function clearFilter({ book, id, holder: state }: Filtered, whole: boolean): void {
  if (!state.filter) return;
  for (const row of state.filter.hiddenRows) book.engine.hide(id, "rows", row, row, false);
  state.filter.hiddenRows.clear();
  state.filter.criteria.clear();
  if (whole) state.filter = null;
}

function hideRows(self: Filtered, filter: FilterState): void {
  const { book, id } = self;
  const { area, criteria, hiddenRows } = filter;
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const shown = [...criteria].every(([column, criterion]) => {
      const wanted = valuesOf(criterion);
      return !wanted || wanted.has(shownText(self, row, area.left + column));
    });
    if (shown === !hiddenRows.has(row)) continue;
    book.engine.hide(id, "rows", row, row, !shown);
    if (shown) hiddenRows.delete(row);
    else hiddenRows.add(row);
  }
}

function shownText({ book, id }: Filtered, row: number, column: number): string {
  const result = book.engine.result(id, row, column);
  if (result === null) return "";
  if (typeof result === "object") return result.error;
  if (typeof result !== "number") return String(result);
  return format(book.engine.look(id, row, column).numberFormat ?? "General", result, {
    throws: false,
  });
}

function valuesOf(criterion: Json): ReadonlySet<string> | null {
  if (!isRecord(criterion) || !Array.isArray(criterion["values"])) return null;
  return new Set((criterion["values"] as readonly Json[]).map(String));
}

function same(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
