/** Which names stand in a text: `张 三` is one, `张三 李四` are two, `张三和李四` too. */
import { tidySpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import { blankKind } from "./blanks.ts";
import { isCompoundSurname } from "./titles.ts";

const SEPARATORS = /[、,;/|\n]/;
const HAN_NAME = /^[\u3400-\u9fff\ue000-\uf8ff]+$/;
const JOINERS = /[和及与跟]/g;
/** A Chinese name has two to four characters; five without a separator are more than one name. */
const LONGEST_NAME = 4;

export interface Names {
  readonly names: readonly string[];
  /** The spaces could be read in another way. */
  readonly unsure: boolean;
}

/** Splits at separators, joining words and those spaces that do not stand inside of a name. */
export function splitNames(text: string): Names {
  const names: string[] = [];
  let unsure = false;
  for (const part of halfWidth(text).split(SEPARATORS)) {
    const tidy = tidySpaces(part).replace(/[。.:]+$/, "");
    if (tidy === "" || blankKind(tidy) !== null) continue;
    const read = joinSpaces(tidy.split(" "));
    unsure ||= read.unsure;
    for (const name of read.names) names.push(...splitJoined(name));
  }
  return { names, unsure };
}

/** All but `？`, which stands for a character that was lost, and is kept as it is. */
function halfWidth(text: string): string {
  return text.split("？").map(toHalfWidth).join("？");
}

/** `张 三 → 张三`; `张三 李四` stays two; `欧阳 明 → 欧阳明`. */
function joinSpaces(tokens: readonly string[]): Names {
  if (tokens.length === 1 || !tokens.every((token) => HAN_NAME.test(token))) {
    // Latin names and numbers keep their spaces.
    return { names: [tokens.join(" ")], unsure: false };
  }
  const all = tokens.join("");
  if (tokens.some((token) => token.length === 1) && all.length <= 3) {
    return { names: [all], unsure: false };
  }
  const names: string[] = [];
  let unsure = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const next = tokens[at + 1];
    const begins = token.length === 1 || isCompoundSurname(token);
    if (begins && next !== undefined && next.length <= 2) {
      names.push(token + next);
      at += 1;
    } else if (token.length === 1 && names.length > 0) {
      names.push(`${names.pop() ?? ""}${token}`);
      unsure = true;
    } else {
      names.push(token);
    }
  }
  return { names, unsure };
}

/** Splits `张三和李四`, but leaves 张和平 and every other text of up to four characters alone. */
function splitJoined(text: string): readonly string[] {
  if (text.length <= LONGEST_NAME || !HAN_NAME.test(text)) return [text];
  for (const joiner of text.matchAll(JOINERS)) {
    const left = text.slice(0, joiner.index);
    const right = text.slice(joiner.index + 1);
    if (left.length >= 2 && left.length <= LONGEST_NAME && right.length >= 2) {
      return [left, ...splitJoined(right)];
    }
  }
  return [text];
}
