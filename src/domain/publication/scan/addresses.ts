/** House numbers. Village and 组 may stand on the wall; whatever is nearer to a door may not. */
import type { Folded } from "./fold.ts";
import { isDates } from "./numbers.ts";
import type { Match } from "./types.ts";

const NUMERAL = "[\\d〇零○一二三四五六七八九十百]";
const NUMBER = `${NUMERAL}+`;
/** 11月12号 is a day. */
const HOUSE = new RegExp(
  `(?<!月|${NUMERAL})(?:${NUMBER}(?:号楼|号院|号|栋|幢|单元|室|弄)(?:[-附第]*${NUMBER}(?:号楼|号|栋|幢|单元|室|楼|户)?)*)`,
  "gu",
);
const GROUP_AND_HOUSE = new RegExp(
  `${NUMBER}(?:村民小组|居民小组|小组|组|社|队)[^\\p{L}\\p{N}]{0,3}第?${NUMBER}户`,
  "gu",
);
const HOUSEHOLD_NO = /(?<![\d‐-―−-])\d{2}[-‐-―−_]\d{4}(?![\d‐-―−-])/gu;
/** 5-2-301; a day is written so too. */
const ROOM = /(?<![\d‐-―−-])\d{1,4}(?:[-‐-―−]\d{1,4}){2,}(?![\d‐-―−-])/gu;
/** 幸福路12; 修路12公里 measures. */
const STREET =
  /(?:路|街|巷|大道|胡同)\d+(?!\d|\.\d)(?!(?:余|多)?(?:平方|立方|公里|千米|厘米|里|米|m|km|户|个|处|盏|座|条|段|人|万|元|次|天|年|月|日|号|亩|%))/gu;

const RULES: readonly (readonly [pattern: RegExp, why: string])[] = [
  [HOUSE, "像门牌号"],
  [GROUP_AND_HOUSE, "像某组某户;如果是户数,可以照登"],
  [HOUSEHOLD_NO, "像户编号"],
  [ROOM, "像楼栋、单元、房号"],
  [STREET, "像街道门牌"],
];

export function findAddresses({ text }: Folded): readonly Match[] {
  return RULES.flatMap(([pattern, why]) =>
    [...text.matchAll(pattern)]
      .filter(([piece]) => !isDates(piece))
      .map((match): Match => {
        const { index: from } = match;
        return { from, to: from + match[0].length, kind: "address", why };
      }),
  );
}
