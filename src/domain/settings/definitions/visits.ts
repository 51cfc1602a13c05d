import { integer, onOff, oneOf, someOf } from "../build.ts";
import { HOUSEHOLD_KINDS } from "../../ledgers/lists/households.ts";
import { VISIT_WAYS } from "../../ledgers/lists/visits.ts";

/** 走访: who visits whom, how often, and what counts. */
export const VISIT_SETTINGS = {
  committeeVisitsPerMonth: integer("D1", "两委成员月走访户次", 20, "户次/人·月", { max: 500 }),
  visitCounting: oneOf("D1", "户次计法", ["同人同户同日计1", "每条记录计1"]),
  jointVisitsCreditAll: onOff("D1", "同行干部各计户次", true, "几人同访,写出姓名的每人计一次。"),
  quotaMonth: oneOf("D1", "走访月", ["自然月", "按月报截止日"]),
  specialVisitsPerQuarter: integer("D2", "重点户季度走访次数", 1, "次/户·季度", { max: 90 }),
  specialCoverage: oneOf(
    "D2",
    "重点户覆盖口径",
    ["班子集体", "每名成员"],
    "班子集体:任何一名两委成员走访即算;每名成员:人人都要走到。",
  ),
  specialKinds: someOf(
    "D2",
    "重点户类别",
    HOUSEHOLD_KINDS.values,
    [
      "困难户",
      "低保户",
      "五保户/特困",
      "贫困户/脱贫户/监测户",
      "上访户(信访户)",
      "下岗失业",
      "困难党员",
    ],
    "原文以“等”结尾,可以增减。",
  ),
  specialByOthers: onOff("D2", "党小组长和乡镇干部走访计入重点户", false),
  specialNewHouseholdDays: integer("D2", "季度中新增重点户本季应访的剩余天数", 30, "天", {
    max: 92,
    note: "剩余天数不足的,下季度起计。",
  }),
  groupLeaderVisitsPerQuarter: integer("D3", "党小组长季度走访次数", 1, "次/户·季度", { max: 90 }),
  partyGroupIsVillageGroup: onOff("D3", "党小组不填时视同村民小组", true),
  weeklyVisits: integer("D16", "每周走访联系户次数", 1, "户次/人·周", { max: 100 }),
  weeklyVisitReading: oneOf(
    "D16",
    "周走访口径",
    ["每人每周任一联系户", "每户每周"],
    "每人每周任一联系户:每人每周≥1户次;每户每周:每个联系户每周都走到。",
  ),
  visitWeek: oneOf("C3", "走访周", ["周一至周日", "周六至周五"]),
  countedVisitWays: someOf(
    "Q1",
    "计入走访的方式",
    VISIT_WAYS.values,
    ["入户", "当面"],
    "上门即入户;电话、微信、视频、网上和未遇默认不计。",
  ),
  courtyardCountsWhenListed: onOff("Q1", "院坝会逐户列出时计户次", true, "没有逐户列出的计 0。"),
  checkVisitsPerDay: integer("Q2", "一人一天超过多少户次时请核对", 25, "户次", { min: 1 }),
  checkCopiedText: integer("Q2", "同样文字出现多少次时请核对", 3, "次", { min: 2 }),
  checkLastDays: integer("Q2", "全月走访集中在月末几天时请核对", 2, "天", { min: 1, max: 31 }),
  countyVisitsPerMonth: integer("D11", "县领导月到村走访次数", 1, "次/人·月", { max: 31 }),
  departmentVillagesMin: integer("D12", "县级部门联系村数下限", 1, "个村", { max: 50 }),
  departmentVillagesMax: integer("D12", "县级部门联系村数上限", 3, "个村", { max: 50 }),
  departmentVisitsPerMonth: integer("D12", "县级部门月到村走访次数", 2, "次/月", { max: 31 }),
  departmentVisitReading: oneOf("D12", "部门到村走访口径", ["每个联系村", "部门合计"]),
};
