import { choice, date, integer, ledger, longText, people, person, text } from "./build.ts";
import {
  entryIdColumn,
  groupColumn,
  householdNoColumn,
  ledgerCode,
  optionalCode,
  remarkColumn,
  serialColumn,
  villageColumn,
} from "./common.ts";
import { WORKED_OUT } from "./items.ts";
import { VISIT_OUTCOMES, VISIT_WAYS } from "./lists/visits.ts";
import type { ColumnDef } from "./types.ts";

/** What stands in 群众反映 when there was nothing to report; `无` is kept as this. */
export const NO_DEMAND = "无诉求";

/** Steps on the way to 户次, for the formulas of other columns and sheets: never shown. */
function counting(): readonly ColumnDef[] {
  const options = { ...WORKED_OUT, hidden: true, note: "计算户次用,请不要改动。" } as const;
  return [
    integer("countedDay", "计次日期", options),
    text("countedHousehold", "计次户", options),
    text("householdDay", "计次户日", options),
    text("householdDayVisitors", "计次人", options),
    integer("firstOfDay", "计次首访", options),
    text("creditedVisitors", "计次计入", options),
    integer("latestVisit", "计次最近", options),
  ];
}

export const visits = ledger({
  id: "visits",
  name: "走访记录",
  sheetName: "走访记录",
  sheetWords: ["走访记录", "走访登记", "走访台账", "入户走访", "走访情况", "走访"],
  kind: "events",
  dateKey: "visitDate",
  keyColumns: [],
  placing: [["visitDate"], ["visitors"], ["householdNo", "householder"]],
  summary: "rows",
  source: "A1:村(社区)两委班子成员每人每月走访群众不少于 20 户次。",
  purpose: "一行是一个干部在某天走访一户;户次、覆盖面和走访是否达标由此算出。",
  columns: [
    serialColumn,
    optionalCode,
    date("visitDate", "走访日期", {
      must: true,
      also: ["走访时间", "入户时间", "时间", "日期"],
      note: "一天一行,不填起止范围。",
      source: "A1",
    }),
    people("visitors", "走访人", {
      must: true,
      also: ["走访人员", "走访干部", "责任人", "干部姓名"],
      note: "几人同访用顿号分开,各计一次。",
      source: "A1",
    }),
    villageColumn(),
    groupColumn(),
    householdNoColumn({ when: "没有写户主时" }),
    person("householder", "户主", {
      when: "没有写户编号时",
      also: ["户编号/户主", "户主姓名", "走访对象", "被访人", "受访户", "农户姓名", "受访人"],
      note: "一户一行;一格写了多户时按写出的姓名分开计。",
      source: "A1",
    }),
    text("place", "走访地点", { also: ["地点"], hidden: true }),
    choice("visitWay", "走访方式", VISIT_WAYS, {
      must: true,
      also: ["方式"],
      note: "只有入户、当面计入走访;电话、微信、视频、网上和未遇不计。",
      source: "B",
    }),
    integer("visitCount", "户次", {
      ...WORKED_OUT,
      min: 0,
      note: "自动计算:同人同户同日计1。",
      source: "A1",
    }),
    longText("opinion", "群众反映", {
      must: true,
      also: ["走访内容", "诉求与建议", "存在问题", "反映情况", "意见建议", "反映问题"],
      note: `没有反映的填“${NO_DEMAND}”。`,
      source: "A1",
    }),
    choice("outcome", "处理", VISIT_OUTCOMES, {
      also: ["处理意见", "后续计划", "办理情况", "处理情况"],
      width: 18,
      source: "B",
    }),
    ledgerCode,
    longText("response", "群众的反响", { also: ["群众反响"], width: 20, source: "A4" }),
    longText("feeling", "个人感受", { also: ["走访体会", "体会"], width: 20, source: "A4" }),
    text("signature", "被访人签字", { also: ["签字", "签名", "群众签字"], width: 14 }),
    remarkColumn,
    entryIdColumn,
    ...counting(),
  ],
});
