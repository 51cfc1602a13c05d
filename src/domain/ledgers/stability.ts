import { choice, date, integer, ledger, longText, people, person, text } from "./build.ts";
import { groupColumn, itemCode, remarkColumn, serialColumn, villageColumn } from "./common.ts";
import { callback, deliberation, escalation, extension, handling, registration } from "./items.ts";
import {
  STABILITY_CATEGORIES,
  STABILITY_CLOSINGS,
  STABILITY_MATTERS,
  WARNING_LEVELS,
} from "./lists/items.ts";

/**
 * Kept by matter, never as a list of classes of persons. Never published, so it has no 公示摘要;
 * its rows do not leave the village, only their number does.
 */
export const stability = ledger({
  id: "stability",
  name: "稳定工作台账",
  sheetName: "稳定工作台账",
  sheetWords: ["稳定工作", "稳定台账", "维稳", "矛盾纠纷", "稳定信息"],
  kind: "items",
  dateKey: "registeredDate",
  keyColumns: ["code"],
  placing: [["matter", "content"]],
  summary: "counts",
  restricted: true,
  source: "B:分层、分类建立“民生诉求、困难群众、稳定工作”三本民情台账。",
  purpose: "信访事项、矛盾纠纷、安全隐患,一事一行;只记事,不列人员名单。不公示,只汇总件数。",
  columns: [
    serialColumn,
    itemCode,
    villageColumn(),
    groupColumn(),
    ...registration(),
    person("reporter", "反映人", {
      also: ["姓名", "诉求人", "来访人", "群众姓名", "反映人姓名", "当事人"],
      note: "可以填“匿名”。",
    }),
    choice("matter", "涉稳事项", STABILITY_MATTERS, {
      must: true,
      also: ["事项类别", "涉稳类型", "事项类型"],
      source: "B",
    }),
    longText("content", "事项内容", {
      must: true,
      minLength: 2,
      maxLength: 200,
      also: ["主要内容", "反映问题", "反映事项", "问题描述", "诉求内容", "事项名称"],
      note: "2 到 200 字,一事一行。",
      source: "[E]",
    }),
    integer("peopleAffected", "涉及人数", { min: 1, also: ["反映群体人数", "涉稳人数"] }),
    choice("category", "诉求类别", STABILITY_CATEGORIES, {
      also: ["类别", "大类", "问题类别", "问题类型"],
      width: 20,
    }),
    longText("situation", "现状", { also: ["目前状况", "当前状况"] }),
    text("controlUnit", "稳控责任单位", { also: ["稳控单位"] }),
    people("controlPerson", "稳控责任人", { also: ["稳控人"] }),
    text("responsibleUnit", "化解责任部门", { also: ["化解责任单位", "化解部门"] }),
    ...deliberation({
      header: "化解责任人",
      also: ["化解人", "责任人", "承办人", "包案人", "责任单位/责任人", "办理人", "主办单位"],
    }),
    choice("warningLevel", "预警级别", WARNING_LEVELS, {
      also: ["稳定预警级别", "风险等级"],
      note: "事情本身的风险(蓝黄橙红),与逾期灯无关。",
    }),
    date("warningDate", "预警日期", { also: ["预警时间"] }),
    ...handling(STABILITY_CLOSINGS),
    ...escalation(),
    ...callback(),
    ...extension(),
    remarkColumn,
  ],
});
