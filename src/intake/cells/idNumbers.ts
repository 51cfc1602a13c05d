/** ID numbers: 18 characters to the byte, or refused; never guessed, never completed (rows 1 to 3). */
import { isIsoDate } from "../../domain/dates/index.ts";
import { idCheckCharacter, readIdCard } from "../../domain/ids/index.ts";
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { CellOutcome } from "../types.ts";
import { issue, keep, noted, refuse } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { lostToDate } from "./texts.ts";

const FORM = /^\d{17}[\dX]$/;
const EXPONENT = /^\d(?:\.\d+)?E\+?1[4-9]$/;

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
    exact: (text) => (readIdCard(text) === null ? undefined : keep(text)),
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
    if (idCheckCharacter(id) === id.charAt(17)) {
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
