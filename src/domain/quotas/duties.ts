/**
 * The duties of the two regulations and their cadences, D1 to D30 and C1 to C10, in their order. To
 * add one: a line here; if it measures something new, an evaluator in `measures/`.
 */
import { REGULATIONS } from "../regulations/index.ts";
import type { RegulationRow } from "../regulations/index.ts";
import type { Settings } from "../settings/index.ts";
import type { DutyDef } from "./types.ts";

type Line = Omit<DutyDef, "id" | "name" | "rule" | "sentence" | "soft" | "readings"> &
  Partial<Pick<DutyDef, "soft" | "readings">>;

function duty(rule: RegulationRow, name: string, line: Line): DutyDef {
  const { sentence } = REGULATIONS[rule];
  return { id: rule, name, rule, sentence, soft: false, readings: [], ...line };
}

/** What no sheet can show, with the sentence that says so. */
function unseen(id: string, name: string, sentence: string, why: string): DutyDef {
  return {
    id,
    name,
    rule: null,
    sentence,
    measure: "none",
    subject: "village",
    span: "once",
    soft: true,
    readings: [],
    unassessed: why,
  };
}

const NO_VILLAGE_VISITS = "没有“到村走访”的记录,未评估。";
const ABOVE = "县领导和部门的台账不在这里,未评估。";

const D4_TO_D7 = [
  ["D4", "结对户数:书记"],
  ["D5", "结对户数:班子成员"],
  ["D6", "结对户数:党小组长"],
  ["D7", "结对户数:无职党员"],
] as const;

