/** A cell that names several households: `走访三组张三、李四等20户` (mess rows 38 and 39). */
import { groupName } from "../../domain/ids/index.ts";
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import { chineseNumber, NUMERAL_CLASS } from "../../domain/text/numerals.ts";
import { completeHouseholdNo } from "./householdNos.ts";
import { splitNames } from "./names.ts";

export interface ListedHousehold {
  /** Name of the householder; "" if only the 户编号 is given. */
  readonly name: string;
  /** `3组`; a group named once holds for the names after it. */
  readonly group?: string;
  readonly householdNo?: string;
}

export interface HouseholdList {
  readonly names: readonly string[];
  readonly households: readonly ListedHousehold[];
  /** The group if all households named are of one. */
  readonly group?: string;
  /** How many households (or 户次) the cell claims, named or not: `等20户`, `20户次`, `20`. */
  readonly claimed?: number;
  /** 等 without a number: others are meant, how many is not said. */
  readonly andOthers: boolean;
  /** Parts that are neither a name nor a number. */
  readonly unread: readonly string[];
}

/** 李四两户: the 四 is the name's, so a count of several characters needs 十 or 百 inside. */
const COUNTED =
  "\\d+|[一二两三四五六七八九]?百?零?[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]百?";
const COUNT = new RegExp(
  `(?:等|共|计)*(${COUNTED})(?:多|余)?(?:个)?(?:户次|户人家|户农户|户群众|户|家|人次|人)(?:群众|农户|村民|人家|家庭)?$`,
);
const VERBS = /^(?:今日|今天|上午|下午|入户|走访了?|慰问了?|看望了?|上门|到|去)+/;
const GROUP_BEFORE = new RegExp(
  `^(第?(?:\\d{1,2}|[${NUMERAL_CLASS}]{1,3})(?:村民小组|居民小组|小组|组|社|队))的?`,
);
const OTHERS = /等(?:人|户|农户|群众|村民)?$/;
const NAME = /^[\u3400-\u9fff\ue000-\uf8ff·]{2,6}$/;

/** Never refuses: what is not understood stands in `unread`. */
export function parseHouseholdList(text: string): HouseholdList {
  const spaced = toHalfWidth(text)
    .trim()
    .replace(/[。.]+$/, "");
  let rest = spaced.replace(VERBS, "");
  let claimed: number | undefined;
  const free = /^\d{1,4}$/.exec(removeSpaces(rest));
  const count = COUNT.exec(rest);
  if (free) {
    [claimed, rest] = [Number(free[0]), ""];
  } else if (count && isCount(rest, count)) {
    claimed = toNumber(count[1] ?? "");
    rest = rest.slice(0, count.index).trim();
  }
  const andOthers = claimed === undefined && OTHERS.test(rest);
  const { households, unread, group: lastGroup } = readParts(rest.replace(OTHERS, ""));
  const groups = new Set(households.map((it) => it.group));
  const group =
    households.length === 0 ? lastGroup : groups.size === 1 ? [...groups][0] : undefined;
  return {
    names: households.map((it) => it.name).filter((name) => name !== ""),
    households,
    ...(group === undefined ? {} : { group }),
    ...(claimed === undefined ? {} : { claimed }),
    andOthers,
    unread,
  };
}

function readParts(text: string): {
  readonly households: readonly ListedHousehold[];
  readonly unread: readonly string[];
  readonly group?: string;
} {
  const households: ListedHousehold[] = [];
  const unread: string[] = [];
  let group: string | undefined;
  for (const listed of splitNames(text).names) {
    let part = listed.replace(VERBS, "");
    const before = GROUP_BEFORE.exec(part);
    if (before) {
      group = groupName(before[1] ?? "") ?? group;
      part = part.slice(before[0].length);
    }
    if (part === "") continue;
    const inGroup = group === undefined ? {} : { group };
    const householdNo = /^[\d-]+$/.test(part) ? completeHouseholdNo(part, group) : null;
    const name = part.length > 2 ? part.replace(/[家户]$/, "") : part;
    if (householdNo !== null) households.push({ name: "", householdNo, ...inGroup });
    else if (NAME.test(name)) households.push({ name, ...inGroup });
    else unread.push(listed);
  }
  return { households, unread, ...(group === undefined ? {} : { group }) };
}

/** `张三家` is one name and no count; `万家` neither. */
function isCount(text: string, match: RegExpExecArray): boolean {
  return /\d/.test(match[1] ?? "") || !text.endsWith("家") || match[0].includes("等");
}

function toNumber(numeral: string): number | undefined {
  const value = /\d/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
  return value ?? undefined;
}
