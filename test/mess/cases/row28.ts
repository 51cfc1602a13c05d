/** Row 28: sheets that are not of this report: notes, templates, other months, hidden ones. */
import { sheet, VISIT_HEADER, visitRow, DEMAND_HEADER } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf } from "../builders.ts";

const VISITS = sheet("走访记录", [VISIT_HEADER, visitRow(1)]);
const HIDDEN = sheet("存底", [VISIT_HEADER, visitRow(2), visitRow(3)], { visibility: "hidden" });
const QUESTION = "sheet-unknown:存底";

export const ROW_28: readonly MessCase[] = [
  {
    row: 28,
    fault: "extra-sheets-that-are-no-ledger",
    files: fileOf([
      VISITS,
      sheet("Sheet2", [["随手记"], ["买纸两包", 30]]),
      sheet("Sheet3", []),
      sheet("填表说明", [["一户一行"], ["每月25日前报送"]]),
      sheet("参考值", [
        ["入户", "当面"],
        ["电话", "微信"],
      ]),
      sheet("模板", [VISIT_HEADER, [1, "2026-11-01", "张某", "李某", "入户", "填写示例"]]),
    ]),
    findings: [
      {
        id: "sheet-unrecognised",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“Sheet2”:这张表没有台账的表头,2行没有读取。如果其中有台账内容,请移到对应的表里。",
      },
      {
        id: "sheet-reference",
        class: "A",
        cell: "",
        message: "【龙河村.xlsx】“填表说明”:这张表是说明、字典或模板,不是台账,2行没有读取。",
      },
      {
        id: "sheet-reference",
        class: "A",
        cell: "",
        message: "【龙河村.xlsx】“参考值”:这张表是说明、字典或模板,不是台账,2行没有读取。",
      },
      {
        id: "sheet-reference",
        class: "A",
        cell: "",
        message: "【龙河村.xlsx】“模板”:这张表是说明、字典或模板,不是台账,2行没有读取。",
      },
    ],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
      demands: [],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 28,
    fault: "sheets-of-several-months",
    files: fileOf([
      sheet("10月", [
        VISIT_HEADER,
        [1, "2026-10-09", "李四", "张三", "入户", "无"],
        [2, "2026-10-10", "李四", "王五", "入户", "无"],
      ]),
      sheet("11月", [VISIT_HEADER, visitRow(1)]),
    ]),
    findings: [
      {
        id: "sheet-other-month",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“10月”:这张表是2026年10月的,本次只读取2026年11月的表,这里的2行没有计入。",
      },
    ],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
      demands: [],
    },
    accounts: [
      {
        ledger: "visits",
        read: 0,
        accepted: 0,
        refused: 0,
        ignored: { header: 1, "other-period": 2 },
      },
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 28,
    fault: "sheet-2-with-a-ledger",
    files: fileOf([
      VISITS,
      sheet("Sheet2", [
        DEMAND_HEADER,
        [
          "LH-MS-2026-0001",
          "2026-11-02",
          "王五",
          "三组道路损坏",
          "交通",
          "李四",
          "2026-11-28",
          "办理中",
        ],
      ]),
    ]),
    findings: [],
    silent: ["sheet-unrecognised"],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
      demands: [{ code: "LH-MS-2026-0001" }],
    },
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 28,
    fault: "hidden-sheet-with-data",
    files: fileOf([VISITS, HIDDEN]),
    findings: [
      {
        id: "sheet-hidden",
        class: "Q",
        cell: "",
        message:
          "【龙河村.xlsx】“存底”:这张表是隐藏的,看起来是台账,有2行数据,暂不读取。要上报请取消隐藏,或者回答待答问题。",
      },
    ],
    questions: ["sheet-unknown:存底"],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
      demands: [],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 28,
    fault: "very-hidden-sheet-with-data",
    files: fileOf([
      VISITS,
      sheet("存底", [VISIT_HEADER, visitRow(2)], { visibility: "veryHidden" }),
    ]),
    findings: [
      {
        id: "sheet-hidden",
        class: "Q",
        cell: "",
        message:
          "【龙河村.xlsx】“存底”:这张表是隐藏的,看起来是台账,有1行数据,暂不读取。要上报请取消隐藏,或者回答待答问题。",
      },
    ],
    questions: ["sheet-unknown:存底"],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
      demands: [],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 28,
    fault: "hidden-sheet-answered-before",
    files: fileOf([VISITS, HIDDEN]),
    run: { mapping: { version: 1, villages: { 龙河村: { [QUESTION]: "visits" } }, files: {} } },
    findings: [
      {
        id: "answer-applied",
        class: "N",
        cell: "",
        message: "【龙河村.xlsx】“存底”:“存底”按以前的回答记为“走访记录”。",
      },
    ],
    silent: ["sheet-hidden"],
    records: {
      visits: [
        { visitDate: "2026-11-01" },
        { visitDate: "2026-11-02" },
        { visitDate: "2026-11-03" },
      ],
      demands: [],
    },
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } },
    ],
  },
  {
    row: 28,
    fault: "hidden-sheet-without-data",
    files: fileOf([
      VISITS,
      sheet("字典", [["入户"], ["当面"]], { visibility: "hidden" }),
      sheet("存底", [VISIT_HEADER], { visibility: "hidden" }),
    ]),
    findings: [
      {
        id: "sheet-reference",
        class: "A",
        cell: "",
        message: "【龙河村.xlsx】“字典”:这张表是说明、字典或模板,不是台账,2行没有读取。",
      },
      {
        id: "sheet-hidden-empty",
        class: "A",
        cell: "",
        message: "【龙河村.xlsx】“存底”:这张隐藏的表只有表头,没有数据,没有读取。",
      },
    ],
    silent: ["sheet-hidden"],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
      demands: [],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
