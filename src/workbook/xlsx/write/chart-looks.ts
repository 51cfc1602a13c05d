/**
 * How charts are drawn, in a file and in the open workbook alike. Colours differ in lightness first:
 * an office prints in black and white.
 */
import type { ChartPlan, PlanLook, SeriesPlan } from "../../plan.ts";

/** RRGGBB, dark and light in turn. */
const COLORS = ["1F4E79", "A9C4E0", "6B7F93", "DEDEDE"] as const;
/** A thin line needs more ink than a bar; its dash and its marks tell it from the others. */
const LINE_COLORS = ["1F4E79", "5B8DB8", "6B7F93", "8C8C8C"] as const;

/** Lights from dark to pale, so that grey paper keeps them apart. */
const LIGHTS: Readonly<Partial<Record<PlanLook, string>>> = {
  bad: "9C0006",
  good: "548235",
  soon: "7FB2DD",
  warning: "FFD34D",
  muted: "D0CECE",
};

const DASHES = ["solid", "dash", "sysDot", "dashDot"] as const;
const MARKERS = ["circle", "square", "triangle", "diamond"] as const;

export interface SeriesDrawing {
  readonly color: string;
  /** Of letters upon the colour. */
  readonly ink: string;
  readonly dash: (typeof DASHES)[number];
  readonly marker: (typeof MARKERS)[number];
}

/** Grey of axes, frames of bars, and grid lines. */
export const AXIS_COLOR = "595959";
export const GRID_COLOR = "D9D9D9";
export const TITLE_SIZE = 14;
export const TEXT_SIZE = 10;
/** Of a bar's width: the gap to the next. */
export const GAP_WIDTH = 60;

export function seriesDrawing(
  { kind }: Pick<ChartPlan, "kind">,
  { look }: Pick<SeriesPlan, "look">,
  index: number,
): SeriesDrawing {
  const color = (look && LIGHTS[look]) ?? turn(kind === "line" ? LINE_COLORS : COLORS, index);
  const ink = lightness(color) < 130 ? "FFFFFF" : "262626";
  return { color, ink, dash: turn(DASHES, index), marker: turn(MARKERS, index) };
}

/** The formats of a chart's numbers: in its cells, and shorter at its axis. */
export const VALUE_FORMATS: Readonly<Record<ChartPlan["format"], string>> = {
  integer: "0",
  decimal: "#,##0.00",
  percent: "0.0%",
};
export const AXIS_FORMATS: Readonly<Record<ChartPlan["format"], string>> = {
  integer: "0",
  decimal: "#,##0.##",
  percent: "0%",
};

/** At bars and points; a nought in a stack has no bar to stand in. */
export function labelFormat(chart: ChartPlan): string {
  const format = VALUE_FORMATS[chart.format];
  return isStacked(chart) ? `${format};-${format};` : format;
}

export function isStacked({ kind }: ChartPlan): boolean {
  return kind === "stackedColumns" || kind === "stackedBars";
}

export function isHorizontal({ kind }: ChartPlan): boolean {
  return kind === "bars" || kind === "stackedBars";
}

/** Up to this height an axis of counts has a line for every one: a third of a household is none. */
const COUNTED = 10;

/** What the axis of values is told; the rest the program decides by the figures. */
export interface ValueAxis {
  readonly min?: 0;
  readonly majorUnit?: 1;
}

/** Bars begin at nought, or their lengths would lie. */
export function valueAxis(chart: ChartPlan): ValueAxis {
  const values = chart.series.flatMap(({ cached }) => cached.filter((value) => value !== null));
  const isCounted = chart.format === "integer" && mostShown(chart) <= COUNTED;
  return {
    ...(chart.kind !== "line" && values.every((value) => value >= 0) ? { min: 0 } : {}),
    ...(isCounted ? { majorUnit: 1 } : {}),
  };
}

function mostShown(chart: ChartPlan): number {
  const heights = chart.categories.cached.map((_, index) => {
    const values = chart.series.map(({ cached }) => Math.abs(cached[index] ?? 0));
    return isStacked(chart)
      ? values.reduce((sum, value) => sum + value, 0)
      : values.reduce((most, value) => Math.max(most, value), 0);
  });
  return heights.reduce((most, height) => Math.max(most, height), 0);
}

function turn<Item>(items: readonly [Item, ...Item[]], index: number): Item {
  return items[index % items.length] ?? items[0];
}

/** As the eye weighs red, green and blue: 0 to 255. */
function lightness(color: string): number {
  const part = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4);
}
