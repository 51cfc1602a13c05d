/** Allowed values used by many ledgers, with the words in use for them. */
import { list, wordsFor } from "../build.ts";

export const YES_NO = list("是否", ["是", "否"], {
  unknown: "refuse",
  words: wordsFor({
    是: ["√", "✓", "✔", "有", "对", "y", "yes", "true"],
    否: ["×", "✗", "✕", "没有", "不是", "n", "no", "false"],
  }),
});

export const GENDERS = list("性别", ["男", "女"], {
  unknown: "refuse",
  words: wordsFor({ 男: ["男性", "m"], 女: ["女性", "f"] }),
});

export const HEALTH = list("健康状况", ["健康", "患病", "残疾"], {
  unknown: "keep",
  words: wordsFor({
    健康: ["良好", "一般", "健康或良好"],
    患病: ["有病", "慢性病", "长期慢性病", "患有大病", "大病"],
    残疾: ["残", "残疾人"],
  }),
});

/** 保障类型: 特困 is what 五保 is called today. */
export const SUPPORT_TYPES = list(
  "保障类型",
  ["城镇低保", "农村低保", "农村五保", "特困供养", "临时救助", "无"],
  {
    unknown: "keep",
    words: wordsFor({
      城镇低保: ["城市低保", "城低"],
      农村低保: ["农低"],
      农村五保: ["五保", "五保户"],
      特困供养: ["特困", "特困人员", "特困户"],
    }),
  },
);
