/** Arithmetic of rectangles, and their A1 addresses. Rows and columns count from 0. */
import { columnLetters, columnNumber } from "../../../workbook/address.ts";
import type { Area, Dimension } from "../engine/types.ts";
import { HostError } from "../wire/errors.ts";
import { COLUMN_LIMIT, ROW_LIMIT } from "./range.ts";

export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: ROW_LIMIT - 1,
  right: COLUMN_LIMIT - 1,
};

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/**
 * Where an area lies after `count` rows or columns came in before `at`, or went from there on when
 * `count` is negative. An area that went altogether keeps its first cell.
 */
export function moved(area: Area, dimension: Dimension, at: number, count: number): Area {
  const place = (index: number): number => {
    if (index < at) return index;
    return count > 0 ? index + count : Math.max(at, index + count);
  };
  const lastPlace = (index: number): number => {
    if (index < at) return index;
    return count > 0 ? index + count : Math.max(at - 1, index + count);
  };
  if (dimension === "rows") {
    const top = Math.min(place(area.top), ROW_LIMIT - 1);
    const bottom = area.bottom === ROW_LIMIT - 1 ? area.bottom : lastPlace(area.bottom);
    return { ...area, top, bottom: Math.max(top, bottom) };
  }
  const left = Math.min(place(area.left), COLUMN_LIMIT - 1);
  const right = area.right === COLUMN_LIMIT - 1 ? area.right : lastPlace(area.right);
  return { ...area, left, right: Math.max(left, right) };
}

/** The area itself, or `InvalidArgument` when it leaves the sheet. */
export function onSheet(area: Area, member: string): Area {
  const whole = Object.values(area).every((edge) => Number.isInteger(edge));
  if (whole && area.top <= area.bottom && area.left <= area.right && contains(WHOLE_SHEET, area))
    return area;
  throw new HostError("InvalidArgument", member);
}

/** `A1`, `A1:C5`, `A:C` or `3:7`. */
export function addressOf({ top, left, bottom, right }: Area): string {
  const columns = left === 0 && right === COLUMN_LIMIT - 1;
  if (columns) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === ROW_LIMIT - 1)
    return `${columnLetters(left + 1)}:${columnLetters(right + 1)}`;
  const first = `${columnLetters(left + 1)}${top + 1}`;
  const last = `${columnLetters(right + 1)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address without a sheet; null for what is none. */
export function parseAddress(text: string): Area | null {
  const area = parseCells(text) ?? parseColumns(text) ?? parseRows(text);
  return area && contains(WHOLE_SHEET, area) ? area : null;
}

function parseCells(text: string): Area | null {
  const match = CELLS.exec(text);
  if (!match) return null;
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  return ordered(Number(fromRow), column(fromColumn), Number(toRow), column(toColumn));
}

function parseColumns(text: string): Area | null {
  const [, from, to] = COLUMNS.exec(text) ?? [];
  return from !== undefined && to !== undefined
    ? ordered(1, column(from), ROW_LIMIT, column(to))
    : null;
}

function parseRows(text: string): Area | null {
  const [, from, to] = ROWS.exec(text) ?? [];
  return from !== undefined && to !== undefined
    ? ordered(Number(from), 1, Number(to), COLUMN_LIMIT)
    : null;
}

function column(letters: string): number {
  return columnNumber(letters.toUpperCase());
}

function ordered(fromRow: number, fromColumn: number, toRow: number, toColumn: number): Area {
  return {
    top: Math.min(fromRow, toRow) - 1,
    left: Math.min(fromColumn, toColumn) - 1,
    bottom: Math.max(fromRow, toRow) - 1,
    right: Math.max(fromColumn, toColumn) - 1,
  };
}

/** `汇总!A1`, with quotes where the name needs them. */
export function withSheet(name: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseAddress(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!${address}`;
}

/** `'入户 台账'!A1 → ["入户 台账", "A1"]`; no sheet gives null. */
export function splitSheet(text: string): readonly [sheet: string | null, address: string] {
  const cut = text.lastIndexOf("!");
  if (cut < 0) return [null, text];
  const name = text.slice(0, cut);
  const bare = /^'(.*)'$/.exec(name)?.[1]?.replaceAll("''", "'") ?? name;
  return [bare, text.slice(cut + 1)];
}
