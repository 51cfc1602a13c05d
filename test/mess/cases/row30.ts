/** Row 30: words for an empty cell; in a visit 无 says that nothing was asked for. */
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

export const ROW_30: readonly MessCase[] = [
  {
    row: 30,
    fault: "words-for-an-empty-cell",
    files: fileOf(
      table(
        "民生诉求台账",
        ["无", "/", "-", "暂无", "0", 0, "——"].map((word, i) => ({
          编号: `LH-MS-2026-000${i + 1}`,
          登记时间: "2026-11-02",
          反映人: "王五",
          诉求内容: `${i + 1}组道路损坏`,
          子类: word,
          备注: word,
        })),
      ),
    ),
    findings: [
      {
        id: "cell-blank-word",
        class: "A",
        cell: "E2:E8",
        message:
          "【龙河村.xlsx】“民生诉求台账”E2:E8 子类:“无”“/”“-”之类按空白处理。共7处,例如“无”→空白、“/”→空白、“-”→空白。",
      },
      {
        id: "cell-blank-word",
        class: "A",
        cell: "F2:F8",
        message:
          "【龙河村.xlsx】“民生诉求台账”F2:F8 备注:“无”“/”“-”之类按空白处理。共7处,例如“无”→空白、“/”→空白、“-”→空白。",
      },
    ],
    records: {
      households: [],
      visits: [],
      demands: [
        { subCategory: null },
        { subCategory: null },
        { subCategory: null },
        { subCategory: null },
        { subCategory: null },
        { subCategory: null },
        { subCategory: null },
      ],
    },
    accounts: [{ ledger: "demands", read: 7, accepted: 7, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 30,
    fault: "zero-in-a-column-of-numbers",
    files: fileOf(
      table("一户一档", [
        { 户编号: "03-0045", 户主姓名: "张三", 人均年收入: 0, 技能特长: 0 },
        { 户编号: "03-0046", 户主姓名: "李四", 人均年收入: "0", 技能特长: "0" },
        { 户编号: "03-0047", 户主姓名: "王五", 人均年收入: "无", 技能特长: "无" },
      ]),
    ),
    findings: [
      {
        id: "cell-blank-word",
        class: "A",
        cell: "D2:D4",
        message:
          "【龙河村.xlsx】“一户一档”D2:D4 技能特长:“无”“/”“-”之类按空白处理。共3处,例如“0”→空白、“0”→空白、“无”→空白。",
      },
      {
        id: "number-from-text",
        class: "A",
        cell: "C3",
        message:
          "【龙河村.xlsx】“一户一档”C3 人均年收入:按文本保存的数字已改为数字。共1处,例如“0”→“0”。",
      },
      {
        id: "cell-blank-word",
        class: "A",
        cell: "C4",
        message:
          "【龙河村.xlsx】“一户一档”C4 人均年收入:“无”“/”“-”之类按空白处理。共1处,例如“无”→空白。",
      },
    ],
    records: {
      households: [{ incomePerHead: 0 }, { incomePerHead: 0 }, { incomePerHead: null }],
      visits: [],
      demands: [],
    },
    accounts: [{ ledger: "households", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 30,
    fault: "no-demand-in-a-visit",
    files: fileOf(
      table(
        "走访记录",
        ["无", "暂无", "/", "-"].map((word, i) => ({
          走访日期: `2026-11-0${i + 3}`,
          走访人: "李四",
          户主: "张三",
          群众反映: word,
        })),
      ),
    ),
    findings: [
      {
        id: "cell-none-word",
        class: "A",
        cell: "D2:D3",
        message:
          "【龙河村.xlsx】“走访记录”D2:D3 群众反映:“无”已按本栏的含义记录。共2处,例如“无”→“无诉求”、“暂无”→“无诉求”。",
      },
      {
        id: "cell-blank-word",
        class: "A",
        cell: "D4:D5",
        message:
          "【龙河村.xlsx】“走访记录”D4:D5 群众反映:“无”“/”“-”之类按空白处理。共2处,例如“/”→空白、“-”→空白。",
      },
      {
        id: "required-missing",
        class: "N",
        cell: "D4",
        message: "【龙河村.xlsx】“走访记录”第4行 群众反映:必填项空着,请补填。",
      },
      {
        id: "required-missing",
        class: "N",
        cell: "D5",
        message: "【龙河村.xlsx】“走访记录”第5行 群众反映:必填项空着,请补填。",
      },
    ],
    records: {
      households: [],
      visits: [{ opinion: "无诉求" }, { opinion: "无诉求" }, { opinion: null }, { opinion: null }],
      demands: [],
    },
    accounts: [{ ledger: "visits", read: 4, accepted: 4, refused: 0, ignored: { header: 1 } }],
  },
];
