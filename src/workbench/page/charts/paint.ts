/** A chart as an SVG picture, as near to Excel's as the workbench needs it. */
import { format } from "numfmt";
import type { Picture, PictureSeries } from "./picture.ts";
import { scaleOf } from "./scale.ts";
import type { Scale } from "./scale.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LETTER = 12;
const LEAST_LETTER = 8;
const GREY = "#595959";
/** Of the room of one category: what its bars fill. */
const FILLED = 0.62;

export function paint(picture: Picture, { width, height }: Size): string {
  const scale = scaleOf(picture);
  const frame = frameOf(picture, scale, { width, height });
  const legend = picture.hasLegend ? legendOf(picture, width / 2, height - 12) : "";
  const body =
    picture.shape === "line" ? lines(picture, scale, frame) : bars(picture, scale, frame);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="SimSun,Noto Sans CJK SC,sans-serif" font-size="${LETTER}">` +
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#FFFFFF" stroke="#BFBFBF"/>` +
    letters(
      picture.title,
      width / 2,
      26,
      'font-size="18" font-weight="bold" text-anchor="middle"',
    ) +
    `${axes(picture, scale, frame)}${body}${legend}</svg>`
  );
}

function frameOf(picture: Picture, scale: Scale, { width, height }: Size): Frame {
  const texts =
    picture.shape === "bars"
      ? picture.categories
      : scale.ticks.map((tick) => format(picture.axisFormat, tick));
  const widest = Math.max(...texts.map(lengthOf), 0);
  const beside = picture.shape !== "bars" && picture.unit !== "" ? lengthOf(picture.unit) + 6 : 0;
  const below = picture.shape === "bars" && picture.unit !== "" ? LETTER + 6 : 0;
  return {
    left: 14 + widest + beside,
    top: 44,
    right: width - 20,
    bottom: height - 26 - below - (picture.hasLegend ? 20 : 0),
  };
}

/** Grid lines with their numbers, the categories, and the unit. */
function axes(picture: Picture, scale: Scale, frame: Frame): string {
  const { left, top, right, bottom } = frame;
  const across = picture.shape === "bars";
  const ticks = scale.ticks.map((tick) => {
    const label = format(picture.axisFormat, tick);
    const x = left + scale.at(tick) * (right - left);
    const y = bottom - scale.at(tick) * (bottom - top);
    return across
      ? line(x, top, x, bottom, "#D9D9D9") + letters(label, x, bottom + 16, 'text-anchor="middle"')
      : line(left, y, right, y, "#D9D9D9") + letters(label, left - 6, y + 4, 'text-anchor="end"');
  });
  const room = (across ? bottom - top : right - left) / picture.categories.length;
  const names = picture.categories.map((name, index) => {
    const middle = (index + 0.5) * room;
    return across
      ? letters(name, left - 6, top + middle + 4, 'text-anchor="end"')
      : letters(name, left + middle, bottom + 16, 'text-anchor="middle"');
  });
  const unit = across
    ? letters(picture.unit, (left + right) / 2, bottom + 34, 'text-anchor="middle"')
    : letters(picture.unit, 8, (top + bottom) / 2, "");
  const axis = across
    ? line(left, top, left, bottom, GREY)
    : line(left, bottom, right, bottom, GREY);
  return ticks.join("") + names.join("") + unit + axis;
}

