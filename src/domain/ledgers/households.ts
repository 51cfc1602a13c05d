import {
  choice,
  choices,
  date,
  integer,
  ledger,
  money,
  month,
  person,
  phone,
  text,
} from "./build.ts";
import type { ColumnOptions } from "./build.ts";
import {
  addressColumn,
  birthColumn,
  groupColumn,
  householdNoColumn,
  idNumberColumn,
  phoneColumn,
  registeredDateColumn,
  remarkColumn,
  serialColumn,
  villageColumnBesideUnit,
} from "./common.ts";
import { WORKED_OUT } from "./items.ts";
import { GENDERS, HEALTH, YES_NO } from "./lists/common.ts";
import {
  EDUCATION,
  ETHNICITIES,
  HARDSHIP_REASONS,
  HARDSHIP_TYPES,
  HOUSEHOLD_KINDS,
  MARITAL,
  NEEDS,
} from "./lists/households.ts";

/** Health, income and the reasons of hardship: the category alone goes up. */
const CATEGORY_ONLY = { privacy: { summary: "category", mask: "none" } } satisfies ColumnOptions;
/** Of use to the village only. */
const VILLAGE_ONLY = { privacy: { summary: "omit", mask: "none" } } satisfies ColumnOptions;
/** On the printed card, seldom filled. */
const EXTRA = { ...VILLAGE_ONLY, hidden: true } satisfies ColumnOptions;
const HARDSHIP = "户类别属于困难、低保、五保、贫困等时";

export const households = ledger({
  id: "households",
  name: "一户一档",
  sheetName: "一户一档",
  sheetWords: ["一户一档", "民情一户一档信息登记卡", "农户信息", "户信息", "住户档案", "户档案"],
  kind: "register",
  keyColumns: ["householdNo"],
  placing: [["householder"]],
  summary: "rows",
  source: "B:一时不能解决的,则实行“一户一档”。",
  purpose: "每户一张卡:姓名、地址、家庭人口、收入、诉求和困难原因。",
  columns: [
    serialColumn,
    householdNoColumn({ must: true }),
    villageColumnBesideUnit,
    groupColumn({ must: true }),
    person("householder", "户主姓名", {
      must: true,
      also: ["户主", "姓名", "困难者", "家庭代表"],
      source: "B",
    }),
    idNumberColumn(),
    choice("gender", "性别", GENDERS),
    birthColumn(),
    choice("ethnicity", "民族", ETHNICITIES, { width: 8 }),
    choice("education", "文化程度", EDUCATION, { also: ["学历"] }),
    choice("maritalStatus", "婚姻状况", MARITAL, VILLAGE_ONLY),
    choice("health", "健康状况", HEALTH, { ...CATEGORY_ONLY, also: ["身体状况"] }),
    addressColumn("address", "常住地址", {
      must: true,
      also: ["地址", "家庭住址", "住址", "详细地址"],
      source: "B",
    }),
    addressColumn("registeredAddress", "户籍地址", { also: ["户口所在地", "户籍所在地"] }),
    text("registeredKind", "户籍性质", { also: ["户口性质"], width: 12 }),
    integer("familySize", "家庭人口", {
      must: true,
      min: 1,
      max: 20,
      also: ["人口数", "家庭人口数", "人口", "家庭成员数"],
      source: "B",
    }),
    phoneColumn({ must: true }),
    choices("householdKinds", "户类别", HOUSEHOLD_KINDS, {
      must: true,
      also: ["户籍类型", "群众类别", "家庭类型", "保障类型", "纳入"],
      note: "可以多选,用顿号分开。",
      source: "A1",
    }),
    money("incomePerHead", "人均年收入", {
      ...CATEGORY_ONLY,
      also: ["收入情况", "家庭年收入", "年人均纯收入", "人均收入"],
      min: 0,
      note: "单位:元。",
      source: "B",
    }),
    choice("hardshipType", "困难类型", HARDSHIP_TYPES, { when: HARDSHIP, also: ["致困类型"] }),
    choice("hardshipReason", "困难原因", HARDSHIP_REASONS, {
      ...CATEGORY_ONLY,
      when: HARDSHIP,
      also: ["致困原因", "致贫原因", "困难成因"],
      source: "B",
    }),
    choices("needs", "具体需求", NEEDS, {
      when: HARDSHIP,
      also: ["需求", "诉求内容", "帮扶需求"],
      source: "B",
    }),
    person("linkedCadre", "联系干部", {
      when: HARDSHIP,
      also: ["服务联系人", "帮扶责任人", "包户干部", "联户干部", "帮扶干部"],
      source: "B",
    }),
    phone("linkedCadrePhone", "联系干部电话", {
      when: HARDSHIP,
      also: ["帮扶干部电话", "干部电话", "包户干部电话"],
      privacy: { summary: "full", mask: "phone" },
      source: "B",
    }),
    date("lastVisitDate", "最近走访", {
      ...WORKED_OUT,
      note: "由走访记录自动计算;空着的是还没有走访过。",
      source: "A1",
    }),
    integer("daysSinceVisit", "距今天数", {
      ...WORKED_OUT,
      note: "从最近走访到截至日期的天数。",
      source: "A1",
    }),
    date("cardDate", "连心卡发放日期", { when: HARDSHIP, also: ["发卡时间"], source: "B" }),
    person("registrar", "登记人", { must: true, also: ["填表人", "采集人", "记录人"] }),
    registeredDateColumn(["建档时间", "填表日期"]),
    text("registeringUnit", "登记单位", { must: true, also: ["建档单位"] }),
    text("hardshipDegree", "困难程度", EXTRA),
    choice("orphanOrElder", "是否孤儿/孤老", YES_NO, EXTRA),
    text("skills", "技能特长", EXTRA),
    choice("ownsHousing", "有无住房", YES_NO, EXTRA),
    text("housingStructure", "住房结构", EXTRA),
    text("housingArea", "住房面积", EXTRA),
    month("builtMonth", "建房年月", EXTRA),
    month("unemployedSince", "失业时间", EXTRA),
    text("unemployedReason", "失业原因", EXTRA),
    text("registrationCard", "登记证号", {
      hidden: true,
      privacy: { summary: "omit", mask: "id" },
    }),
    text("awayReason", "外出及原因", EXTRA),
    remarkColumn,
  ],
});
