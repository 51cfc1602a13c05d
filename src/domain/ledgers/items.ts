/** Building blocks of the three ledgers of items: 登记, 议账, 办理, 上报, 回访, 延期, 公示. */
import { choice, date, integer, longText, people, person, text } from "./build.ts";
import type { ColumnOptions } from "./build.ts";
import { registeredDateColumn } from "./common.ts";
import {
  CALLBACK_WAYS,
  ESCALATION_TARGETS,
  SATISFACTION,
  SOURCE_CHANNELS,
  STATUSES,
} from "./lists/items.ts";
import { COLLECTOR_ROLES } from "./lists/people.ts";
import type { ChoiceList, ColumnDef } from "./types.ts";

/** Values of 完成时限 that are not a date: work without an end. */
export const STANDING_DEADLINE = "长期坚持";

/** 登记: when, by which way, and by whom it was collected (B: 分层、分类建账). */
export function registration(): readonly ColumnDef[] {
  return [
    registeredDateColumn(["收集时间", "反映时间", "受理时间", "来访时间", "建卡时间"]),
    choice("sourceChannel", "来源渠道", SOURCE_CHANNELS, {
      must: true,
      also: ["诉求来源", "来源", "反映方式", "建卡类型", "建表类型", "收集方式"],
      width: 16,
      source: "B",
    }),
    person("collector", "收集人", {
      must: true,
      also: ["登记人", "记录人", "走访人"],
      note: "收集这件事的干部或“三员两代表”。",
      source: "B",
    }),
    choice("collectorRole", "收集人身份", COLLECTOR_ROLES, { source: "B" }),
  ];
}

/** Worked out by the sheet itself, anew each day: stays in the village. */
export const WORKED_OUT = {
  computed: true,
  privacy: { summary: "omit", mask: "none" },
} satisfies ColumnOptions;

/** 期限提示: how many working days are left, and the light (§2.3). */
export function lights(extra = ""): readonly ColumnDef[] {
  return [
    integer("daysLeft", "剩余天数", {
      ...WORKED_OUT,
      width: 11,
      note: `按工作日算到截至日期,负数是已逾期的天数。${extra}`,
    }),
    text("light", "期限提示", {
      ...WORKED_OUT,
      width: 11,
      note: "正常、临期、黄、红,天数见规则设置;延期后又逾期的直接亮红灯。",
    }),
  ];
}

/** 议账: what the meeting has to decide for every item (B(二)1): 解决方案, 目标任务, 责任人, 完成时限. */
export function deliberation(responsible: ColumnOptions & { header?: string } = {}): ColumnDef[] {
  const { header = "责任人", ...options } = responsible;
  return [
    longText("solution", "解决方案", {
      when: "议账后",
      also: ["解决措施", "办理措施", "工作措施及内容"],
      source: "B",
    }),
    longText("target", "目标任务", { when: "议账后", also: ["目标", "工作目标"], source: "B" }),
    date("meetingDate", "议账会议日期", {
      when: "议账后",
      also: ["会议期数", "议账日期", "议账时间", "会议日期"],
      source: "B",
    }),
    people("responsible", header, {
      when: "议账后",
      also: ["承办人", "包案人", "责任单位/责任人", "办理人", "主办单位"],
      source: "B",
      ...options,
    }),
    date("deadline", "完成时限", {
      when: "议账后",
      also: ["办结时限", "办理时限", "整改时限", "计划完成时间", "时限"],
      alsoAllowed: [STANDING_DEADLINE],
      note: "填到日;长期工作填“长期坚持”。不早于登记时间。",
      source: "B",
    }),
    ...lights("有延期后时限的按它算;办结、上报、中止的不提示。"),
  ];
}

/** 办理 and 销账: how it stands, how and when it was closed. */
export function handling(closings: ChoiceList): readonly ColumnDef[] {
  return [
    longText("progress", "办理进展", {
      also: ["进展情况", "落实情况", "处置情况", "办理情况", "进展"],
    }),
    choice("status", "状态", STATUSES, {
      must: true,
      also: ["办理状态", "是否办结", "是否销号", "销号情况"],
      width: 14,
    }),
    choice("closingWay", "办结方式", closings, {
      when: "已办结时",
      also: ["finishType"],
      width: 20,
    }),
    date("closedDate", "办结时间", {
      when: "已办结时",
      also: ["完成日期", "销号时间", "销账时间", "实际完成时间", "办结日期"],
      note: "不早于登记时间。",
    }),
    longText("result", "办理结果", {
      when: "已办结时",
      also: ["结果", "办结结果", "处理结果", "回复情况", "处置回复情况"],
      source: "A4",
    }),
    integer("redoCount", "重办次数", { computed: true, min: 0 }),
  ];
}

/** 上报: what the village cannot solve goes to its direct superior, 及时 (B). */
export function escalation(): readonly ColumnDef[] {
  return [
    date("escalatedDate", "上报日期", {
      when: "已上报时",
      also: ["上报时间", "呈报日期", "呈报时间"],
      source: "B",
    }),
    choice("escalatedTo", "上报单位", ESCALATION_TARGETS, {
      when: "已上报时",
      also: ["呈报", "呈报乡镇", "呈报单位"],
      width: 16,
      source: "B",
    }),
    longText("superiorReply", "上级答复", {
      when: "上级已答复时",
      also: ["上级批复"],
      source: "B",
    }),
  ];
}

/** 回访 and 结账: whoever handled the matter does not rate it himself. */
export function callback(): readonly ColumnDef[] {
  return [
    date("callbackDate", "回访日期", {
      when: "已结账时",
      also: ["回访时间", "反馈日期", "反馈时间"],
    }),
    choice("callbackWay", "回访方式", CALLBACK_WAYS, { when: "已结账时", also: ["反馈方式"] }),
    choice("satisfaction", "回访意见", SATISFACTION, {
      when: "已结账时",
      also: ["反馈意见", "满意度", "群众评价", "是否满意"],
      note: "给出后不再更改;不满意的退回重办。",
    }),
    person("callbackBy", "回访人", { when: "已结账时", note: "不能是责任人自己。" }),
  ];
}

/** 延期: only with a reason, a name that allows it, and a new date. */
export function extension(): readonly ColumnDef[] {
  return [
    text("extensionReason", "延期理由", { when: "延期时", also: ["延期原因"], width: 20 }),
    person("extensionApprovedBy", "延期批准人", { when: "延期时", also: ["批准人"] }),
    date("extendedDeadline", "延期后时限", { when: "延期时", also: ["新时限", "延期至"] }),
  ];
}

/** 晒账: the one sentence that may hang on the wall (A3). */
export function publication(): readonly ColumnDef[] {
  return [
    longText("publicSummary", "公示摘要", {
      also: ["公示内容"],
      note: "为公示另写的一句话:不写姓名、电话、证件号和病情。",
      source: "A3",
    }),
  ];
}
