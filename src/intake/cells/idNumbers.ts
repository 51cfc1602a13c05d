/** ID numbers: 18 characters to the byte, or refused; never guessed, never completed (rows 1 to 3). */
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { CellOutcome } from "../types.ts";
import { isIsoDate } from "./calendar.ts";
import { issue, keep, noted, refuse } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { lostToDate } from "./texts.ts";

const FORM = /^\d{17}[\dX]$/;
const WEIGHTS: readonly number[] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = "10X98765432";
const EXPONENT = /^\d(?:\.\d+)?E\+?1[4-9]$/;

/** GB 11643: the last character that the first 17 digits ask for. */
export function idCheckDigit(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += (first17.charCodeAt(i) - 48) * (WEIGHTS[i] ?? 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/** The date of birth inside a number of 18 (or 15) characters, whether or not it exists. */
export function birthInId(id: string): string {
  const digits = id.length === 15 ? `19${id.slice(6, 12)}` : id.slice(6, 14);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

export function genderInId(id: string): "男" | "女" {
  const digit = Number(id.length === 15 ? id.charAt(14) : id.charAt(16));
  return digit % 2 === 1 ? "男" : "女";
}

export function idReader(): TypeReader {
  return {
    exact: (text) => (fault(text) === null ? keep(text) : undefined),
    text: fromText,
    number: (value) => {
      // 15 significant digits is all that a number cell keeps.
      if (value >= 1e15) return refuse("id-digits-lost");
      return fromText(String(value));
    },
    date: lostToDate,
    boolean: () => refuse("id-form"),
    zeroIsBlank: true,
  };
}

function fromText(text: string): CellOutcome {
  const id = removeSpaces(toHalfWidth(text))
    .replace(/^['‘’`]/, "")
    .replace(/(?<=\d)[-·](?=\d)/g, "")
    .toUpperCase()
    .replace(/[×Χ]$/, "X");
  const found = fault(id);
  if (found !== null) return found;
  return noted(id, issue("cell-tidied"));
}

/** What is wrong with a tidied number; null for a good one. */
function fault(id: string): CellOutcome | null {
  if (id.length === 18 && FORM.test(id)) {
    if (idCheckDigit(id) === id.charAt(17)) {
      return isIsoDate(birthInId(id)) ? null : refuse("id-birth");
    }
    return refuse(id.endsWith("000") ? "id-digits-lost" : "id-checksum");
  }
  if (EXPONENT.test(id)) return refuse("id-digits-lost");
  if (!/^\d+X?$/.test(id)) return refuse("id-form");
  if (id.length !== 15) return refuse("id-length", { length: id.length });
  return isIsoDate(birthInId(id)) && !id.endsWith("X")
    ? noted(id, issue("id-fifteen"))
    : refuse("id-birth");
}
