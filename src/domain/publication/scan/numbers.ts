/**
 * Runs of digits that may be somebody's: 身份证号, telephone, account. Nothing of seven digits and more
 * passes unseen, whatever stands between them and in whatever signs they are written; what kind of
 * number it is, is only said to help whoever decides.
 */
import { isIsoDate } from "../../dates/index.ts";
import type { Folded } from "./fold.ts";
import type { Match } from "./types.ts";

/** Digits that may be a telephone number; shorter runs are counts, years and prices. */
const FEWEST = 7;
const HAN_DIGITS: Readonly<Record<string, string>> = {
  ...{ 〇: "0", 零: "0", "○": "0", 一: "1", 幺: "1", 二: "2", 三: "3", 四: "4", 五: "5" },
  ...{ 六: "6", 七: "7", 八: "8", 九: "9", 壹: "1", 贰: "2", 叁: "3", 肆: "4", 伍: "5" },
  ...{ 陆: "6", 柒: "7", 捌: "8", 玖: "9" },
};
const HAN_DIGIT = new RegExp(`[${Object.keys(HAN_DIGITS).join("")}]`, "g");
/** Between the digits of one number: anything but letters, and but what ends a sentence or a term. */
const LOOSE = /[+(]?\d(?:[^\p{L}\p{N}、,。;:!?]{0,8}\d)*/gu;
/** The same with those too: there only what has the very form of a number counts. */
const LOOSEST = /\d(?:[^\p{L}\p{N}]{0,8}\d)*/gu;
const CHECK_X = /^[^\p{L}\p{N}]{0,8}[x×х]/u;
const DATE = "(?:19|20)\\d{2}[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\\d|3[01])";
const SHORT_DATE = "(?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\\d|3[01])";
const YEAR = "(?:19|20)\\d{2}";
/** A day, two days, or two years: 2025-2026. */
const DATES = new RegExp(
  `^(?:${DATE}(?:[-‐-―−~](?:${DATE}|${SHORT_DATE}))?|${YEAR}[-‐-―−~]${YEAR})$`,
);
const DATE_AT_EDGE = new RegExp(`^${DATE}(?!\\d)|(?<!\\d)${DATE}$`);
/** A word that announces a number makes a short one a telephone or account number too. */
const ANNOUNCED =
  /(?:电话|手机|座机|短号|联系方式|联系人|qq|微信|vx|账号|帐号|卡号|存折|证号)[号码]{0,2}[^\p{L}\p{N}]{0,3}(?:是|为)?([a-z0-9_-]{4,})/gu;

export function findNumbers(folded: Folded): readonly Match[] {
  const text = folded.text.replace(HAN_DIGIT, (sign) => HAN_DIGITS[sign] ?? sign);
  return [...runs(text), ...wideRuns(text), ...announced(text)];
}

function runs(text: string): readonly Match[] {
  return [...text.matchAll(LOOSE)].flatMap((match): Match[] => {
    const [run] = match;
    const digits = digitsOf(run);
    if (digits.length < FEWEST || isOnlyDates(run, digits)) return [];
    const from = match.index;
    let to = from + run.length;
    const x = digits.length >= 17 ? CHECK_X.exec(text.slice(to)) : null;
    if (x) to += x[0].length;
    return [{ from, to, ...kindOf(digits, x !== null) }];
  });
}

/** Digits with commas and full stops between them: only when together they are a mobile or an ID number. */
function wideRuns(text: string): readonly Match[] {
  return [...text.matchAll(LOOSEST)].flatMap((match): Match[] => {
    const digits = digitsOf(match[0]);
    const end = match.index + match[0].length;
    const x = digits.length === 17 ? CHECK_X.exec(text.slice(end)) : null;
    const isNumber = isMobile(digits) || isId(digits, x !== null);
    if (!isNumber) return [];
    return [{ from: match.index, to: end + (x?.[0].length ?? 0), ...kindOf(digits, x !== null) }];
  });
}

function announced(text: string): readonly Match[] {
  return [...text.matchAll(ANNOUNCED)].map((match): Match => {
    const to = match.index + match[0].length;
    const from = to - (match[1]?.length ?? 0);
    return { from, to, kind: "phone", why: "前面写着电话、账号一类的字" };
  });
}

/** Written as a date, or a date beside a count too short to be a number by itself. */
function isOnlyDates(run: string, digits: string): boolean {
  if (isDates(run)) return true;
  const rest = digitsOf(run.replace(DATE_AT_EDGE, ""));
  return rest.length < FEWEST && rest.length < digits.length && !hasNumber(digits);
}

/** One day, two days or two years, and nothing else. */
export function isDates(text: string): boolean {
  return DATES.test(text);
}

/** A date taken out of a longer number would hide it: 510129 1990-11-27 1234. */
function hasNumber(digits: string): boolean {
  return digits.length >= 13 || isMobile(digits);
}

function kindOf(digits: string, withX: boolean): Pick<Match, "kind" | "why"> {
  if (isId(digits, withX)) return { kind: "id", why: "像身份证号" };
  if (isMobile(digits)) return { kind: "phone", why: "像手机号码" };
  const isLandline = digits.length <= 8 || /^(?:0\d{9,11}|[48]00\d{7})$/.test(digits);
  if (isLandline) return { kind: "phone", why: "像电话号码" };
  if (digits.length >= 12) return { kind: "account", why: "像账号或证件号码" };
  return { kind: "number", why: "一长串数字,可能是号码" };
}

function isMobile(digits: string): boolean {
  return /^(?:0{0,2}86)?0?1[3-9]\d{9}$/.test(digits);
}

/** Of 18 characters, or the 15 of old cards, whatever their check character. */
function isId(digits: string, withX: boolean): boolean {
  if (withX ? digits.length === 17 : digits.length === 18) return true;
  if (digits.length !== 15) return false;
  const [year, month, day] = [digits.slice(6, 8), digits.slice(8, 10), digits.slice(10, 12)];
  return isIsoDate(`19${year}-${month}-${day}`);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
