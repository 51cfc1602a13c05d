/** The axis of values: from where to where, and where its lines are. */
import type { Picture } from "./picture.ts";

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** 0 at `from`, 1 at `to`. */
  readonly at: (value: number) => number;
}

/** Where all values are the same. */
const LEAST_SPAN = 1e-3;
/** About so many lines. */
const LINES = 6;

export function scaleOf(picture: Picture): Scale {
  const ends = extremes(picture);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const least =
    picture.minimum ?? (picture.shape === "line" && low > high / 2 ? low : Math.min(0, low));
  const step = picture.majorUnit ?? niceStep(Math.max(high - least, LEAST_SPAN) / LINES);
  const from = picture.minimum ?? Math.floor(least / step) * step;
  const count = Math.max(1, Math.ceil((high - from) / step + 0.05));
  const ticks = Array.from({ length: count + 1 }, (_, index) => from + index * step);
  const to = from + count * step;
  return { from, to, ticks, at: (value) => (value - from) / (to - from) };
}

/** Of single values, and of the heights of stacks. */
function extremes({ series, categories, isStacked }: Picture): number[] {
  const rows = categories.map((_, index) => series.map(({ values }) => values[index] ?? 0));
  if (!isStacked) {
    const values = series.flatMap((one) => one.values.filter((value) => value !== null));
    return values.length === 0 ? [0, 1] : values;
  }
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  return [
    0,
    ...rows.flatMap((row) => [sum(row.filter((v) => v > 0)), sum(row.filter((v) => v < 0))]),
  ];
}

/** 1, 2 or 5 with noughts. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
}
