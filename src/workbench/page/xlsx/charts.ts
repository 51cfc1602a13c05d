/** Charts between the host and the file. */
import type { Chart, Sheet, SheetChart } from "hucre";
import { addressOf, parseAddress, splitSheet } from "../../host/book/areas.ts";
import type { Book } from "../../host/book/book.ts";
import type { ChartCells, ChartState, SeriesState } from "../../host/book/chart-state.ts";
import { pictureOf } from "../charts/picture.ts";
import type { Json } from "../../host/wire/json.ts";

export function fileCharts(book: Book, id: string): SheetChart[] {
  return book.sheet(id).charts.map((chart) => fileChart(book, chart));
}

function fileChart(book: Book, chart: ChartState): SheetChart {
  const { shape, isStacked, title, unit, axisFormat, hasLegend, ...rest } = pictureOf(book, chart);
  const { top, left, bottom, right } = chart.position ?? { top: 0, left: 0, bottom: 14, right: 6 };
  const across = shape === "bars";
  const { minimum: min, majorUnit } = rest;
  const scale = { ...(min === null ? {} : { min }), ...(majorUnit === null ? {} : { majorUnit }) };
  return {
    type: across ? "bar" : shape === "columns" ? "column" : "line",
    title,
    showTitle: title !== "",
    altText: title,
    frameTitle: chart.name,
    series: chart.series.map((series, index) => {
      const { color = "#4472C4", labels = null, ink = "#262626" } = rest.series[index] ?? {};
      return {
        name: series.name,
        values: reference(book, series.values),
        ...(series.categories ? { categories: reference(book, series.categories) } : {}),
        color: color.slice(1),
        ...(labels
          ? {
              dataLabels: {
                showValue: true,
                numberFormat: { formatCode: labels.format },
                fontColor: ink.slice(1),
                position: isStacked ? "ctr" : shape === "line" ? "t" : "outEnd",
              },
            }
          : {}),
      };
    }),
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
    ...(shape === "line" ? { showLineMarkers: true } : {}),
    barGrouping: isStacked ? "stacked" : "clustered",
    ...(isStacked ? { overlap: 100 } : {}),
    gapWidth: 60,
    legend: hasLegend ? "bottom" : false,
    dispBlanksAs: "gap",
    plotVisOnly: chart.kept.get("plotVisibleOnly") !== false,
    axes: {
      x: across ? { reverse: true } : {},
      y: {
        ...(unit === "" ? {} : { title: unit }),
        numberFormat: { formatCode: axisFormat },
        gridlines: { major: true },
        // The categories run downwards: the axis at the bottom is at their far end.
        ...(across ? { crosses: "max" } : {}),
        scale,
      },
    },
  };
}

function reference(book: Book, { sheet, area }: ChartCells): string {
  const name = book.sheetName(sheet).replaceAll("'", "''");
  const cells = addressOf(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `'${name}'!${cells}`;
}

const TYPES: Readonly<Record<string, string>> = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
};

/** Kinds that the page cannot draw are left out: it is a stand-in, and says so. */
export function readCharts(book: Book, id: string, { charts = [] }: Sheet): void {
  for (const chart of charts) {
    const state = stateOf(book, id, chart);
    if (state) book.sheet(id).charts.push(state);
  }
}

function stateOf(book: Book, id: string, chart: Chart): ChartState | null {
  const { kinds, series = [], anchor } = chart;
  const { from, to } = anchor ?? {};
  const [kind = ""] = kinds;
  // The reader does not tell bars from columns; of ours the bars are read from the top down.
  const word = kind === "bar" && chart.axes?.x?.reverse !== true ? "column" : kind;
  const type = TYPES[word];
  if (type === undefined || !from || !to) return null;
  const isStacked = chart.barGrouping === "stacked";
  return {
    id: `chart${book.nextId()}`,
    name: chart.frameTitle ?? `图表 ${book.sheet(id).charts.length + 1}`,
    type: isStacked ? type.replace("Clustered", "Stacked") : type,
    series: series.flatMap((one) => seriesOf(book, one)),
    position: { top: from.row, left: from.col, bottom: to.row - 1, right: to.col - 1 },
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    kept: new Map<string, Json>([
      ["title.text", chart.title ?? ""],
      ["title.visible", chart.title !== undefined],
      ["legend.visible", chart.legend !== undefined && chart.legend !== false],
      ["value.title.text", chart.axes?.y?.title ?? ""],
      ["value.title.visible", chart.axes?.y?.title !== undefined],
      ["value.numberFormat", chart.axes?.y?.numberFormat?.formatCode ?? "General"],
      ["plotVisibleOnly", chart.plotVisOnly !== false],
    ]),
  };
}

type FileSeries = NonNullable<Chart["series"]>[number];

function seriesOf(book: Book, file: FileSeries): SeriesState[] {
  const { name = "", valuesRef = "", categoriesRef = "", dataLabels } = file;
  const color = file.color ?? file.marker?.fill;
  const values = cellsOf(book, valuesRef);
  if (!values) return [];
  const kept = new Map<string, Json>();
  if (typeof color === "string") kept.set("format.fill", `#${color}`);
  if (dataLabels?.showValue) {
    kept.set("hasDataLabels", true);
    kept.set("dataLabels.numberFormat", dataLabels.numberFormat?.formatCode ?? "General");
    const { fontColor } = dataLabels;
    if (typeof fontColor === "string") kept.set("dataLabels.format.font.color", `#${fontColor}`);
  }
  return [{ name, values, categories: cellsOf(book, categoriesRef), kept }];
}

function cellsOf(book: Book, reference: string): ChartCells | null {
  const [name, cells] = splitSheet(reference.replaceAll("$", ""));
  const sheet = name === null ? null : book.findSheet(name);
  const area = parseAddress(cells);
  return sheet !== null && area ? { sheet, area } : null;
}
