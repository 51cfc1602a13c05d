/** 民情台账: two-row headers, statuses in other words, merged households, a second table below. */
import { findColumn, ledgerById } from "../../domain/ledgers/index.ts";
import type { LedgerId } from "../../domain/ledgers/types.ts";
import { monthLabel } from "../../domain/periods/index.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import { SheetDraft } from "../forms/draft.ts";
import type { SampleCell } from "../forms/draft.ts";
import type { FormColumn } from "../forms/headers.ts";
import { rowsOf, writeHeader } from "../forms/plain.ts";
import { dottedDate, printPlain } from "../forms/print.ts";
import type { VillageMonth } from "../village-month.ts";
import { FaultList } from "./types.ts";
import type { DreadfulSheet } from "./types.ts";

const NAME = "民情台帐";
const COLUMNS: readonly FormColumn[] = [
  ["serial", "序号"],
  ["code", "编号"],
  ["reporter", "姓名", "反映人"],
  ["group", "社", "反映人"],
  ["phone", "电话", "反映人"],
  ["mobile", "手机", "反映人"],
  ["content", "反映问题"],
  ["category", "问题类型"],
  ["registeredDate", "登记时间"],
  ["sourceChannel", "来源"],
  ["collector", "记录人"],
  ["responsible", "责任人", "办理情况"],
  ["deadline", "时限", "办理情况"],
  ["status", "是否办结", "办理情况"],
  ["result", "处理结果", "办理情况"],
  ["closedDate", "销号时间", "办理情况"],
  ["satisfaction", "群众评价"],
  ["remark", "备注"],
];
const SECOND: readonly FormColumn[] = [
  ["serial", "序号"],
  ["code", "编号"],
  ["registeredDate", "登记时间"],
  ["sourceChannel", "来源"],
  ["collector", "收集人"],
  ["matter", "涉稳事项"],
  ["content", "主要内容"],
  ["peopleAffected", "涉及人数"],
  ["situation", "目前状况"],
  ["status", "办理状态"],
];
const WIDTHS = [6, 18, 10, 8, 14, 14, 36, 12, 12, 12, 10, 10, 12, 10, 24, 12, 10, 12];

const STATUS_WORDS: Readonly<Record<string, string>> = {
  待议账: "未办",
  办理中: "正在办理中(已完成80%)",
  已上报: "已呈报",
  已办结待回访: "√",
  已结账: "已销号",
  退回重办: "退回",
};
const CATEGORY_WORDS: Readonly<Record<string, string>> = {
  交通: "修路",
  水利: "水渠",
  环境保护: "垃圾",
};
const SATISFACTION_WORDS: Readonly<Record<string, string>> = {
  满意: "很满意",
  基本满意: "较满意",
  不满意: "不太满意",
};

export function dreadfulDemands(data: VillageMonth): DreadfulSheet {
  const faults = new FaultList(NAME);
  const draft = new SheetDraft(NAME, WIDTHS);
  draft.wide(`${data.village.name}${monthLabel(data.month.id)}民情台帐`, "title");
  writeHeader(draft, COLUMNS);
  const rows = [...rowsOf(data, "demands").map(worded), ...faultyRows(data, faults)];
  rows.forEach((row, index) => draft.line([index + 1, ...cellsOf(row, COLUMNS, "demands")]));
  mergeLastHousehold(draft);
  draft.line(["合计", null, null, null, null, null, `共${rows.length}件`], "total");
  draft.blank(2);
  const matters = rowsOf(data, "stability");
  draft.wide(`${data.village.name}${monthLabel(data.month.id)}稳定工作台账`, "title");
  writeHeader(draft, SECOND);
  matters.forEach((row, index) => draft.line([index + 1, ...cellsOf(row, SECOND, "stability")]));
  faults.add(15, "header-rows-joined", "表头有两行,反映人、办理情况是合并的");
  faults.add(18, "two-columns", "电话和手机各有一列,有一行两个号码不同");
  faults.add(42, "choice-word", "状态写成√、已销号、正在办理中(已完成80%)");
  faults.add(43, "choice-word-noted", "满意度写成很满意、较满意");
  faults.add(44, "choice-suggested", "类别写成修路、水渠、垃圾");
  if (matters.length > 0) faults.add(63, "second-table", "诉求台账下面接着一张稳定工作台账");
  return {
    sheet: draft.plan(),
    ledgers: [
      { ledger: "demands", rows: rows.length, otherPeriod: 0 },
      { ledger: "stability", rows: matters.length, otherPeriod: 0 },
    ],
    faults: faults.faults,
  };
}

