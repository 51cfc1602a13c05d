/** Rows as a clerk types them, each with something that a formula may stumble over. */
import type { LedgerId } from "../../domain/ledgers/types.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import type { Rows } from "./typing.ts";

/** Not in the sample: two householders of one name, so that the name alone says nothing. */
const HOUSEHOLDS: readonly VillageRow[] = [
  { householdNo: "09-1945", group: "9组", householder: "测试户甲" },
  { householdNo: "09-0002", group: "9组", householder: "同名户" },
  { householdNo: "09-0003", group: "9组", householder: "同名户" },
  { householdNo: "09-0004", group: "9组", householder: "从未走访户" },
];

const visit = (
  visitDate: string,
  visitors: string,
  household: VillageRow,
  visitWay = "入户",
): VillageRow => ({ visitDate, visitors, visitWay, ...household });
const FIRST = { householdNo: "09-1945" };
const BY_NAME = { householder: "测试户甲" };

const VISITS: readonly VillageRow[] = [
  visit("2026-11-26", "测试员一", FIRST),
  // The same day again: the first not once more, the others yes.
  visit("2026-11-26", "测试员一、测试员二,测试员三", FIRST),
  visit("2026-11-26", "测试员三;测试员二", BY_NAME),
  visit("2026-11-20", "测试员二/ 测试员一", BY_NAME, "当面"),
  visit("2026-11-27", "测试员二", FIRST, "电话"),
  visit("2026-11-27", "测试员二", FIRST, "未遇"),
  visit("2026-11-27", "测试员四", { householder: "同名户" }),
  visit("2026-11-27", "测试员四", { householdNo: "09-0002", householder: "同名户" }),
  visit("2026-11-25", "测试 员四", { householder: "外村亲戚" }, "院坝会"),
  visit("2026-10-31", "测试员一", FIRST),
  visit("2026-01-01", "测试员一", FIRST),
  visit("2025-12-31", "测试员一", FIRST),
  { visitDate: "2026-11-27", visitors: "测试员一", visitWay: "入户" },
  { visitDate: "2026-11-27", householdNo: "09-1945", visitWay: "入户" },
  { visitors: "测试员一", householdNo: "09-1945", visitWay: "入户" },
  { remark: "本月其余没有" },
];

const cadre = (name: string, more: VillageRow = {}): VillageRow => ({
  name,
  position: ["委员"],
  isCommittee: "是",
  ...more,
});
const CADRES: readonly VillageRow[] = [
  cadre("测试员一"),
  cadre("测试员二", { termStart: "2026-11-30" }),
  cadre("测试员三", { termStart: "2026-12-01" }),
  cadre("测 试员四", { termEnd: "2026-10-31" }),
  cadre("没有走访的", { termEnd: "2026-11-01" }),
  cadre("测试员", { isCommittee: "否" }),
];

const PAIRING: readonly VillageRow[] = [
  { member: "测试员一", householdNo: "09-1945" },
  { member: "测试员二", householdNo: "09-1945" },
  { member: "测试员二", householdNo: "09-0004" },
  { member: "测试员二" },
];

const item = (more: VillageRow): VillageRow => ({
  registeredDate: "2026-11-02",
  content: "测试事项",
  status: "办理中",
  ...more,
});
/** Deadlines round 截至日期 and round the days that are off or on. */
const DEADLINES = ["10", "13", "16", "19", "20", "21", "23", "25", "26", "27", "28", "29", "30"];
const ITEMS: readonly VillageRow[] = [
  ...DEADLINES.map((day) => item({ deadline: `2026-11-${day}` })),
  item({ deadline: "2026-12-01" }),
  item({ deadline: "2026-12-03" }),
  item({ deadline: "2027-02-26" }),
  item({ deadline: "2026-11-10", extendedDeadline: "2026-12-31" }),
  item({ deadline: "2026-11-10", extendedDeadline: "2026-11-25" }),
  item({ deadline: "长期坚持" }),
  item({}),
  item({ deadline: "2026-11-10", status: "已结账" }),
  item({ deadline: "2026-11-10", status: "已上报" }),
  item({ deadline: "2026-11-10", status: "中止" }),
  item({ deadline: "2026-11-10", status: "退回重办" }),
  item({ deadline: "2026-11-10", status: null }),
];

const received = (receptionDate: string, more: VillageRow = {}): VillageRow => ({
  receptionDate,
  content: "测试来访",
  ...more,
});
const RECEPTION: readonly VillageRow[] = [
  received("2026-11-27"),
  received("2026-11-20"),
  received("2026-11-17"),
  received("2026-11-05"),
  received("2026-11-05", { reply: "当场答复" }),
  received("2026-11-05", { replyDate: "2026-11-06" }),
];

export const TYPED_ROWS: Rows = new Map<LedgerId, readonly VillageRow[]>([
  ["cadres", CADRES],
  ["households", HOUSEHOLDS],
  ["visits", VISITS],
  ["pairing", PAIRING],
  ["demands", ITEMS],
  ["stability", ITEMS],
  ["hardship", [...ITEMS.slice(0, 3), item(FIRST), item({ householdNo: "09-0004" })]],
  ["reception", RECEPTION],
  ["dutyRoster", [{ dutyDate: "2026-11-29" }, { place: "村委会" }]],
]);
