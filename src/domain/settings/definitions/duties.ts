/** Which duties are in force. A preset switches its own on; each can be changed alone. */
import { onOff, someOf } from "../build.ts";

export const PRESET_NAMES = ["四项制度", "五账法"] as const;

export const PRESET_SETTINGS = {
  presets: someOf(
    "D21",
    "采用的制度",
    PRESET_NAMES,
    PRESET_NAMES,
    "可以只用一个,也可以两个合用;各项职责还可以逐项开关。",
  ),
};

const BOTH = "由“采用的制度”决定,也可以单独改。";
const LEVEL = "乡镇以上层级,默认不启用。";

export const DUTY_SETTINGS = {
  dutyCommitteeVisits: onOff("D1", "启用:两委成员每月走访", true, BOTH),
  dutySpecialVisits: onOff("D2", "启用:重点户每季度走访", true, BOTH),
  dutyGroupLeaderVisits: onOff("D3", "启用:党小组长每季度全覆盖", true, BOTH),
  dutyPairing: onOff("D4", "启用:党员结对联系户数", true, BOTH),
  dutyPairedVisits: onOff("D8", "启用:结对户每年走访", true, BOTH),
  dutySolving: onOff("D9", "启用:帮助解决实际困难(只提示)", true, BOTH),
  dutyHelpPlan: onOff("D10", "启用:帮扶计划(只提示)", true, BOTH),
  dutyCountyVisits: onOff("D11", "启用:县领导到村走访", false, LEVEL),
  dutyDepartmentVisits: onOff("D12", "启用:县级部门到村走访", false, LEVEL),
  dutyTownshipLinks: onOff("D13", "启用:乡镇干部联系户数", true, BOTH),
  dutyVillageLinks: onOff("D14", "启用:村干部联系户数", true, BOTH),
  dutyGroupLinks: onOff("D15", "启用:组干部联系本组每户", true, BOTH),
  dutyWeeklyVisits: onOff("D16", "启用:干部每周走访联系户", true, BOTH),
  dutyReceptionDay: onOff("D17", "启用:书记接待群众日", true, BOTH),
  dutyRoster: onOff("D18", "启用:轮流值班接待", true, BOTH),
  dutyReply: onOff("D19", "启用:来访答复和反馈", true, BOTH),
  dutyDiary: onOff("D20", "启用:民情日记", true, BOTH),
  dutyCards: onOff("D23", "启用:连心卡发放", true, BOTH),
  dutyHouseholdFiles: onOff("D26", "启用:一户一档", true, BOTH),
  dutyCoverage: onOff("D30", "启用:联系和走访全覆盖", true, BOTH),
  dutyAnalysisMeeting: onOff("C5", "启用:民情分析会", true, BOTH),
  dutyVillageMeeting: onOff("C6", "启用:村支部扩大会(民主议账)", true, BOTH),
  dutyTownshipMeeting: onOff("C7", "启用:乡镇党(工)委扩大会", true, BOTH),
  dutyDepartmentMeeting: onOff("C8", "启用:县级部门党组扩大会", false, LEVEL),
  dutyCountyMeeting: onOff("C9", "启用:县委常委扩大会", false, LEVEL),
  dutyPublishRoster: onOff("C10", "启用:接访安排公开", true, BOTH),
  dutyEscalation: onOff("§1.4", "启用:不能解决的及时上报", true, BOTH),
};

export type DutyKey = keyof typeof DUTY_SETTINGS;
