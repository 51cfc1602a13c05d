/** How one met the people, and what came of it. */
import { list, wordsFor } from "../build.ts";

/**
 * 走访方式. Which of them count as a visit is a setting: B names “用通话代替见面” as the evil to
 * cure, so by default only the first two do.
 */
export const VISIT_WAYS = list(
  "走访方式",
  ["入户", "当面", "电话", "微信", "视频", "网上", "未遇", "院坝会"],
  {
    unknown: "ask",
    words: wordsFor({
      入户: ["上门", "入户走访", "上门走访", "家访", "实地走访", "实地"],
      当面: ["见面", "面谈", "当面交谈", "面对面"],
      电话: ["打电话", "通话", "电话联系", "手机", "电话走访"],
      微信: ["微信聊天", "微信群"],
      视频: ["视频通话", "微信视频"],
      网上: ["网络", "线上", "qq"],
      未遇: ["锁门", "无人", "无人在家", "不在家", "没人", "外出"],
      院坝会: ["坝坝会", "院坝", "群众会"],
    }),
  },
);

export const VISIT_OUTCOMES = list(
  "走访处理",
  ["当场解决", "已登记一户一档", "转台账", "无需处理"],
  {
    unknown: "keep",
    words: wordsFor({
      当场解决: ["当场办结", "现场解决", "已当场解决", "已解答"],
      已登记一户一档: ["一户一档", "登记一户一档", "已建档"],
      转台账: ["已转台账", "列入台账", "已录入台账", "登记台账"],
      无需处理: ["无诉求", "不需处理"],
    }),
  },
);

export const DIARY_GRADES = list("评定等级", ["优秀", "良好", "合格", "不合格"], {
  unknown: "keep",
  words: wordsFor({ 优秀: ["优", "好"], 良好: ["良"], 合格: ["一般"], 不合格: ["差"] }),
});

/** 会议类型: one sitting may be both a 民情分析会 (A1) and a 支部扩大会 (B). */
export const MEETING_TYPES = list(
  "会议类型",
  ["民情分析会", "支部扩大会", "党(工)委扩大会", "党组(党委)扩大会", "常委扩大会"],
  {
    unknown: "ask",
    words: wordsFor({
      支部扩大会: ["民主议账会", "议账会", "支部扩大会议", "党支部扩大会", "民主议账"],
      民情分析会: ["民情分析会议", "分析会"],
      "党(工)委扩大会": ["党委扩大会", "党工委扩大会", "党委扩大会议"],
      "党组(党委)扩大会": ["党组扩大会", "党组扩大会议"],
      常委扩大会: ["县委常委扩大会", "常委扩大会议"],
    }),
  },
);

/** Who has to be there besides the chair: B(二)1. */
export const MEETING_GROUPS = list(
  "参会人员",
  ["两委", "监委会", "议事会", "党员代表", "村民代表"],
  {
    unknown: "keep",
    words: wordsFor({
      两委: ["两委干部", "村两委", "班子成员", "村干部", "两委成员"],
      监委会: ["村监委会", "监委会成员", "村监委会成员", "监督委员会", "监委"],
      议事会: ["议事会成员"],
      党员代表: ["党员"],
      村民代表: ["群众代表", "居民代表"],
    }),
  },
);
