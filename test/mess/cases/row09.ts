/** Row 9: short dates without a year; a number may have lost the zero of 11.10. */
import type { MessCase } from "../case.ts";
import { FILE, fileOf, demandsDue, visitsOn } from "../builders.ts";

export const ROW_09: readonly MessCase[] = [
  {
    row: 9,
    fault: "short-date-as-text",
    files: fileOf(visitsOn("11.3", "11-3", "11.10", 11.4)),
    findings: [
      ["A2", 2, "11.3", "2026-11-03"],
      ["A3", 3, "11-3", "2026-11-03"],
      ["A4", 4, "11.10", "2026-11-10"],
      ["A5", 5, "11.4", "2026-11-04"],
    ].map(([cell, row, written, date]) => ({
      id: "date-year-added",
      class: "N",
      cell: String(cell),
      message: `【${FILE}】“走访记录”第${row}行 走访日期:“${written}”没有写年份,已记为 ${date},请核对。`,
    })),
    records: {
      visits: ["2026-11-03", "2026-11-03", "2026-11-04", "2026-11-10"].map((visitDate) => ({
        visitDate,
      })),
    },
    accounts: [{ ledger: "visits", read: 4, accepted: 4, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 9,
    fault: "short-date-as-number-places-a-row",
    files: fileOf(visitsOn(11.1, "2026-11-03")),
    findings: [
      {
        id: "date-ambiguous",
        class: "R",
        cell: "A2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访日期:11.1 可能是11月1日或11月10日,请写成 2026-11-30 这样的日期。",
      },
    ],
    silent: ["row-unplaced"],
    records: { visits: [{ visitDate: "2026-11-03" }] },
    accounts: [{ ledger: "visits", read: 2, accepted: 1, refused: 1, ignored: { header: 1 } }],
  },
  {
    row: 9,
    fault: "short-date-as-number-in-a-deadline",
    files: fileOf(demandsDue(11.3)),
    findings: [
      {
        id: "date-ambiguous",
        class: "R",
        cell: "F2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 完成时限:11.3 可能是11月3日或11月30日,请写成 2026-11-30 这样的日期。",
      },
    ],
    records: { demands: [{ deadline: null }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
