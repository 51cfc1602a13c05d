/** Which village a text means: names, aliases and former names of the 村名单 (mess row 35). */
import { removeSpaces, toHalfWidth } from "../text/normalize.ts";
import type { Village } from "./types.ts";

/**
 * `found`: exactly one; `exact` is false when an alias or another form of the name was used.
 * `several`: the text fits more than one village (a merger, `龙河村(原五桂村)`): ask.
 * `none`: no village; `near` offers the one whose name differs by a single character.
 */
export type VillageMatch =
  | { readonly kind: "found"; readonly village: Village; readonly exact: boolean }
  | { readonly kind: "several"; readonly villages: readonly Village[] }
  | { readonly kind: "none"; readonly near: readonly Village[] };

export interface VillageRegistry {
  readonly villages: readonly Village[];
  /** The whole text is a village's name (a cell, a setup field). */
  readonly match: (text: string) => VillageMatch;
  /** The text holds a village's name somewhere (a title, a file name). */
  readonly find: (text: string) => VillageMatch;
}

const SUFFIX = /(?:村民委员会|居民委员会|村委会|居委会|党支部|党总支|党委|支部|村|社区)+$/;
const ORGANISATION = /(?:村|社区)?(?:村民委员会|居民委员会|村委会|居委会)$/;

const ABOVE = /^.*?(?:省|市|州|县|(?<!社)区)(?=.*(?:镇|乡|街道))/;
const TOWNSHIP = /^.{1,6}?(?:镇|乡|街道)(?=.{2,})/;

/** `五桂镇龙河村委会 → 龙河`: the part that tells villages apart. */
export function villageStem(text: string): string {
  const plain = removeSpaces(toHalfWidth(text)).replace(/\([^)]*\)/g, "");
  const local = plain.replace(ABOVE, "").replace(TOWNSHIP, "").replace(SUFFIX, "");
  // 古镇社区 is a village of its own, not the 社区 of a 镇.
  return local === "" ? plain.replace(SUFFIX, "") : local;
}

/** A presentable name for a village that stands in no list: `龙河村委会 → 龙河村`. */
export function villageName(text: string): string {
  const plain = removeSpaces(toHalfWidth(text)).replace(/\([^)]*\)/g, "");
  if (/居民委员会$|居委会$|社区/.test(plain)) return `${villageStem(text)}社区`;
  return ORGANISATION.test(plain) || plain.endsWith("村") ? `${villageStem(text)}村` : plain;
}

/** A registry over the 村名单. Later villages never take a name that an earlier one has. */
export function villageRegistry(villages: readonly Village[]): VillageRegistry {
  const byStem = new Map<string, Village[]>();
  const exactNames = new Map<string, Village>();
  const add = (text: string, village: Village): void => {
    const stem = villageStem(text);
    if (stem === "") return;
    const known = byStem.get(stem);
    if (!known) byStem.set(stem, [village]);
    else if (!known.includes(village)) known.push(village);
  };
  for (const village of villages) {
    exactNames.set(village.name, village);
    add(village.name, village);
    for (const alias of village.aliases) add(alias, village);
  }

  const decide = (
    found: readonly Village[],
    text: string,
    isExact: (name: string) => boolean,
  ): VillageMatch => {
    const [only, ...more] = found;
    if (only === undefined) return { kind: "none", near: near(text) };
    if (more.length > 0) return { kind: "several", villages: found };
    return { kind: "found", village: only, exact: isExact(only.name) };
  };

  const near = (text: string): readonly Village[] => {
    const stem = villageStem(text);
    return villages.filter((village) => differsByOne(stem, villageStem(village.name)));
  };

  return {
    villages,
    match: (text) => {
      const plain = removeSpaces(toHalfWidth(text));
      const exact = exactNames.get(plain);
      if (exact) return { kind: "found", village: exact, exact: true };
      const found = new Set(byStem.get(villageStem(plain)));
      for (const inner of bracketed(plain)) {
        for (const village of byStem.get(villageStem(inner)) ?? []) found.add(village);
      }
      // `五桂镇龙河村` is 龙河村 in full; 龙河村委会 and 龙河村(原五桂村) are other forms of it.
      return decide([...found], plain, (name) => plain.endsWith(name));
    },
    find: (text) => {
      const plain = removeSpaces(toHalfWidth(text));
      const hits: { stem: string; at: number; villages: readonly Village[] }[] = [];
      for (const [stem, owners] of byStem) {
        const at = stem.length < 2 ? -1 : plain.indexOf(stem);
        if (at >= 0) hits.push({ stem, at, villages: owners });
      }
      // 上龙河村 contains 龙河: a hit inside a longer hit says nothing.
      const outer = hits.filter(
        (hit) =>
          !hits.some(
            (other) =>
              other.stem.length > hit.stem.length &&
              other.at <= hit.at &&
              other.at + other.stem.length >= hit.at + hit.stem.length,
          ),
      );
      const found = new Set(outer.flatMap((hit) => hit.villages));
      return decide([...found], plain, (name) => plain.includes(name));
    },
  };
}

function bracketed(text: string): string[] {
  return [...text.matchAll(/\((?:原|含|曾用名)?([^)]*)\)/g)].map((match) => match[1] ?? "");
}

function differsByOne(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  let differences = 0;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) differences += 1;
  return differences === 1;
}
