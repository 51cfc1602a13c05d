/** Row 7: 年月日 and Chinese numerals are read; a missing year is that of the report, and said. */
import type { MessCase } from "../case.ts";
import { fileOf, visitsOn } from "../builders.ts";

export const ROW_07: readonly MessCase[] = [
  {
    row: 7,
    fault: "date-in-characters",
    files: fileOf(visitsOn("2026年11月3日", "二〇二六年十一月三日")),
    findings: [
      {
        id: "date-form",
        class: "A",
        cell: "A2:A3",
        message:
          "【龙河村.xlsx】“走访记录”A2:A3 走访日期:日期写法已统一。共2处,例如“2026年11月3日”→“2026-11-03”、“二〇二六年十一月三日”→“2026-11-03”。",
      },
    ],
    records: { visits: [{ visitDate: "2026-11-03" }, { visitDate: "2026-11-03" }] },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 7,
    fault: "date-in-characters-without-year",
    files: fileOf(visitsOn("11月3日", "十一月四日")),
    findings: [
      {
        id: "date-year-added",
        class: "N",
        cell: "A2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访日期:“11月3日”没有写年份,已记为 2026-11-03,请核对。",
      },
      {
        id: "date-year-added",
        class: "N",
        cell: "A3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 走访日期:“十一月四日”没有写年份,已记为 2026-11-04,请核对。",
      },
    ],
    records: { visits: [{ visitDate: "2026-11-03" }, { visitDate: "2026-11-04" }] },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 7,
    fault: "december-in-the-report-of-january",
    files: fileOf(visitsOn("1月3日", "12月31日")),
    run: { period: "2027-01", asOf: "2027-01-29" },
    findings: [
      {
        id: "date-year-added",
        class: "N",
        cell: "A2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访日期:“1月3日”没有写年份,已记为 2027-01-03,请核对。",
      },
      {
        id: "other-period",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”:有1行的日期不在2027年1月内(最早 2026-12-31,最晚 2026-12-31),没有计入本期。",
      },
    ],
    records: { visits: [{ visitDate: "2027-01-03" }] },
    accounts: [
      {
        ledger: "visits",
        read: 1,
        accepted: 1,
        refused: 0,
        ignored: { header: 1, "other-period": 1 },
      },
    ],
  },
];
