/** Row 4: birth and gender that contradict the ID are reported with both cells; both are kept. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const ID = "51012919900101018X";

export const ROW_04: readonly MessCase[] = [
  {
    row: 4,
    fault: "birth-and-gender-against-id",
    files: fileOf(
      table("一户一档", [
        { 户编号: "03-0045", 户主姓名: "张三", 身份证号: ID, 性别: "男", 出生年月: "1991-02" },
        { 户编号: "03-0046", 户主姓名: "李四", 身份证号: ID, 性别: "女", 出生年月: "1990-01" },
      ]),
    ),
    findings: [
      {
        id: "id-birth-contradiction",
        class: "N",
        cell: "E2,C2",
        message:
          "【龙河村.xlsx】“一户一档”第2行 出生年月:出生日期“***”与身份证号中的“***”不符,两格都已保留,请核对。",
      },
      {
        id: "id-gender-contradiction",
        class: "N",
        cell: "D2,C2",
        message:
          "【龙河村.xlsx】“一户一档”第2行 性别:性别“***”与身份证号中的“***”不符,两格都已保留,请核对。",
      },
    ],
    records: {
      households: [
        { idNumber: ID, gender: "男", birth: "1991-02" },
        { idNumber: ID, gender: "女", birth: "1990-01" },
      ],
    },
    accounts: [{ ledger: "households", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
