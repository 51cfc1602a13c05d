/** Row 38: many households in one visit row. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const HOUSEHOLDS = table("一户一档", [
  { 户编号: "03-0045", 组别: "3组", 户主姓名: "张三" },
  { 户编号: "03-0046", 组别: "3组", 户主姓名: "李四" },
  { 户编号: "05-0007", 组别: "5组", 户主姓名: "王五" },
]);
const visited = (...householders: readonly string[]) =>
  table(
    "走访记录",
    householders.map((householder, i) => ({
      走访日期: `2026-11-0${i + 3}`,
      走访人: "赵敏",
      户主: householder,
      群众反映: "路灯不亮",
    })),
  );

export const ROW_38: readonly MessCase[] = [
  {
    row: 38,
    fault: "many-households-in-one-row",
    files: fileOf([HOUSEHOLDS, visited("走访三组张三、李四等20户")]),
    findings: [
      {
        id: "households-unnamed",
        class: "R",
        cell: "C2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 户主:“走访三组张三、李四等20户”请逐户登记,只能计入写出姓名的2户。",
      },
      {
        id: "households-split",
        class: "N",
        cell: "C2",
        message: "【龙河村.xlsx】“走访记录”第2行 户主:这一行写了2户(张三、李四),已分开计算。",
      },
    ],
    records: {
      visits: [
        { visitDate: "2026-11-03", group: "3组", householdNo: "03-0045", householder: "张三" },
        { visitDate: "2026-11-03", group: "3组", householdNo: "03-0046", householder: "李四" },
      ],
    },
    accounts: [
      { ledger: "households", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 38,
    fault: "several-named-households-in-one-row",
    files: fileOf([HOUSEHOLDS, visited("张三、李四、王五", "三组张三、李四2户")]),
    findings: [
      {
        id: "households-split",
        class: "N",
        cell: "C2",
        message: "【龙河村.xlsx】“走访记录”第2行 户主:这一行写了3户(张三、李四、王五),已分开计算。",
      },
      {
        id: "households-split",
        class: "N",
        cell: "C3",
        message: "【龙河村.xlsx】“走访记录”第3行 户主:这一行写了2户(张三、李四),已分开计算。",
      },
    ],
    records: {
      visits: [
        { visitDate: "2026-11-03", group: "3组", householdNo: "03-0045", householder: "张三" },
        { visitDate: "2026-11-03", group: "3组", householdNo: "03-0046", householder: "李四" },
        { visitDate: "2026-11-03", group: "5组", householdNo: "05-0007", householder: "王五" },
        { visitDate: "2026-11-04", group: "3组", householdNo: "03-0045", householder: "张三" },
        { visitDate: "2026-11-04", group: "3组", householdNo: "03-0046", householder: "李四" },
      ],
    },
    accounts: [
      { ledger: "households", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 38,
    fault: "household-in-the-row-that-is-not-listed",
    files: fileOf([HOUSEHOLDS, visited("张三、孙七", "孙七、周八")]),
    findings: [
      {
        id: "household-name-found",
        class: "A",
        cell: "C2",
        message:
          "【龙河村.xlsx】“走访记录”C2 户主:已从说明文字中取出户主姓名。共1处,例如“张三、孙七”→“张三”。",
      },
      {
        id: "household-unlisted",
        class: "R",
        cell: "C2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 户主:“孙七”不在一户一档里,没有计入。请单独登记一行,写清户主。",
      },
      {
        id: "household-unlisted",
        class: "R",
        cell: "C3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 户主:“孙七、周八”不在一户一档里,没有计入。请单独登记一行,写清户主。",
      },
    ],
    records: {
      visits: [
        { visitDate: "2026-11-03", group: "3组", householdNo: "03-0045", householder: "张三" },
      ],
    },
    accounts: [
      { ledger: "households", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 2, accepted: 1, refused: 1, ignored: { header: 1 } },
    ],
  },
  {
    row: 38,
    fault: "households-only-counted",
    files: fileOf([HOUSEHOLDS, visited("三组20户", "等20户")]),
    findings: [
      {
        id: "households-unnamed",
        class: "R",
        cell: "C2",
        message: "【龙河村.xlsx】“走访记录”第2行 户主:“三组20户”请逐户登记,只能计入写出姓名的0户。",
      },
      {
        id: "households-unnamed",
        class: "R",
        cell: "C3",
        message: "【龙河村.xlsx】“走访记录”第3行 户主:“等20户”请逐户登记,只能计入写出姓名的0户。",
      },
    ],
    records: {
      visits: [],
    },
    accounts: [
      { ledger: "households", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 2, accepted: 0, refused: 2, ignored: { header: 1 } },
    ],
  },
  {
    row: 38,
    fault: "many-households-without-a-roster",
    files: fileOf(visited("走访三组张三、李四等20户")),
    findings: [
      {
        id: "households-unnamed",
        class: "R",
        cell: "C2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 户主:“走访三组张三、李四等20户”请逐户登记,只能计入写出姓名的2户。",
      },
      {
        id: "households-split",
        class: "N",
        cell: "C2",
        message: "【龙河村.xlsx】“走访记录”第2行 户主:这一行写了2户(张三、李四),已分开计算。",
      },
    ],
    records: {
      visits: [
        { visitDate: "2026-11-03", group: "3组", householder: "张三" },
        { visitDate: "2026-11-03", group: "3组", householder: "李四" },
      ],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
