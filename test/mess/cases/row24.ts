/** Row 24: signatures, stamps and notes below a table are no data. */
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf } from "../builders.ts";

export const ROW_24: readonly MessCase[] = [
  {
    row: 24,
    fault: "footer-in-one-cell",
    files: fileOf(
      sheet("走访记录", [
        VISIT_HEADER,
        visitRow(1),
        ["填表人:张国强  审核人:李志明  (盖章) 2026年11月30日"],
        ["填表人:  审核人:  (盖章) 年 月 日"],
        ["注:1.本表每月25日前报送。"],
        ["2.一户一行,不得漏项。"],
      ]),
    ),
    findings: [
      {
        id: "rows-footer",
        class: "A",
        cell: "A3:F6",
        message:
          "【龙河村.xlsx】“走访记录”A3:F6:填表人、审核人、盖章、注释等表尾行不是数据,没有计入。共4处。",
      },
    ],
    records: {
      visits: [{ householder: "张三", opinion: "路灯不亮" }],
    },
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1, footer: 4 } },
    ],
  },
  {
    row: 24,
    fault: "footer-over-several-cells",
    files: fileOf(
      sheet("走访记录", [
        VISIT_HEADER,
        visitRow(1),
        ["填表人:", "张国强", null, "审核人:", "李志明", "(盖章)"],
        [null, null, null, null, null, "年  月  日"],
        [null, "备注:本月下雨较多"],
      ]),
    ),
    findings: [
      {
        id: "rows-footer",
        class: "A",
        cell: "A3:F5",
        message:
          "【龙河村.xlsx】“走访记录”A3:F5:填表人、审核人、盖章、注释等表尾行不是数据,没有计入。共3处。",
      },
    ],
    records: {
      visits: [{ householder: "张三", opinion: "路灯不亮" }],
    },
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1, footer: 3 } },
    ],
  },
  {
    row: 24,
    fault: "rows-that-look-like-a-footer",
    files: fileOf(
      sheet("走访记录", [
        VISIT_HEADER,
        [1, "2026-11-03", "李四", "张三", "入户", "注:路灯不亮"],
        [2, "2026-11-04", "李四", "王五", "入户", "填表人不会填,需要帮助"],
      ]),
    ),
    findings: [],
    silent: ["rows-footer"],
    records: {
      visits: [
        { householder: "张三", opinion: "注:路灯不亮" },
        { householder: "王五", opinion: "填表人不会填,需要帮助" },
      ],
    },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
