/** Row 20: the header again at the top of each printed page. */
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf } from "../builders.ts";

const TITLE = ["龙河村2026年11月走访记录"];
const spaced = VISIT_HEADER.map((header) => header.split("").join(" "));

export const ROW_20: readonly MessCase[] = [
  {
    row: 20,
    fault: "header-repeated-on-each-page",
    files: fileOf(
      sheet("走访记录", [
        TITLE,
        VISIT_HEADER,
        visitRow(1),
        visitRow(2),
        TITLE,
        VISIT_HEADER,
        visitRow(3),
        spaced,
        visitRow(4),
      ]),
    ),
    findings: [
      {
        id: "rows-repeated-header",
        class: "A",
        cell: "A6:F8",
        message: "【龙河村.xlsx】“走访记录”A6:F8:每页重复的表头已跳过。共2处。",
      },
      {
        id: "rows-title",
        class: "A",
        cell: "A1:F5",
        message: "【龙河村.xlsx】“走访记录”A1:F5:表头上方的标题行不是数据,没有计入。共2处。",
      },
    ],
    silent: ["second-table"],
    records: { visits: [2, 3, 4, 5].map((day) => ({ visitDate: `2026-11-0${day - 1}` })) },
    accounts: [
      {
        ledger: "visits",
        read: 4,
        accepted: 4,
        refused: 0,
        ignored: { title: 2, header: 1, "repeated-header": 2 },
      },
    ],
  },
];
