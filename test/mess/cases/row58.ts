/** Row 58: a file of another month or another village is not merged until somebody says so. */
import { expect } from "@jest/globals";
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import { listedVillage } from "../../support/township.ts";
import { fileOf } from "../builders.ts";
import type { MessCase } from "../case.ts";

const PATH = "11月/龙河村.xlsx";
const october = sheet("走访记录", [["龙河村2026年10月走访记录"], VISIT_HEADER, visitRow(1)]);
const stone = sheet("走访记录", [["石桥村2026年11月走访记录"], VISIT_HEADER, visitRow(1)]);
const villages = ["龙河村", "石桥村"].map((name) => listedVillage(name));

export const ROW_58: readonly MessCase[] = [
  {
    row: 58,
    fault: "last-month-in-this-month-s-folder",
    files: fileOf(october, {}, PATH),
    findings: [
      {
        id: "wrong-month",
        class: "Q",
        cell: "",
        message:
          "【龙河村.xlsx】这份文件是2026年10月的,本次汇总的是2026年11月,整份文件暂未汇总。请换成本期的文件;如果只是标题忘了改,请改标题或者回答待答问题。",
      },
    ],
    questions: ["wrong-month:2026-11"],
    status: ["refused"],
    records: { visits: [] },
    accounts: [
      { ledger: "visits", read: 1, accepted: 0, refused: 1, ignored: { title: 1, header: 1 } },
    ],
    check: (result) => {
      expect(result.questions.map(({ prompt, defaultValue }) => [prompt, defaultValue])).toEqual([
        ["【龙河村.xlsx】写的是2026年10月,要当作2026年11月的文件汇总吗?", "reject"],
      ]);
    },
  },
  {
    row: 58,
    fault: "title-not-changed-and-said-so",
    files: fileOf(october, {}, PATH),
    run: {
      mapping: {
        version: 1,
        villages: {},
        files: { "龙河村.xlsx": { "wrong-month:2026-11": "accept" } },
      },
    },
    findings: [],
    silent: ["wrong-month"],
    status: ["merged"],
    records: { visits: [{ visitDate: "2026-11-01" }] },
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { title: 1, header: 1 } },
    ],
  },
  {
    row: 58,
    fault: "another-village-s-file",
    files: fileOf(stone, {}, PATH),
    run: { villages },
    findings: [
      {
        id: "wrong-village",
        class: "Q",
        cell: "",
        message:
          "【龙河村.xlsx】文件名写的是“龙河村”,表内写的是“石桥村”,可能放错了文件,整份文件暂未汇总。请核对后改正,或者回答待答问题。",
      },
    ],
    questions: ["wrong-village"],
    status: ["refused"],
    records: { visits: [] },
    accounts: [
      { ledger: "visits", read: 1, accepted: 0, refused: 1, ignored: { title: 1, header: 1 } },
    ],
    check: (result) => {
      expect(result.questions.map(({ prompt, defaultValue }) => [prompt, defaultValue])).toEqual([
        ["文件名写的是龙河村,表内写的是石桥村,算哪个村的?", "refuse"],
      ]);
    },
  },
];
