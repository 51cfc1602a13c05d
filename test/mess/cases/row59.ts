/** Row 59: a statistical table of 125 columns in parts side by side holds no items to merge. */
import { cellAddress } from "../../../src/workbook/address.ts";
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import { bookBytes } from "../bytes.ts";
import { FILE, fileOf } from "../builders.ts";
import type { MessCase } from "../case.ts";

const WIDTH = 125;
const GROUPS = ["件数", "反映群体人数", "涉稳人数", "蓝", "黄", "橙", "红"];
const columns = Array.from({ length: WIDTH }, (_, i) => i);
const grid = [
  columns.map((i) => (i === 0 ? "龙河村2026年11月稳定工作统计表" : null)),
  columns.map((i) => (i % 50 === 0 ? `第${"一二三"[i / 50] ?? ""}部分` : null)),
  columns.map((i) => GROUPS[i % GROUPS.length] ?? null),
  columns.map((i) => String(i % 5)),
];
const merges = `<mergeCells><mergeCell ref="A1:${cellAddress(1, WIDTH)}"/></mergeCells>`;

export const ROW_59: readonly MessCase[] = [
  {
    row: 59,
    fault: "parts-side-by-side",
    files: [{ path: FILE, content: bookBytes("统计表", grid, { after: merges }) }],
    findings: [
      {
        id: "statistics-sheet",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“统计表”:这张表是“第一部分、第二部分”并排的统计表,不能作为明细导入,4行没有读取。",
      },
      {
        id: "statistics-only",
        class: "F",
        cell: "",
        message:
          "【龙河村.xlsx】“统计表”:统计表不能作为明细导入。请报送逐条登记的台账(每件事、每户、每次走访一行)。",
      },
    ],
    silent: ["no-ledger"],
    status: ["refused"],
    accounts: [],
  },
  {
    row: 59,
    fault: "statistics-beside-a-ledger",
    files: fileOf([
      sheet("走访记录", [VISIT_HEADER, visitRow(1)]),
      sheet("统计表", grid, { merges: ["A1:DU1"] }),
    ]),
    findings: [
      {
        id: "statistics-sheet",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“统计表”:这张表是“第一部分、第二部分”并排的统计表,不能作为明细导入,4行没有读取。",
      },
    ],
    silent: ["statistics-only"],
    status: ["merged"],
    records: { visits: [{ visitDate: "2026-11-01" }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
