/** 编号 of items: `LH-MS-2026-0007`. A village's own numbering is kept; a bare number is no key. */
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { CellOutcome } from "../types.ts";
import { booleanAsWord, issue, keep, noted } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { lostToDate, numberAsText, tidyText } from "./texts.ts";

const CLEAN = /^[A-Z]{1,8}-[A-Z]{1,4}-\d{4}-\d{4,6}$/;
const LOOSE = /^([A-Z]{1,8})-([A-Z]{1,4})-(\d{4})-(\d{1,6})$/;

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
    exact: (text) => (/^(?:0|-?[1-9]\d{0,14})$/.test(text) ? keep(Number(text)) : undefined),
    text: (text) => {
      const tidy = tidyText(text);
      return tidy === text ? keep(text) : noted(tidy, issue("cell-tidied"));
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
  const bare = removeSpaces(toHalfWidth(text))
    .toUpperCase()
    .replace(/[—–−_]+/g, "-");
  const match = LOOSE.exec(bare);
  if (!match) {
    const tidy = tidyText(text);
    return tidy === text ? keep(text) : noted(tidy, issue("cell-tidied"));
  }
  const [, village = "", ledger = "", year = "", number = ""] = match;
  const code = `${village}-${ledger}-${year}-${number.padStart(4, "0")}`;
  return code === text ? keep(code) : noted(code, issue("code-form"));
}
