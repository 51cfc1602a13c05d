/** Row 35: a village under another name. */
import { expect } from "@jest/globals";
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import { listedVillage } from "../../support/township.ts";
import type { MergeResult } from "../../../src/merge/types.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const VILLAGES = [listedVillage("龙河村", { aliases: ["五桂村"] }), listedVillage("双桥村")];
const titled = (title: string) =>
  fileOf(sheet("Sheet1", [[title], VISIT_HEADER, visitRow(1)]), {}, "新建 XLSX 工作表.xlsx");
const setup = (village: string) =>
  fileOf(
    [
      sheet("填报信息", [
        ["村(社区)", village],
        ["报送月份", "2026-11"],
      ]),
      sheet("走访记录", [VISIT_HEADER, visitRow(1)]),
    ],
    {},
    "新建 XLSX 工作表.xlsx",
  );

const isLonghe = (result: MergeResult): void => {
  expect(result.files).toMatchObject([{ village: "龙河村" }]);
};

export const ROW_35: readonly MessCase[] = [
  {
    row: 35,
    fault: "village-without-its-last-character",
    files: setup("龙河"),
    run: { villages: VILLAGES },
    findings: [
      {
        id: "village-from-alias",
        class: "A",
        cell: "",
        message: "【新建 XLSX 工作表.xlsx】村名“龙河”识别为“龙河村”。",
      },
    ],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
    check: isLonghe,
  },
  {
    row: 35,
    fault: "village-as-its-committee",
    files: setup("龙河村委会"),
    run: { villages: VILLAGES },
    findings: [
      {
        id: "village-from-alias",
        class: "A",
        cell: "",
        message: "【新建 XLSX 工作表.xlsx】村名“龙河村委会”识别为“龙河村”。",
      },
    ],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
    check: isLonghe,
  },
  {
    row: 35,
    fault: "village-with-its-former-name",
    files: setup("龙河村(原五桂村)"),
    run: { villages: VILLAGES },
    findings: [
      {
        id: "village-from-alias",
        class: "A",
        cell: "",
        message: "【新建 XLSX 工作表.xlsx】村名“龙河村(原五桂村)”识别为“龙河村”。",
      },
    ],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
    check: isLonghe,
  },
  {
    row: 35,
    fault: "village-under-its-former-name",
    files: setup("五桂村"),
    run: { villages: VILLAGES },
    findings: [
      {
        id: "village-from-alias",
        class: "A",
        cell: "",
        message: "【新建 XLSX 工作表.xlsx】村名“五桂村”识别为“龙河村”。",
      },
    ],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
    check: isLonghe,
  },
  {
    row: 35,
    fault: "village-with-its-township",
    files: setup("五桂镇龙河村"),
    run: { villages: VILLAGES },
    findings: [],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
    check: isLonghe,
  },
  {
    row: 35,
    fault: "village-as-its-committee-in-the-title",
    files: titled("五桂镇龙河村委会2026年11月走访记录"),
    run: { villages: VILLAGES },
    findings: [],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
    },
    accounts: [
      { ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { title: 1, header: 1 } },
    ],
    check: isLonghe,
  },
  {
    row: 35,
    fault: "village-with-a-typo",
    files: setup("龙和村"),
    run: { villages: VILLAGES },
    findings: [
      {
        id: "village-unknown",
        class: "Q",
        cell: "",
        message:
          "【新建 XLSX 工作表.xlsx】看不出这份文件是哪个村的(写的是“龙和村”,是不是龙河村?),整份文件暂未汇总。请在标题或“填报信息”里写明村名,新的村请补进村名单,或者回答待答问题。",
      },
    ],
    questions: ["village-unknown"],
    status: ["refused"],
    records: {
      visits: [],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 0, refused: 1, ignored: { header: 1 } }],
  },
  {
    row: 35,
    fault: "village-with-a-typo-answered-before",
    files: setup("龙和村"),
    run: {
      villages: VILLAGES,
      mapping: {
        version: 1,
        villages: {},
        files: { "新建 XLSX 工作表.xlsx": { "village-unknown": "龙河村" } },
      },
    },
    findings: [
      {
        id: "answer-applied",
        class: "N",
        cell: "",
        message: "【新建 XLSX 工作表.xlsx】“龙和村”按以前的回答记为“龙河村”。",
      },
    ],
    records: {
      visits: [{ visitDate: "2026-11-01" }],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
    check: isLonghe,
  },
  {
    row: 35,
    fault: "village-not-listed",
    files: setup("白塔村"),
    run: { villages: VILLAGES },
    findings: [
      {
        id: "village-unknown",
        class: "Q",
        cell: "",
        message:
          "【新建 XLSX 工作表.xlsx】看不出这份文件是哪个村的(写的是“白塔村”,村名单里没有),整份文件暂未汇总。请在标题或“填报信息”里写明村名,新的村请补进村名单,或者回答待答问题。",
      },
    ],
    questions: ["village-unknown"],
    status: ["refused"],
    records: {
      visits: [],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 0, refused: 1, ignored: { header: 1 } }],
  },
  {
    row: 35,
    fault: "villages-merged",
    files: setup("龙河村(原五桂村)"),
    run: { villages: [listedVillage("龙河村"), listedVillage("五桂村")] },
    findings: [
      {
        id: "village-merged",
        class: "Q",
        cell: "",
        message:
          "【新建 XLSX 工作表.xlsx】村名“龙河村(原五桂村)”同时对得上龙河村、五桂村,不知道算哪个村,整份文件暂未汇总。请回答待答问题,或在村名单的“曾用名”里写清楚。",
      },
    ],
    questions: ["village-merged"],
    status: ["refused"],
    records: {
      visits: [],
    },
    accounts: [{ ledger: "visits", read: 1, accepted: 0, refused: 1, ignored: { header: 1 } }],
  },
  {
    row: 35,
    fault: "village-column-under-other-names",
    files: fileOf(
      table(
        "走访记录",
        ["龙河", "龙河村委会", "五桂村", "双桥村", "龙河村"].map((name, i) => ({
          "村(社区)": name,
          走访日期: `2026-11-0${i + 3}`,
          走访人: "李四",
          户主: "张三",
          群众反映: "路灯不亮",
        })),
      ),
    ),
    run: { villages: VILLAGES },
    findings: [
      {
        id: "village-form",
        class: "A",
        cell: "A2:A4",
        message:
          "【龙河村.xlsx】“走访记录”A2:A4 村(社区):村名写法已统一。共3处,例如“龙河”→“龙河村”、“龙河村委会”→“龙河村”、“五桂村”→“龙河村”。",
      },
      {
        id: "village-differs",
        class: "N",
        cell: "A5",
        message:
          "【龙河村.xlsx】“走访记录”第5行 村(社区):这一行写的是“双桥村”,文件是龙河村的,按龙河村计入,请核对。",
      },
    ],
    records: {
      visits: [
        { village: "龙河村", visitDate: "2026-11-03" },
        { village: "龙河村", visitDate: "2026-11-04" },
        { village: "龙河村", visitDate: "2026-11-05" },
        { village: "龙河村", visitDate: "2026-11-06" },
        { village: "龙河村", visitDate: "2026-11-07" },
      ],
    },
    accounts: [{ ledger: "visits", read: 5, accepted: 5, refused: 0, ignored: { header: 1 } }],
    check: isLonghe,
  },
];
