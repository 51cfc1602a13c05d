/** Cheap looks at raw cells; everything here stands in the loop over all rows. */
import { toHalfWidth } from "../../domain/text/normalize.ts";
import type { RawRow, RawValue } from "../../workbook/raw.ts";

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const INVISIBLE = /^[\s\u00a0\u200b-\u200f\u2060\u3000\ufeff]*$/;

/** Empty, or text of nothing but spaces. The first character settles it for nearly every cell. */
export function isBlank(raw: RawValue): boolean {
  if (raw === null) return true;
  if (typeof raw !== "string") return false;
  if (raw === "") return true;
  const first = raw.charCodeAt(0);
  if (first > SPACE && first < NO_BREAK_SPACE) return false;
  if (first >= 0x3001 && first <= 0x9fff) return false;
  return INVISIBLE.test(raw);
}

/** A row at a glance: how many cells hold something, and which come first (0-based; -1 if none). */
export interface RowGlance {
  readonly filled: number;
  readonly first: number;
  readonly second: number;
}

export function glance(row: RawRow): RowGlance {
  const { cells } = row;
  let filled = 0;
  let first = -1;
  let second = -1;
  for (let i = 0; i < cells.length; i += 1) {
    const raw = cells[i];
    if (raw === undefined || isBlank(raw)) continue;
    filled += 1;
    if (first < 0) first = i;
    else if (second < 0) second = i;
  }
  return { filled, first, second };
}

/** Text of a cell in half width without outer spaces; "" for anything that is not text. */
export function plainText(raw: RawValue | undefined): string {
  return typeof raw === "string" ? toHalfWidth(raw).trim() : "";
}

/** Anything as it would be quoted to the clerk. */
export function shownText(raw: RawValue | undefined): string {
  if (raw === null || raw === undefined) return "";
  if (typeof raw === "object") return raw.kind === "error" ? raw.code : String(raw.serial);
  return String(raw).trim();
}

/** A cell that holds a number, or text that is only a number with a unit (`37户`). NaN otherwise. */
export function numberIn(raw: RawValue | undefined): number {
  if (typeof raw === "number") return raw;
  if (typeof raw !== "string" || raw.length > 12) return Number.NaN;
  const match = /^(\d+(?:\.\d+)?)\s*[户人件条次元项份名]{0,2}$/.exec(plainText(raw));
  return match ? Number(match[1]) : Number.NaN;
}
