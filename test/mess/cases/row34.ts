/** Row 34: one group under many names. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const NAMES = ["三组", "3社", "第三村民小组", "三社", "3组", 3, "三", "３ 组"];

export const ROW_34: readonly MessCase[] = [
  {
    row: 34,
    fault: "names-of-groups",
    files: fileOf(
      table(
        "一户一档",
        NAMES.map((group, i) => ({ 户编号: `03-004${i}`, 组别: group, 户主姓名: `张${i}` })),
      ),
    ),
    findings: [
      {
        id: "group-form",
        class: "A",
        cell: "B2:B9",
        message:
          "【龙河村.xlsx】“一户一档”B2:B9 组别:组别写法已统一。共7处,例如“三组”→“3组”、“3社”→“3组”、“第三村民小组”→“3组”。",
      },
    ],
    records: {
      households: [
        { group: "3组" },
        { group: "3组" },
        { group: "3组" },
        { group: "3组" },
        { group: "3组" },
        { group: "3组" },
        { group: "3组" },
        { group: "3组" },
      ],
    },
    accounts: [{ ledger: "households", read: 8, accepted: 8, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 34,
    fault: "name-that-is-no-group",
    files: fileOf(
      table("一户一档", [
        { 户编号: "03-0045", 组别: "大院子组", 户主姓名: "张三" },
        { 户编号: "03-0046", 组别: "河边", 户主姓名: "李四" },
      ]),
    ),
    findings: [
      {
        id: "group-unread",
        class: "N",
        cell: "B3",
        message:
          "【龙河村.xlsx】“一户一档”第3行 组别:“河边”看不出是几组,已原样保留,请写成 3组 这样。",
      },
    ],
    records: {
      households: [{ group: "大院子组" }, { group: "河边" }],
    },
    accounts: [{ ledger: "households", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
