import { integer, onOff, oneOf, someOf } from "../build.ts";
import { HOUSEHOLD_KINDS } from "../../ledgers/lists/households.ts";

const HIGHEST = "一人多职的取最高一项,不相加。";

/** 结对和联系: how many households each role looks after. */
export const PAIRING_SETTINGS = {
  pairedBySecretary: integer("D4", "结对户数:书记", 5, "户", { note: HIGHEST }),
  pairedByCommittee: integer("D5", "结对户数:班子成员", 3, "户/人", { note: HIGHEST }),
  pairedByGroupLeader: integer("D6", "结对户数:党小组长", 2, "户/人", { note: HIGHEST }),
  pairedByMember: integer("D7", "结对户数:无职党员", 1, "户/人", {
    note: "只算名册中“有帮扶能力”为是的。",
  }),
  pairedReading: oneOf("D4", "结对户数口径", ["至少", "正好"]),
  pairedKinds: someOf(
    "D4",
    "结对户类别",
    HOUSEHOLD_KINDS.values,
    ["困难户", "低保户", "五保户/特困", "贫困户/脱贫户/监测户", "下岗失业", "困难党员"],
    "原文以“等”结尾,可以增减;适用于四种角色。",
  ),
  pairedVisitsPerYear: integer("D8", "结对户年走访次数", 2, "次/户·年", {
    max: 366,
    note: "“2 次以上”含 2 次;按每户计。",
  }),
  pairedFirstWarningMonth: integer("D8", "结对户未走访从几月起提醒", 7, "月", { min: 1, max: 12 }),
  pairedSecondWarningMonth: integer("D8", "结对户走访不足从几月起提醒", 10, "月", {
    min: 1,
    max: 12,
  }),
  solvedMin: integer("D9", "解决实际困难:下限", 1, "个/年", { max: 20, note: "“尽可能”:只提示。" }),
  solvedMax: integer("D9", "解决实际困难:上限", 2, "个/年", { max: 20 }),
  solvedReading: oneOf("D9", "解决困难口径", ["每名帮扶人", "每户"]),
  townshipLinkedHouseholds: integer("D13", "乡镇干部联系户数", 30, "户/人"),
  villageLinkedHouseholds: integer("D14", "村干部联系户数", 50, "户/人", {
    note: "全村户数不够分时,报告“全覆盖”。",
  }),
  doubleLinksAllowed: onOff("D14", "一户可有两名主要联系干部", false),
  cardsReissued: onOff("D23", "干部或电话变动后重发连心卡", true),
};
