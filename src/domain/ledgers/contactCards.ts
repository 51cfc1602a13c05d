import { choices, date, ledger, longText, person, text } from "./build.ts";
import {
  groupColumn,
  householderColumn,
  householdNoColumn,
  officePhoneColumn,
  remarkColumn,
  serialColumn,
  villageColumn,
} from "./common.ts";
import { POSITIONS } from "./lists/people.ts";

export const contactCards = ledger({
  id: "contactCards",
  name: "连心卡发放",
  sheetName: "连心卡发放",
  sheetWords: ["连心卡", "亲民爱民连心卡", "发卡登记"],
  kind: "register",
  keyColumns: ["householdNo", "cadre"],
  placing: [["householdNo", "householder"]],
  summary: "rows",
  source: "B:向困难群众发放结对帮扶“亲民爱民连心卡”,告知帮扶干部的联系电话。",
  purpose: "哪一户在哪天收到了哪位干部的连心卡;换人换号要重发。",
  columns: [
    serialColumn,
    villageColumn(),
    groupColumn(),
    householdNoColumn({ must: true }),
    householderColumn({ also: ["户主姓名", "姓名", "困难群众", "领卡人"] }),
    person("cadre", "干部姓名", {
      must: true,
      also: ["帮扶干部", "干部", "联系干部", "帮扶责任人"],
      source: "B",
    }),
    choices("position", "职务", POSITIONS, { also: ["职位"] }),
    officePhoneColumn({ must: true, source: "B" }),
    date("issuedDate", "发放日期", {
      must: true,
      also: ["发卡时间", "发卡日期", "发放时间", "连心卡发放日期"],
      source: "B",
    }),
    text("signedFor", "签收", { also: ["签收人", "签字"], width: 12 }),
    longText("pledge", "承诺事项", { also: ["服务承诺"], width: 24 }),
    remarkColumn,
  ],
});
