import { choice, date, ledger, people, text } from "./build.ts";
import { officePhoneColumn, remarkColumn, serialColumn, villageColumn } from "./common.ts";
import { YES_NO } from "./lists/common.ts";

export const dutyRoster = ledger({
  id: "dutyRoster",
  name: "接待值班表",
  sheetName: "接待值班表",
  sheetWords: ["接待值班", "值班表", "值班安排", "轮流值班"],
  kind: "events",
  dateKey: "dutyDate",
  keyColumns: [],
  placing: [["dutyDate"]],
  summary: "rows",
  source: "A3:党组织书记每周 X 确定为接待群众日;其余时间由班子其他成员轮流值班、全天候接待。",
  purpose: "哪天由谁在哪里接待群众;按月公布。",
  columns: [
    serialColumn,
    villageColumn(),
    date("dutyDate", "日期", { must: true, also: ["值班日期", "值班时间", "时间"], source: "A3" }),
    text("weekday", "星期", { computed: true, width: 8, also: ["星期几", "周几"] }),
    people("dutyPeople", "值班人", {
      must: true,
      also: ["值班人员", "接访人员", "接待人", "接待人员", "值班干部", "带班领导"],
      source: "A3",
    }),
    choice("isReceptionDay", "是否书记接待日", YES_NO, { also: ["书记接待日"], source: "A3" }),
    text("place", "地点", { must: true, also: ["接待地点", "值班地点", "接访地点"], source: "A3" }),
    officePhoneColumn({ source: "B" }),
    remarkColumn,
  ],
});
