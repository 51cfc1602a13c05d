/** Row 56: lock files, byte-equal copies, versions of one file, and a 退回单 that came back. */
import { expect } from "@jest/globals";
import { SLIP_MONTH, SLIP_SHA256 } from "../../../src/intake/index.ts";
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import { bookBytes } from "../bytes.ts";
import { FILE, fileOf } from "../builders.ts";
import type { MessCase } from "../case.ts";

const HEADER = ["走访日期", "走访人", "户主", "群众反映"];
const bytes = bookBytes("走访记录", [HEADER, ["2026-11-03", "李四", "张三", "路灯不亮"]]);

function visits(...days: readonly number[]) {
  return sheet("走访记录", [VISIT_HEADER, ...days.map((day) => visitRow(day))]);
}

const FINAL = "龙河村最终版2.xlsx";
const versions = [...fileOf(visits(1, 2)), ...fileOf(visits(1, 2, 3), {}, FINAL)];

export const ROW_56: readonly MessCase[] = [
  {
    row: 56,
    fault: "lock-file-and-byte-equal-copy",
    files: [
      { path: "十一月/龙河村(1).xlsx", content: bytes },
      { path: "十一月/龙河村.xlsx", content: bytes },
    ],
    passedOver: [{ path: "十一月/~$龙河.xlsx", reason: "lock-file" }],
    findings: [
      {
        id: "lock-file",
        class: "A",
        cell: "",
        message: "【~$龙河.xlsx】这是打开表格时的临时文件,不是台账,已跳过。",
      },
      {
        id: "file-copy",
        class: "N",
        cell: "",
        message: "【龙河村(1).xlsx】与“龙河村.xlsx”完全相同,只汇总一次。",
      },
    ],
    silent: ["two-files"],
    records: { visits: [{ householder: "张三" }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
    check: (result) => {
      expect(result.files.map(({ path, status, reason }) => [path, status, reason])).toEqual([
        ["十一月/~$龙河.xlsx", "skipped", "lock-file"],
        ["十一月/龙河村(1).xlsx", "skipped", "file-copy"],
        ["十一月/龙河村.xlsx", "merged", undefined],
      ]);
    },
  },
  {
    row: 56,
    fault: "two-versions-of-one-file",
    files: versions,
    findings: [
      {
        id: "two-files",
        class: "Q",
        cell: "",
        message:
          "【龙河村.xlsx】龙河村2026年11月有2份内容不同的文件(龙河村.xlsx、龙河村最终版2.xlsx),不知道以哪份为准,都没有汇总。请只留一份,或者回答待答问题。",
      },
      {
        id: "two-files",
        class: "Q",
        cell: "",
        message:
          "【龙河村最终版2.xlsx】龙河村2026年11月有2份内容不同的文件(龙河村.xlsx、龙河村最终版2.xlsx),不知道以哪份为准,都没有汇总。请只留一份,或者回答待答问题。",
      },
    ],
    questions: ["two-files:2026-11"],
    status: ["refused", "refused"],
    records: { visits: [] },
    accounts: [
      { ledger: "visits", read: 2, accepted: 0, refused: 2, ignored: { header: 1 } },
      { ledger: "visits", read: 3, accepted: 0, refused: 3, ignored: { header: 1 } },
    ],
    check: (result) => {
      expect(result.questions.map(({ prompt, options }) => [prompt, options])).toEqual([
        [
          "龙河村2026年11月有2份内容不同的文件,以哪一份为准?",
          [
            { value: "龙河村.xlsx", label: "龙河村.xlsx" },
            { value: "龙河村最终版2.xlsx", label: "龙河村最终版2.xlsx" },
          ],
        ],
      ]);
    },
  },
  {
    row: 56,
    fault: "version-chosen-before",
    files: versions,
    run: {
      mapping: { version: 1, villages: { 龙河村: { "two-files:2026-11": FINAL } }, files: {} },
    },
    findings: [
      {
        id: "file-not-chosen",
        class: "N",
        cell: "",
        message: "【龙河村.xlsx】按待答问题的回答,本月以“龙河村最终版2.xlsx”为准,这份没有采用。",
      },
    ],
    silent: ["two-files"],
    status: ["skipped", "merged"],
    records: { visits: [1, 2, 3].map((day) => ({ visitDate: `2026-11-0${day}` })) },
    accounts: [{ ledger: "visits", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 56,
    fault: "slip-sent-back",
    files: [
      ...fileOf(visits(1, 2)),
      ...fileOf(
        visits(1, 2, 3),
        {
          properties: new Map([
            [SLIP_SHA256, `sha-of-${FILE}`],
            [SLIP_MONTH, "2026-11"],
          ]),
        },
        "退回单_龙河村_2026-11.xlsx",
      ),
    ],
    findings: [
      {
        id: "file-superseded",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】村里交回的退回单“退回单_龙河村_2026-11.xlsx”就是由这份文件改来的,以改好的为准。",
      },
    ],
    silent: ["two-files", "slip-without-original"],
    records: { visits: [1, 2, 3].map((day) => ({ visitDate: `2026-11-0${day}` })) },
    accounts: [{ ledger: "visits", read: 3, accepted: 3, refused: 0, ignored: { header: 1 } }],
    check: (result) => {
      expect(result.files.map(({ path, status, reason }) => [path, status, reason])).toEqual([
        ["退回单_龙河村_2026-11.xlsx", "merged", undefined],
        ["龙河村.xlsx", "skipped", "file-superseded"],
      ]);
    },
  },
  {
    row: 56,
    fault: "slip-sent-back-alone",
    files: fileOf(
      visits(1),
      {
        properties: new Map([
          [SLIP_SHA256, `sha-of-${FILE}`],
          [SLIP_MONTH, "2026-11"],
        ]),
      },
      "退回单_龙河村_2026-11.xlsx",
    ),
    findings: [
      {
        id: "slip-without-original",
        class: "N",
        cell: "",
        message:
          "【退回单_龙河村_2026-11.xlsx】这是交回的退回单,原来的文件没有一起放进来,直接采用。",
      },
    ],
    status: ["merged"],
    records: { visits: [{ visitDate: "2026-11-01" }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
