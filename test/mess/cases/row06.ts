/** Row 6: dates written with dots. */
import type { MessCase } from "../case.ts";
import { fileOf, visitsOn } from "../builders.ts";

export const ROW_06: readonly MessCase[] = [
  {
    row: 6,
    fault: "date-with-dots",
    files: fileOf(visitsOn("2026.11.3", "2026.11.03")),
    findings: [
      {
        id: "date-form",
        class: "A",
        cell: "A2:A3",
        message:
          "【龙河村.xlsx】“走访记录”A2:A3 走访日期:日期写法已统一。共2处,例如“2026.11.3”→“2026-11-03”、“2026.11.03”→“2026-11-03”。",
      },
    ],
    records: { visits: [{ visitDate: "2026-11-03" }, { visitDate: "2026-11-03" }] },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