/** The same matters in this village's words. */
function worded(row: VillageRow, index: number): VillageRow {
  const text = (key: string): string => String(row[key] ?? "");
  const phone = text("phone");
  return {
    ...row,
    status: STATUS_WORDS[text("status")] ?? text("status"),
    category: CATEGORY_WORDS[text("category")] ?? text("category"),
    satisfaction: SATISFACTION_WORDS[text("satisfaction")] ?? null,
    phone: index % 2 === 0 ? phone : null,
    mobile: index % 2 === 0 ? null : `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`,
  };
}

function faultyRows(data: VillageMonth, faults: FaultList): VillageRow[] {
  const { id } = data.month;
  const number = Number(id.slice(5));
  const [one, two] = data.people.households;
  const code = (serial: number): string =>
    `LL-MS-${id.slice(0, 4)}-9${number.toString().padStart(2, "0")}${serial}`;
  const base: VillageRow = {
    registeredDate: `${id}-05`,
    sourceChannel: "走访",
    collector: data.people.secretary.name,
    reporter: one?.householder ?? null,
    group: one?.group ?? null,
    phone: one?.phone ?? null,
    category: "其他",
    responsible: [data.people.secretary.name],
    deadline: `${id}-25`,
    status: "正在办理",
  };
  faults.add(42, "status-unknown", "一行的状态写成“差不多了”");
  faults.add(12, "date-vague", `一行的时限写成“${number}月底”`);
  faults.add(12, "date-long-term", "一行的时限写成“长期”");
  faults.add(60, "logic-closed-without-result", "一行已办结而没有结果");
  faults.add(48, "duplicate-row", "同一编号有两行完全相同");
  faults.add(48, "code-conflict", "同一编号有两行内容不同,都退回");
  faults.add(29, "ditto-filled", "一行的记录人写“同上”");
  faults.add(21, "merged-filled", "一户的两件事,姓名格子合并");
  const twice = { ...base, code: code(5), content: "要求清理公路边沟的杂草" };
  return [
    { ...base, code: code(1), content: "要求修补村道坑洼", status: "差不多了" },
    {
      ...base,
      code: code(2),
      content: "要求安装健身器材",
      deadline: `${number}月底`,
      mobile: two?.phone ?? null,
    },
    { ...base, code: code(3), content: "要求长期管护饮水管道", deadline: "长期" },
    {
      ...base,
      code: code(4),
      content: "要求更换公示栏玻璃",
      status: "OK",
      closedDate: `${id}-20`,
      collector: "同上",
    },
    twice,
    twice,
    { ...base, code: code(6), content: "要求维修文化院坝的照明" },
    { ...base, code: code(6), content: "要求维修便民服务站的门窗" },
    { ...base, code: code(7), content: "要求疏通院后的排水沟" },
    {
      ...base,
      code: code(8),
      content: "要求移栽门前的大树",
      reporter: null,
      group: null,
      phone: null,
    },
  ];
}

/** Name, group and phone of the last two rows are one cell each. */
function mergeLastHousehold(draft: SheetDraft): void {
  for (const column of [3, 4, 5]) draft.merge(draft.row - 1, column, draft.row, column);
}

function cellsOf(row: VillageRow, columns: readonly FormColumn[], ledger: LedgerId): SampleCell[] {
  return columns.slice(1).map(([key]) => {
    const value = row[key] ?? null;
    const column = findColumn(ledgerById(ledger), key);
    if (column === undefined) return typeof value === "object" ? null : value;
    if (key === "registeredDate" && typeof value === "string") return dottedDate(value);
    return printPlain(value, column, 0);
  });
}
