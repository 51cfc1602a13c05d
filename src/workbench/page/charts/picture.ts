/** What a chart of the host's shows now: its cells, read, and how they are to be drawn. */
import type { Book } from "../../host/book/book.ts";
import type { ChartCells, ChartState, SeriesState } from "../../host/book/chart-state.ts";
import type { CellResult } from "../../host/engine/types.ts";
import { resultText } from "../../host/engine/content.ts";

export interface PictureSeries {
  readonly name: string;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly ink: string;
  readonly dash: string;
  readonly values: readonly (number | null)[];
  readonly labels: { readonly format: string } | null;
}

export interface Picture {
  readonly shape: "columns" | "bars" | "line";
  readonly isStacked: boolean;
  readonly title: string;
  readonly unit: string;
  readonly axisFormat: string;
  readonly minimum: number | null;
  readonly majorUnit: number | null;
  readonly hasLegend: boolean;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
}

/** Of series that nobody coloured. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000"];
const DASHES: Readonly<Record<string, string>> = { Dash: "8 5", Dot: "2 3", DashDot: "8 4 2 4" };

export function pictureOf(book: Book, chart: ChartState): Picture {
  const kept = (key: string): unknown => chart.kept.get(key);
  const numberOr = (key: string): number | null => {
    const value = kept(key);
    return typeof value === "number" ? value : null;
  };
  const [first] = chart.series;
  return {
    shape: chart.type.startsWith("Line")
      ? "line"
      : chart.type.startsWith("Bar")
        ? "bars"
        : "columns",
    isStacked: chart.type.includes("Stacked"),
    title: kept("title.visible") === false ? "" : text(kept("title.text")),
    unit: kept("value.title.visible") === true ? text(kept("value.title.text")) : "",
    axisFormat: text(kept("value.numberFormat")) || "General",
    minimum: numberOr("value.minimum"),
    majorUnit: numberOr("value.majorUnit"),
    hasLegend: kept("legend.visible") !== false,
    categories: first?.categories
      ? results(book, first.categories).map(resultText)
      : results(book, first?.values).map((_, index) => String(index + 1)),
    series: chart.series.map((series, index) => seriesOf(book, series, index)),
  };
}

function seriesOf(book: Book, { name, values, kept }: SeriesState, index: number): PictureSeries {
  const color =
    text(kept.get("format.fill")) ||
    text(kept.get("format.line.color")) ||
    (COLORS[index % COLORS.length] ?? "#4472C4");
  return {
    name,
    color,
    ink: text(kept.get("dataLabels.format.font.color")) || "#262626",
    dash: DASHES[text(kept.get("format.line.lineStyle"))] ?? "",
    values: results(book, values).map((value) => (typeof value === "number" ? value : null)),
    labels:
      kept.get("hasDataLabels") === true
        ? { format: text(kept.get("dataLabels.numberFormat")) || "General" }
        : null,
  };
}

/** None where the sheet is gone. */
function results(book: Book, cells: ChartCells | undefined): CellResult[] {
  if (!cells || book.sheetName(cells.sheet) === "") return [];
  const { top, left, bottom, right } = cells.area;
  return Array.from({ length: bottom - top + 1 }, (_, row) => top + row).flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, column) =>
      book.engine.result(cells.sheet, row, left + column),
    ),
  );
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
