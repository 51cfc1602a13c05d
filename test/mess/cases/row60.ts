/** Row 60: cells of one row that cannot all be true. */
import type { MessCase } from "../case.ts";
import { fileOf, table, visitsOn, type NamedRow } from "../builders.ts";

const ITEM: NamedRow = {
  编号: "LH-MS-2026-0001",
  登记时间: "2026-11-10",
  诉求内容: "三组道路损坏",
  完成时限: "2026-11-30",
  状态: "办理中",
  办结时间: null,
  办理结果: null,
  回访意见: null,
};

function item(row: NamedRow) {
  return fileOf(table("民生诉求台账", [{ ...ITEM, ...row }]));
}

export const ROW_60: readonly MessCase[] = [
  {
    row: 60,
    fault: "closed-before-registered",
    files: item({ 状态: "已办结", 办结时间: "2026-11-05", 办理结果: "已修好" }),
    findings: [
      {
        id: "logic-closed-before-registered",
        class: "R",
        cell: "F2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 办结时间:办结时间 2026-11-05 早于登记时间 2026-11-10,不可能,办结时间已留空,这一行照常采用。请改正其中一个日期。",
      },
    ],
    records: { demands: [{ closedDate: null, status: "已办结待回访", result: "已修好" }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 60,
    fault: "due-before-registered",
    files: item({ 完成时限: "2026-11-01" }),
    findings: [
      {
        id: "logic-due-before-registered",
        class: "R",
        cell: "D2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 完成时限:完成时限 2026-11-01 早于登记时间 2026-11-10,不可能,完成时限已留空,这一行照常采用。请改正其中一个日期。",
      },
    ],
    records: { demands: [{ deadline: null, registeredDate: "2026-11-10" }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 60,
    fault: "closed-without-result",
    files: item({ 状态: "已办结", 办结时间: "2026-11-20" }),
    findings: [
      {
        id: "logic-closed-without-result",
        class: "R",
        cell: "G2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 办理结果:状态是“已办结待回访”,但办理结果是空的,状态已留空,这一行照常采用。请补上办理结果,或改正状态。",
      },
    ],
    silent: ["required-missing"],
    records: { demands: [{ status: null, result: null, closedDate: "2026-11-20" }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 60,
    fault: "not-satisfied-and-settled",
    files: item({ 状态: "已结账", 办结时间: "2026-11-20", 办理结果: "已修好", 回访意见: "不满意" }),
    findings: [
      {
        id: "logic-unsatisfied-closed",
        class: "N",
        cell: "E2,H2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 状态:群众不满意,状态却是“已结账”,应为“退回重办”,已原样保留,请核对。",
      },
    ],
    records: { demands: [{ status: "已结账", satisfaction: "不满意" }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 60,
    fault: "visit-in-the-future",
    files: fileOf(visitsOn("2026-11-03", "2026-11-29")),
    run: { asOf: "2026-11-27" },
    findings: [
      {
        id: "logic-future-date",
        class: "N",
        cell: "A3",
        message:
          "【龙河村.xlsx】“走访记录”第3行 走访日期:2026-11-29 晚于统计日期 2026-11-27,已原样保留,请核对。",
      },
    ],
    records: { visits: [{ visitDate: "2026-11-03" }, { visitDate: "2026-11-29" }] },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
];
