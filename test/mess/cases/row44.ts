/** Row 44: a category in free words is never guessed: a suggestion is asked about once, and remembered. */
import { expect } from "@jest/globals";
import type { RawSheet } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

function demandsOf(...categories: readonly string[]): RawSheet {
  const rows = categories.map((category, i) => ({
    编号: `LH-MS-2026-000${i + 1}`,
    登记时间: "2026-11-02",
    诉求内容: `${i + 1}组的路坏了`,
    类别: category,
  }));
  return table("民生诉求台账", rows);
}

const FREE = ["修路", "道路", "交通问题"];
const ids = FREE.map((word) => `choice-suggested:民生诉求台账:类别:${word}`);

export const ROW_44: readonly MessCase[] = [
  {
    row: 44,
    fault: "category-in-free-words",
    files: fileOf(demandsOf(...FREE)),
    findings: [
      {
        id: "choice-suggested",
        class: "Q",
        cell: "D2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 类别:“修路”归入“交通”对不对?没有答复前按“其他”记。请回答待答问题,或者改填规定的选项。",
      },
      {
        id: "choice-suggested",
        class: "Q",
        cell: "D3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行 类别:“道路”归入“交通”对不对?没有答复前按“其他”记。请回答待答问题,或者改填规定的选项。",
      },
      {
        id: "choice-suggested",
        class: "Q",
        cell: "D4",
        message:
          "【龙河村.xlsx】“民生诉求台账”第4行 类别:“交通问题”归入“交通”对不对?没有答复前按“其他”记。请回答待答问题,或者改填规定的选项。",
      },
    ],
    questions: ids,
    records: { demands: FREE.map(() => ({ category: "其他" })) },
    accounts: [{ ledger: "demands", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
    check: (result) => {
      expect(result.questions.map((q) => [q.prompt, q.options[0]?.label])).toEqual([
        ["“类别”里的“修路”是哪一项?没有回答之前按“其他”记。", "交通"],
        ["“类别”里的“道路”是哪一项?没有回答之前按“其他”记。", "交通"],
        ["“类别”里的“交通问题”是哪一项?没有回答之前按“其他”记。", "交通"],
      ]);
    },
  },
  {
    row: 44,
    fault: "category-answered-before",
    files: fileOf(demandsOf(...FREE)),
    run: {
      mapping: {
        version: 1,
        villages: { 龙河村: Object.fromEntries(ids.map((id) => [id, "交通"])) },
        files: {},
      },
    },
    findings: [
      {
        id: "answer-applied",
        class: "N",
        cell: "D2",
        message: "【龙河村.xlsx】“民生诉求台账”第2行 类别:“修路”按以前的回答记为“交通”。",
      },
      {
        id: "answer-applied",
        class: "N",
        cell: "D3",
        message: "【龙河村.xlsx】“民生诉求台账”第3行 类别:“道路”按以前的回答记为“交通”。",
      },
      {
        id: "answer-applied",
        class: "N",
        cell: "D4",
        message: "【龙河村.xlsx】“民生诉求台账”第4行 类别:“交通问题”按以前的回答记为“交通”。",
      },
    ],
    silent: ["choice-suggested"],
    records: { demands: FREE.map(() => ({ category: "交通" })) },
    accounts: [{ ledger: "demands", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
    check: (result) => {
      expect(result.questions).toEqual([]);
    },
  },
  {
    row: 44,
    fault: "category-nobody-can-place",
    files: fileOf(demandsOf("老问题", "老问题", "交通")),
    findings: [
      {
        id: "choice-unknown",
        class: "Q",
        cell: "D2",
        message:
          "【龙河村.xlsx】“民生诉求台账”第2行 类别:“老问题”不在“诉求类别”的选项之内,应归入哪一项?没有答复前按“其他”记。请回答待答问题,或者改填规定的选项。",
      },
      {
        id: "choice-unknown",
        class: "Q",
        cell: "D3",
        message:
          "【龙河村.xlsx】“民生诉求台账”第3行 类别:“老问题”不在“诉求类别”的选项之内,应归入哪一项?没有答复前按“其他”记。请回答待答问题,或者改填规定的选项。",
      },
    ],
    questions: ["choice-unknown:民生诉求台账:类别:老问题"],
    records: { demands: [{ category: "其他" }, { category: "其他" }, { category: "交通" }] },
    accounts: [{ ledger: "demands", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
    check: (result) => {
      expect(result.questions).toHaveLength(1);
    },
  },
];
