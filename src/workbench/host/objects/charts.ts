/** `Excel.ChartCollection`: what a chart shows and where it stands; the page draws it. */
import { parseAddress, union } from "../book/areas.ts";
import type { SheetRef } from "../book/book.ts";
import { sameName } from "../book/names.ts";
import { assertAllowed } from "../book/protection.ts";
import { Range } from "../book/range.ts";
import { seriesOf } from "../book/chart-state.ts";
import type { ChartState } from "../book/chart-state.ts";
import type { Area } from "../engine/types.ts";
import type { Args } from "../wire/args.ts";
import { define } from "../wire/define.ts";
import type { Property } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";
import type { Json } from "../wire/json.ts";
import { chartAxes, chartLegend, chartTitle } from "./chart-parts.ts";
import { chartSeries } from "./chart-series.ts";
import type { ChartRef } from "./chart-series.ts";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

function measure(name: "left" | "top" | "width" | "height"): Property<ChartRef> {
  return {
    get: ({ chart }) => chart[name],
    set: ({ chart }, value) => {
      if (typeof value !== "number" || value < 0)
        throw new HostError("InvalidArgument", `Chart.${name}`);
      chart[name] = value;
    },
  };
}

/** A property that is only kept. */
function kept(name: string, standard: Json): Property<ChartRef> {
  return {
    get: ({ chart }) => chart.kept.get(name) ?? standard,
    set: ({ chart }, value) => {
      if (typeof value !== typeof standard) throw new HostError("InvalidArgument", `Chart.${name}`);
      chart.kept.set(name, value);
    },
  };
}

function cellOf(args: Args, index: number): Area | null {
  const subject = args.handle(index)?.subject;
  if (subject instanceof Range) return subject.area;
  const text = args.optionalString(index);
  return text === null ? null : parseAddress(text);
}

const chart = define<ChartRef>({
  type: "Chart",
  identity: ({ chart: { id } }) => ({ Id: id }),
  properties: {
    id: { get: ({ chart: { id } }) => id },
    name: {
      get: ({ chart: { name } }) => name,
      set: (self, value) => {
        if (typeof value !== "string" || value === "")
          throw new HostError("InvalidArgument", "Chart.name");
        self.chart.name = value;
      },
    },
    chartType: { get: ({ chart: { type } }) => type },
    left: measure("left"),
    top: measure("top"),
    width: measure("width"),
    height: measure("height"),
    displayBlanksAs: kept("displayBlanksAs", "NotPlotted"),
    plotVisibleOnly: kept("plotVisibleOnly", true),
  },
  objects: {
    title: (self) => chartTitle(self.chart.kept),
    legend: (self) => chartLegend(self.chart.kept),
    axes: (self) => chartAxes(self.chart.kept),
    series: chartSeries,
    worksheet: ({ sheet }) => sheet.book.handles.worksheet(sheet),
  },
  methods: {
    setPosition: (self, args) => {
      const first = cellOf(args, 0);
      if (!first) throw new HostError("InvalidArgument", args.member);
      self.chart.position = union(first, cellOf(args, 1) ?? first);
      return undefined;
    },
    setData: (self, args) => {
      const source = cellOf(args, 0);
      if (!source) throw new HostError("InvalidArgument", args.member);
      const by = args.choice(1, SERIES_BY, "Auto") === "Rows" ? "Rows" : "Columns";
      self.chart.series.splice(0, Infinity, ...seriesOf(self.sheet, source, by));
      return undefined;
    },
    delete: ({ sheet, chart: state }, args) => {
      assertAllowed(sheet.book, sheet.id, "allowEditObjects", args.member);
      const { charts: all } = sheet.book.sheet(sheet.id);
      all.splice(all.indexOf(state), 1);
      return undefined;
    },
  },
});

function all(sheet: SheetRef): ChartRef[] {
  return sheet.book.sheet(sheet.id).charts.map((state) => ({ sheet, chart: state }));
}

function found(sheet: SheetRef, key: string): Handle | null {
  const item = all(sheet).find(({ chart: state }) => state.id === key || sameName(state.name, key));
  return item ? chart(item) : null;
}

export const charts = define<SheetRef>({
  type: "ChartCollection",
  properties: { count: { get: (sheet) => all(sheet).length } },
  items: (sheet) => all(sheet).map(chart),
  methods: {
    add: (sheet, args) => {
      const { book, id } = sheet;
      assertAllowed(book, id, "allowEditObjects", args.member);
      const source = cellOf(args, 1);
      if (!source) throw new HostError("InvalidArgument", args.member);
      const by = args.choice(2, SERIES_BY, "Auto") === "Rows" ? "Rows" : "Columns";
      const number = book.nextId();
      const state: ChartState = {
        id: `chart${number}`,
        name: `图表 ${number}`,
        type: args.string(0),
        series: seriesOf(sheet, source, by),
        position: null,
        left: 0,
        top: 0,
        width: 360,
        height: 216,
        kept: new Map(),
      };
      book.sheet(id).charts.push(state);
      return chart({ sheet, chart: state });
    },
    getCount: (sheet) => all(sheet).length,
    getItem: (sheet, args) => {
      const item = found(sheet, args.key(0));
      if (!item) throw new HostError("ItemNotFound", args.member, args.key(0));
      return item;
    },
    getItemOrNullObject: (sheet, args) => found(sheet, args.key(0)) ?? NOTHING,
    getItemAt: (sheet, args) => {
      const item = all(sheet)[args.number(0)];
      if (!item) throw new HostError("InvalidArgument", args.member);
      return chart(item);
    },
  },
});
