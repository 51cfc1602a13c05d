/** Row 45: units in number cells are worked in and said; a range is refused, and nothing ever turns to 0. */
import type { RawSheet, RawValue } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

function incomes(...values: readonly RawValue[]): RawSheet {
  const rows = values.map((income, i) => ({
    户编号: `03-000${i + 1}`,
    户主姓名: "张三",
    人均年收入: income,
  }));
  return table("一户一档", rows);
}

export const ROW_45: readonly MessCase[] = [
  {
    row: 45,
    fault: "amounts-with-units",
    files: fileOf(incomes("1.2万", "3000元", "约2000", "2000万")),
    findings: [
      {
        id: "number-unit",
        class: "N",
        cell: "C2",
        message: "【龙河村.xlsx】“一户一档”第2行 人均年收入:“1.2万”已记为 12000,请核对。",
      },
      {
        id: "number-unit",
        class: "N",
        cell: "C3",
        message: "【龙河村.xlsx】“一户一档”第3行 人均年收入:“3000元”已记为 3000,请核对。",
      },
      {
        id: "number-unit",
        class: "N",
        cell: "C4",
        message: "【龙河村.xlsx】“一户一档”第4行 人均年收入:“约2000”已记为 2000,请核对。",
      },
      {
        id: "number-unit",
        class: "N",
        cell: "C5",
        message: "【龙河村.xlsx】“一户一档”第5行 人均年收入:“2000万”已记为 20000000,请核对。",
      },
    ],
    records: {
      households: [12000, 3000, 2000, 20000000].map((incomePerHead) => ({ incomePerHead })),
    },
    accounts: [{ ledger: "households", read: 4, accepted: 4, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 45,
    fault: "amount-as-a-range",
    files: fileOf(incomes("2000-3000", "2000~3000元", "若干")),
    findings: [
      {
        id: "number-range",
        class: "R",
        cell: "C2",
        message:
          "【龙河村.xlsx】“一户一档”第2行 人均年收入:“2000-3000”是一个范围,请填一个确定的数。",
      },
      {
        id: "number-range",
        class: "R",
        cell: "C3",
        message:
          "【龙河村.xlsx】“一户一档”第3行 人均年收入:“2000~3000元”是一个范围,请填一个确定的数。",
      },
      {
        id: "number-unreadable",
        class: "R",
        cell: "C4",
        message: "【龙河村.xlsx】“一户一档”第4行 人均年收入:“若干”不是数字,请只填数字。",
      },
    ],
    silent: ["row-unplaced"],
    records: { households: [null, null, null].map((incomePerHead) => ({ incomePerHead })) },
    accounts: [{ ledger: "households", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
  },
];
