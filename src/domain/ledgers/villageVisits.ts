import { date, integer, ledger, longText, text, village } from "./build.ts";
import { remarkColumn, serialColumn } from "./common.ts";

/** The levels above the township (D11, D12): off unless a county wants it. */
export const villageVisits = ledger({
  id: "villageVisits",
  name: "到村走访",
  sheetName: "到村走访",
  sheetWords: ["到村走访", "部门走访", "领导走访"],
  kind: "events",
  dateKey: "visitDate",
  keyColumns: [],
  placing: [["visitDate"], ["visitingUnit"]],
  summary: "rows",
  onByDefault: false,
  source: "B:县领导每人联系一个市级贫困村或县级贫困村,每月到村走访不少于1次。",
  purpose: "县领导、县级部门到村走访,一次一行。",
  columns: [
    serialColumn,
    date("visitDate", "日期", {
      must: true,
      also: ["走访日期", "到村日期", "时间", "走访时间"],
      source: "B",
    }),
    text("visitingUnit", "单位或领导", {
      must: true,
      also: ["单位", "领导", "部门", "县级部门", "县领导", "走访单位"],
      source: "B",
    }),
    village("village", "村", { must: true, also: ["社区", "到访村", "走访村"], source: "B" }),
    integer("peopleCount", "人数", { min: 1, also: ["走访人数", "参加人数"] }),
    longText("content", "内容", { also: ["走访内容", "工作内容"] }),
    remarkColumn,
  ],
});
