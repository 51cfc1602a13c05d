/**
 * What a row without full data is: group banner, total, footer, zero report (mess rows 22–24, 31).
 * All patterns work on text in half width without spaces and are tried only on few-celled rows.
 */
import { groupName } from "../../domain/ids/index.ts";
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";

const NUMBER = "[一二三四五六七八九十百零〇\\d]{1,4}";
const GROUP = new RegExp(`^第?${NUMBER}(?:村民|居民)?(?:小组|组|社):?(?:\\([^)]*\\))?:?$`);
const TOTAL_WORD = "(?:小计|合计|总计|累计|共计|总合计|汇总)";
const TOTAL = new RegExp(
  `^(?:.{0,6}[村组社区页月季年])?${TOTAL_WORD}[:]?(?:[\\d.,]*(?:户次|[户人件条次项元份名])?[,、;]?)*$`,
);
const PART_TOTAL = /小计|页/;

/** Labels that stand for a footer even without a colon. */
const SIGNATURE = "填表人|填报人|制表人?|审核人?|审批人|复核人?";
const LABEL =
  "负责人|经办人|联系人|联系电话|村?支部书记|主要领导|分管领导|单位负责人|填报单位|填表单位|" +
  "填报时间|填表时间|填报日期|填表日期|上报时间|日期";
const FOOTER = new RegExp(
  `^(?:(?:${SIGNATURE})(?:\\([^)]*\\))?(?::|$)|(?:${LABEL})(?:\\([^)]*\\))?:)`,
);
const NOTE = /^\(?(?:附?注|备注|说明|填表说明|填报说明|注意事项?|特别说明)(?:\d|[:.、]|$)/;
const STAMP = /\((?:盖章|公章|签字|签章|签名)\)[:\d年月日]*$/;
const LONGEST_STAMP = 40;
const PAGE = /^第\d+页|^-\d+-$|^\d+\/\d+$/;
const DATE_LINE =
  /^(?:\d{4}|[〇○零一二三四五六七八九\dxX]{4})?年[\d一二三四五六七八九十]{0,3}月[\d一二三四五六七八九十]{0,3}日$/;

const NOTHING_PERIOD = "(?:(?:[本当这]|上)[月期周季].{0,3}?|[\\d一二三四五六七八九十]{1,3}月份?)?";
const NOTHING_OF =
  "(?:新增|此类|相关|任何|群众|民生|走访|诉求|信访|矛盾|纠纷|隐患|稳定|事项|情况|问题|内容|数据|上报|报送|变动|变化|来访|接待|记录|会议|人员|困难|可报|发生|需要?|户)*";
const NOTHING = new RegExp(
  `^${NOTHING_PERIOD}(?:零报告|0报告|(?:暂?无|没有|未发生)${NOTHING_OF})[。.!]?$`,
);

/** The form in which the patterns are written. */
export function bareText(text: string): string {
  return removeSpaces(toHalfWidth(text));
}

/** `三组`, `第3村民小组:`, `5社(共12户)`. */
export function isGroupBanner(bare: string): boolean {
  return bare.length <= 20 && GROUP.test(bare);
}

/** `第三村民小组:(共12户) → 3组`. */
export function bannerGroup(bare: string): string {
  const name = bare.replace(/:?(?:\([^)]*\))?:?$/, "");
  return groupName(name) ?? name;
}

/** A sheet per 组 (`三组`, `第3村民小组`): the 组 of its rows; "" for every other name. */
export function groupOfSheet(name: string): string {
  const bare = bareText(name);
  return isGroupBanner(bare) ? bannerGroup(bare) : "";
}

/** `合计`, `三组小计`, `合计:37户`; `running` totals cover more than this table. */
export function totalKind(bare: string): "part" | "whole" | "running" | null {
  if (bare.length > 24 || !TOTAL.test(bare)) return null;
  if (bare.includes("累计")) return "running";
  return PART_TOTAL.test(bare) || isGroupBanner(bare.replace(/合计|总计|共计/, ""))
    ? "part"
    : "whole";
}

/** `填表人:`, `注:…`, `(盖章)`, `2026年11月30日` alone at the foot. */
export function isFooter(bare: string): boolean {
  if (FOOTER.test(bare) || isNote(bare) || PAGE.test(bare) || DATE_LINE.test(bare)) return true;
  return bare.length <= LONGEST_STAMP && STAMP.test(bare);
}

/** A whole date (`2026年11月30日`) or the blanks for one (`年 月 日`). */
export function isDateLine(bare: string): boolean {
  return DATE_LINE.test(bare);
}

/** A note may go on over several lines. */
export function isNote(bare: string): boolean {
  return NOTE.test(bare);
}

/** `无`, `本月无`, `零报告`, `11月无新增诉求`; `/` alone says the same. */
export function saysNothing(bare: string): boolean {
  return bare === "/" || (bare.length <= 20 && NOTHING.test(bare));
}

const TELLING = new Set(
  "填制审复负经联单上日附注备说特盖公签年第村支主分报(（-－/／二暂没未零本当这无",
);

/** Could a footer or a zero report begin with this character? Spares the patterns for most rows. */
export function isTelling(text: string): boolean {
  return TELLING.has(text.trimStart().charAt(0));
}
