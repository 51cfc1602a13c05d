/** 编号 of items: `LH-MS-2026-0007`. A village's own numbering is kept; a bare number is no key. */
import { formatCode, parseCode } from "../../domain/ids/index.ts";
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { CellOutcome } from "../types.ts";
import { booleanAsWord, issue, keep, noted } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { lostToDate, numberAsText, tidyText } from "./texts.ts";

const CLEAN = /^[A-Z0-9一-龥]+-[A-Z]{1,4}-[12]\d{3}-\d{4}$/;
const WHOLE = /^(?:0|-?[1-9]\d{0,14})$/;
/** With fewer than four digits at the end, zeros have been lost. */
const SHORT_SERIAL = /-(\d{1,3})$/;

export function codeReader(): TypeReader {
  return {
    exact: (text) => (CLEAN.test(text) ? keep(text) : undefined),
    text: fromText,
    number: numberAsText,
    date: lostToDate,
    boolean: booleanAsWord,
    zeroIsBlank: true,
  };
}

/** 序号: shown, never used as a key. A number is a number, whether or not it was stored as text. */
export function serialReader(): TypeReader {
  return {
    exact: (text) => (WHOLE.test(text) ? keep(Number(text)) : undefined),
    text: (text) => {
      const tidy = tidyText(text);
      const value = WHOLE.test(tidy) ? Number(tidy) : tidy;
      return tidy === text ? keep(value) : noted(value, issue("cell-tidied"));
    },
    number: (value) => keep(printable(value)),
    date: (serial) => noted(printable(serial), issue("number-shown-as-date")),
    boolean: booleanAsWord,
  };
}

/** A whole number as a number, every other one as it prints. */
function printable(value: number): number | string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value + 0 : String(value);
}

function fromText(text: string): CellOutcome {
  const code = completeCode(removeSpaces(toHalfWidth(text)).replace(/[—–−_]+/g, "-"));
  if (code !== null) return code === text ? keep(code) : noted(code, issue("code-form"));
  const tidy = tidyText(text);
  return tidy === text ? keep(text) : noted(tidy, issue("cell-tidied"));
}

/** The code in its one form; null for a village's own numbering. */
function completeCode(text: string): string | null {
  const padded = text.replace(SHORT_SERIAL, (_, serial: string) => `-${serial.padStart(4, "0")}`);
  const code = parseCode(padded);
  return code === null ? null : formatCode({ ...code, village: code.village.toUpperCase() });
}
