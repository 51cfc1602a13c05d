/** Row 63: a second table below the first, of the same ledger or of another. */
import {
  DEMAND_HEADER,
  demandRow,
  sheet,
  VISIT_HEADER,
  visitRow,
} from "../../intake/layout/sheets.ts";
import { fileOf } from "../builders.ts";
import type { MessCase } from "../case.ts";

export const ROW_63: readonly MessCase[] = [
  {
    row: 63,
    fault: "second-table-of-another-ledger",
    files: fileOf(
      sheet("11月台账", [
        VISIT_HEADER,
        visitRow(1),
        visitRow(2),
        [null],
        ["龙河村2026年11月民生诉求"],
        DEMAND_HEADER,
        demandRow(1),
      ]),
    ),
    findings: [
      {
        id: "second-table",
        class: "N",
        cell: "A6",
        message:
          "【龙河村.xlsx】“11月台账”第6行:同一工作表上还有一个表头,从这里起按“民生诉求台账”另作一个表读取,共1行。",
      },
    ],
    records: {
      visits: [{ visitDate: "2026-11-01" }, { visitDate: "2026-11-02" }],
      demands: [{ code: "LH-MS-2026-0001" }],
    },
    accounts: [
      { ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } },
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { title: 1, header: 1 } },
    ],
  },
  {
    row: 63,
    fault: "second-table-with-columns-in-another-order",
    files: fileOf(
      sheet("走访记录", [
        VISIT_HEADER,
        visitRow(1),
        [null],
        ["户主", "走访人", "走访日期", "群众反映"],
        ["赵六", "李四", "2026-11-05", "水渠堵塞"],
      ]),
    ),
    findings: [
      {
        id: "second-table",
        class: "N",
        cell: "A4",
        message:
          "【龙河村.xlsx】“走访记录”第4行:同一工作表上还有一个表头,从这里起按“走访记录”另作一个表读取,共1行。",
      },
    ],
    silent: ["rows-repeated-header"],
    records: {
      visits: [
        { visitDate: "2026-11-01", householder: "张三" },
        { visitDate: "2026-11-05", householder: "赵六" },
      ],
    },
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
];