export const DUTIES: readonly DutyDef[] = [
  duty("D1", "两委成员月走访", {
    switch: "dutyCommitteeVisits",
    measure: "visit-count",
    subject: "person",
    span: "month",
    readings: ["visitCounting", "jointVisitsCreditAll", "quotaMonth", "countedVisitWays"],
  }),
  duty("D2", "重点户季度走访", {
    switch: "dutySpecialVisits",
    measure: "household-coverage",
    subject: "household",
    span: "quarter",
    readings: ["specialCoverage", "specialKinds", "specialByOthers", "specialNewHouseholdDays"],
  }),
  duty("D3", "党小组长季度全覆盖", {
    switch: "dutyGroupLeaderVisits",
    measure: "household-coverage",
    subject: "household",
    span: "quarter",
    readings: ["partyGroupIsVillageGroup"],
  }),
  ...D4_TO_D7.map(([rule, name]) =>
    duty(rule, name, {
      switch: "dutyPairing",
      measure: "linked-count",
      subject: "person",
      span: "once",
      readings: ["pairedReading", "pairedKinds"],
    }),
  ),
  duty("D8", "结对户年走访", {
    switch: "dutyPairedVisits",
    measure: "pair-visits",
    subject: "pair",
    span: "year",
    readings: ["countedVisitWays"],
  }),
  duty("D9", "帮助解决困难", {
    switch: "dutySolving",
    measure: "pair-help",
    subject: "pair",
    span: "year",
    soft: true,
    readings: ["solvedReading"],
  }),
  duty("D10", "帮扶计划", {
    switch: "dutyHelpPlan",
    measure: "pair-help",
    subject: "pair",
    span: "once",
    soft: true,
  }),
  duty("D11", "县领导到村走访", {
    switch: "dutyCountyVisits",
    measure: "village-visits",
    subject: "person",
    span: "month",
    unassessed: NO_VILLAGE_VISITS,
  }),
  duty("D12", "县级部门到村走访", {
    switch: "dutyDepartmentVisits",
    measure: "village-visits",
    subject: "village",
    span: "month",
    readings: ["departmentVisitReading"],
    unassessed: NO_VILLAGE_VISITS,
  }),
  duty("D13", "乡镇干部联系户数", {
    switch: "dutyTownshipLinks",
    measure: "linked-count",
    subject: "person",
    span: "once",
  }),
  duty("D14", "村干部联系户数", {
    switch: "dutyVillageLinks",
    measure: "linked-count",
    subject: "person",
    span: "once",
    readings: ["villageLinkedHouseholds", "doubleLinksAllowed"],
  }),
  duty("D15", "组干部联系本组每户", {
    switch: "dutyGroupLinks",
    measure: "links-complete",
    subject: "household",
    span: "once",
  }),
  duty("D16", "干部每周走访联系户", {
    switch: "dutyWeeklyVisits",
    measure: "visit-count",
    subject: "person",
    span: "week",
    readings: ["weeklyVisitReading", "visitWeek", "countedVisitWays"],
  }),
  duty("D17", "书记接待群众日", {
    switch: "dutyReceptionDay",
    measure: "reception-days",
    subject: "day",
    span: "day",
    readings: ["receptionWeekday", "receptionHoliday"],
    unassessed: "规则设置里没有选定接待日,未评估。",
  }),
  duty("D18", "轮流值班接待", {
    switch: "dutyRoster",
    measure: "duty-days",
    subject: "day",
    span: "day",
    readings: ["dutyDays"],
  }),
  duty("D19", "来访答复和反馈", {
    switch: "dutyReply",
    measure: "replies",
    subject: "village",
    span: "month",
    readings: ["replyDays"],
  }),
  duty("D20", "民情日记", {
    switch: "dutyDiary",
    measure: "diary",
    subject: "person",
    span: "month",
    readings: ["diaryPerVisitDay"],
  }),
  duty("D21", "建立民情台账", { measure: "book", subject: "village", span: "once" }),
  unseen(
    "D22",
    "走访带“一本两卡”",
    "带上“一本两卡”(民情日记本、亲民爱民连心卡、民情一户一档信息登记卡)",
    "带没带,表格里看不出来;填写的结果见 D20、D23、D26。",
  ),
  duty("D23", "发放连心卡", {
    switch: "dutyCards",
    measure: "cards",
    subject: "household",
    span: "once",
    readings: ["cardsReissued"],
  }),
  unseen(
    "D24",
    "群众电话告知需求",
    "群众一旦有困难、需求,及时电话告知帮扶干部",
    "这是群众的事,不作考核;来电登记在来源渠道“电话(连心卡)”。",
  ),
  duty("D25", "当场解决也入账", {
    measure: "household-files",
    subject: "village",
    span: "month",
    soft: true,
    readings: ["onSpotIsLogged"],
  }),
  duty("D26", "一时不能解决的一户一档", {
    switch: "dutyHouseholdFiles",
    measure: "household-files",
    subject: "village",
    span: "month",
  }),
  duty("D27", "民情收集站值班", {
    switch: "dutyRoster",
    measure: "published",
    subject: "village",
    span: "month",
  }),
  {
    ...unseen("D28", "三员两代表收集民情", "充分发挥基层“三员两代表”……积极收集民情", ""),
    measure: "collected",
    span: "month",
    unassessed: "规定没有次数,只列出各类身份收集的件数。",
  },
  {
    ...unseen(
      "D29",
      "收集站填写登记卡",
      "民情收集站要及时将收集到的情况填入《民情一户一档信息登记卡》内",
      "",
    ),
    measure: "household-files",
    span: "month",
    soft: false,
    unassessed: "没有经民情收集站收集的事项。",
  },
  duty("D30", "联系和走访全覆盖", {
    switch: "dutyCoverage",
    measure: "links-complete",
    subject: "household",
    span: "once",
  }),
  duty("C1", "县领导民情每月汇总", {
    measure: "book",
    subject: "village",
    span: "month",
    unassessed: ABOVE,
  }),
  duty("C2", "县级部门民情每半月汇总", {
    measure: "book",
    subject: "village",
    span: "half",
    unassessed: ABOVE,
  }),
  duty("C3", "每周汇总梳理", {
    measure: "book",
    subject: "village",
    span: "week",
    readings: ["closingWeekday", "collectionWeek", "closingEarlierOnHoliday"],
  }),
  duty("C4", "台账及时更新", {
    measure: "book",
    subject: "village",
    span: "month",
    readings: ["villageUpdate"],
  }),
  duty("C5", "民情分析会", {
    switch: "dutyAnalysisMeeting",
    measure: "meetings",
    subject: "village",
    span: "month",
    readings: ["oneSittingForBoth"],
  }),
  duty("C6", "村支部扩大会(民主议账)", {
    switch: "dutyVillageMeeting",
    measure: "meetings",
    subject: "village",
    span: "month",
    readings: ["missedMeetingsForRed", "oneSittingForBoth"],
  }),
  duty("C7", "乡镇党(工)委扩大会", {
    switch: "dutyTownshipMeeting",
    measure: "meetings",
    subject: "village",
    span: "month",
    unassessed: "没有“乡镇党(工)委扩大会”的会议记录,未评估。",
  }),
  duty("C8", "县级部门党组扩大会", {
    switch: "dutyDepartmentMeeting",
    measure: "meetings",
    subject: "village",
    span: "quarter",
    unassessed: "没有“县级部门党组扩大会”的会议记录,未评估。",
  }),
  duty("C9", "县委常委扩大会", {
    switch: "dutyCountyMeeting",
    measure: "meetings",
    subject: "village",
    span: "quarter",
    unassessed: "没有“县委常委扩大会”的会议记录,未评估。",
  }),
  duty("C10", "接访安排公开", {
    switch: "dutyPublishRoster",
    measure: "published",
    subject: "village",
    span: "month",
  }),
];

const BY_ID: ReadonlyMap<string, DutyDef> = new Map(DUTIES.map((it) => [it.id, it]));

/** Undefined for a duty of the township's own. */
export function dutyById(id: string): DutyDef | undefined {
  return BY_ID.get(id);
}

/** Those that are in force by the settings; what has no switch always is. */
export function dutiesInForce(settings: Settings): readonly DutyDef[] {
  return DUTIES.filter((it) => it.switch === undefined || settings[it.switch]);
}
