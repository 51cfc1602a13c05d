/** From the stored text of a cell and its type to the value. */
import type { RawValue } from "../../raw.ts";
import type { DateStore } from "./dates.ts";
import { parseNumber } from "./number.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { STYLE_DATE, STYLE_STRUCK } from "./styles.ts";
import type { StyleFlags } from "./styles.ts";
import { decodeXstring } from "./text.ts";

/** The types, by the first letter of the attribute `t`; `str` gets a number of its own. */
export const TYPE_NUMBER = 0x6e;
export const TYPE_STRING = 1;
export const TYPE_SHARED = 0x73;
const TYPE_BOOLEAN = 0x62;
const TYPE_ERROR = 0x65;
const TYPE_ISO_DATE = 0x64;

/** What all sheets of a workbook share while they are read. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly styles: StyleFlags;
  readonly dates: DateStore;
  /** Cells that may still be read; counts down. */
  readonly budget: { cells: number };
}

/** `undefined` is a shared string that does not exist. */
export type CellResult = RawValue | undefined;

/** The value in `bytes[start, end)`; an empty one is null. */
export function cellValue(
  context: CellContext,
  bytes: Uint8Array,
  start: number,
  end: number,
  type: number,
  style: number,
): CellResult {
  if (start === end) return null;
  if (type === TYPE_SHARED) return sharedString(context, parseNumber(bytes, start, end));
  if (type === TYPE_NUMBER) {
    const number = parseNumber(bytes, start, end);
    if (!Number.isNaN(number)) return numberOrDate(context, number, style);
  }
  return cellValueFromText(context, decodeXstring(bytes, start, end), type, style);
}

/** The same from text; `cellValue` has the quick ways for the two common types. */
export function cellValueFromText(
  context: CellContext,
  text: string,
  type: number,
  style: number,
): CellResult {
  if (text === "") return null;
  switch (type) {
    case TYPE_NUMBER: {
      const number = Number(text);
      return Number.isNaN(number) ? text : numberOrDate(context, number, style);
    }
    case TYPE_SHARED:
      return sharedString(context, Number(text));
    case TYPE_BOOLEAN:
      return text.trim() === "1" || text.trim() === "true";
    case TYPE_ERROR:
      return { kind: "error", code: text };
    case TYPE_ISO_DATE:
      return context.dates.fromIso(text) ?? text;
    default:
      return text;
  }
}

/** Is the font of this cell style struck through? */
export function isStruckStyle(context: CellContext, style: number): boolean {
  return ((context.styles[style] ?? 0) & STYLE_STRUCK) !== 0;
}

function numberOrDate({ styles, dates }: CellContext, number: number, style: number): RawValue {
  return ((styles[style] ?? 0) & STYLE_DATE) !== 0 ? dates.fromSerial(number) : number;
}

function sharedString({ strings }: CellContext, index: number): CellResult {
  const text = strings.texts[index];
  return text === "" ? null : text;
}
