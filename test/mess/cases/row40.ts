/** Row 40: two householders of one name in a village. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const HOUSEHOLDS = table("一户一档", [
  { 户编号: "03-0045", 组别: "3组", 户主姓名: "王强" },
  { 户编号: "05-0007", 组别: "5组", 户主姓名: "王强" },
]);
const row = (day: number, more: Readonly<Record<string, string | null>>) => ({
  走访日期: `2026-11-0${day}`,
  走访人: "李四",
  户编号: null,
  组别: null,
  户主: "王强",
  群众反映: "路灯不亮",
  ...more,
});

export const ROW_40: readonly MessCase[] = [
  {
    row: 40,
    fault: "two-householders-of-one-name",
    files: fileOf([
      HOUSEHOLDS,
      table("走访记录", [
        row(3, {}),
        row(4, { 组别: "三组" }),
        row(5, { 户编号: "05-0007" }),
        row(6, { 组别: "6组" }),
        row(7, {}),
      ]),
    ]),
    findings: [
      {
        id: "group-form",
        class: "A",
        cell: "D3",
        message: "【龙河村.xlsx】“走访记录”D3 组别:组别写法已统一。共1处,例如“三组”→“3组”。",
      },
      {
        id: "household-no-found",
        class: "A",
        cell: "E3",
        message:
          "【龙河村.xlsx】“走访记录”E3 户主:户编号已按一户一档补全。共1处,例如“王强”→“03-0045”。",
      },
      {
        id: "household-same-name",
        class: "Q",
        cell: "E2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 户主:“王强”在一户一档里有2户(03-0045 3组、05-0007 5组),不知道是哪一户,没有对到任何一户。请写明户编号或组别,或者回答待答问题。",
      },
      {
        id: "household-same-name",
        class: "Q",
        cell: "E5",
        message:
          "【龙河村.xlsx】“走访记录”第5行 户主:“王强”在一户一档里有2户(03-0045 3组、05-0007 5组),不知道是哪一户,没有对到任何一户。请写明户编号或组别,或者回答待答问题。",
      },
      {
        id: "household-same-name",
        class: "Q",
        cell: "E6",
        message:
          "【龙河村.xlsx】“走访记录”第6行 户主:“王强”在一户一档里有2户(03-0045 3组、05-0007 5组),不知道是哪一户,没有对到任何一户。请写明户编号或组别,或者回答待答问题。",
      },
    ],
    questions: ["household-same-name:王强", "household-same-name:6组王强"],
    records: {
      visits: [
        { group: null, householdNo: null, householder: "王强" },
        { group: "3组", householdNo: "03-0045", householder: "王强" },
        { group: null, householdNo: "05-0007", householder: "王强" },
        { group: "6组", householdNo: null, householder: "王强" },
        { group: null, householdNo: null, householder: "王强" },
      ],
    },
    accounts: [
      { ledger: "households", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 5, accepted: 5, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 40,
    fault: "two-householders-of-one-name-answered-before",
    files: fileOf([HOUSEHOLDS, table("走访记录", [row(3, {})])]),
    run: {
      mapping: {
        version: 1,
        villages: { 龙河村: { "household-same-name:王强": "05-0007" } },
        files: {},
      },
    },
    findings: [
      {
        id: "answer-applied",
        class: "N",
        cell: "E2",
        message: "【龙河村.xlsx】“走访记录”第2行 户主:“王强”按以前的回答记为“05-0007”。",
      },
    ],
    silent: ["household-same-name"],
    records: {
      visits: [{ householdNo: "05-0007", householder: "王强" }],
    },
    accounts: [
      { ledger: "households", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 40,
    fault: "number-of-one-and-name-of-another",
    files: fileOf([HOUSEHOLDS, table("走访记录", [row(3, { 户编号: "03-0045", 户主: "李明" })])]),
    findings: [
      {
        id: "household-mismatch",
        class: "N",
        cell: "C2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 户编号:户编号“03-0045”在一户一档里的户主是“王强”,这里写的是“李明”,请核对。",
      },
    ],
    records: {
      visits: [{ householdNo: "03-0045", householder: "李明" }],
    },
    accounts: [
      { ledger: "households", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 40,
    fault: "equal-names-listed-under-one-number",
    files: fileOf(
      table("一户一档", [
        { 户编号: "03-0045", 组别: "3组", 户主姓名: "王强" },
        { 户编号: "03-0045", 组别: "5组", 户主姓名: "王强" },
        { 户编号: null, 组别: "6组", 户主姓名: "王强" },
      ]),
    ),
    findings: [
      {
        id: "required-missing",
        class: "N",
        cell: "A4",
        message: "【龙河村.xlsx】“一户一档”第4行 户编号:必填项空着,请补填。",
      },
      {
        id: "register-conflict",
        class: "N",
        cell: "A2",
        message:
          "【龙河村.xlsx】“一户一档”第2行:“03-0045”与【龙河村.xlsx】“一户一档”第3行重复登记而内容不同(组别),两行都保留,请核对。",
      },
      {
        id: "register-conflict",
        class: "N",
        cell: "A3",
        message:
          "【龙河村.xlsx】“一户一档”第3行:“03-0045”与【龙河村.xlsx】“一户一档”第2行重复登记而内容不同(组别),两行都保留,请核对。",
      },
    ],
    records: {
      visits: [],
    },
    accounts: [{ ledger: "households", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
  },
];