function bars(picture: Picture, scale: Scale, frame: Frame): string {
  const across = picture.shape === "bars";
  const along = across ? frame.bottom - frame.top : frame.right - frame.left;
  const reach = across ? frame.right - frame.left : frame.bottom - frame.top;
  const room = along / picture.categories.length;
  const beside = picture.isStacked ? 1 : picture.series.length;
  const thick = (room * FILLED) / beside;
  // Beside each other on narrow columns, figures would run together.
  const small = (label: string): string => {
    const width = lengthOf(label);
    if (across || beside === 1 || width <= thick) return "";
    return ` font-size="${round(Math.max(LEAST_LETTER, (LETTER * thick) / width))}"`;
  };
  return picture.categories
    .map((_, index) => {
      let ground = 0;
      return picture.series.map((series, at) => {
        const value = series.values[index] ?? null;
        if (value === null) return "";
        const base = picture.isStacked ? ground : Math.max(0, scale.from);
        ground += picture.isStacked ? value : 0;
        const [low, high] = [base, base === 0 || !picture.isStacked ? value : base + value]
          .map((end) => Math.min(1, Math.max(0, scale.at(end))) * reach)
          .sort((one, other) => one - other) as [number, number];
        const offset =
          room * ((1 - FILLED) / 2) + (picture.isStacked ? 0 : at * thick) + index * room;
        const box = across
          ? { x: frame.left + low, y: frame.top + offset, w: high - low, h: thick }
          : { x: frame.left + offset, y: frame.bottom - high, w: thick, h: high - low };
        const label = series.labels ? format(series.labels.format, value) : "";
        const place = picture.isStacked
          ? { x: box.x + box.w / 2, y: box.y + box.h / 2 + 4, anchor: "middle" }
          : across
            ? { x: box.x + box.w + 4, y: box.y + box.h / 2 + 4, anchor: "start" }
            : { x: box.x + box.w / 2, y: box.y - 4, anchor: "middle" };
        const ink = picture.isStacked ? series.ink : "#262626";
        return (
          `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.w)}" height="${round(box.h)}" fill="${attribute(series.color)}" stroke="${GREY}" stroke-width="0.5"/>` +
          letters(label, place.x, place.y, `text-anchor="${place.anchor}"${small(label)}`, ink)
        );
      });
    })
    .flat()
    .join("");
}

/** A gap where there is no value. */
function lines(picture: Picture, scale: Scale, { left, top, right, bottom }: Frame): string {
  const room = (right - left) / picture.categories.length;
  return picture.series
    .map((series) => {
      const points = series.values.map((value, index) =>
        value === null
          ? null
          : { x: left + (index + 0.5) * room, y: bottom - scale.at(value) * (bottom - top), value },
      );
      const path = points
        .map((point, index) => {
          if (!point) return "";
          return `${points[index - 1] ? "L" : "M"}${round(point.x)} ${round(point.y)}`;
        })
        .join("");
      const marks = points.flatMap((point) => (point ? [mark(series, point)] : []));
      return `<path d="${path}" fill="none" stroke="${attribute(series.color)}" stroke-width="2.5" stroke-dasharray="${series.dash}"/>${marks.join("")}`;
    })
    .join("");
}

function mark(series: PictureSeries, point: { x: number; y: number; value: number }): string {
  const label = series.labels ? format(series.labels.format, point.value) : "";
  return (
    `<circle cx="${round(point.x)}" cy="${round(point.y)}" r="4" fill="${attribute(series.color)}"/>` +
    letters(label, point.x, point.y - 8, 'text-anchor="middle"')
  );
}

function legendOf({ series }: Picture, middle: number, y: number): string {
  const widths = series.map(({ name }) => lengthOf(name) + 32);
  let x = middle - widths.reduce((sum, width) => sum + width, 0) / 2;
  return series
    .map(({ name, color }, index) => {
      const at = x;
      x += widths[index] ?? 0;
      return `<rect x="${round(at)}" y="${y - 9}" width="10" height="10" fill="${attribute(color)}" stroke="${GREY}" stroke-width="0.5"/>${letters(name, at + 15, y, "")}`;
    })
    .join("");
}

function letters(text: string, x: number, y: number, more: string, color = "#262626"): string {
  if (text === "") return "";
  return `<text x="${round(x)}" y="${round(y)}" fill="${attribute(color)}" ${more}>${escaped(text)}</text>`;
}

function line(x1: number, y1: number, x2: number, y2: number, color: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`;
}

/** A Chinese character is as wide as high, others about half of it. */
function lengthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (letter > "\u2e7f" ? LETTER : LETTER * 0.58),
    0,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? "").replace(/\p{Cc}|\p{Cs}/gu, "");
}

function attribute(color: string): string {
  return /^#[0-9A-Fa-f]{6}$/.test(color) ? color : GREY;
}
