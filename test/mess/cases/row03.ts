/** Row 3: an old ID of 15 digits is kept and flagged; one of 17 or 19 is refused, its row is not. */
import type { MessCase } from "../case.ts";
import { FILE, fileOf, table } from "../builders.ts";

const OLD = "510129900101001";

export const ROW_03: readonly MessCase[] = [
  {
    row: 3,
    fault: "id-of-15-digits",
    files: fileOf(
      table("一户一档", [
        { 户编号: "03-0045", 户主姓名: "张三", 身份证号: OLD },
        { 户编号: "03-0046", 户主姓名: "李四", 身份证号: Number(OLD) },
      ]),
    ),
    findings: [2, 3].map((row) => ({
      id: "id-fifteen",
      class: "N",
      cell: `C${row}`,
      message: `【${FILE}】“一户一档”第${row}行 身份证号:“5101*******1001”是15位旧身份证号,已原样保留,请换成18位。`,
    })),
    records: { households: [{ idNumber: OLD }, { idNumber: OLD }] },
    accounts: [{ ledger: "households", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 3,
    fault: "id-of-17-or-19-digits",
    files: fileOf(
      table("一户一档", [
        { 户编号: "03-0045", 户主姓名: "张三", 身份证号: "51012919900101018" },
        { 户编号: "03-0046", 户主姓名: "李四", 身份证号: "5101291990010101890" },
      ]),
    ),
    findings: [
      {
        id: "id-length",
        class: "R",
        cell: "C2",
        message:
          "【龙河村.xlsx】“一户一档”第2行 身份证号:身份证号应为18位,“5101*********1018”是17位,请对照证件重录。",
      },
      {
        id: "id-length",
        class: "R",
        cell: "C3",
        message:
          "【龙河村.xlsx】“一户一档”第3行 身份证号:身份证号应为18位,“5101***********1890”是19位,请对照证件重录。",
      },
    ],
    records: {
      households: [
        { householder: "张三", idNumber: null },
        { householder: "李四", idNumber: null },
      ],
    },
    accounts: [{ ledger: "households", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
