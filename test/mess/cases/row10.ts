/** Row 10: a date that shows as its serial number, and a text that became a date. */
import type { MessCase } from "../case.ts";
import { dateCell } from "../../intake/layout/sheets.ts";
import { fileOf, table, visitsOn } from "../builders.ts";

export const ROW_10: readonly MessCase[] = [
  {
    row: 10,
    fault: "date-as-serial-number",
    files: fileOf(visitsOn(46329, "46330")),
    findings: [
      {
        id: "date-serial",
        class: "N",
        cell: "A2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访日期:“46329”是日期的内部序号,已记为 2026-11-03,请核对。",
      },
      {
        id: "date-serial",
        class: "N",
        cell: "A3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 走访日期:“46330”是日期的内部序号,已记为 2026-11-04,请核对。",
      },
    ],
    records: { visits: [{ visitDate: "2026-11-03" }, { visitDate: "2026-11-04" }] },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 10,
    fault: "number-outside-of-the-serials",
    files: fileOf(visitsOn(39999, 60001)),
    findings: [
      {
        id: "date-vague",
        class: "R",
        cell: "A2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访日期:“39999”不是确定日期,请改成 2026-11-30 这样的日期。",
      },
      {
        id: "date-vague",
        class: "R",
        cell: "A3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 走访日期:“60001”不是确定日期,请改成 2026-11-30 这样的日期。",
      },
    ],
    silent: ["date-serial"],
    records: { visits: [] },
    accounts: [{ ledger: "visits", read: 2, accepted: 0, refused: 2, ignored: { header: 1 } }],
  },
  {
    row: 10,
    fault: "text-turned-into-a-date",
    // 3-5 in 户编号, 子类 and 人口 is a date for a spreadsheet program.
    files: fileOf(
      table("民生诉求台账", [
        {
          登记时间: dateCell(46329),
          户编号: dateCell(46086),
          反映人: "王五",
          诉求内容: "三组道路损坏",
          子类: dateCell(46086),
          反映群体人数: dateCell(12),
        },
      ]),
    ),
    findings: [
      {
        id: "text-lost-to-date",
        class: "R",
        cell: "B2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 户编号:这一格被表格软件变成了日期 2026-03-05,原来的内容已无法恢复,请把单元格设为文本后重录。",
      },
      {
        id: "text-became-date",
        class: "N",
        cell: "E2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 子类:这一格被表格软件变成了日期,已按 2026-03-05 记录,请核对并按文本重录。",
      },
      {
        id: "number-shown-as-date",
        class: "N",
        cell: "F2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 反映群体人数:这一格的格式是日期,已按数字 12 读取,请核对。",
      },
    ],
    records: {
      demands: [{ householdNo: null, subCategory: "2026-03-05", peopleAffected: 12 }],
    },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
