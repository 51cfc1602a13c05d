/** 走访: dates in six styles, titles for names, 同上, old rows, totals, and rows of twenty households. */
import { addMonths } from "../../domain/dates/index.ts";
import { monthLabel } from "../../domain/periods/index.ts";
import type { FieldValue } from "../../domain/records.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import { SheetDraft } from "../forms/draft.ts";
import type { SampleCell } from "../forms/draft.ts";
import { rowsOf } from "../forms/plain.ts";
import { bareSerial, chineseDate, chineseGroup, dottedDate, shortDate } from "../forms/print.ts";
import type { Cadre } from "../people/index.ts";
import type { VillageMonth } from "../village-month.ts";
import { FaultList } from "./types.ts";
import type { DreadfulSheet } from "./types.ts";

const NAME = "走访";
const HEADER = [
  "序号",
  "时间",
  "社",
  "走访对象",
  "走访 人员",
  "方式",
  "反映\n情况",
  "处理意见",
  "户次",
  "是否微信通知",
];
const WIDTHS = [6, 14, 8, 20, 16, 10, 30, 14, 8, 12];
const PAGE = 45;
const OLD_ROWS = 8;
const PREFILLED = 30;
const WAYS: Readonly<Record<string, string>> = {
  入户: "上门",
  电话: "打电话",
  未遇: "锁门",
  当面: "见面",
};

/** The row's cells after its 序号. */
type Cells = readonly SampleCell[];

export function dreadfulVisits(data: VillageMonth): DreadfulSheet {
  const faults = new FaultList(NAME);
  const draft = new SheetDraft(NAME, WIDTHS);
  draft.wide(`${data.village.name}${monthLabel(data.month.id)}份干部入户走访情况登记表`, "title");
  draft.line(
    [`填报单位:${data.village.name}委会(盖章)`, ...Array<null>(6).fill(null), "填报时间:"],
    "subtitle",
  );
  draft.line(HEADER, "header");
  const old = oldRows(data);
  const own = [...commonRows(data, faults), ...faultyRows(data, faults)];
  [...old, ...own].forEach((cells, index) => {
    if (index > 0 && index % PAGE === 0) draft.line(HEADER, "header");
    draft.line([index + 1, ...cells]);
  });
  for (let number = 1; number <= PREFILLED; number += 1)
    draft.line([old.length + own.length + number]);
  draft.line(["合计", ...Array<null>(7).fill(null), own.length + 3], "total");
  draft.line(["注:电话联系的不算户次。"], "footer");
  draft.line([`填表人:${data.people.committee[4]?.name ?? ""}`, null, null, "审核人:"], "footer");
  draft.hideColumn(HEADER.indexOf("处理意见") + 1);
  faults.add(14, "rows-title", "表头上方有标题和填报单位两行");
  faults.add(16, "header-synonym", "列名是自己起的,有换行和空格");
  faults.add(19, "column-private", "多了“是否微信通知”一列");
  faults.add(20, "rows-repeated-header", "每页重复一次表头");
  faults.add(23, "rows-total", "末尾有合计行");
  faults.add(23, "total-differs", "合计的户次与明细对不上");
  faults.add(24, "rows-footer", "末尾有填表人、注");
  faults.add(25, "rows-serial-only", `序号多填了${PREFILLED}行`);
  faults.add(27, "hidden-columns", "“处理意见”一列隐藏着");
  faults.add(48, "other-period", `上个月的${OLD_ROWS}行没有删掉`);
  return {
    sheet: draft.plan(),
    ledgers: [{ ledger: "visits", rows: own.length, otherPeriod: old.length }],
    faults: faults.faults,
  };
}

/** The first rows of this month, a month too early: left in when the file was copied. */
function oldRows(data: VillageMonth): Cells[] {
  const before = addMonths(data.month.id, -1);
  return rowsOf(data, "visits")
    .slice(0, OLD_ROWS)
    .map((row) => {
      const date = before + text(row["visitDate"]).slice(7);
      return [{ value: date, format: "date" }, ...cellsAfterDate(row)];
    });
}

