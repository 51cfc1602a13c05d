/**
 * A text as it is compared: one width, one case, no spaces and nothing invisible, with the way back to
 * the places in the text as written. `１３ 8` and `13\u200b8` are both `138`.
 */

/** Spaces and line breaks, control and format characters, combining marks (the frame of a keycap). */
const NOISE = /^[\p{Z}\p{C}\p{M}]$/u;
/** What somebody puts between the characters of one name: 张·三, 张-三, “张”三. */
const JOINERS = /^[·•・‧∙⋅.\-‐-―−_~'"“”‘’*|/\\+^`()[\]{}<>【】〔〕《》「」]$/u;
const PLAIN = /^[\u4e00-\u9fff0-9a-z,:;。、]$/;
/** Most names and many sentences: nothing to take away, and every place its own. */
const PLAIN_TEXT = /^[\u4e00-\u9fff0-9a-z,:;。、]*$/;

export interface Span {
  /** UTF-16 units of the text as written; `end` is not included. */
  readonly start: number;
  readonly end: number;
}

export interface Folded {
  readonly text: string;
  /** Where `text.slice(from, to)` stood; `to` must be greater than `from`. */
  readonly span: (from: number, to: number) => Span;
}

/** For numbers and addresses: signs that stand between digits are kept. */
export function fold(text: string): Folded {
  return folded(text, (sign) => NOISE.test(sign));
}

/** For names and words: signs that join characters go too. */
export function foldWords(text: string): Folded {
  return folded(text, (sign) => NOISE.test(sign) || JOINERS.test(sign));
}

function folded(text: string, isNoise: (sign: string) => boolean): Folded {
  if (PLAIN_TEXT.test(text)) return { text, span: (start, end) => ({ start, end }) };
  let result = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const signs = PLAIN.test(character)
      ? character
      : Array.from(character.normalize("NFKC").toLowerCase())
          .filter((sign) => !isNoise(sign))
          .join("");
    for (let left = signs.length; left > 0; left -= 1) {
      starts.push(at);
      ends.push(end);
    }
    result += signs;
    at = end;
  }
  return {
    text: result,
    span: (from, to) => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? text.length }),
  };
}
