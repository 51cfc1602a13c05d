/** What titles, sheet names and setup cells say of village, township and month (mess rows 14, 28, 58). */
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import { chineseNumber } from "../../domain/text/numerals.ts";

const HAN = "\\u3400-\\u9fff";
const MONTH_NUMBER = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const YEAR = "(20\\d{2}|[二][〇○零Oo一二三四五六七八九]{3})";
const YEAR_MONTH = new RegExp(
  `${YEAR}[年.\\-/]${MONTH_NUMBER}(?:月份?|(?![\\d.\\-/月]))(?!\\d)(?!十|日)`,
  "g",
);
const MONTH_ALONE = new RegExp(
  `(?<![\\d年一二三四五六七八九十])${MONTH_NUMBER}月(?:份|(?![\\d一二三四五六七八九十]))`,
  "g",
);
const DAY_DATE = new RegExp(`${YEAR}[年.\\-/]${MONTH_NUMBER}[月.\\-/]\\d{0,2}[日号]?`, "g");
const WRITING_TIME = /(?:填报|填表|制表|上报|打印|统计)?(?:时间|日期):?.*$/;

const TOWNSHIP = new RegExp(`([${HAN}]{1,6}?(?:镇|乡|街道))(?!村)`);
const VILLAGE = new RegExp(`([${HAN}]{1,8}?(?:社区|村))(?!民(?!情|生|主|意)|级|务|组|干)`);
const ABOVE_TOWNSHIP = new RegExp(
  `^[${HAN}]*(?:省|自治区|自治州|州|市|县|区)(?=[${HAN}]{2,}?(?:镇|乡|街道))`,
);
const GENERIC =
  /^(?:各|本|全|每|该|所在|所属|行政|驻|农|乡|镇|空|某|[Xx×])+(?:村|社区)$|^(?:村|社区)+$|(?:各|每|某|所有)(?:村|社区)$/;
const LEADING_WORDS = /^(?:.*?(?:单位|台账|登记表|记录表|名称|年度|月份?))/;

/** `五桂镇龙河村2026年11月民情台账 → 龙河村`; "" if the text names no village. */
export function villageIn(text: string): string {
  for (const part of nameParts(text)) {
    const rest = part.replace(ABOVE_TOWNSHIP, "");
    const township = TOWNSHIP.exec(rest)?.[1] ?? "";
    const local = township === "" ? rest : rest.slice(rest.indexOf(township) + township.length);
    const village = VILLAGE.exec(local)?.[1]?.replace(LEADING_WORDS, "") ?? "";
    if (village.length > 1 && !GENERIC.test(village)) return village;
  }
  return "";
}

/** `中江县五桂镇龙河村 → 五桂镇`; "" if none is named. */
export function townshipIn(text: string): string {
  for (const part of nameParts(text)) {
    const township = TOWNSHIP.exec(part.replace(ABOVE_TOWNSHIP, ""))?.[1] ?? "";
    if (township.length > 2) return township;
  }
  return "";
}

/**
 * The month that a title or a sheet name speaks of, `yyyy-mm`. A month without a year is the one
 * nearest to the period; the day on which a form was filled in says nothing. "" if none or several.
 */
export function monthIn(text: string, period: { year: number; month: number }): string {
  const plain = removeSpaces(toHalfWidth(text))
    .replace(WRITING_TIME, "")
    .replace(DAY_DATE, (date) =>
      /[日号]$/.test(date) || /[.\-/]\d+[.\-/]\d+$/.test(date) ? "|" : date,
    );
  const found = new Set<string>();
  for (const match of plain.matchAll(YEAR_MONTH)) {
    found.add(monthId(numberOf(match[1] ?? ""), numberOf(match[2] ?? "")));
  }
  if (found.size === 0) {
    for (const match of plain.matchAll(MONTH_ALONE)) {
      const month = numberOf(match[1] ?? "");
      found.add(monthId(nearestYear(month, period), month));
    }
  }
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? "" : only;
}

export function monthId(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** Pieces of a title in which a name can stand, without dates and labels. */
function nameParts(text: string): readonly string[] {
  return toHalfWidth(text)
    .replace(DAY_DATE, " ")
    .replace(YEAR_MONTH, " ")
    .replace(/\(盖章\)|\(公章\)/g, " ")
    .split(/[\s:,、。;()《》“”"【】|\-—_·\d]+/)
    .filter((part) => part !== "");
}

function numberOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (chineseNumber(text.replace(/[Oo]/g, "〇")) ?? 0);
}

function nearestYear(month: number, period: { year: number; month: number }): number {
  const difference = month - period.month;
  if (difference > 6) return period.year - 1;
  return difference < -6 ? period.year + 1 : period.year;
}
