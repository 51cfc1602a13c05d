import { choice, choices, date, integer, ledger, longText, person } from "./build.ts";
import {
  groupColumn,
  householderColumn,
  householdNoColumn,
  remarkColumn,
  serialColumn,
  villageColumn,
} from "./common.ts";
import { WORKED_OUT } from "./items.ts";
import { YES_NO } from "./lists/common.ts";
import { HOUSEHOLD_KINDS } from "./lists/households.ts";
import { HELPER_ROLES } from "./lists/people.ts";

export const pairing = ledger({
  id: "pairing",
  name: "党员结对帮扶",
  sheetName: "党员结对帮扶",
  sheetWords: ["结对帮扶", "党员结对", "党员联系困难群众", "结对表", "结对"],
  kind: "register",
  keyColumns: ["member", "householdNo"],
  placing: [["member"], ["householdNo", "householder"]],
  summary: "rows",
  source:
    "A2:党组织书记联系 5 户、班子成员每人联系 3 户、党小组长每人联系 2户,有帮扶能力的无职党员每人联系 1 户。",
  purpose: "哪位党员联系哪一户困难群众;每年至少走访 2 次。",
  columns: [
    serialColumn,
    villageColumn(),
    person("member", "党员姓名", {
      must: true,
      also: ["姓名", "党员", "结对党员", "帮扶人", "帮扶干部", "联系人"],
      source: "A2",
    }),
    choice("role", "角色", HELPER_ROLES, { must: true, also: ["职务", "身份"], source: "A2" }),
    groupColumn(),
    {
      ...householdNoColumn({
        must: true,
        also: ["户编号", "户号", "户口号", "家庭编码"],
        width: 13,
      }),
      header: "结对户编号",
    },
    householderColumn({ also: ["户主姓名", "结对户", "困难群众", "困难群众姓名", "联系户"] }),
    choices("householdKinds", "困难类别", HOUSEHOLD_KINDS, {
      must: true,
      also: ["户类别", "困难类型", "群众类别"],
      source: "A2",
    }),
    date("pairedDate", "结对日期", { must: true, also: ["结对时间"], source: "A2" }),
    longText("measures", "帮扶措施", { also: ["帮扶情况"], source: "A2" }),
    date("firstVisitDate", "第1次走访", {
      computed: true,
      also: ["第一次走访", "第1次走访日期"],
      source: "A2",
    }),
    date("secondVisitDate", "第2次走访", {
      computed: true,
      also: ["第二次走访", "第2次走访日期"],
      source: "A2",
    }),
    integer("visitsThisYear", "本年走访次数", {
      ...WORKED_OUT,
      min: 0,
      note: "由走访记录自动计算:结对党员本人到这一户的次数,每年至少 2 次。",
      source: "A2",
    }),
    longText("solved", "解决问题", {
      also: ["解决实际困难", "已解决问题"],
      width: 24,
      source: "A2",
    }),
    choice("helpPlan", "帮扶计划", YES_NO, { also: ["脱贫计划", "有无帮扶计划"], source: "A2" }),
    remarkColumn,
  ],
});
