/** Row 15: headers over two and three rows with merged cells; no column is lost under a merge. */
import { expect } from "@jest/globals";
import { dateCell, sheet } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf, fixture } from "../builders.ts";

const HANDLED = {
  content: "三组道路损坏",
  responsible: ["李四"],
  deadline: "2026-11-30",
  result: "已修好",
  remark: "无争议",
};

export const ROW_15: readonly MessCase[] = [
  {
    row: 15,
    fault: "header-of-two-rows",
    files: fixture("header-of-two-rows"),
    findings: [
      {
        id: "header-rows-joined",
        class: "A",
        cell: "A1:H2",
        message:
          "【龙河村.xlsx】“民生诉求台账”A1:H2:表头有几行,已按“上级-下级”合成一行列名。共2处。",
      },
    ],
    records: { demands: [{ code: "LH-MS-2026-0001", ...HANDLED }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 2 } }],
  },
  {
    row: 15,
    fault: "header-of-three-rows",
    files: fileOf(
      sheet(
        "民生诉求台账",
        [
          ["龙河村民生诉求台账"],
          ["编号", "登记情况", null, null, "办理情况", null, null],
          [null, "登记时间", "反映人", "诉求内容", "落实", null, "结果"],
          [null, null, null, null, "责任人", "时限", null],
          [
            "LH-MS-2026-0001",
            dateCell(46328),
            "王五",
            "三组道路损坏",
            "李四",
            dateCell(46356),
            "已修好",
          ],
        ],
        {
          merges: ["A1:G1", "A2:A4", "B2:D2", "E2:G2", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4"],
        },
      ),
    ),
    findings: [
      {
        id: "header-rows-joined",
        class: "A",
        cell: "A2:G4",
        message:
          "【龙河村.xlsx】“民生诉求台账”A2:G4:表头有几行,已按“上级-下级”合成一行列名。共3处。",
      },
    ],
    records: {
      demands: [
        {
          content: "三组道路损坏",
          responsible: ["李四"],
          deadline: "2026-11-30",
          result: "已修好",
        },
      ],
    },
    accounts: [
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { title: 1, header: 3 } },
    ],
  },
  {
    row: 15,
    fault: "header-of-two-rows-without-merges",
    files: fileOf(
      sheet("民生诉求台账", [
        ["编号", "登记时间", "诉求内容", "办理情况", null, null],
        [null, null, null, "责任人", "时限", "结果"],
        ["LH-MS-2026-0001", "2026-11-02", "三组道路损坏", "李四", "2026-11-30", "已修好"],
      ]),
    ),
    findings: [
      {
        id: "header-rows-joined",
        class: "A",
        cell: "A1:F2",
        message:
          "【龙河村.xlsx】“民生诉求台账”A1:F2:表头有几行,已按“上级-下级”合成一行列名。共2处。",
      },
    ],
    records: { demands: [{ responsible: ["李四"], deadline: "2026-11-30", result: "已修好" }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 2 } }],
    check: (result) => {
      const [demand] = result.records.get("demands") ?? [];
      expect(demand?.values["progress"] ?? null).toBeNull();
    },
  },
];
