/** Row 22: a line that names a group stands for the group of the rows below it. */
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf } from "../builders.ts";

const MERGED = { merges: ["A2:F2", "A5:F5"] };

export const ROW_22: readonly MessCase[] = [
  {
    row: 22,
    fault: "group-banners",
    files: fileOf(
      sheet(
        "走访记录",
        [
          VISIT_HEADER,
          ["三组"],
          visitRow(1),
          visitRow(2),
          ["第五村民小组:(共12户)"],
          visitRow(3),
          ["6社"],
          visitRow(4),
        ],
        MERGED,
      ),
    ),
    findings: [
      {
        id: "rows-banner",
        class: "A",
        cell: "A2:F7",
        message:
          "【龙河村.xlsx】“走访记录”A2:F7:写着组名的分组行不是数据,组名已用作下面各行的组别。共3处。",
      },
      {
        id: "group-from-banner",
        class: "A",
        cell: "A3:A8",
        message:
          "【龙河村.xlsx】“走访记录”A3:A8:组别取自上方的分组行。共4处,例如空白→“3组”、空白→“3组”、空白→“5组”。",
      },
    ],
    records: {
      visits: [
        { householder: "张三", group: "3组" },
        { householder: "张三", group: "3组" },
        { householder: "张三", group: "5组" },
        { householder: "张三", group: "6组" },
      ],
    },
    accounts: [
      { ledger: "visits", read: 4, accepted: 4, refused: 0, ignored: { header: 1, banner: 3 } },
    ],
  },
  {
    row: 22,
    fault: "group-banner-beside-a-group-column",
    files: fileOf(
      sheet(
        "走访记录",
        [
          ["走访日期", "走访人", "组别", "户主", "群众反映"],
          ["三组"],
          ["2026-11-03", "李四", null, "张三", "路灯不亮"],
          ["2026-11-04", "李四", "五组", "王五", "路灯不亮"],
        ],
        { merges: ["A2:E2"] },
      ),
    ),
    findings: [
      {
        id: "rows-banner",
        class: "A",
        cell: "A2:E2",
        message:
          "【龙河村.xlsx】“走访记录”A2:E2:写着组名的分组行不是数据,组名已用作下面各行的组别。共1处。",
      },
      {
        id: "group-from-banner",
        class: "A",
        cell: "C3",
        message: "【龙河村.xlsx】“走访记录”C3 组别:组别取自上方的分组行。共1处,例如空白→“3组”。",
      },
      {
        id: "group-form",
        class: "A",
        cell: "C4",
        message: "【龙河村.xlsx】“走访记录”C4 组别:组别写法已统一。共1处,例如“五组”→“5组”。",
      },
    ],
    records: {
      visits: [
        { householder: "张三", group: "3组" },
        { householder: "王五", group: "5组" },
      ],
    },
    accounts: [
      { ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1, banner: 1 } },
    ],
  },
  {
    row: 22,
    fault: "banner-that-names-no-group",
    files: fileOf(
      sheet(
        "走访记录",
        [
          ["走访日期", "走访人", "组别", "户主", "群众反映"],
          ["三组"],
          ["2026-11-03", "李四", null, "张三", "路灯不亮"],
          ["重点走访对象"],
          ["2026-11-04", "李四", null, "王五", "路灯不亮"],
        ],
        { merges: ["A2:E2", "A4:E4"] },
      ),
    ),
    findings: [
      {
        id: "rows-banner",
        class: "A",
        cell: "A2:E2",
        message:
          "【龙河村.xlsx】“走访记录”A2:E2:写着组名的分组行不是数据,组名已用作下面各行的组别。共1处。",
      },
      {
        id: "banner-unknown",
        class: "N",
        cell: "A4:E4",
        message:
          "【龙河村.xlsx】“走访记录”第4行:通栏文字“重点走访对象”不是数据也不是组名,没有计入,下面各行不再沿用上面的组名。如果是组名,请写成 3组 这样;如果是台账内容,请分列填写。",
      },
      {
        id: "group-from-banner",
        class: "A",
        cell: "C3",
        message: "【龙河村.xlsx】“走访记录”C3 组别:组别取自上方的分组行。共1处,例如空白→“3组”。",
      },
    ],
    records: {
      visits: [
        { householder: "张三", group: "3组" },
        { householder: "王五", group: null },
      ],
    },
    accounts: [
      { ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1, banner: 2 } },
    ],
  },
];
