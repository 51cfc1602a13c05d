/** `Excel.ChartSeries` and their collection. */
import type { SheetRef } from "../book/book.ts";
import type { ChartCells, ChartState, SeriesState } from "../book/chart-state.ts";
import { Range } from "../book/range.ts";
import type { Args } from "../wire/args.ts";
import { define } from "../wire/define.ts";
import type { Property } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Handle } from "../wire/handle.ts";
import type { Json } from "../wire/json.ts";
import { keptPart, keptProperties, textFormat } from "./kept.ts";
import type { Kept } from "./kept.ts";

export interface ChartRef {
  readonly sheet: SheetRef;
  readonly chart: ChartState;
}

interface SeriesRef extends ChartRef {
  readonly series: SeriesState;
}

const fill = define<Kept>({
  type: "ChartFill",
  methods: {
    setSolidColor: (kept, args) => {
      kept.set("format.fill", args.string(0));
      return undefined;
    },
    clear: (kept) => {
      kept.delete("format.fill");
      return undefined;
    },
  },
});

const LINE = { color: "", lineStyle: "Continuous", weight: 2.25 };

const format = keptPart(
  "ChartSeriesFormat",
  "format",
  {},
  { fill, line: keptPart("ChartLineFormat", "format.line", LINE) },
);

const dataLabels = keptPart(
  "ChartDataLabels",
  "dataLabels",
  { showValue: true, showSeriesName: false, showCategoryName: false, ...places() },
  { format: textFormat("ChartDataLabelFormat", "dataLabels.format") },
);

function places(): Readonly<Record<string, Json>> {
  return { numberFormat: "General", position: "OutsideEnd" };
}

const KEPT = {
  hasDataLabels: false,
  gapWidth: 150,
  overlap: 0,
  smooth: false,
  markerStyle: "Automatic",
  markerSize: 5,
  markerBackgroundColor: "",
  markerForegroundColor: "",
} as const;

/** The properties of a series that are only kept, as those of the series itself. */
const kept: Readonly<Record<string, Property<SeriesRef>>> = Object.fromEntries(
  Object.entries(keptProperties("ChartSeries", "", KEPT)).map(([name, { get, set }]) => [
    name,
    {
      get: ({ series }: SeriesRef): Json => get?.(series.kept) ?? null,
      set: ({ series }: SeriesRef, value: Json) => {
        set?.(series.kept, value);
      },
    },
  ]),
);

const oneSeries = define<SeriesRef>({
  type: "ChartSeries",
  identity: ({ chart, series }) => ({ Id: `${chart.id}.${chart.series.indexOf(series)}` }),
  properties: {
    ...kept,
    name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument", "ChartSeries.name");
        series.name = value;
      },
    },
  },
  objects: {
    format: ({ series }) => format(series.kept),
    dataLabels: ({ series }) => dataLabels(series.kept),
  },
  methods: {
    setValues: ({ series }, args) => {
      series.values = cells(args);
      return undefined;
    },
    setXAxisValues: ({ series }, args) => {
      series.categories = cells(args);
      return undefined;
    },
    delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
      return undefined;
    },
  },
});

/** One row or one column, of whichever sheet. */
function cells(args: Args): ChartCells {
  const range = args.handle(0)?.subject;
  if (!(range instanceof Range) || (range.rows > 1 && range.columns > 1))
    throw new HostError("InvalidArgument", args.member);
  return { sheet: range.sheet, area: range.area };
}

export const chartSeries = define<ChartRef>({
  type: "ChartSeriesCollection",
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((series) => oneSeries({ ...self, series })),
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (self, args): Handle => {
      const series = self.chart.series[args.number(0)];
      if (!series) throw new HostError("InvalidArgument", args.member);
      return oneSeries({ ...self, series });
    },
    add: (self, args): Handle => {
      const [first] = self.chart.series;
      const name = args.optionalString(0) ?? `系列${self.chart.series.length + 1}`;
      const none = { sheet: self.sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
      const values = first?.values ?? none;
      const categories = first?.categories ?? null;
      const series: SeriesState = { name, values, categories, kept: new Map() };
      self.chart.series.push(series);
      return oneSeries({ ...self, series });
    },
  },
});
