import { choice, code, date, ledger, longText, person, text } from "./build.ts";
import {
  entryIdColumn,
  groupColumn,
  optionalCode,
  remarkColumn,
  serialColumn,
  villageColumn,
} from "./common.ts";
import { DIARY_GRADES } from "./lists/visits.ts";

export const diary = ledger({
  id: "diary",
  name: "民情日记",
  sheetName: "民情日记",
  sheetWords: ["民情日记", "日记", "民情日记本"],
  kind: "events",
  dateKey: "diaryDate",
  keyColumns: [],
  placing: [["diaryDate"], ["cadre"]],
  summary: "rows",
  source: "A4:每个村(社区)干部要记好一本民情日记。",
  purpose: "走访中遇到的问题、群众的反响和个人的感受。",
  columns: [
    serialColumn,
    optionalCode,
    date("diaryDate", "日期", {
      must: true,
      also: ["日记日期", "记录日期", "时间", "记录时间"],
      source: "A4",
    }),
    person("cadre", "干部", {
      must: true,
      also: ["干部姓名", "记录人", "姓名", "日记人", "填写人"],
      source: "A4",
    }),
    villageColumn(),
    groupColumn({ hidden: true }),
    text("title", "标题", { hidden: true, also: ["题目"] }),
    longText("problems", "走访过程中遇到的问题", {
      must: true,
      also: ["遇到的问题", "问题", "困难、需求、意见", "日记内容", "内容"],
      source: "A4",
    }),
    longText("response", "群众的反响", { also: ["群众反响"], source: "A4" }),
    longText("feeling", "个人感受", { also: ["个人的感受", "体会", "走访体会"], source: "A4" }),
    code("visitCode", "走访记录编号", { also: ["对应走访编号"], source: "[E]" }),
    choice("grade", "评定等级", DIARY_GRADES, { hidden: true, also: ["评价", "等级"] }),
    person("gradedBy", "评价人", { hidden: true }),
    remarkColumn,
    entryIdColumn,
  ],
});
