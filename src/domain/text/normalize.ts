/** Text clean-up shared by headers and cells. Pure; fast for text that is already clean. */

const SPACES = /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/g;
const FULL_WIDTH = /[！-～]/g;
const PLAIN_TEXT = /^[\u4e00-\u5e0f\u5e11-\u9fff0-9a-z、。]*$/;

/** Full-width ASCII (`３`, `（`, `Ａ`) to half width; `。、` and Chinese quotes stay. */
export function toHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** Removes every kind of space, zero-width characters and line breaks included. */
export function removeSpaces(text: string): string {
  return text.replace(SPACES, "");
}

/** Outer spaces of every kind removed, inner runs (not line breaks) made one space. */
export function tidySpaces(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g, " ")
    .replace(/ ?\r?\n ?/g, "\n")
    .replace(/^[ \n]+|[ \n]+$/g, "");
}

/**
 * The form in which headers and words are compared: half width, no spaces or line breaks, no
 * brackets with their content when it is only a hint (`(必填)`, `(元)`), no `*`, 帐→账.
 */
export function matchKey(text: string): string {
  // Most texts are Han and digits alone, and have nothing to take away.
  if (PLAIN_TEXT.test(text)) return text;
  return removeSpaces(toHalfWidth(text))
    .replace(/[*●○◐:]/g, "")
    .replace(/[([【〔][^)\]】〕]*[)\]】〕]/g, "")
    .replace(/帐/g, "账")
    .toLowerCase();
}

/** Width in columns of a fixed font: a Chinese character counts two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