function commonRows(data: VillageMonth, faults: FaultList): Cells[] {
  const secretary = `${data.people.secretary.name.charAt(0)}书记`;
  let above = "";
  const rows = rowsOf(data, "visits").map((row, index): Cells => {
    const [group, household, visitors, way, opinion, ...rest] = cellsAfterDate(row);
    const called = visitors === data.people.secretary.name ? secretary : visitors;
    const same = opinion === above && opinion !== "无";
    above = typeof opinion === "string" ? opinion : "";
    const shown = same ? "同上" : opinion;
    return [
      date(text(row["visitDate"]), index),
      group ?? null,
      household ?? null,
      called ?? null,
      way ?? null,
      shown ?? null,
      ...rest,
    ];
  });
  faults.add(6, "date-form", "日期有点号、年月日、八位数字等几种写法");
  faults.add(7, "date-year-added", "有的日期没有写年份");
  faults.add(10, "date-serial", "有的日期成了 46329 这样的数字");
  faults.add(34, "group-form", "组写成三社、三组");
  faults.add(37, "title-resolved", `书记写成“${secretary}”`);
  return rows;
}

/** Six hands wrote the dates. */
function date(iso: string, index: number): SampleCell {
  const hands: readonly (() => SampleCell)[] = [
    () => ({ value: iso, format: "date" }),
    () => dottedDate(iso),
    () => shortDate(iso),
    () => chineseDate(iso),
    () => iso.replaceAll("-", ""),
    () => ({ value: bareSerial(iso), format: "general" }),
  ];
  return hands[index % hands.length]?.() ?? iso;
}

function cellsAfterDate(row: VillageRow): SampleCell[] {
  const group = text(row["group"]);
  const opinion = text(row["opinion"]);
  return [
    chineseGroup(group, Number(text(row["householdNo"]).slice(-1)) % 2 === 0 ? "社" : "组"),
    text(row["householder"]),
    text(row["visitors"]),
    WAYS[text(row["visitWay"])] ?? text(row["visitWay"]),
    opinion === "无诉求" ? "无" : opinion,
    text(row["outcome"]),
    null,
    "是",
  ];
}

function faultyRows(data: VillageMonth, faults: FaultList): Cells[] {
  const [first, second, third] = data.people.households.map((household) => household.householder);
  const number = Number(data.month.id.slice(5));
  const visitor = committeeMember(data, 2);
  const row = (when: SampleCell, whom: string, count: SampleCell = null): Cells => [
    when,
    null,
    whom,
    visitor,
    "上门",
    "宣传政策",
    "已解答",
    count,
    "否",
  ];
  const day = (number: number): SampleCell => ({
    value: `${data.month.id}-${String(number).padStart(2, "0")}`,
    format: "date",
  });
  const [one = "", two = "", three = ""] = [first, second, third];
  faults.add(12, "date-vague", `一行的日期写成“${number}月底”,这一行退回`);
  faults.add(9, "date-ambiguous", `一行的日期是数字 ${number}.1,这一行退回`);
  faults.add(13, "date-range", "一行写了三天,这一行退回");
  faults.add(38, "households-split", "一行写了三户,分开计算");
  faults.add(38, "households-unnamed", "一行写“等20户”,只计写出姓名的两户");
  faults.add(39, "households-unnamed", "一行的户次写成 20");
  return [
    row(`${number}月底`, one),
    row({ value: number + 0.1, format: "general" }, two),
    row(`${number}.3-${number}.5`, three),
    row(day(9), `${one}、${two}、${three}`),
    row(day(12), `${one}、${two}等20户`),
    row(day(14), three, 20),
  ];
}

function committeeMember(data: VillageMonth, index: number): string {
  const cadre: Cadre = data.people.committee[index] ?? data.people.secretary;
  return cadre.name;
}

function text(value: FieldValue | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? value.join("、") : String(value);
}
