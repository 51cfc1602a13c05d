/** Row 12: days that do not exist, and words in place of a day. */
import type { MessCase } from "../case.ts";
import { demandsDue, fileOf, visitsOn } from "../builders.ts";

const EXAMPLES = ["2026-11-31", "11月底", "近期", "长期", "已完成"];

export const ROW_12: readonly MessCase[] = [
  {
    row: 12,
    fault: "no-certain-day-of-a-visit",
    files: fileOf(visitsOn(...EXAMPLES, "2026-11-03")),
    findings: [
      {
        id: "date-impossible",
        class: "R",
        cell: "A2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 走访日期:“2026-11-31”这个日期不存在,请改成 2026-11-30 这样的日期。",
      },
      {
        id: "date-vague",
        class: "R",
        cell: "A3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 走访日期:“11月底”不是确定日期,请改成 2026-11-30 这样的日期。",
      },
      {
        id: "date-vague",
        class: "R",
        cell: "A4",
        message:
          "【龙河村.xlsx】“走访记录”第4行 走访日期:“近期”不是确定日期,请改成 2026-11-30 这样的日期。",
      },
      {
        id: "date-vague",
        class: "R",
        cell: "A5",
        message:
          "【龙河村.xlsx】“走访记录”第5行 走访日期:“长期”不是确定日期,请改成 2026-11-30 这样的日期。",
      },
      {
        id: "date-vague",
        class: "R",
        cell: "A6",
        message:
          "【龙河村.xlsx】“走访记录”第6行 走访日期:“已完成”不是确定日期,请改成 2026-11-30 这样的日期。",
      },
    ],
    silent: ["row-unplaced", "date-long-term"],
    records: { visits: [{ visitDate: "2026-11-03" }] },
    accounts: [{ ledger: "visits", read: 6, accepted: 1, refused: 5, ignored: { header: 1 } }],
  },
  {
    row: 12,
    fault: "no-certain-deadline",
    files: fileOf(demandsDue(...EXAMPLES, "长期坚持")),
    findings: [
      {
        id: "date-impossible",
        class: "R",
        cell: "F2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 完成时限:“2026-11-31”这个日期不存在,请改成 2026-11-30 这样的日期。",
      },
      {
        id: "date-vague",
        class: "R",
        cell: "F3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行 完成时限:“11月底”不是确定日期,请改成 2026-11-30 这样的日期。",
      },
      {
        id: "date-vague",
        class: "R",
        cell: "F4",
        message:
          "【龙河村.xlsx】“民生诉求台账”第4行 完成时限:“近期”不是确定日期,请改成 2026-11-30 这样的日期。",
      },
      {
        id: "date-long-term",
        class: "Q",
        cell: "F5",
        message:
          "【龙河村.xlsx】“民生诉求台账”第5行 完成时限:“长期”不是日期,是不是“长期坚持”的事项?没有答复前期限留空。请回答待答问题,或者直接填“长期坚持”或日期。",
      },
      {
        id: "date-vague",
        class: "R",
        cell: "F6",
        message:
          "【龙河村.xlsx】“民生诉求台账”第6行 完成时限:“已完成”不是确定日期,请改成 2026-11-30 这样的日期。",
      },
    ],
    questions: ["date-long-term:民生诉求台账:完成时限:长期"],
    records: {
      demands: [null, null, null, null, null, "长期坚持"].map((deadline) => ({ deadline })),
    },
    accounts: [{ ledger: "demands", read: 6, accepted: 6, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 12,
    fault: "long-term-answered-before",
    files: fileOf(demandsDue("长期")),
    run: {
      mapping: {
        version: 1,
        villages: { 龙河村: { "date-long-term:民生诉求台账:完成时限:长期": "长期坚持" } },
        files: {},
      },
    },
    findings: [
      {
        id: "answer-applied",
        class: "N",
        cell: "F2",
        message: "【龙河村.xlsx】“民生诉求台账”第2行 完成时限:“长期”按以前的回答记为“长期坚持”。",
      },
    ],
    silent: ["date-long-term"],
    records: { demands: [{ deadline: "长期坚持" }] },
  },
];
