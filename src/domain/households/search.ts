/** Finding a household while its name is being typed: 20,000 of them within a frame. */
import { groupName } from "../ids/group.ts";
import { removeSpaces, toHalfWidth } from "../text/normalize.ts";
import { nameInitials } from "./initials.ts";

/** What the search knows of a household. */
export interface SearchHousehold {
  readonly householdNo: string;
  readonly householder: string;
  readonly group: string;
  /** One of the 重点户. */
  readonly isSpecial: boolean;
  /** Day of the last counted visit, `yyyy-mm-dd`; "" when there was none. */
  readonly lastVisit: string;
}

/** An index over households; build it once, ask it at every key. */
export interface HouseholdIndex<Household> {
  readonly size: number;
  /** The best `limit` that fit every word of the query; without words those most due for a visit. */
  readonly search: (query: string, limit: number) => readonly Household[];
}

interface Indexed<Household> {
  readonly household: Household;
  readonly name: string;
  readonly no: string;
  /** `03-0045` as it may be typed: `030045`, `3-45`, `45`. */
  readonly digits: string;
  readonly shortNo: string;
  readonly tail: string;
  readonly group: string;
  readonly initials: readonly string[];
}

/** How well a word fits, the better the lower; `MISS` when it does not. */
const MISS = 99;

type Word =
  | { readonly kind: "group" | "name" | "letters"; readonly text: string }
  | { readonly kind: "number"; readonly text: string; readonly short: string };

export function householdIndex<Household extends SearchHousehold>(
  households: readonly Household[],
): HouseholdIndex<Household> {
  // In order of need once, so that equal fits come out in it without sorting at every key.
  const indexed = [...households].sort(byNeed).map(index);
  return {
    size: indexed.length,
    search: (query, limit) => {
      const words = wordsOf(query);
      if (words.length === 0) return indexed.slice(0, limit).map(({ household }) => household);
      const byFit: Household[][] = [];
      for (const entry of indexed) {
        const fit = fitOf(entry, words);
        if (fit >= MISS) continue;
        const same = (byFit[fit] ??= []);
        if (same.length < limit) same.push(entry.household);
      }
      return byFit.flat().slice(0, limit);
    },
  };
}

/** 重点户 first, then those visited longest ago, never before ever. */
function byNeed(a: SearchHousehold, b: SearchHousehold): number {
  if (a.isSpecial !== b.isSpecial) return a.isSpecial ? -1 : 1;
  if (a.lastVisit !== b.lastVisit) return a.lastVisit < b.lastVisit ? -1 : 1;
  if (a.householdNo === b.householdNo) return 0;
  return a.householdNo < b.householdNo ? -1 : 1;
}

function index<Household extends SearchHousehold>(household: Household): Indexed<Household> {
  const { householdNo, householder, group } = household;
  const shortNo = withoutZeros(householdNo);
  return {
    household,
    name: householder,
    no: householdNo,
    digits: householdNo.replaceAll("-", ""),
    shortNo,
    tail: shortNo.slice(shortNo.lastIndexOf("-") + 1),
    group,
    initials: nameInitials(householder),
  };
}

/** `3组zs` is the group 3组 and the letters zs; words may be written without spaces between them. */
function wordsOf(query: string): readonly Word[] {
  const parts = toHalfWidth(query)
    .toLowerCase()
    .match(
      /第?[\d一二三四五六七八九十]+(?:村民小组|小组|组|社|队)|[a-z]+|[\d-]+|\p{Script=Han}+/gu,
    );
  return (parts ?? []).map((part): Word => {
    const text = removeSpaces(part);
    const group = groupName(text);
    if (group !== null) return { kind: "group", text: group };
    if (/^[a-z]/.test(text)) return { kind: "letters", text };
    if (!/^[\d-]/.test(text)) return { kind: "name", text };
    return { kind: "number", text, short: withoutZeros(text) };
  });
}

/** `03-0045` → `3-45`. */
function withoutZeros(no: string): string {
  return no.replace(/(^|-)0+(?=\d)/g, "$1");
}

function fitOf<Household>(entry: Indexed<Household>, words: readonly Word[]): number {
  let worst = 0;
  for (const word of words) {
    const fit = wordFit(entry, word);
    if (fit > worst) worst = fit;
    if (worst === MISS) return MISS;
  }
  return worst;
}

function wordFit<Household>(entry: Indexed<Household>, word: Word): number {
  switch (word.kind) {
    case "group":
      return entry.group === word.text ? 0 : MISS;
    case "name":
      return textFit(entry.name, word.text);
    case "letters": {
      const [first = "", second] = entry.initials;
      const fit = textFit(first, word.text);
      if (second === undefined || fit === 0) return fit;
      return Math.min(fit, textFit(second, word.text));
    }
    case "number":
      if (entry.no === word.text || entry.shortNo === word.short) return 0;
      if (entry.tail === word.short || entry.digits === word.text) return 0;
      if (entry.no.startsWith(word.text) || entry.shortNo.startsWith(word.short)) return 1;
      return entry.digits.includes(word.text) ? 2 : MISS;
  }
}

function textFit(whole: string, part: string): number {
  const at = whole.indexOf(part);
  if (at < 0) return MISS;
  if (at > 0) return 2;
  return whole.length === part.length ? 0 : 1;
}
