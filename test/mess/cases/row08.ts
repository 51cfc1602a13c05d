/** Row 8: a date as a number of eight digits, stored as text or as a number. */
import type { MessCase } from "../case.ts";
import { fileOf, visitsOn } from "../builders.ts";

export const ROW_08: readonly MessCase[] = [
  {
    row: 8,
    fault: "date-of-eight-digits",
    files: fileOf(visitsOn("20261103", 20261104)),
    findings: [
      {
        id: "date-form",
        class: "A",
        cell: "A2:A3",
        message:
          "【龙河村.xlsx】“走访记录”A2:A3 走访日期:日期写法已统一。共2处,例如“20261103”→“2026-11-03”、“20261104”→“2026-11-04”。",
      },
    ],
    records: { visits: [{ visitDate: "2026-11-03" }, { visitDate: "2026-11-04" }] },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
