/** Everything in a text that may be personal. Linear in the text, whatever the number of names. */
import { findAddresses } from "./addresses.ts";
import { fold, foldWords, type Folded } from "./fold.ts";
import { findNumbers } from "./numbers.ts";
import { Phrases } from "./phrases.ts";
import type { Found, Match } from "./types.ts";
import { HARMLESS_WORDS, SENSITIVE_WORDS } from "./words.ts";

export { KIND_NAMES } from "./types.ts";
export type { Found, HitKind } from "./types.ts";

export interface KnownPhrase {
  readonly kind: "name" | "address";
  readonly why: string;
}

/** Found spans in the text as written, by place; none lies wholly inside another of its kind. */
export type Scan = (text: string) => readonly Found[];

/** `words`: the township's own, beside `SENSITIVE_WORDS`. */
export function scanner(
  known: readonly Phrases<KnownPhrase>[],
  words: readonly string[] = [],
): Scan {
  const sensitive = new Phrases<string>();
  for (const group of SENSITIVE_WORDS) {
    for (const word of group.words) sensitive.add(word, group.why);
  }
  for (const word of words) sensitive.add(word, "本乡镇自定的敏感词");
  const harmless = new Phrases<true>();
  for (const word of HARMLESS_WORDS) harmless.add(word, true);
  return (text) => {
    if (text === "") return [];
    const plain = fold(text);
    const joined = foldWords(text);
    const innocent = harmless.find(joined);
    const inPlain = [...findNumbers(plain), ...findAddresses(plain)];
    const inJoined: Match[] = [
      ...known.flatMap((phrases) =>
        phrases.find(joined).map(({ from, to, value }) => ({ from, to, ...value })),
      ),
      ...sensitive
        .find(joined)
        .filter((it) => !innocent.some(({ from, to }) => from <= it.from && it.to <= to))
        .map(({ from, to, value }): Match => ({ from, to, kind: "word", why: value })),
    ];
    return withoutInner([...placed(inPlain, plain, text), ...placed(inJoined, joined, text)]);
  };
}

function placed(matches: readonly Match[], folded: Folded, text: string): readonly Found[] {
  return matches.map(({ from, to, kind, why }) => {
    const { start, end } = folded.span(from, to);
    return { start, end, kind, why, text: text.slice(start, end) };
  });
}

/** 张三 inside 张三丰 is the longer name; 12号 inside 三组12号, 138-12-3 inside a telephone number too. */
function withoutInner(found: readonly Found[]): readonly Found[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  /** How far those before reach: what ends no later lies inside one of them. */
  const reach = { number: -1, address: -1, name: -1, word: -1 };
  return ordered.filter((it) => {
    const own = familyOf(it);
    const isInner = reach[own] >= it.end || (own === "address" && reach.number >= it.end);
    if (!isInner) reach[own] = it.end;
    return !isInner;
  });
}

/** Numbers of every kind are one: one stretch of digits is asked about once. */
function familyOf({ kind }: Found): "number" | "address" | "name" | "word" {
  return kind === "name" || kind === "word" || kind === "address" ? kind : "number";
}
