/** Row 51: a struck-through row may be cancelled, or not: it is read, and asked to be confirmed. */
import { sheet, VISIT_HEADER, visitRow } from "../../intake/layout/sheets.ts";
import type { MessCase } from "../case.ts";
import { fileOf } from "../builders.ts";

const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => visitRow(day));

export const ROW_51: readonly MessCase[] = [
  {
    row: 51,
    fault: "struck-through-rows",
    files: fileOf(sheet("走访记录", [VISIT_HEADER, ...rows], { struckRows: [1, 7, 9] })),
    findings: [
      {
        id: "struck-rows",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”:有删除线的行7、9,请确认。这2行仍按有效读取;作废的请删去,不要只画线。",
      },
    ],
    records: { visits: [1, 2, 3, 4, 5, 6, 7, 8].map((day) => ({ visitDate: `2026-11-0${day}` })) },
    accounts: [{ ledger: "visits", read: 8, accepted: 8, refused: 0, ignored: { header: 1 } }],
  },
];
