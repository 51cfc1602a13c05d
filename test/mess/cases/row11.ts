/** Row 11: a workbook that counts its days from 1904. */
import type { MessCase } from "../case.ts";
import { fixture } from "../builders.ts";

export const ROW_11: readonly MessCase[] = [
  {
    row: 11,
    fault: "date-system-1904",
    files: fixture("date-system-1904"),
    findings: [
      {
        id: "file-date-1904",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】工作簿用的是 1904 日期系统(苹果电脑常见),日期已按 1900 系统换算,请抽查几个日期。",
      },
      // 44867 as a plain number is a day of 2026 in this workbook, and of 2022 in every other.
      {
        id: "date-serial",
        class: "N",
        cell: "A3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 走访日期:“44868”是日期的内部序号,已记为 2026-11-04,请核对。",
      },
    ],
    records: {
      visits: ["2026-11-03", "2026-11-04", "2026-11-05"].map((visitDate) => ({ visitDate })),
    },
    accounts: [{ ledger: "visits", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
  },
];
