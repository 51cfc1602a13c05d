/** Phone columns: digits only; an odd number is kept and named, never a reason to lose a row (row 36). */
import { removeSpaces, toHalfWidth, tidySpaces } from "../../domain/text/normalize.ts";
import type { CellOutcome } from "../types.ts";
import { issue, keep, noted, refuse } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { lostToDate } from "./texts.ts";

/** Mobile; area code + number; local number; 400 and 800. */
const PLAUSIBLE = /^(?:1[3-9]\d{9}|0\d{9,11}|[2-9]\d{6,7}|[48]00\d{7})$/;
const INSIDE = /(?<!\d)(?:1[3-9]\d{9}|0\d{9,11})(?!\d)/g;
const COUNTRY = /^(?:\+|00)?86(?=1[3-9]\d{9}$)/;
const PUNCTUATION = /[-—–_.·()]/g;

export function phoneReader(): TypeReader {
  return {
    exact: (text) => (PLAUSIBLE.test(text) ? keep(text) : undefined),
    text: fromText,
    date: lostToDate,
    boolean: () => refuse("text-lost-to-date"),
    zeroIsBlank: true,
  };
}

function fromText(text: string): CellOutcome {
  const half = toHalfWidth(text)
    .trim()
    .replace(/^['‘’]/, "")
    .replace(/\.0+$/, "");
  const whole = digitsOf(half);
  if (PLAUSIBLE.test(whole))
    return whole === text ? keep(whole) : noted(whole, issue("phone-form"));

  const parts = half.split(/[、,;/|\n]|或/).flatMap(numbersIn);
  const [first] = parts;
  if (first === undefined) return odd(text, whole);
  if (parts.length > 1) return noted(first, issue("phone-several", { count: parts.length }));
  return noted(first, issue("phone-words-dropped"));
}

/** Believable numbers in one part of a cell: itself, its parts between spaces, or amid words. */
function numbersIn(part: string): readonly string[] {
  const digits = digitsOf(part);
  if (PLAUSIBLE.test(digits)) return [digits];
  const bySpace = tidySpaces(part).split(" ").map(digitsOf);
  if (bySpace.every((it) => PLAUSIBLE.test(it))) return bySpace;
  return digits.match(INSIDE) ?? [];
}

function odd(text: string, digits: string): CellOutcome {
  const { length } = toHalfWidth(text).replace(/\D/g, "");
  if (length === 0) return noted(tidySpaces(text), issue("phone-unread"));
  const value = /^\d{5,}$/.test(digits) ? digits : text;
  return noted(value, issue("phone-length", { length }));
}

function digitsOf(text: string): string {
  return removeSpaces(text).replace(PUNCTUATION, "").replace(COUNTRY, "");
}
