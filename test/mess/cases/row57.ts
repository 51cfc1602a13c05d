/** Row 57: brackets of either width in the file's name, and a name that says nothing. */
import { expect } from "@jest/globals";
import { listedVillage } from "../../support/township.ts";
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import { fileOf } from "../builders.ts";
import type { MessCase } from "../case.ts";

const plain = sheet("走访记录", [VISIT_HEADER, visitRow(1)]);
const titled = sheet("走访记录", [["龙河村2026年11月走访记录"], VISIT_HEADER, visitRow(1)]);
const villages = ["龙河村", "石桥村"].map((name) => listedVillage(name));
const NAMELESS = "新建 XLSX 工作表.xlsx";

export const ROW_57: readonly MessCase[] = [
  {
    row: 57,
    fault: "brackets-in-the-file-name",
    files: [
      ...fileOf(plain, {}, "台账(龙河).xlsx"),
      ...fileOf(plain, {}, "台账（石桥村）202611.xlsx"),
    ],
    run: { villages },
    findings: [
      {
        id: "village-from-alias",
        class: "A",
        cell: "",
        message: "【台账(龙河).xlsx】村名“台账(龙河)”识别为“龙河村”。",
      },
      {
        id: "month-assumed",
        class: "N",
        cell: "",
        message: "【台账(龙河).xlsx】文件名和标题都没有写月份,按本次汇总的2026年11月处理。",
      },
    ],
    silent: ["village-unknown"],
    status: ["merged", "merged"],
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } },
    ],
    check: (result) => {
      expect(result.files.map((file) => file.village)).toEqual(["龙河村", "石桥村"]);
    },
  },
  {
    row: 57,
    fault: "village-in-the-title-only",
    files: fileOf(titled, {}, NAMELESS),
    run: { villages },
    findings: [],
    silent: ["village-unknown", "month-assumed"],
    status: ["merged"],
    records: { visits: [{ visitDate: "2026-11-01" }] },
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { title: 1, header: 1 } },
    ],
    check: (result) => {
      expect(result.files.map((file) => file.village)).toEqual(["龙河村"]);
    },
  },
  {
    row: 57,
    fault: "no-village-anywhere",
    files: fileOf(plain, {}, NAMELESS),
    run: { villages },
    findings: [
      {
        id: "village-unknown",
        class: "Q",
        cell: "",
        message:
          "【新建 XLSX 工作表.xlsx】看不出这份文件是哪个村的(文件名“新建 XLSX 工作表”),整份文件暂未汇总。请在标题或“填报信息”里写明村名,新的村请补进村名单,或者回答待答问题。",
      },
    ],
    questions: ["village-unknown"],
    status: ["refused"],
    records: { visits: [] },
    accounts: [{ ledger: "visits", read: 1, accepted: 0, refused: 1, ignored: { header: 1 } }],
  },
  {
    row: 57,
    fault: "village-answered-before",
    files: fileOf(plain, {}, NAMELESS),
    run: {
      villages,
      mapping: { version: 1, villages: {}, files: { [NAMELESS]: { "village-unknown": "石桥村" } } },
    },
    findings: [
      {
        id: "answer-applied",
        class: "N",
        cell: "",
        message: "【新建 XLSX 工作表.xlsx】“新建 XLSX 工作表”按以前的回答记为“石桥村”。",
      },
    ],
    silent: ["village-unknown"],
    status: ["merged"],
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
    check: (result) => {
      expect(result.files.map((file) => file.village)).toEqual(["石桥村"]);
    },
  },
];
