/** `Excel.RangeBorderCollection` and its `RangeBorder`s. */
import { assertAllowed } from "../book/protection.ts";
import type { Range } from "../book/range.ts";
import type { Area, Edge, EdgeName } from "../engine/types.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Json } from "../wire/json.ts";
import { color, uniform, word } from "./uniform.ts";

const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

type BorderIndex = (typeof INDEXES)[number];

interface BorderRef {
  readonly range: Range;
  readonly index: BorderIndex;
}

/** The cells that the border belongs to, and on which of their edges; diagonals are not drawn. */
const EDGES: Readonly<Record<BorderIndex, ((area: Area) => readonly [Area, EdgeName]) | null>> = {
  EdgeTop: (area) => [{ ...area, bottom: area.top }, "top"],
  EdgeBottom: (area) => [{ ...area, top: area.bottom }, "bottom"],
  EdgeLeft: (area) => [{ ...area, right: area.left }, "left"],
  EdgeRight: (area) => [{ ...area, left: area.right }, "right"],
  InsideVertical: (area) => [{ ...area, left: area.left + 1 }, "left"],
  InsideHorizontal: (area) => [{ ...area, top: area.top + 1 }, "top"],
  DiagonalDown: null,
  DiagonalUp: null,
};

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;

const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const GRID_STYLE: Partial<Record<(typeof STYLES)[number], string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "medium",
};

function styleName(edge: Edge | null): string {
  if (!edge) return "None";
  return { dashed: "Dash", dotted: "Dot" }[edge.style] ?? "Continuous";
}

function weightName(edge: Edge | null): string {
  return { medium: "Medium", thick: "Thick" }[edge?.style ?? ""] ?? "Thin";
}

function read({ range, index }: BorderRef, of: (edge: Edge | null) => Json): Json {
  const [area, edge] = EDGES[index]?.(range.area) ?? [null, "top" as const];
  if (!area || area.top > area.bottom || area.left > area.right) return of(null);
  return uniform(range.on(area), (row, column) =>
    of(range.book.engine.edge(range.sheet, row, column, edge)),
  );
}

function change(
  { range, index }: BorderRef,
  member: string,
  next: (edge: Edge | null) => Edge | null,
): void {
  assertAllowed(range.book, range.sheet, "allowFormatCells", member);
  const [area, edge] = EDGES[index]?.(range.area) ?? [null, "top" as const];
  if (!area || area.top > area.bottom || area.left > area.right) return;
  range.book.engine.changeEdge(range.sheet, area, edge, next);
}

const BLACK = "#000000";

const border = define<BorderRef>({
  type: "RangeBorder",
  properties: {
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (self) => read(self, styleName),
      set: (self, value) => {
        const style = word(value, STYLES);
        if (!style) throw new HostError("InvalidArgument", "RangeBorder.style");
        change(self, "RangeBorder.style", (before) =>
          style === "None"
            ? null
            : { style: GRID_STYLE[style] ?? "thin", color: before?.color ?? BLACK },
        );
      },
    },
    weight: {
      get: (self) => read(self, weightName),
      set: (self, value) => {
        const weight = word(value, WEIGHTS);
        if (!weight) throw new HostError("InvalidArgument", "RangeBorder.weight");
        const style = { Hairline: "thin", Thin: "thin", Medium: "medium", Thick: "thick" }[weight];
        change(self, "RangeBorder.weight", (before) => ({ style, color: before?.color ?? BLACK }));
      },
    },
    color: {
      get: (self) => read(self, (edge) => edge?.color.toUpperCase() ?? BLACK),
      set: (self, value) => {
        const next = color(value);
        if (!next) throw new HostError("InvalidArgument", "RangeBorder.color");
        change(self, "RangeBorder.color", (before) => ({
          style: before?.style ?? "thin",
          color: next,
        }));
      },
    },
  },
});

export const borders = define<Range>({
  type: "RangeBorderCollection",
  properties: { count: { get: () => INDEXES.length } },
  items: (range) => INDEXES.map((index) => border({ range, index })),
  item: (range, args) => border({ range, index: args.choice(0, INDEXES, "EdgeTop") }),
  methods: {
    getItemAt: (range, args) => {
      const index = INDEXES[args.number(0)];
      if (!index) throw new HostError("InvalidArgument", args.member);
      return border({ range, index });
    },
  },
});
