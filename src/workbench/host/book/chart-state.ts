/** What the host keeps of a chart: the cells that it shows, and how. */
import type { Area, Dimension } from "../engine/types.ts";
import type { Json } from "../wire/json.ts";
import { moved } from "./areas.ts";
import type { SheetRef } from "./book.ts";

export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface SeriesState {
  name: string;
  values: ChartCells;
  categories: ChartCells | null;
  /** By path and member, as `format.line.weight`. */
  readonly kept: Map<string, Json>;
}

export interface ChartState {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly series: SeriesState[];
  position: Area | null;
  left: number;
  top: number;
  width: number;
  height: number;
  readonly kept: Map<string, Json>;
}

/** What a chart over a block shows: a first column and a first row of texts name the rest. */
export function seriesOf(
  { book, id: sheet }: SheetRef,
  source: Area,
  by: "Rows" | "Columns",
): SeriesState[] {
  const isText = (row: number, column: number): boolean =>
    typeof book.engine.result(sheet, row, column) === "string";
  const hasHeads = source.right > source.left && isText(source.bottom, source.left);
  const hasTop = source.bottom > source.top && isText(source.top, source.right);
  const left = hasHeads ? source.left + 1 : source.left;
  const top = hasTop ? source.top + 1 : source.top;
  const inColumns = by === "Columns";
  const first = inColumns ? left : top;
  const last = inColumns ? source.right : source.bottom;
  const line = (area: Area): ChartCells => ({ sheet, area });
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = first + index;
    const named = inColumns ? hasTop : hasHeads;
    const head = inColumns ? ([source.top, at] as const) : ([at, source.left] as const);
    const name = named ? book.engine.result(sheet, ...head) : null;
    const columns = line({ ...source, left: source.left, right: source.left, top });
    const rows = line({ ...source, top: source.top, bottom: source.top, left });
    const categories = inColumns ? (hasHeads ? columns : null) : hasTop ? rows : null;
    return {
      name: typeof name === "string" ? name : `系列${index + 1}`,
      values: line(
        inColumns
          ? { ...source, top, left: at, right: at }
          : { ...source, left, top: at, bottom: at },
      ),
      categories,
      kept: new Map<string, Json>(),
    };
  });
}

/** Rows or columns of a sheet came in or went: charts follow their cells. */
export function moveCharts(
  charts: readonly ChartState[],
  sheet: string,
  dimension: Dimension,
  at: number,
  count: number,
): void {
  const follow = (cells: ChartCells): ChartCells =>
    cells.sheet === sheet ? { ...cells, area: moved(cells.area, dimension, at, count) } : cells;
  for (const series of charts.flatMap((chart) => chart.series)) {
    series.values = follow(series.values);
    series.categories &&= follow(series.categories);
  }
}
