/** A1 addresses. Rows and columns count from 1. */
import type { RawRange } from "./raw.ts";

const letterCache: string[] = [""];

/** `1 → "A"`, `27 → "AA"`. */
export function columnLetters(column: number): string {
  const known = letterCache[column];
  if (known !== undefined) return known;
  let rest = column;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  letterCache[column] = letters;
  return letters;
}

/** `cellAddress(12, 3) → "C12"`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** `"A1:C5"`, or `"A1"` for a single cell. */
export function rangeAddress(range: RawRange): string {
  const from = cellAddress(range.top, range.left);
  const to = cellAddress(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** A sheet's name as formulas spell it: `'汇总 (2)'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'汇总'!$A$1:$C$5`, which stays where it is wherever it is asked from. */
export function sheetRange(sheet: string, range: RawRange): string {
  return `${quotedSheet(sheet)}!${rangeAddress(range).replaceAll(/[A-Z]+|\d+/g, "$$$&")}`;
}

/** Reads `"A1"`, `"$A$1:C5"`, `"A:C"` is not accepted. Returns null for anything else. */
export function parseRange(text: string): RawRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const [, fromLetters = "", fromRow = "", toLetters = fromLetters, toRow = fromRow] = match;
  const left = columnNumber(fromLetters);
  const right = columnNumber(toLetters);
  const top = Number(fromRow);
  const bottom = Number(toRow);
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** `"A" → 1`, `"XFD" → 16384`. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
