/** Row 42: words for 状态. */
import type { RawValue } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const demands = (...statuses: readonly RawValue[]) =>
  fileOf(
    table(
      "民生诉求台账",
      statuses.map((status, i) => ({
        编号: `LH-MS-2026-${String(i + 1).padStart(4, "0")}`,
        登记时间: "2026-11-02",
        反映人: "王五",
        诉求内容: `${i + 1}组道路损坏`,
        办理结果: "已修好",
        状态: status,
      })),
    ),
  );

export const ROW_42: readonly MessCase[] = [
  {
    row: 42,
    fault: "words-for-done",
    files: demands("已办结", "办结", "完成", "已解决", "√", "是", "OK", "100%", 1, true),
    findings: [
      {
        id: "choice-word",
        class: "A",
        cell: "F2:F11",
        message:
          "【龙河村.xlsx】“民生诉求台账”F2:F11 状态:用词已统一为规定的选项。共10处,例如“已办结”→“已办结待回访”、“办结”→“已办结待回访”、“完成”→“已办结待回访”。",
      },
    ],
    records: {
      demands: [
        { status: "已办结待回访" },
        { status: "已办结待回访" },
        { status: "已办结待回访" },
        { status: "已办结待回访" },
        { status: "已办结待回访" },
        { status: "已办结待回访" },
        { status: "已办结待回访" },
        { status: "已办结待回访" },
        { status: "已办结待回访" },
        { status: "已办结待回访" },
      ],
    },
    accounts: [{ ledger: "demands", read: 10, accepted: 10, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 42,
    fault: "status-with-a-remark",
    files: demands("正在办理中(已完成80%)", "正在办理中（已完成80%）", "未办结", "办理中"),
    findings: [
      {
        id: "choice-word",
        class: "A",
        cell: "F4",
        message:
          "【龙河村.xlsx】“民生诉求台账”F4 状态:用词已统一为规定的选项。共1处,例如“未办结”→“办理中”。",
      },
      {
        id: "choice-word-noted",
        class: "N",
        cell: "F2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 状态:“正在办理中(已完成80%)”已归入“办理中”,请核对。",
      },
      {
        id: "choice-word-noted",
        class: "N",
        cell: "F3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行 状态:“正在办理中（已完成80%）”已归入“办理中”,请核对。",
      },
    ],
    records: {
      demands: [
        { status: "办理中" },
        { status: "办理中" },
        { status: "办理中" },
        { status: "办理中" },
      ],
    },
    accounts: [{ ledger: "demands", read: 4, accepted: 4, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 42,
    fault: "status-unknown",
    files: demands("看情况", "80%", "已交李四"),
    findings: [
      {
        id: "status-unknown",
        class: "R",
        cell: "F2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 状态:“看情况”看不出办到了哪一步,状态已留空,这一行照常采用。请从 待议账、办理中、已上报、已办结待回访、已结账、退回重办、中止 中选填,或者回答待答问题。",
      },
      {
        id: "status-unknown",
        class: "R",
        cell: "F3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行 状态:“80%”看不出办到了哪一步,状态已留空,这一行照常采用。请从 待议账、办理中、已上报、已办结待回访、已结账、退回重办、中止 中选填,或者回答待答问题。",
      },
      {
        id: "status-unknown",
        class: "R",
        cell: "F4",
        message:
          "【龙河村.xlsx】“民生诉求台账”第4行 状态:“已交李四”看不出办到了哪一步,状态已留空,这一行照常采用。请从 待议账、办理中、已上报、已办结待回访、已结账、退回重办、中止 中选填,或者回答待答问题。",
      },
    ],
    questions: [
      "status-unknown:民生诉求台账:状态:看情况",
      "status-unknown:民生诉求台账:状态:80%",
      "status-unknown:民生诉求台账:状态:已交李四",
    ],
    records: {
      demands: [{ status: null }, { status: null }, { status: null }],
    },
    accounts: [{ ledger: "demands", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 42,
    fault: "status-answered-before",
    files: demands("已交李四"),
    run: {
      mapping: {
        version: 1,
        villages: { 龙河村: { "status-unknown:民生诉求台账:状态:已交李四": "办理中" } },
        files: {},
      },
    },
    findings: [
      {
        id: "answer-applied",
        class: "N",
        cell: "F2",
        message: "【龙河村.xlsx】“民生诉求台账”第2行 状态:“已交李四”按以前的回答记为“办理中”。",
      },
    ],
    silent: ["status-unknown"],
    records: { demands: [{ status: "办理中" }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
