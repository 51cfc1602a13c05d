import type { Area } from "../engine/types.ts";
import { intersection } from "./areas.ts";

/** What is left of an area, as up to four rectangles: above, left, right, below. */
export function subtract(area: Area, taken: Area): readonly Area[] {
  const hole = intersection(area, taken);
  if (!hole) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: hole.top - 1, right },
    { top: hole.top, left, bottom: hole.bottom, right: hole.left - 1 },
    { top: hole.top, left: hole.right + 1, bottom: hole.bottom, right },
    { top: hole.bottom + 1, left, bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
