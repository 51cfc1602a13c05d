/** Row 31: 零报告, said or left empty, is an answer; it differs from sending nothing. */
import { expect } from "@jest/globals";
import { DEMAND_HEADER, sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import { listedVillage } from "../../support/township.ts";
import type { MessCase } from "../case.ts";
import { fileOf } from "../builders.ts";

export const ROW_31: readonly MessCase[] = [
  {
    row: 31,
    fault: "zero-report-in-a-single-row",
    files: fileOf([
      sheet("走访记录", [VISIT_HEADER, ["无"]]),
      sheet("民生诉求台账", [DEMAND_HEADER, [1, "本月无"]]),
    ]),
    run: { villages: [listedVillage("龙河村"), listedVillage("双桥村")] },
    findings: [
      {
        id: "zero-report-row",
        class: "N",
        cell: "A2:F2",
        message: "【龙河村.xlsx】“走访记录”第2行:写明没有内容,记为零报告。",
      },
      {
        id: "zero-report-row",
        class: "N",
        cell: "A2:H2",
        message: "【龙河村.xlsx】“民生诉求台账”第2行:写明没有内容,记为零报告。",
      },
      {
        id: "zero-report",
        class: "N",
        cell: "",
        message: "【龙河村.xlsx】本期没有需要上报的内容,记为零报告。",
      },
    ],
    status: ["zero-report"],
    records: {
      visits: [],
      demands: [],
    },
    accounts: [
      {
        ledger: "visits",
        read: 0,
        accepted: 0,
        refused: 0,
        ignored: { header: 1, "zero-report": 1 },
      },
      {
        ledger: "demands",
        read: 0,
        accepted: 0,
        refused: 0,
        ignored: { header: 1, "zero-report": 1 },
      },
    ],
    check: (result) => {
      expect(result.missingVillages).toEqual(["双桥村"]);
      expect(result.villages.map((it) => [it.village.name, it.submission])).toEqual([
        ["龙河村", "zero-report"],
        ["双桥村", "missing"],
      ]);
    },
  },
  {
    row: 31,
    fault: "empty-sheet",
    files: fileOf([sheet("走访记录", [VISIT_HEADER]), sheet("民生诉求台账", [])]),
    findings: [
      {
        id: "zero-report-empty",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”、“民生诉求台账”没有任何数据,记为零报告。如果是漏填,请补报;确实没有的,请写“本月无”。",
      },
      {
        id: "zero-report",
        class: "N",
        cell: "",
        message: "【龙河村.xlsx】本期没有需要上报的内容,记为零报告。",
      },
    ],
    status: ["zero-report"],
    records: {
      visits: [],
      demands: [],
    },
    accounts: [
      { ledger: "visits", read: 0, accepted: 0, refused: 0, ignored: { header: 1 } },
      { ledger: "demands", read: 0, accepted: 0, refused: 0, ignored: {} },
    ],
  },
  {
    row: 31,
    fault: "nothing-this-month-without-a-table",
    files: fileOf(sheet("Sheet1", [["龙河村2026年11月民情台账"], ["本月无"]])),
    findings: [
      {
        id: "zero-report-row",
        class: "N",
        cell: "A2",
        message: "【龙河村.xlsx】“Sheet1”第2行:写明没有内容,记为零报告。",
      },
      {
        id: "zero-report",
        class: "N",
        cell: "",
        message: "【龙河村.xlsx】本期没有需要上报的内容,记为零报告。",
      },
    ],
    status: ["zero-report"],
    records: {
      visits: [],
      demands: [],
    },
    accounts: [
      {
        ledger: "demands",
        read: 0,
        accepted: 0,
        refused: 0,
        ignored: { title: 1, "zero-report": 1 },
      },
    ],
  },
  {
    row: 31,
    fault: "nothing-in-one-ledger-only",
    files: fileOf([
      sheet("走访记录", [VISIT_HEADER, visitRow(1)]),
      sheet("民生诉求台账", [DEMAND_HEADER, ["本月无"]]),
    ]),
    findings: [
      {
        id: "zero-report-row",
        class: "N",
        cell: "A2:H2",
        message: "【龙河村.xlsx】“民生诉求台账”第2行:写明没有内容,记为零报告。",
      },
    ],
    status: ["merged"],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
      demands: [],
    },
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
      {
        ledger: "demands",
        read: 0,
        accepted: 0,
        refused: 0,
        ignored: { header: 1, "zero-report": 1 },
      },
    ],
  },
  {
    row: 31,
    fault: "nothing-beside-rows",
    files: fileOf(sheet("走访记录", [VISIT_HEADER, ["无"], visitRow(1)])),
    findings: [
      {
        id: "zero-report-beside-rows",
        class: "N",
        cell: "A2:F2",
        message:
          "【龙河村.xlsx】“走访记录”第2行:这一行写的是“无”,但同一个表里还有数据,已按有数据处理,这一行没有计入。",
      },
    ],
    status: ["merged"],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
      demands: [],
    },
    accounts: [
      {
        ledger: "visits",
        read: 1,
        accepted: 1,
        refused: 0,
        ignored: { header: 1, "zero-report": 1 },
      },
    ],
  },
  {
    row: 31,
    fault: "workbook-without-a-word",
    files: fileOf(sheet("Sheet1", [])),
    findings: [
      {
        id: "workbook-empty",
        class: "F",
        cell: "",
        message: "【龙河村.xlsx】文件是空的。如果本月确实没有内容,请在表里写“本月无”后重报。",
      },
    ],
    status: ["refused"],
    records: {
      visits: [],
      demands: [],
    },
    accounts: [],
  },
];
