/**
 * NETWORKDAYS in one step. The grid counts day by day, and works out what IF then throws away: for
 * every blank row the 46,000 days since 1899.
 */
import type { GridLibrary } from "./grid.ts";

interface Cell {
  readonly value?: unknown;
}

type Compute = (this: unknown, ...args: readonly unknown[]) => unknown;

/** To be called before a model is made; arguments that are not plain numbers go the grid's own way. */
export function installNetworkdays(library: GridLibrary): void {
  const { functionRegistry } = library.registries;
  const description = functionRegistry.get("NETWORKDAYS");
  const slow = description.compute;
  if (slow.name === FAST) return;
  const quick: Compute = function (this: unknown, ...args) {
    const days = networkdays(args);
    return days ?? Reflect.apply(slow, this, args);
  };
  Object.defineProperty(quick, "name", { value: FAST });
  description.compute = quick;
}

const FAST = "networkdaysInOneStep";

/** Null where an argument is no whole number. */
function networkdays([start, end, holidays]: readonly unknown[]): number | null {
  const [from, to] = [serial(start), serial(end)];
  const off = holidays === undefined ? [] : cellsOf(holidays).map(serial);
  if (from === null || to === null || off.includes(null)) return null;
  const [first, last] = from <= to ? [from, to] : [to, from];
  const days = new Set(off.filter((day) => day !== null && day >= first && day <= last));
  const free = [...days].filter((day) => day !== null && isWeekday(day)).length;
  const count = weekdaysUpTo(last) - weekdaysUpTo(first - 1) - free;
  return from <= to || count === 0 ? count : -count;
}

/** A blank cell is day 0, 1899-12-30, as in the grid. */
function serial(cell: unknown): number | null {
  const value: unknown =
    typeof cell === "object" && cell !== null ? (cell as Cell).value : (cell ?? null);
  if (value === null || value === undefined) return 0;
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}

function cellsOf(range: unknown): readonly unknown[] {
  return Array.isArray(range) ? range.flat() : [range];
}

/** Day 0 is a Saturday: five days after a Monday. */
function isWeekday(day: number): boolean {
  return (((day + 5) % 7) + 7) % 7 < 5;
}

/** Days from Monday to Friday since the Monday before day 0. */
function weekdaysUpTo(day: number): number {
  const days = day + 6;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}
