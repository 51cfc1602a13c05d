/** Columns that many ledgers share: one English key for one Chinese notion, everywhere. */
import {
  code,
  date,
  group,
  householdNo,
  idNumber,
  longText,
  month,
  person,
  phone,
  serial,
  text,
  village,
} from "./build.ts";
import type { ColumnOptions } from "./build.ts";
import type { ColumnDef } from "./types.ts";

/** 序号: for the eye only, never a key. */
export const serialColumn = serial("serial", "序号", {
  computed: true,
  also: ["No.", "序"],
  note: "只供显示,自动编排,不作为识别依据。",
});

const CODE_NOTE = "村代码-类别-年份-四位序号,如 LH-MS-2026-0007;不重复使用,上报后不变。";
const CODE_SYNONYMS = ["台账编号", "登记号", "受理编号", "单号", "serialNumber"];

/** 编号 of an item: unique, never used again, kept when the item is escalated. */
export const itemCode = code("code", "编号", { must: true, also: CODE_SYNONYMS, note: CODE_NOTE });

/** 编号 of a row that can do without one. */
export const optionalCode = code("code", "编号", { also: CODE_SYNONYMS, note: CODE_NOTE });

/** 转台账编号: the item that a visit or a reception led to. */
export const ledgerCode = code("ledgerCode", "转台账编号", {
  when: "转入台账时",
  also: ["转台账", "对应台账编号"],
  note: "转入台账的事项,填写台账中的编号。",
});

const VILLAGE_SYNONYMS = [
  "单位",
  "填报单位",
  "所属网格",
  "发生网格",
  "行政村",
  "村名",
  "村别",
  "社区",
];

/** 村(社区): from the setup of the file; read when a sheet has it. `登记单位` only where free. */
export const villageColumn = (options: ColumnOptions = {}): ColumnDef =>
  village("village", "村(社区)", {
    computed: true,
    hidden: true,
    also: [...VILLAGE_SYNONYMS, "登记单位"],
    note: "由文件的设置填写,不必逐行填。",
    ...options,
  });

/** For ledgers in which 登记单位 is a column of its own. */
export const villageColumnBesideUnit = villageColumn({ also: VILLAGE_SYNONYMS });

const GROUP_SYNONYMS = ["村民小组", "小组", "社", "组/社", "所属组", "组", "组名", "所在组"];

/** 组别, written `3组`. */
export const groupColumn = (options: ColumnOptions = {}): ColumnDef =>
  group("group", "组别", {
    also: GROUP_SYNONYMS,
    note: "写成 3组;三组、3社、第三村民小组会自动统一。",
    ...options,
  });

/** 户编号 `03-0045`, unique in its village. */
export const householdNoColumn = (options: ColumnOptions = {}): ColumnDef =>
  householdNo("householdNo", "户编号", {
    also: ["户号", "户口号", "户口编号", "户籍编号", "家庭编码"],
    note: "组两位-户四位,如 03-0045,村内不重复。",
    ...options,
  });

/** The householder where the household is only referred to. */
export const householderColumn = (options: ColumnOptions = {}): ColumnDef =>
  person("householder", "户主", { also: ["户主姓名", "农户姓名"], ...options });

/** Header words for the phone of a villager. */
const PHONE_SYNONYMS = ["电话", "手机", "手机号", "手机号码", "联系方式", "电话号码"];

/** 联系电话 of a villager: stays in the village. */
export const phoneColumn = (options: ColumnOptions = {}): ColumnDef =>
  phone("phone", "联系电话", { also: PHONE_SYNONYMS, ...options });

/** Office phone of a cadre: goes up, but is masked in findings like every phone. */
export const officePhoneColumn = (options: ColumnOptions = {}): ColumnDef =>
  phone("phone", "电话", {
    also: ["联系电话", "手机", "手机号", "手机号码", "联系方式"],
    privacy: { summary: "full", mask: "phone" },
    ...options,
  });

/** An address: only the 组 goes up. */
export const addressColumn = (
  key: string,
  header: string,
  options: ColumnOptions = {},
): ColumnDef =>
  text(key, header, { width: 28, privacy: { summary: "group", mask: "address" }, ...options });

/** 身份证号: optional everywhere, the less of it the better. */
export const idNumberColumn = (options: ColumnOptions = {}): ColumnDef =>
  idNumber("idNumber", "身份证号", {
    also: ["身份证号码", "身份证", "公民身份号码", "证件号码"],
    note: "可以不填;填写时按文本录入 18 位。",
    ...options,
  });

/** 出生年月: the village only. */
export const birthColumn = (options: ColumnOptions = {}): ColumnDef =>
  month("birth", "出生年月", {
    also: ["出生日期", "出生时间"],
    privacy: { summary: "omit", mask: "none" },
    ...options,
  });

/** 登记时间 of a card or an item. */
export const registeredDateColumn = (also: readonly string[]): ColumnDef =>
  date("registeredDate", "登记时间", {
    must: true,
    also: ["登记日期", ...also],
    note: "不晚于今天。",
  });

/**
 * 登记批次: what one entry in the pane wrote carries one id, in every ledger that it went to. A row
 * is never written twice, and a half-written entry can be completed.
 */
export const entryIdColumn = text("entryId", "登记批次", {
  hidden: true,
  privacy: { summary: "omit", mask: "none" },
  note: "由登记走访填写,同一次登记的各行相同,请不要改动。",
});

export const remarkColumn = longText("remark", "备注", { also: ["说明"], width: 20 });
