/** A village with something for every reason to be on the agenda; everybody is invented. */
import type { VillageRow } from "../../src/report/village/workbook.ts";
import { rawBook } from "../support/rawBook.ts";
import type { LedgerRows } from "../support/rawBook.ts";

export const ASOF = "2026-11-25";
export const ORDER = { level: "村", by: ["何青"], asOf: ASOF, file: "龙河村.xlsx" } as const;

const demand = (n: number, more: VillageRow): VillageRow => ({
  code: `LH-MS-2026-000${n}`,
  group: "3组",
  registeredDate: "2026-08-03",
  sourceChannel: "干部走访",
  collector: "何青",
  reporter: "周大山",
  content: `第${n}段机耕道垮塌`,
  category: "交通",
  ...more,
});
const DECIDED = {
  solution: "请挖机清方",
  target: "恢复通行",
  responsible: ["李建国"],
  meetingDate: "2026-09-08",
  deadline: "2026-12-20",
};
const meeting = (meetingDate: string, more: VillageRow = {}): VillageRow => ({
  ...{ meetingDate, meetingTypes: ["支部扩大会"], chair: "王书平", attendedGroups: ["两委"] },
  ...more,
});

export const ROWS: LedgerRows = {
  demands: [
    demand(1, { status: "待议账", registeredDate: "2026-11-10" }),
    demand(2, { ...DECIDED, status: "办理中", registeredDate: "2026-11-10" }),
    demand(3, { ...DECIDED, status: "退回重办", redoCount: 2, registeredDate: "2026-11-01" }),
    demand(4, { ...DECIDED, status: "办理中" }),
    demand(5, { ...DECIDED, status: "办理中", registeredDate: "2026-10-10" }),
    demand(6, {
      ...DECIDED,
      status: "已上报",
      escalatedDate: "2026-10-10",
      escalatedTo: "乡镇党(工)委",
    }),
    demand(7, { group: "4组" }),
  ],
  stability: [
    {
      ...{ code: "LH-WD-2026-0001", registeredDate: "2026-11-12", sourceChannel: "干部走访" },
      ...{ collector: "何青", reporter: "赵某", matter: "矛盾纠纷", content: "与钱某争地界" },
      status: "待议账",
    },
  ],
  meetings: [
    meeting("2026-09-08", { itemCode: "LH-MS-2026-0004", solution: "请挖机清方" }),
    meeting("2026-10-09", {
      itemCode: "LH-MS-2026-0005",
      escalate: "是",
      solution: "村里没有资金",
    }),
    meeting("2026-10-09", { meetingTypes: ["民情分析会"] }),
  ],
  actionLog: [],
};

export function villageBook(more: LedgerRows = {}) {
  return rawBook({ ...ROWS, ...more });
}
