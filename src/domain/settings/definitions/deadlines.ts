import { integer, monthDay, onOff, oneOf, percent } from "../build.ts";

/** 时限, 月报, 回访 and 公示: not in the two regulations, practice elsewhere and proposals. */
export const DEADLINE_SETTINGS = {
  workCalendar: oneOf(
    "§2.3",
    "工作日日历",
    ["国务院放假通知和工作日历表", "只用工作日历表"],
    "工作日历表中的日子优先;没有放假安排的年份按周一至周五算,并说明。",
  ),
  dueSoonWorkdays: integer("§2.3", "临期提醒", 3, "个工作日", {
    max: 60,
    note: "到期前几个工作日。",
  }),
  yellowWorkdays: integer("§2.3", "黄灯:逾期不超过", 5, "个工作日", {
    min: 1,
    max: 250,
    note: "超过即红灯。",
  }),
  redWhenMissedAgain: onOff("§2.3", "黄灯后新时限再逾期亮红灯", true),
  extensionNeedsApproval: onOff("§2.3", "延期须有理由、批准人和新时限", true),
  monthCutoff: monthDay(
    "§2.4",
    "月报截止日",
    "月末,或 1 到 28 日;填 20 时从上月 21 日到本月 20 日。",
  ),
  satisfactionFloor: percent("§2.5", "满意率底线", 85),
  replyFloor: percent("§2.5", "回复率底线", 92),
  satisfactionReading: oneOf("§2.5", "满意率口径", ["(满意+基本满意)/已回访", "满意/已回访"]),
  callbackByAnother: onOff("§2.5", "回访人不能是责任人", true),
  redoDays: integer("§2.5", "退回重办的新时限不超过", 15, "天", { min: 1, max: 365 }),
  dissatisfiedForEscalation: integer("§2.5", "几次不满意后提交会议并列入上报", 2, "次", {
    min: 1,
    max: 12,
  }),
  unreachableTries: integer("§2.5", "几次联系不上记为其他", 3, "次", {
    min: 1,
    max: 20,
    note: "不计入满意率分母。",
  }),
};

export const PUBLICATION_SETTINGS = {
  publicationCadence: oneOf("§2.6", "晒账公示", ["每月", "每季度"]),
  publicationDays: integer("§2.6", "公示天数不少于", 7, "天", { min: 1, max: 365 }),
  publicName: oneOf("§5", "公示中的姓名", ["不写姓名", "隐去中间字"], "不写姓名时写“三组村民”。"),
  publicWithoutSummary: oneOf(
    "§2.6",
    "没有公示摘要的诉求",
    ["只登类别", "不公示"],
    "只登类别时写“交通方面的诉求”,不写内容;困难群众台账没有公示摘要的一律不公示。",
  ),
  publicPhone: oneOf("§5", "公示中的电话", ["不写", "隐去中间四位"]),
};
