/** Row 23: totals are no data; where they differ from our own figures both are shown. */
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf } from "../builders.ts";

const HEADER = ["户编号", "户主姓名", "家庭人口", "人均年收入"];
const HOUSEHOLDS = [
  ["03-0045", "张三", 3, 12000],
  ["03-0046", "李四", 4, 9000],
  ["03-0047", "王五", 2, 15000],
];

export const ROW_23: readonly MessCase[] = [
  {
    row: 23,
    fault: "totals-at-the-bottom",
    files: fileOf(
      sheet("走访记录", [
        VISIT_HEADER,
        visitRow(1),
        visitRow(2),
        ["小计", null, null, 2],
        visitRow(3),
        ["小计", null, null, 1],
        ["合计", null, null, 3],
        ["总计", null, null, "3户"],
        ["累计", null, null, 126],
      ]),
    ),
    findings: [
      {
        id: "rows-total",
        class: "A",
        cell: "A4:F9",
        message: "【龙河村.xlsx】“走访记录”A4:F9:小计、合计行不是数据,没有计入。共5处。",
      },
    ],
    silent: ["total-differs"],
    records: {
      households: [],
      visits: [{ serial: 1 }, { serial: 2 }, { serial: 3 }],
    },
    accounts: [
      { ledger: "visits", read: 3, accepted: 3, refused: 0, ignored: { header: 1, total: 5 } },
    ],
  },
  {
    row: 23,
    fault: "total-on-top",
    files: fileOf(sheet("一户一档", [HEADER, ["合计", null, 9, null], ...HOUSEHOLDS])),
    findings: [
      {
        id: "rows-total",
        class: "A",
        cell: "A2:D2",
        message: "【龙河村.xlsx】“一户一档”A2:D2:小计、合计行不是数据,没有计入。共1处。",
      },
    ],
    silent: ["total-differs"],
    records: {
      households: [
        { householder: "张三", familySize: 3 },
        { householder: "李四", familySize: 4 },
        { householder: "王五", familySize: 2 },
      ],
      visits: [],
    },
    accounts: [
      { ledger: "households", read: 3, accepted: 3, refused: 0, ignored: { header: 1, total: 1 } },
    ],
  },
  {
    row: 23,
    fault: "total-that-differs",
    files: fileOf(
      sheet("走访记录", [
        VISIT_HEADER,
        visitRow(1),
        visitRow(2),
        visitRow(3),
        ["合计", null, null, 37],
      ]),
    ),
    findings: [
      {
        id: "rows-total",
        class: "A",
        cell: "A5:F5",
        message: "【龙河村.xlsx】“走访记录”A5:F5:小计、合计行不是数据,没有计入。共1处。",
      },
      {
        id: "total-differs",
        class: "N",
        cell: "D5",
        message:
          "【龙河村.xlsx】“走访记录”D5 户主:合计行写的是37,按明细算是3。汇总以明细为准,请核对。",
      },
    ],
    records: {
      households: [],
      visits: [{ serial: 1 }, { serial: 2 }, { serial: 3 }],
    },
    accounts: [
      { ledger: "visits", read: 3, accepted: 3, refused: 0, ignored: { header: 1, total: 1 } },
    ],
  },
  {
    row: 23,
    fault: "sum-that-differs",
    files: fileOf(
      sheet("一户一档", [HEADER, ...HOUSEHOLDS, [null, "合计", 10, null], ["合计:37户"]]),
    ),
    findings: [
      {
        id: "rows-total",
        class: "A",
        cell: "A5:D6",
        message: "【龙河村.xlsx】“一户一档”A5:D6:小计、合计行不是数据,没有计入。共2处。",
      },
      {
        id: "total-differs",
        class: "N",
        cell: "C5",
        message:
          "【龙河村.xlsx】“一户一档”C5 家庭人口:合计行写的是10,按明细算是9。汇总以明细为准,请核对。",
      },
      {
        id: "total-differs",
        class: "N",
        cell: "A6",
        message: "【龙河村.xlsx】“一户一档”A6:合计行写的是37,按明细算是3。汇总以明细为准,请核对。",
      },
    ],
    records: {
      households: [
        { householder: "张三", familySize: 3 },
        { householder: "李四", familySize: 4 },
        { householder: "王五", familySize: 2 },
      ],
      visits: [],
    },
    accounts: [
      { ledger: "households", read: 3, accepted: 3, refused: 0, ignored: { header: 1, total: 2 } },
    ],
  },
  {
    row: 23,
    fault: "total-below-a-header-of-two-rows",
    files: fileOf(
      sheet(
        "一户一档",
        [
          ["龙河村一户一档"],
          ["户编号", "户主姓名", "家庭情况", null],
          [null, null, "家庭人口", "人均年收入"],
          ...HOUSEHOLDS,
          ["合  计", null, 8, null],
        ],
        { merges: ["A1:D1", "A2:A3", "B2:B3", "C2:D2"] },
      ),
    ),
    findings: [
      {
        id: "rows-total",
        class: "A",
        cell: "A7:D7",
        message: "【龙河村.xlsx】“一户一档”A7:D7:小计、合计行不是数据,没有计入。共1处。",
      },
      {
        id: "total-differs",
        class: "N",
        cell: "C7",
        message:
          "【龙河村.xlsx】“一户一档”C7 家庭情况-家庭人口:合计行写的是8,按明细算是9。汇总以明细为准,请核对。",
      },
    ],
    records: {
      households: [
        { householder: "张三", familySize: 3 },
        { householder: "李四", familySize: 4 },
        { householder: "王五", familySize: 2 },
      ],
      visits: [],
    },
    accounts: [
      {
        ledger: "households",
        read: 3,
        accepted: 3,
        refused: 0,
        ignored: { title: 1, header: 2, total: 1 },
      },
    ],
  },
];
