/** Row 25: serial numbers filled in far below the data. */
import type { RawValue } from "../../../src/workbook/raw.ts";
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf } from "../builders.ts";

const numbers = Array.from({ length: 500 }, (_, i) => i + 1);
const line = (serial: number): RawValue[] => (serial <= 6 ? visitRow(serial) : [serial]);

export const ROW_25: readonly MessCase[] = [
  {
    row: 25,
    fault: "serial-numbers-far-below-the-data",
    files: fileOf(sheet("走访记录", [VISIT_HEADER, ...numbers.map(line)])),
    findings: [
      {
        id: "rows-serial-only",
        class: "A",
        cell: "A8:F501",
        message: "【龙河村.xlsx】“走访记录”A8:F501:只预填了序号、没有内容的行已跳过。共494处。",
      },
    ],
    silent: ["row-unplaced"],
    records: { visits: numbers.slice(0, 6).map((serial) => ({ serial })) },
    accounts: [
      {
        ledger: "visits",
        read: 6,
        accepted: 6,
        refused: 0,
        ignored: { header: 1, "serial-only": 494 },
      },
    ],
  },
  {
    row: 25,
    fault: "serial-numbers-as-text-with-village",
    files: fileOf(
      sheet("走访记录", [
        ["序号", "村(社区)", "走访日期", "走访人", "户主", "群众反映"],
        ["1", "龙河村", "2026-11-03", "李四", "张三", "路灯不亮"],
        ["2", "龙河村"],
        ["３、", "龙河村"],
      ]),
    ),
    findings: [
      {
        id: "rows-serial-only",
        class: "A",
        cell: "A3:F4",
        message: "【龙河村.xlsx】“走访记录”A3:F4:只预填了序号、没有内容的行已跳过。共2处。",
      },
    ],
    silent: ["row-unplaced"],
    records: {
      visits: [{ serial: 1, visitDate: "2026-11-03" }],
    },
    accounts: [
      {
        ledger: "visits",
        read: 1,
        accepted: 1,
        refused: 0,
        ignored: { header: 1, "serial-only": 2 },
      },
    ],
  },
];
