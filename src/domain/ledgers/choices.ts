/** From the word in a cell to the allowed value of a list. */
import { matchKey, removeSpaces, toHalfWidth } from "../text/normalize.ts";
import type { ChoiceList } from "./types.ts";

/** `via` says how sure it is: the value itself, a known word for it, or a mere suggestion to ask about. */
export interface ChoiceMatch {
  readonly value: string;
  readonly via: "value" | "word" | "suggestion";
}

type Index = ReadonlyMap<string, ChoiceMatch>;
const indexes = new WeakMap<ChoiceList, Index>();

/** Width, case and spaces do not count; brackets do, as they tell 民情收集站(来访) from (来电). */
function exactKey(text: string): string {
  return removeSpaces(toHalfWidth(text)).toLowerCase();
}

function indexOf(list: ChoiceList): Index {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, ChoiceMatch>();
  const entries: (readonly [word: string, match: ChoiceMatch])[] = [
    ...list.values.map((value) => [value, { value, via: "value" }] as const),
    ...Object.entries(list.words).map(([word, value]) => [word, { value, via: "word" }] as const),
    ...Object.entries(list.suggest ?? {}).map(
      ([word, value]) => [word, { value, via: "suggestion" }] as const,
    ),
  ];
  // All exact forms before any form without its brackets; the first entry keeps its place.
  for (const key of [exactKey, matchKey]) {
    for (const [word, match] of entries) {
      const form = key(word);
      if (form !== "" && !index.has(form)) index.set(form, match);
    }
  }
  indexes.set(list, index);
  return index;
}

/**
 * The allowed value that `text` stands for, first as it is, then without its brackets:
 * `正在办理中(已完成80%)` → 办理中. Undefined when nothing fits.
 */
export function matchChoice(list: ChoiceList, text: string): ChoiceMatch | undefined {
  const index = indexOf(list);
  return index.get(exactKey(text)) ?? index.get(matchKey(text));
}
