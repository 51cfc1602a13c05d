import { integer, onOff, oneOf, oneOfOrBlank } from "../build.ts";

/** 接待, 日记 and what is solved on the spot. */
export const RECEPTION_SETTINGS = {
  receptionWeekday: oneOfOrBlank(
    "D17",
    "接待日",
    ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
    "原文留空(每周 X),由各村选定;不填则不检查。",
  ),
  receptionHoliday: oneOf("D17", "接待日逢节假日", ["顺延到下一个工作日", "不顺延"]),
  dutyDays: oneOf("D18", "值班覆盖", ["每天", "工作日"]),
  replyDays: integer("D19", "来访答复时限", 7, "天", { min: 1, max: 365 }),
  diaryPerVisitDay: onOff("D20", "每个走访日写日记(只提示)", true),
  diaryPerMonth: integer("D20", "每月日记篇数下限", 1, "篇/人·月", { max: 31 }),
  onSpotIsLogged: onOff("D25", "当场办结的事也入账", true, "当场办结的不必建一户一档。"),
};
