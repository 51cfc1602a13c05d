import { code, date, ledger, longText, people, text } from "./build.ts";
import type { ColumnOptions } from "./build.ts";
import { remarkColumn, serialColumn } from "./common.ts";

/** A log row may belong to a stability item, so what it says is masked and stays in the village. */
const VILLAGE_ONLY = { privacy: { summary: "omit", mask: "all" } } satisfies ColumnOptions;

export const actionLog = ledger({
  id: "actionLog",
  name: "办理日志",
  sheetName: "办理日志",
  sheetWords: ["办理日志", "工作情况记录", "办理记录"],
  kind: "events",
  dateKey: "actionDate",
  keyColumns: [],
  placing: [["itemCode"], ["actionDate"]],
  summary: "counts",
  source: "B:能解决的及时解决。",
  purpose: "台账事项的办理过程,只增加、不修改,按编号对应。",
  columns: [
    serialColumn,
    code("itemCode", "编号", {
      must: true,
      also: ["台账编号", "登记号", "受理编号", "事项编号"],
      note: "台账中的编号。",
    }),
    date("actionDate", "日期", { must: true, also: ["处理时间", "日志时间", "时间", "办理日期"] }),
    longText("measure", "措施及内容", {
      must: true,
      also: ["工作措施及内容", "工作内容", "办理措施", "办理情况"],
      ...VILLAGE_ONLY,
    }),
    people("handlers", "经办人", { must: true, also: ["承办人", "办理人"] }),
    text("department", "部门", { hidden: true, also: ["承办部门", "承办单位"] }),
    text("place", "地点", { hidden: true, ...VILLAGE_ONLY }),
    longText("partyOpinion", "当事人意见", { hidden: true, ...VILLAGE_ONLY }),
    { ...remarkColumn, ...VILLAGE_ONLY },
  ],
});
