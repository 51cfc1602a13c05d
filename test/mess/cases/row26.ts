/** Row 26: empty rows between the rows and between tables. */
import {
  DEMAND_HEADER,
  demandRow,
  sheet,
  VISIT_HEADER,
  visitRow,
} from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf } from "../builders.ts";

export const ROW_26: readonly MessCase[] = [
  {
    row: 26,
    fault: "empty-rows-between-blocks",
    files: fileOf(
      sheet("走访和诉求", [
        VISIT_HEADER,
        visitRow(1),
        [null],
        ["", "  ", "\u3000"],
        visitRow(2),
        [null],
        [" "],
        [null],
        DEMAND_HEADER,
        [" "],
        demandRow(1),
      ]),
    ),
    findings: [
      {
        id: "rows-blank",
        class: "A",
        cell: "A4:F7",
        message: "【龙河村.xlsx】“走访和诉求”A4:F7:空行已跳过。共2处。",
      },
      {
        id: "rows-blank",
        class: "A",
        cell: "A10:H10",
        message: "【龙河村.xlsx】“走访和诉求”A10:H10:空行已跳过。共1处。",
      },
      {
        id: "second-table",
        class: "N",
        cell: "A9",
        message:
          "【龙河村.xlsx】“走访和诉求”第9行:同一工作表上还有一个表头,从这里起按“民生诉求台账”另作一个表读取,共1行。",
      },
    ],
    records: {
      visits: [
        { serial: 1, visitDate: "2026-11-01" },
        { serial: 2, visitDate: "2026-11-02" },
      ],
      demands: [{ code: "LH-MS-2026-0001" }],
    },
    accounts: [
      { ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1, blank: 2 } },
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1, blank: 1 } },
    ],
  },
];
