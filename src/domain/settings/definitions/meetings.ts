import { integer, onOff, oneOf, someOf } from "../build.ts";
import { MEETING_GROUPS } from "../../ledgers/lists/visits.ts";

/** 汇总, 更新 and 议账. */
export const MEETING_SETTINGS = {
  closingWeekday: oneOf(
    "C3",
    "汇总日",
    ["星期五", "星期一", "星期二", "星期三", "星期四", "星期六", "星期日"],
    "汇总日当天算在它结束的那一周里。",
  ),
  closingEarlierOnHoliday: onOff("C3", "汇总日逢节假日提前", true, "提前到前一个工作日,不跳周。"),
  collectionWeek: oneOf("C3", "收集周", ["周六至周五", "周一至周日"]),
  villageUpdate: oneOf("C4", "村和乡镇台账更新", ["每周", "每半月", "每月"]),
  departmentUpdate: oneOf("C2", "县级部门台账更新", ["每半月", "每周", "每月"]),
  countyUpdate: oneOf("C1", "县领导台账更新", ["每月", "每半月", "每周"]),
  analysisMeetingsPerMonth: integer("C5", "民情分析会次数", 1, "次/月", { max: 31 }),
  oneSittingForBoth: onOff("C5", "民情分析会和支部扩大会可以合开", true, "一次会议两种类型都填。"),
  villageMeetingsPerMonth: integer("C6", "村支部扩大会次数", 1, "次/月", { max: 31 }),
  missedMeetingsForRed: integer("C6", "连续几次未开亮红灯", 2, "次", {
    min: 1,
    max: 12,
    note: "“原则上”:第一次未开只亮黄灯。",
  }),
  townshipMeetingsPerMonth: integer("C7", "乡镇党(工)委扩大会次数", 1, "次/月", { max: 31 }),
  departmentMeetingsPerQuarter: integer("C8", "县级部门党组扩大会次数", 1, "次/季度", { max: 92 }),
  countyMeetingsPerQuarter: integer("C9", "县委常委扩大会次数", 1, "次/季度", { max: 92 }),
  meetingGroups: someOf(
    "§1.3",
    "支部扩大会应到的人员",
    MEETING_GROUPS.values,
    MEETING_GROUPS.values,
  ),
  escalationWorkdays: integer("§1.4", "上报时限", 3, "个工作日", {
    min: 1,
    max: 60,
    note: "从认定不能解决的会议之日起;原文只说“及时”。",
  }),
  escalateBeforeClosing: onOff("§1.4", "并在下一个汇总日前上报", true),
  undecidedMeetings: integer("§1.4", "议而未决几次后列入上报", 2, "次", { min: 1, max: 12 }),
  directSuperiorOnly: onOff("§1.4", "只报直接上级", true),
};
