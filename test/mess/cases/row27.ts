/** Row 27: hidden rows, hidden columns and filtered rows are read, and that they were is said. */
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf, table } from "../builders.ts";

const days = Array.from({ length: 20 }, (_, i) => i + 1);
const GRID = [VISIT_HEADER, ...days.map((day) => visitRow(day))];
const HIDDEN = Array.from({ length: 14 }, (_, i) => i + 5);

export const ROW_27: readonly MessCase[] = [
  {
    row: 27,
    fault: "hidden-rows",
    files: fileOf(sheet("走访记录", GRID, { hiddenRows: HIDDEN })),
    findings: [
      {
        id: "hidden-rows",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”:含隐藏行14行(第5至18行),已一并读取。如果不该上报,请取消隐藏后删去。",
      },
    ],
    silent: ["filter-active"],
    records: { visits: days.map((serial) => ({ serial })) },
    accounts: [{ ledger: "visits", read: 20, accepted: 20, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 27,
    fault: "filtered-rows-and-hidden-columns",
    files: fileOf(
      sheet("走访记录", GRID, {
        hiddenRows: [3, 4, 9],
        hiddenColumns: [3, 6, 7],
        hasActiveFilter: true,
      }),
    ),
    findings: [
      {
        id: "hidden-rows",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”:含隐藏行3行(第3至4、9行,其中有正在生效的筛选),已一并读取。如果不该上报,请取消隐藏后删去。",
      },
      {
        id: "hidden-columns",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”:隐藏的列“走访人”(C列)、“群众反映”(F列)也已读取。如果不该上报,请取消隐藏后删去。",
      },
    ],
    records: { visits: days.map((serial) => ({ serial })) },
    accounts: [{ ledger: "visits", read: 20, accepted: 20, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 27,
    fault: "filter-that-hides-nothing",
    files: fileOf(sheet("走访记录", GRID, { hasActiveFilter: true })),
    findings: [
      {
        id: "filter-active",
        class: "N",
        cell: "",
        message: "【龙河村.xlsx】“走访记录”:这张表开着筛选,看不见的行也都已读取。",
      },
    ],
    silent: ["hidden-rows", "hidden-columns"],
    records: { visits: days.map((serial) => ({ serial })) },
    accounts: [{ ledger: "visits", read: 20, accepted: 20, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 27,
    fault: "hidden-columns-that-hide-nothing",
    files: fileOf(
      table("走访记录", [{ 走访日期: "2026-11-03", 走访人: "李四", 户主: "张三", 备注: null }], {
        hiddenColumns: [4, 5, 6],
      }),
    ),
    findings: [],
    silent: ["hidden-rows", "hidden-columns"],
    records: { visits: [{ householder: "张三" }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
];
