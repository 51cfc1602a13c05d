/** 组别: `三组`, `3社`, `第三村民小组` are all `3组`. In much of Sichuan a 组 is called 社. */
import { NUMERAL_CLASS, chineseNumber, toChineseNumber } from "../text/numerals.ts";
import { removeSpaces, toHalfWidth } from "../text/normalize.ts";

const NUMBER = `(\\d{1,3}|[${NUMERAL_CLASS}]{1,5})`;
// 三社区 is a community, 第一组织 an organisation; neither is a group.
const KIND = "(?:村民小组|居民小组|村民组|小组|组(?![织团])|社(?!区)|生产队|队)";
const WHOLE = new RegExp(`^第?${NUMBER}${KIND}$`);
const INSIDE = new RegExp(`第?${NUMBER}${KIND}`);

/** `groupName("第三村民小组") → "3组"`; null when the text is no group. */
export function groupName(text: string): string | null {
  return fromMatch(WHOLE.exec(removeSpaces(toHalfWidth(text))));
}

/** The group that an address speaks of: `龙河村三组12号 → 3组`; null when it names none. */
export function groupInAddress(address: string): string | null {
  return fromMatch(INSIDE.exec(removeSpaces(toHalfWidth(address))));
}

/** `groupNumber("3组") → 3`. */
export function groupNumber(text: string): number | null {
  const name = groupName(text);
  return name === null ? null : Number.parseInt(name, 10);
}

/** What a notice on the wall says instead of a name: `三组村民`. */
export function villagersOf(group: string): string {
  const number = groupNumber(group);
  return number === null ? "村民" : `${toChineseNumber(number)}组村民`;
}

function fromMatch(match: RegExpExecArray | null): string | null {
  const digits = match?.[1] ?? "";
  const number = /^\d+$/.test(digits) ? Number(digits) : chineseNumber(digits);
  return number === null || number === 0 ? null : `${number}组`;
}
