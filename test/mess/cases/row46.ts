/** Row 46: numbers stored as text, and a word behind a count. */
import type { RawSheet, RawValue } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

function sizes(...values: readonly RawValue[]): RawSheet {
  const rows = values.map((size, i) => ({
    户编号: `03-000${i + 1}`,
    户主姓名: "张三",
    家庭人口: size,
  }));
  return table("一户一档", rows);
}

export const ROW_46: readonly MessCase[] = [
  {
    row: 46,
    fault: "number-stored-as-text",
    files: fileOf(sizes("'5", "5人", "５", "5", 5)),
    findings: [
      {
        id: "number-from-text",
        class: "A",
        cell: "C2:C5",
        message:
          "【龙河村.xlsx】“一户一档”C2:C5 家庭人口:按文本保存的数字已改为数字。共4处,例如“'5”→“5”、“5人”→“5”、“５”→“5”。",
      },
    ],
    records: { households: [5, 5, 5, 5, 5].map((familySize) => ({ familySize })) },
    accounts: [{ ledger: "households", read: 5, accepted: 5, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 46,
    fault: "text-in-a-number-column",
    files: fileOf(sizes("好几口人", "2.5")),
    findings: [
      {
        id: "number-unreadable",
        class: "R",
        cell: "C2",
        message: "【龙河村.xlsx】“一户一档”第2行 家庭人口:“好几口人”不是数字,请只填数字。",
      },
      {
        id: "number-not-whole",
        class: "R",
        cell: "C3",
        message: "【龙河村.xlsx】“一户一档”第3行 家庭人口:“2.5”不是整数,请填整数。",
      },
    ],
    silent: ["row-unplaced"],
    records: { households: [{ familySize: null }, { familySize: null }] },
    accounts: [{ ledger: "households", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
