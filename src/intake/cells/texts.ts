/** Text columns: kept as they stand, but for spaces and full-width digits; punctuation is the writer's own. */
import { serialToIso } from "../../domain/dates/index.ts";
import type { ColumnDef } from "../../domain/ledgers/types.ts";
import { tidySpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { CellIssue, CellOutcome } from "../types.ts";
import { LONGEST_BLANK } from "./blanks.ts";
import { booleanAsWord, issue, keep, noted, refuse } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";

/** Would be a formula for a careless program; kept to the letter, the writer stores it as text. */
const FORMULA_LIKE = /^\s*[=+\-@＝＋－＠]/;
const SPACE = 0x20;
const LINE_BREAK = 0x0a;
/** Digits, letters and the signs of numbers. `，` `（` `？` and their like belong to a Chinese sentence. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％－．／＿]+/g;
/** `（一）` numbers a point, it is no remark in brackets. */
const ENUMERATOR = /（[一二三四五六七八九十\d]{1,3}）/g;
const OPEN_BRACKET = 0xff08;
const CLOSE_BRACKET = 0xff09;
const BLANK_LIKE = /^[\s无暂/\\\-—–_／＼－＿。.0]+$/;
/** A glyph of a private font, or the mark of a character that some program could not keep. */
const LOST_IN_TEXT = /[\ue000-\uf8ff\ufffd]|[\udb80-\udbff][\udc00-\udfff]/;
/** In a name also □ and question marks, and everything outside the common 20,902 characters. */
const LOST_IN_NAME = /[\ue000-\uf8ff\ufffd□■?？㐀-䶿\u9fa6-\u9fff]|[\ud840-\udbff][\udc00-\udfff]/;

/** Text of any length; limits of the column are reported, never enforced. */
export function textReader(column: ColumnDef): TypeReader {
  const { minLength = 0, maxLength = Infinity } = column;
  return {
    exact: (text) =>
      text.length >= minLength &&
      text.length <= maxLength &&
      isPlain(text) &&
      (text.length > LONGEST_BLANK || !BLANK_LIKE.test(text))
        ? keep(text)
        : undefined,
    text: (text) => {
      const value = tidyText(text);
      const issues: CellIssue[] = [];
      if (value !== text) issues.push(issue("cell-tidied"));
      const lost = LOST_IN_TEXT.exec(value);
      if (lost) issues.push(issue("text-rare-character", { valuePart: lost[0] }));
      const length = Array.from(value).length;
      if (length > maxLength) issues.push(issue("text-too-long", { length, limit: maxLength }));
      if (length < minLength) issues.push(issue("text-too-short", { length, limit: minLength }));
      return noted(value, ...issues);
    },
    number: numberAsText,
    date: dateAsText,
    boolean: booleanAsWord,
    zeroIsBlank: true,
  };
}

/**
 * True if tidying and the check for lost characters have nothing to look at. A scan of codes, as
 * this is asked of every text cell: Han and full-width signs first, then ASCII; the rest is rare.
 */
function isPlain(text: string): boolean {
  let previous = LINE_BREAK; // a space at the begin is as little wanted as one after a line break
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const han = code > 0x3000 && code < 0xd800;
    const ascii = code > SPACE && code < 0x7f;
    const fullWidth = code > 0xff00 && code < 0xfff0;
    if (fullWidth && (isWide(code) || (code === OPEN_BRACKET && closesSoon(text, at))))
      return false;
    if (!han && !ascii && !fullWidth) {
      if (code !== SPACE && code !== LINE_BREAK) return false;
      if (previous === SPACE || (previous === LINE_BREAK && (code === SPACE || at === 0)))
        return false;
    }
    previous = code;
  }
  return previous !== SPACE && previous !== LINE_BREAK;
}

/** One of the signs of `WIDE`. */
function isWide(code: number): boolean {
  if (code >= 0xff10 && code <= 0xff19) return true;
  if (code >= 0xff21 && code <= 0xff5a) return code <= 0xff3a || code >= 0xff41 || code === 0xff3f;
  return code === 0xff05 || (code >= 0xff0d && code <= 0xff0f);
}

/** A bracket of at most three characters, as that of an `ENUMERATOR`. */
function closesSoon(text: string, at: number): boolean {
  return [2, 3, 4].some((ahead) => text.charCodeAt(at + ahead) === CLOSE_BRACKET);
}

/**
 * Spaces and full-width digits and letters tidied, unless the text begins like a formula: then it
 * stays to the letter.
 */
export function tidyText(text: string): string {
  if (FORMULA_LIKE.test(text)) return text;
  return tidySpaces(text.replace(/\r\n?/g, "\n"))
    .replace(WIDE, toHalfWidth)
    .replace(ENUMERATOR, toHalfWidth);
}

/** The first character of a name that is rare, private or lost (mess row 41), or null. */
export function rareCharacter(name: string): string | null {
  return LOST_IN_NAME.exec(name)?.[0] ?? null;
}

/** The number as it prints; beyond 15 digits a spreadsheet has already dropped some. */
export function numberAsText(value: number): CellOutcome {
  const text = String(value);
  return Math.abs(value) >= 1e15 ? noted(text, issue("text-digits-doubtful")) : keep(text);
}

/** A text that a spreadsheet took for a date and turned into one. */
export function dateAsText(serial: number): CellOutcome {
  const iso = serialToIso(serial);
  return iso === "" ? lostToDate() : noted(iso, issue("text-became-date"));
}

/** For numbers of things (户编号, 编号, phones): a date in their place has eaten them. */
export function lostToDate(): CellOutcome {
  return refuse("text-lost-to-date");
}
