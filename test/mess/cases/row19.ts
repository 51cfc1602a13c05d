/** Row 19: columns of the village's own are not read, and listed; account numbers are never kept. */
import { expect } from "@jest/globals";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const ACCOUNT = "6222000000000000000";

export const ROW_19: readonly MessCase[] = [
  {
    row: 19,
    fault: "private-columns",
    files: fileOf(
      table("走访记录", [
        {
          走访日期: "2026-11-03",
          走访人: "李四",
          户主: "张三",
          群众反映: "路灯不亮",
          是否微信通知: "是",
          天气: "晴",
          " ": "补充",
        },
      ]),
    ),
    findings: [
      {
        id: "column-private",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”第1行:有2列不是台账的列,没有读取:“是否微信通知”、“天气”。原文件没有改动。",
      },
      {
        id: "column-unnamed",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”第1行:G1没有列名,但下面有内容,没有读取。如果是台账内容,请补上列名。",
      },
    ],
    records: { visits: [{ householder: "张三" }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 19,
    fault: "column-of-bank-accounts",
    files: fileOf(
      table("困难群众台账", [
        { 户编号: "03-0045", 户主姓名: "张三", 困难原因: "因病", 一卡通账号: ACCOUNT },
      ]),
    ),
    findings: [
      {
        id: "column-never-kept",
        class: "N",
        cell: "D1",
        message:
          "【龙河村.xlsx】“困难群众台账”D1 一卡通账号:银行、一卡通账号一类的信息不应收集,这一列没有读取。请从报表中删去。",
      },
    ],
    records: { hardship: [{ householder: "张三" }] },
    accounts: [{ ledger: "hardship", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
    check: (result) => {
      expect(JSON.stringify([...result.records, ...result.findings])).not.toContain(ACCOUNT);
    },
  },
];
