/** Row 39: 户次 as a free number. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

export const ROW_39: readonly MessCase[] = [
  {
    row: 39,
    fault: "count-of-visits-as-a-free-number",
    files: fileOf(
      table("走访记录", [
        { 走访日期: "2026-11-03", 走访人: "李四", 户主: "张三", 户次: 20, 群众反映: "路灯不亮" },
        { 走访日期: "2026-11-04", 走访人: "李四", 户主: "三组", 户次: 20, 群众反映: "路灯不亮" },
        { 走访日期: "2026-11-05", 走访人: "李四", 户主: null, 户次: 20, 群众反映: "路灯不亮" },
        {
          走访日期: "2026-11-06",
          走访人: "李四、王芳",
          户主: "王五",
          户次: 2,
          群众反映: "路灯不亮",
        },
        {
          走访日期: "2026-11-07",
          走访人: "李四",
          户主: "王五",
          户次: "20户",
          群众反映: "路灯不亮",
        },
      ]),
    ),
    findings: [
      {
        id: "number-from-text",
        class: "A",
        cell: "D6",
        message:
          "【龙河村.xlsx】“走访记录”D6 户次:按文本保存的数字已改为数字。共1处,例如“20户”→“20”。",
      },
      {
        id: "households-unnamed",
        class: "R",
        cell: "D2",
        message: "【龙河村.xlsx】“走访记录”第2行 户次:“20”请逐户登记,只能计入写出姓名的1户。",
      },
      {
        id: "households-unnamed",
        class: "R",
        cell: "C3",
        message: "【龙河村.xlsx】“走访记录”第3行 户主:“三组”请逐户登记,只能计入写出姓名的0户。",
      },
      {
        id: "households-unnamed",
        class: "R",
        cell: "D4",
        message: "【龙河村.xlsx】“走访记录”第4行 户次:“20”请逐户登记,只能计入写出姓名的0户。",
      },
      {
        id: "row-unplaced",
        class: "R",
        cell: "A4",
        message:
          "【龙河村.xlsx】“走访记录”第4行:没有户编号或户主,这一行无法登记,没有采用。请补上户编号或户主。",
      },
      {
        id: "households-unnamed",
        class: "R",
        cell: "D6",
        message: "【龙河村.xlsx】“走访记录”第6行 户次:“20”请逐户登记,只能计入写出姓名的1户。",
      },
    ],
    records: {
      visits: [
        { visitors: ["李四"], householder: "张三", visitCount: null },
        { visitors: ["李四", "王芳"], householder: "王五", visitCount: 2 },
        { visitors: ["李四"], householder: "王五", visitCount: null },
      ],
    },
    accounts: [{ ledger: "visits", read: 5, accepted: 3, refused: 2, ignored: { header: 1 } }],
  },
];
