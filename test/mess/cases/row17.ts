/** Row 17: columns moved, inserted and deleted; only a missing column that places the rows refuses a block. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

export const ROW_17: readonly MessCase[] = [
  {
    row: 17,
    fault: "columns-moved-and-inserted",
    files: fileOf(
      table("走访记录", [
        {
          群众反映: "路灯不亮",
          户主: "张三",
          天气: "晴",
          走访人: "李四",
          走访方式: "入户",
          走访日期: "2026-11-03",
        },
      ]),
    ),
    findings: [
      {
        id: "column-private",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”第1行:有1列不是台账的列,没有读取:“天气”。原文件没有改动。",
      },
    ],
    records: {
      visits: [
        { visitDate: "2026-11-03", visitors: ["李四"], householder: "张三", opinion: "路灯不亮" },
      ],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 17,
    fault: "column-deleted-that-places-the-rows",
    files: fileOf([
      table("走访记录", [
        { 走访人: "李四", 户主: "张三", 走访方式: "入户", 群众反映: "路灯不亮" },
        { 走访人: "李四", 户主: "李明", 走访方式: "入户", 群众反映: "无" },
      ]),
      table("民生诉求台账", [
        {
          编号: "LH-MS-2026-0001",
          登记时间: "2026-11-02",
          反映人: "王五",
          诉求内容: "三组道路损坏",
        },
      ]),
    ]),
    findings: [
      {
        id: "column-missing",
        class: "R",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”第1行:缺少列:走访日期,下面的2行无法登记,都没有采用。请补上这一列(或改用标准列名)后重报。",
      },
    ],
    status: ["merged"],
    records: { visits: [], demands: [{ code: "LH-MS-2026-0001" }] },
    accounts: [
      { ledger: "visits", read: 2, accepted: 0, refused: 2, ignored: { header: 1 } },
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 17,
    fault: "column-deleted-that-rows-can-live-without",
    files: fileOf(
      table("走访记录", [
        { 走访日期: "2026-11-03", 走访人: "李四", 户主: "张三", 群众反映: "路灯不亮" },
      ]),
    ),
    findings: [
      {
        id: "column-absent",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”第1行:没有找到应填的列:走访方式。各行照常读取,请下次补上。",
      },
    ],
    silent: ["column-missing", "required-missing"],
    records: { visits: [{ visitWay: null }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
