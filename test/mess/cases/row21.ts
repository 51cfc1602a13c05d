/** Row 21: one household over many items in merged cells; outside of a merge a blank stays a blank. */
import { sheet } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf, fixture } from "../builders.ts";

const HEADER = ["户编号", "反映人", "登记时间", "诉求内容"];
const LINES = [
  ["03-0045", "张三", "2026-11-02", "修路"],
  [null, null, "2026-11-03", "路灯"],
  [null, null, "2026-11-04", "水渠"],
  [null, null, "2026-11-05", "饮水"],
];

export const ROW_21: readonly MessCase[] = [
  {
    row: 21,
    fault: "cells-merged-down",
    files: fixture("cells-merged-down"),
    findings: [
      {
        id: "merged-filled",
        class: "A",
        cell: "A6:A8",
        message:
          "【龙河村.xlsx】“民生诉求台账”A6:A8 户编号:纵向合并的单元格已在合并范围内逐行补齐。共3处,例如空白→“03-0045”。",
      },
      {
        id: "merged-filled",
        class: "A",
        cell: "B6:B8",
        message:
          "【龙河村.xlsx】“民生诉求台账”B6:B8 反映人:纵向合并的单元格已在合并范围内逐行补齐。共3处,例如空白→“张三”。",
      },
    ],
    records: {
      demands: [
        { content: "修路", householdNo: "03-0044", reporter: "李明" },
        { content: "路灯", householdNo: null, reporter: null },
        { content: "水渠", householdNo: null, reporter: null },
        { content: "饮水", householdNo: "03-0045", reporter: "张三" },
        { content: "垃圾清运", householdNo: "03-0045", reporter: "张三" },
        { content: "农机", householdNo: "03-0045", reporter: "张三" },
        { content: "电线", householdNo: "03-0045", reporter: "张三" },
        { content: "桥梁", householdNo: null, reporter: null },
      ],
    },
    accounts: [{ ledger: "demands", read: 8, accepted: 8, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 21,
    fault: "cells-once-merged-now-blank",
    files: fileOf(sheet("民生诉求台账", [HEADER, ...LINES])),
    findings: [],
    silent: ["merged-filled"],
    records: {
      demands: [{ reporter: "张三" }, { reporter: null }, { reporter: null }, { reporter: null }],
    },
    accounts: [{ ledger: "demands", read: 4, accepted: 4, refused: 0, ignored: { header: 1 } }],
  },
];
