/** `Excel.ChartCollection`: what a chart shows and where it stands; kept, not drawn. */
import { addressOf, parseAddress } from "../book/areas.ts";
import type { SheetRef } from "../book/book.ts";
import { sameName } from "../book/names.ts";
import { assertAllowed } from "../book/protection.ts";
import { Range } from "../book/range.ts";
import type { ChartState } from "../book/sheet-state.ts";
import { union } from "../book/areas.ts";
import type { Area } from "../engine/types.ts";
import type { Args } from "../wire/args.ts";
import { define } from "../wire/define.ts";
import type { Property } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";

interface ChartRef {
  readonly sheet: SheetRef;
  readonly chart: ChartState;
}

interface SeriesRef extends ChartRef {
  readonly column: number;
}

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

const title = define<ChartRef>({
  type: "ChartTitle",
  properties: {
    text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument", "ChartTitle.text");
        chart.title = value;
        chart.titleVisible = true;
      },
    },
    visible: {
      get: ({ chart }) => chart.titleVisible,
      set: ({ chart }, value) => {
        chart.titleVisible = value === true;
      },
    },
  },
});

function seriesName({ sheet, chart, column }: SeriesRef): string {
  const result = sheet.book.engine.result(sheet.id, chart.source.top, column);
  return typeof result === "string"
    ? result
    : addressOf({ ...chart.source, left: column, right: column });
}

const oneSeries = define<SeriesRef>({
  type: "ChartSeries",
  properties: { name: { get: seriesName } },
});

/** One series a column, the first column naming the points. */
const series = define<ChartRef>({
  type: "ChartSeriesCollection",
  properties: {
    count: { get: ({ chart }) => Math.max(1, chart.source.right - chart.source.left) },
  },
  items: (self) =>
    Array.from(
      { length: Math.max(1, self.chart.source.right - self.chart.source.left) },
      (_, index) =>
        oneSeries({
          ...self,
          column: Math.min(self.chart.source.left + 1 + index, self.chart.source.right),
        }),
    ),
  methods: {
    getCount: ({ chart }) => Math.max(1, chart.source.right - chart.source.left),
    getItemAt: (self, args) => {
      const column = self.chart.source.left + 1 + args.number(0);
      if (column > self.chart.source.right) throw new HostError("InvalidArgument", args.member);
      return oneSeries({ ...self, column });
    },
  },
});

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
  },
  objects: { title, series, worksheet: ({ sheet }) => sheet.book.handles.worksheet(sheet) },
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
      self.chart.source = source;
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
      const number = book.nextId();
      const state: ChartState = {
        id: `chart${number}`,
        name: `图表 ${number}`,
        type: args.string(0),
        title: "",
        titleVisible: true,
        source,
        position: null,
        left: 0,
        top: 0,
        width: 360,
        height: 216,
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
