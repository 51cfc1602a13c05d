/** Values of a plan as Excel takes them: texts that stay texts, dates as serial numbers. */
import { dateSerial } from "../../xlsx/write/serial.ts";
import type { PlanCell, PlanFormat } from "../../plan.ts";
import type { ExcelValue } from "../bytes.ts";

/** Number formats in the spelling that Office.js takes in every language. */
export const FORMAT_CODES: Readonly<Record<PlanFormat, string>> = {
  general: "General",
  integer: "0",
  decimal: "#,##0.00",
  percent: "0.0%",
  text: "@",
  date: "yyyy-mm-dd",
};

/** Days by which the serial numbers of a workbook in the 1904 system are lower. */
export const DAYS_1904 = 1462;

/** Most UTF-16 units in a cell. */
const MAX_TEXT = 32_767;

/** Texts that Excel would calculate in a cell of any format but `@`. */
const FORMULA_START = /^[=+\-@]/;

export interface Written {
  readonly value: ExcelValue;
  /** The number format that the value needs, where it is not the one asked for. */
  readonly format?: string;
}

export interface ValueContext {
  /** 0, or `DAYS_1904`. */
  readonly dateShift: number;
  /** A planned formula as the workbook needs it: with the names that its sheets got. */
  readonly formula: (formula: string) => string;
  /** Told the whole length of a text that had to be cut. */
  readonly onCut: (length: number) => void;
}

/** In a cell of the format `format`. */
export function excelValue(cell: PlanCell, format: PlanFormat, context: ValueContext): Written {
  if (cell === null || cell === "") return { value: "" };
  if (typeof cell === "object") {
    const value = `=${context.formula(cell.formula)}`;
    return format === "text" ? { value, format: FORMAT_CODES.general } : { value };
  }
  if (format === "text") return { value: text(String(cell), context) };
  if (typeof cell === "number") {
    return Number.isFinite(cell)
      ? { value: cell }
      : { value: text(String(cell), context), format: "@" };
  }
  if (typeof cell === "boolean") return { value: cell };
  const serial = format === "date" ? dateSerial(cell) : null;
  if (serial !== null) return { value: serial - context.dateShift };
  return { value: text(cell, context), format: "@" };
}

/** Whether a text shows, when it is read back, that it was not calculated. */
export function looksLikeFormula(value: ExcelValue): boolean {
  return typeof value === "string" && FORMULA_START.test(value);
}

function text(whole: string, context: ValueContext): string {
  // A lone half of a pair of surrogates is no text, and not every Excel takes it.
  const sound = whole.replace(/\p{Surrogate}/gu, "\ufffd");
  if (sound.length <= MAX_TEXT) return sound;
  context.onCut(sound.length);
  return sound.slice(0, MAX_TEXT).replace(/[\ud800-\udbff]$/, "");
}
