/** Row 14: title rows above the header; they tell whose sheet it is, and of which month. */
import { expect } from "@jest/globals";
import {
  DEMAND_HEADER,
  demandRow,
  sheet,
  VISIT_HEADER,
  visitRow,
} from "../../intake/layout/sheets.ts";
import { listedVillage } from "../../support/township.ts";
import type { MessCase } from "../case.ts";
import { fileOf } from "../builders.ts";

const NAMELESS = "新建 XLSX 工作表.xlsx";

export const ROW_14: readonly MessCase[] = [
  {
    row: 14,
    fault: "title-rows-above-the-header",
    files: fileOf(
      sheet("Sheet1", [
        ["龙河村2026年11月民情台账"],
        ["单位:(盖章)  填报时间:"],
        DEMAND_HEADER,
        demandRow(1),
      ]),
      {},
      NAMELESS,
    ),
    run: { villages: [listedVillage("龙河村"), listedVillage("双桥村")] },
    findings: [
      {
        id: "rows-title",
        class: "A",
        cell: "A1:H2",
        message:
          "【新建 XLSX 工作表.xlsx】“Sheet1”A1:H2:表头上方的标题行不是数据,没有计入。共2处。",
      },
    ],
    silent: ["village-unknown", "month-assumed"],
    records: { demands: [{ code: "LH-MS-2026-0001" }] },
    accounts: [
      { ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { title: 2, header: 1 } },
    ],
    check: (result) => {
      expect(result.files).toMatchObject([{ village: "龙河村", month: "2026-11" }]);
      expect(result.missingVillages).toEqual(["双桥村"]);
    },
  },
  {
    row: 14,
    fault: "fewer-than-three-known-headers",
    files: fileOf(
      sheet("Sheet1", [
        ["龙河村2026年11月"],
        ["走访日期", "户主", "情况"],
        ["2026-11-03", "张三", "好"],
      ]),
    ),
    findings: [
      {
        id: "sheet-unknown",
        class: "Q",
        cell: "",
        message:
          "【龙河村.xlsx】“Sheet1”:这张表像台账,但认出的列名不足3个,3行没有读取。请补上标准列名,或者回答待答问题。",
      },
      {
        id: "no-ledger",
        class: "F",
        cell: "",
        message:
          "【龙河村.xlsx】没有找到任何台账:没有一张表的表头认得出3个以上的列名。请用统一的台账模板填报。",
      },
    ],
    status: ["refused"],
    accounts: [],
  },
  {
    row: 14,
    fault: "titles-above-a-second-sheet",
    files: fileOf([
      sheet("走访", [["五桂镇龙河村民情走访台账(2026年11月)"], [null], VISIT_HEADER, visitRow(1)]),
    ]),
    findings: [
      {
        id: "rows-title",
        class: "A",
        cell: "A1:F1",
        message: "【龙河村.xlsx】“走访”A1:F1:表头上方的标题行不是数据,没有计入。共1处。",
      },
    ],
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { title: 1, header: 1 } },
    ],
  },
];
