import { choice, choices, date, integer, ledger, person, text } from "./build.ts";
import {
  groupColumn,
  officePhoneColumn,
  remarkColumn,
  serialColumn,
  villageColumn,
} from "./common.ts";
import { WORKED_OUT } from "./items.ts";
import { YES_NO } from "./lists/common.ts";
import { POSITIONS } from "./lists/people.ts";

/**
 * Two people of one name may serve in one village, so the name alone is no key. Two rows are taken
 * for the same person when name, offices and 组 agree.
 */
export const cadres = ledger({
  id: "cadres",
  name: "干部名册",
  sheetName: "干部名册",
  sheetWords: ["干部名册", "干部花名册", "干部名单", "干部信息"],
  kind: "register",
  keyColumns: ["name", "position", "group"],
  placing: [["name"]],
  summary: "rows",
  source: "B:每名村、社区干部联系不少于50户群众;组干部负责联系本村(居)民小组的每户群众。",
  purpose: "谁是干部、担任什么职务:走访、联系、结对的应完成数由此算出。",
  columns: [
    serialColumn,
    villageColumn(),
    person("name", "姓名", {
      must: true,
      also: ["干部姓名", "走访人", "帮扶干部", "责任人", "名字"],
      source: "A1",
    }),
    choices("position", "职务", POSITIONS, {
      must: true,
      also: ["职位", "担任职务", "岗位"],
      note: "一人多职用顿号分开,如 委员、党小组长。",
      source: "A2",
    }),
    choice("isCommittee", "是否两委成员", YES_NO, {
      must: true,
      also: ["两委成员", "是否班子成员"],
      source: "A1",
    }),
    text("partyGroup", "党小组", {
      also: ["所在党小组"],
      note: "不填时视为与村民小组相同。",
      source: "A1",
    }),
    text("area", "包片", { also: ["包片区域", "联系片区", "包组"], source: "B" }),
    groupColumn({ note: "组长(社长)所在的组。" }),
    integer("linkedHouseholds", "联系户数", { computed: true, min: 0, source: "B" }),
    integer("visitsThisMonth", "本月走访户次", {
      ...WORKED_OUT,
      min: 0,
      note: "由走访记录自动计算:同人同户同日计1,几人同访各计一次,电话、微信等不计。",
      source: "A1",
    }),
    integer("visitsMissing", "本月还差", {
      ...WORKED_OUT,
      min: 0,
      note: "离本月应走访户次还差多少;不是两委成员、当月不在任的不计。",
      source: "A1",
    }),
    choice("canHelp", "有帮扶能力", YES_NO, {
      when: "职务为无职党员时",
      also: ["是否有帮扶能力"],
      note: "不填视为不要求结对。",
      source: "A2",
    }),
    officePhoneColumn(),
    date("termStart", "任职起", { also: ["任职时间", "任职开始", "任职起始"] }),
    date("termEnd", "任职止", { also: ["离任时间", "任职结束"] }),
    remarkColumn,
  ],
});
