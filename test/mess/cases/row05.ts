/** Row 5: leading zeros lost in 户编号 and 编号 come back where the roster knows one such household; else it is asked. */
import type { RawSheet, RawValue } from "../../../src/workbook/raw.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const HOUSEHOLDS = { ledger: "households", refused: 0, ignored: { header: 1 } } as const;
const VISITS = { ledger: "visits", refused: 0, ignored: { header: 1 } } as const;

function roster(...numbers: readonly string[]): RawSheet {
  return table(
    "一户一档",
    numbers.map((no, i) => ({
      户编号: no,
      组别: `${Number(no.slice(0, 2))}组`,
      户主姓名: `张${"一二三"[i] ?? ""}`,
    })),
  );
}

function visitsTo(...numbers: readonly RawValue[]): RawSheet {
  const rows = numbers.map((no, i) => ({
    走访日期: `2026-11-0${i + 3}`,
    走访人: "李四",
    户编号: no,
    走访方式: "入户",
    群众反映: "路灯不亮",
  }));
  return table("走访记录", rows);
}

export const ROW_05: readonly MessCase[] = [
  {
    row: 5,
    fault: "household-number-without-zeros",
    files: fileOf([roster("03-0045", "05-0007"), visitsTo("3-45", "45", 45, "7")]),
    findings: [
      {
        id: "household-no-padded",
        class: "A",
        cell: "C2",
        message:
          "【龙河村.xlsx】“走访记录”C2 户编号:户编号前面缺的零已补上。共1处,例如“3-45”→“03-0045”。",
      },
      {
        id: "household-no-found",
        class: "A",
        cell: "C3:C5",
        message:
          "【龙河村.xlsx】“走访记录”C3:C5 户编号:户编号已按一户一档补全。共3处,例如“45”→“03-0045”、“45”→“03-0045”、“7”→“05-0007”。",
      },
    ],
    silent: ["household-no-unclear"],
    records: {
      visits: ["03-0045", "03-0045", "03-0045", "05-0007"].map((householdNo) => ({ householdNo })),
    },
    accounts: [
      { ...HOUSEHOLDS, read: 2, accepted: 2 },
      { ...VISITS, read: 4, accepted: 4 },
    ],
  },
  {
    row: 5,
    fault: "household-number-of-two-households",
    files: fileOf([roster("03-0045", "05-0045"), visitsTo("45")]),
    findings: [
      {
        id: "household-no-unclear",
        class: "Q",
        cell: "C2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 户编号:户编号“45”缺组号和前面的零,不知道是哪一户,没有答复前原样保留。请回答待答问题,或者写成 03-0045 这样的户编号。",
      },
    ],
    questions: ["household-no-unclear:45"],
    records: { visits: [{ householdNo: "45" }] },
    accounts: [
      { ...HOUSEHOLDS, read: 2, accepted: 2 },
      { ...VISITS, read: 1, accepted: 1 },
    ],
  },
  {
    row: 5,
    fault: "household-number-answered-before",
    files: fileOf([roster("03-0045", "05-0045"), visitsTo("45")]),
    run: {
      mapping: {
        version: 1,
        villages: { 龙河村: { "household-no-unclear:45": "05-0045" } },
        files: {},
      },
    },
    findings: [
      {
        id: "answer-applied",
        class: "N",
        cell: "C2",
        message: "【龙河村.xlsx】“走访记录”第2行 户编号:“45”按以前的回答记为“05-0045”。",
      },
    ],
    silent: ["household-no-unclear"],
    records: { visits: [{ householdNo: "05-0045" }] },
  },
  {
    row: 5,
    fault: "household-number-without-a-roster",
    files: fileOf(visitsTo("45", "3-45")),
    findings: [
      {
        id: "household-no-unclear",
        class: "Q",
        cell: "C2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 户编号:户编号“45”缺组号和前面的零,不知道是哪一户,没有答复前原样保留。请回答待答问题,或者写成 03-0045 这样的户编号。",
      },
    ],
    questions: ["household-no-unclear:45"],
    records: { visits: [{ householdNo: "45" }, { householdNo: "03-0045" }] },
    accounts: [{ ...VISITS, read: 2, accepted: 2 }],
  },
  {
    row: 5,
    fault: "household-number-not-in-the-roster",
    // 05-0045 ends in 45 too, but 3-45 says that it is of group 3.
    files: fileOf([roster("05-0045", "03-0046"), visitsTo("3-45", "03-0099")]),
    findings: [
      {
        id: "household-no-unlisted",
        class: "Q",
        cell: "C2",
        message:
          "【龙河村.xlsx】“走访记录”第2行 户编号:户编号“3-45”补零后是 03-0045,但一户一档里没有这一户,没有答复前按 03-0045 记。请回答待答问题,或者改正户编号。",
      },
    ],
    silent: ["household-no-found", "household-no-padded"],
    questions: ["household-no-unlisted:03-0045"],
    records: { visits: [{ householdNo: "03-0045" }, { householdNo: "03-0099" }] },
  },
  {
    row: 5,
    fault: "item-code-without-zeros",
    files: fileOf(
      table("民生诉求台账", [
        { 编号: "LH-MS-2026-45", 登记时间: "2026-11-02", 反映人: "王五", 诉求内容: "三组道路损坏" },
      ]),
    ),
    findings: [
      {
        id: "code-form",
        class: "A",
        cell: "A2",
        message:
          "【龙河村.xlsx】“民生诉求台账”A2 编号:编号的大小写、横线和前面缺的零已整理。共1处,例如“LH-MS-2026-45”→“LH-MS-2026-0045”。",
      },
    ],
    records: { demands: [{ code: "LH-MS-2026-0045" }] },
    accounts: [{ ledger: "demands", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
