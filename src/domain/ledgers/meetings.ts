import {
  choice,
  choices,
  code,
  date,
  integer,
  ledger,
  longText,
  people,
  person,
  text,
} from "./build.ts";
import { remarkColumn, serialColumn, villageColumn } from "./common.ts";
import { STANDING_DEADLINE } from "./items.ts";
import { YES_NO } from "./lists/common.ts";
import { MEETING_GROUPS, MEETING_TYPES } from "./lists/visits.ts";

/**
 * One row is one item on the agenda of one meeting; the meeting's own columns are repeated or
 * merged downwards. 编号 is the item's, so a row has no number of its own.
 */
export const meetings = ledger({
  id: "meetings",
  name: "会议记录",
  sheetName: "会议记录",
  sheetWords: ["会议记录", "民情分析会", "民主议账", "支部扩大会", "议账记录"],
  kind: "events",
  dateKey: "meetingDate",
  keyColumns: [],
  placing: [["meetingDate"]],
  summary: "rows",
  source:
    "B:村(社区)原则上每月召开一次支部扩大会进行民主议账。A1:村(社区)党组织每月召开一次民情分析会。",
  purpose: "会议和它逐一议定的事项:解决方案、目标任务、责任人、完成时限。",
  columns: [
    serialColumn,
    villageColumn(),
    date("meetingDate", "会议日期", {
      must: true,
      also: ["会议时间", "日期", "时间", "召开时间", "召开日期"],
      source: "B",
    }),
    choices("meetingTypes", "类型", MEETING_TYPES, {
      must: true,
      also: ["会议类型", "会议名称", "会议"],
      note: "一次会议兼开两种会时两种都填。",
      width: 22,
      source: "B",
    }),
    text("place", "地点", { also: ["会议地点"] }),
    person("chair", "主持人", { must: true, also: ["会议主持"], note: "应是书记。", source: "B" }),
    person("recorder", "记录人", { also: ["会议记录人"] }),
    integer("expected", "应到", { min: 0, also: ["应到人数"] }),
    integer("present", "实到", { min: 0, also: ["实到人数", "参会人数"] }),
    choices("attendedGroups", "参会", MEETING_GROUPS, {
      must: true,
      also: ["参会人员", "参加人员", "出席人员", "参会人员类别"],
      note: "两委、监委会、议事会、党员代表、村民代表,到了的都填。",
      width: 24,
      source: "B",
    }),
    longText("topic", "议题", { also: ["议题内容", "事项", "议定事项", "主要事项"] }),
    code("itemCode", "编号", {
      when: "议题是台账中的事项时",
      also: ["议题编号", "台账编号", "事项编号"],
      note: "台账中的编号。",
      source: "B",
    }),
    longText("solution", "解决方案", {
      when: "议定事项时",
      also: ["解决措施", "议决内容", "议决内容摘要"],
      source: "B",
    }),
    longText("target", "目标任务", { when: "议定事项时", also: ["目标"], source: "B" }),
    people("responsible", "责任人", {
      when: "议定事项时",
      also: ["承办人", "责任单位/责任人", "主办单位"],
      source: "B",
    }),
    date("deadline", "完成时限", {
      when: "议定事项时",
      also: ["办结时限", "办理时限", "计划完成时间", "完成时间", "时限"],
      alsoAllowed: [STANDING_DEADLINE],
      source: "B",
    }),
    choice("escalate", "是否上报", YES_NO, {
      also: ["上报", "是否呈报"],
      note: "村里不能解决、要上报乡镇的填“是”。",
      source: "B",
    }),
    remarkColumn,
  ],
});
