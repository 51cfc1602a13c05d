/** The adapter against the unmodified Office.js, and that against the host. */
import { createExcel } from "../../../src/workbench/host/node.ts";
import type { NodeExcel } from "../../../src/workbench/host/node.ts";
import type { ExcelDoor } from "../../../src/workbook/excel/index.ts";
import type { WorkbookPlan } from "../../../src/workbook/plan.ts";
import { sheetPlan, tablePlan, textColumn, workbookPlan } from "../write/support.ts";

export { sheetPlan, tablePlan, textColumn, workbookPlan };

export interface Opened extends NodeExcel {
  readonly door: ExcelDoor;
}

/** A workbook of the clerk's, with a sheet in it. */
export function open(supports: ExcelDoor["supports"] = () => true): Opened {
  const excel = createExcel({ firstSheet: "我的表" });
  const door: ExcelDoor = {
    run: (options, batch) => excel.Excel.run(options, batch),
    supports,
  };
  return { ...excel, door };
}

/** A table of `rows` rows below a title, with a text column, a date, a number and long texts. */
export function largePlan(rows: number, wrap = true): WorkbookPlan {
  const columns = [
    textColumn("村名"),
    textColumn("身份证号"),
    textColumn("日期", { format: "date" }),
    textColumn("金额", { format: "decimal" }),
    textColumn("内容", { wrap, width: 40 }),
  ];
  const table = {
    ...tablePlan(columns, []),
    top: 3,
    rowCount: rows,
    rows: {
      *[Symbol.iterator]() {
        for (let row = 0; row < rows; row += 1) {
          yield [
            `王庄${row % 12}村`,
            `11010119900101${String(row % 10_000).padStart(4, "0")}`,
            "2026-11-27",
            row / 4,
            `第${row}户反映灌溉水渠多处漏水，希望尽快派人查看并修补。`,
          ];
        }
      },
    },
  };
  const title = { row: 1, column: 1, value: "走访记录汇总", look: "title" } as const;
  return workbookPlan([sheetPlan({ cells: [title], tables: [table] })]);
}
