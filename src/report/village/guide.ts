/** 填表说明: every column of every ledger, whether it must be filled, and how. */
import type { ColumnDef, LedgerDef } from "../../domain/ledgers/types.ts";
import type { SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { requirement } from "../parts/columns.ts";
import { tableName } from "../parts/names.ts";
import { printSetup } from "../parts/print.ts";
import { titleBlock } from "../parts/title.ts";

const GUIDE_SHEET = "填表说明";

const COLUMNS: readonly TableColumnPlan[] = [
  { header: "台账", width: 18, format: "text" },
  { header: "列名", width: 18, format: "text" },
  { header: "是否必填", width: 24, format: "text", wrap: true },
  { header: "怎样填", width: 46, format: "text", wrap: true },
  { header: "可选内容", width: 60, format: "text", wrap: true },
];

export function guideSheet(ledgers: readonly LedgerDef[]): SheetPlan {
  const head = titleBlock({
    title: "填表说明",
    left: "各台账的列名、是否必填和填写方法",
    right: "表头改名、换位也能识别,但请不要删列",
    columns: COLUMNS.length,
    leftColumns: 3,
  });
  const rows = ledgers.flatMap((ledger) =>
    ledger.columns
      .filter((column) => !column.hidden && column.type !== "serial")
      .map((column) => [
        ledger.name,
        column.header,
        requirement(column).replace(/。$/, ""),
        howTo(column),
        column.choices?.values.join("、") ?? "",
      ]),
  );
  const top = head.rows + 1;
  return {
    name: GUIDE_SHEET,
    visibility: "visible",
    columns: [],
    cells: head.cells,
    merges: head.merges,
    rowHeights: head.rowHeights,
    tables: [
      { name: tableName("guide"), top, left: 1, columns: COLUMNS, rows, rowCount: rows.length },
    ],
    conditionals: [],
    freeze: { rows: top, columns: 2 },
    print: printSetup({ titleRows: [top, top] }),
    tabLook: "muted",
  };
}

const BY_TYPE: Readonly<Partial<Record<ColumnDef["type"], string>>> = {
  date: "写成 2026-11-27 这样的日期。",
  month: "写成 1968-05 这样的年月。",
  choice: "从下拉清单中选一个。",
  choices: "从下拉清单中选,几个之间用顿号分开。",
  people: "几个人之间用顿号分开。",
};

function howTo(column: ColumnDef): string {
  return [column.note ?? "", BY_TYPE[column.type] ?? ""].filter((text) => text !== "").join("");
}
