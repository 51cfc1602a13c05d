import { choice, ledger, person } from "./build.ts";
import type { ColumnOptions } from "./build.ts";
import {
  birthColumn,
  householderColumn,
  householdNoColumn,
  idNumberColumn,
  remarkColumn,
  serialColumn,
  villageColumn,
} from "./common.ts";
import { GENDERS, HEALTH, SUPPORT_TYPES, YES_NO } from "./lists/common.ts";
import { KINSHIP } from "./lists/people.ts";

/** Family members, minors among them: only their number leaves the village. */
const COUNT = { privacy: { summary: "count", mask: "none" } } satisfies ColumnOptions;
const COUNT_HIDDEN = { privacy: { summary: "count", mask: "all" } } satisfies ColumnOptions;

export const members = ledger({
  id: "members",
  name: "家庭成员",
  sheetName: "家庭成员",
  sheetWords: ["家庭成员", "成员信息", "家庭人员"],
  kind: "register",
  keyColumns: ["householdNo", "name"],
  placing: [["householdNo", "householder"], ["name"]],
  summary: "counts",
  source: "B:姓名、地址、家庭人口等基本情况。",
  purpose: "一户一档的家庭成员,按户编号对应。",
  columns: [
    serialColumn,
    householdNoColumn({ must: true }),
    householderColumn({ ...COUNT_HIDDEN }),
    villageColumn(),
    person("name", "姓名", { must: true, also: ["成员姓名", "家庭成员"], ...COUNT_HIDDEN }),
    choice("gender", "性别", GENDERS, COUNT),
    idNumberColumn({ privacy: { summary: "omit", mask: "id" } }),
    birthColumn({ ...COUNT_HIDDEN }),
    choice("relation", "与户主关系", KINSHIP, {
      must: true,
      also: ["关系", "与户主的关系", "家庭关系"],
      ...COUNT,
    }),
    choice("supportType", "保障类型", SUPPORT_TYPES, COUNT),
    choice("isUnemployed", "是否失业", YES_NO, { also: ["失业"], ...COUNT }),
    choice("health", "健康状况", HEALTH, { also: ["身体状况"], ...COUNT }),
    remarkColumn,
  ],
});
