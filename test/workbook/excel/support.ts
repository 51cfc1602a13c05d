/** The adapter against the unmodified Office.js, and that against the host. */
import { createExcel } from "../../../src/workbench/host/node.ts";
import type { NodeExcel } from "../../../src/workbench/host/node.ts";
import { readOpenWorkbook } from "../../../src/workbook/excel/index.ts";
import type { ExcelDoor } from "../../../src/workbook/excel/index.ts";
import type { WorkbookPlan } from "../../../src/workbook/plan.ts";
import type { RawSheet, RawWorkbook } from "../../../src/workbook/raw.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import {
  sheetPlan,
  tablePlan,
  textColumn,
  workbookPlan,
  write as writeFile,
} from "../write/support.ts";

export { sheetPlan, tablePlan, textColumn, workbookPlan };

export interface Opened extends NodeExcel {
  readonly door: ExcelDoor;
}

export const CLERKS = "我的表";

const workbooks = new Set<Opened>();

/** After each test: a window with Office.js in it is slow to make, and the next gets that of a closed one. */
export function closeAll(): void {
  for (const workbook of workbooks) workbook.close();
}

/** A workbook with a sheet of the clerk's: texts, a number, a formula, a blank sheet beside it. */
export function open(apiSet = "1.14"): Opened {
  const excel = createExcel({ firstSheet: CLERKS, apiSet });
  const { author } = excel.host;
  author.write(CLERKS, "A1:B2", [
    ["姓名", "金额"],
    ["张三", 12.5],
  ]);
  author.write(CLERKS, "C2:C2", [["=B2*2"]]);
  author.addSheet("空表");
  author.activate(CLERKS);
  excel.host.controls.resetCounts();
  const door: ExcelDoor = {
    run: (options, batch) => excel.Excel.run(options, batch),
    supports: (version) => excel.Office.context.requirements.isSetSupported("ExcelApi", version),
  };
  const close = () => {
    workbooks.delete(workbook);
    excel.close();
  };
  const workbook = { ...excel, door, close };
  workbooks.add(workbook);
  return workbook;
}

/** What our reader sees of the open workbook; throws where it is refused. */
export async function readAll({ door }: Opened): Promise<RawWorkbook> {
  const result = await readOpenWorkbook(door);
  if (!result.ok) throw new Error(result.sentence);
  return result.workbook;
}

export async function readSheet(opened: Opened, name: string): Promise<RawSheet> {
  const sheet = (await readAll(opened)).sheets.find((found) => found.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What the same plan gives as a file. */
export async function asFile(plan: WorkbookPlan): Promise<RawWorkbook> {
  const { bytes } = await writeFile(plan);
  const result = await readWorkbook(bytes, "汇总.xlsx", nodeInflater);
  if (!result.ok) throw new Error(result.notice.id);
  return result.workbook;
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

/** One sheet of everything: title, merged notes, a table with lists, dates, formulas and looks. */
export function richPlan(): WorkbookPlan {
  const columns = [
    textColumn("编号", { headerNote: "由系统编" }),
    textColumn("状态", { validation: { kind: "list", list: "状态", open: false } }),
    textColumn("日期", {
      format: "date",
      validation: { kind: "date", min: "2026-01-01", max: "2026-12-31", error: "请填本年日期" },
    }),
    textColumn("金额", { format: "decimal", required: true }),
    textColumn("两倍", { format: "decimal", calculated: "D{row}*2", calculatedBlank: 0 }),
  ];
  const rows = [
    ["0012", "已办结", "2026-11-27", 12.5, 25],
    ["=1+1", "办理中", "约十月", 0, 0],
    ["+86 138", "", null, null, 0],
  ];
  const table = tablePlan(columns, rows, {
    top: 3,
    spareRows: 2,
    banded: true,
    cellLooks: new Map([["1,0", "bad"]]),
  });
  const sheet = sheetPlan({
    name: "汇总情况",
    cells: [
      { row: 1, column: 1, value: "十一月汇总情况", look: "title" },
      { row: 2, column: 1, value: "共 3 行", look: "subtitle" },
      { row: 2, column: 5, value: "2026-12-02", format: "date" },
      { row: 9, column: 1, value: "@说明", look: "note" },
      { row: 9, column: 4, value: { formula: "SUM(D4:D6)", cached: 12.5 }, format: "decimal" },
    ],
    tables: [table],
    merges: [{ top: 1, left: 1, bottom: 1, right: 5 }],
    conditionals: [{ range: "B4:B8", formula: 'B4="办理中"', look: "warning" }],
    freeze: { rows: 3, columns: 1 },
    rowHeights: new Map([[1, 36]]),
    tabLook: "good",
  });
  const other = sheetPlan({
    name: "说明",
    cells: [
      { row: 1, column: 1, value: { formula: "汇总情况!D9", cached: 12.5 }, format: "decimal" },
      { row: 2, column: 1, value: true },
    ],
  });
  return workbookPlan([sheet, other], {
    dictionary: [{ list: "状态", values: ["已办结", "办理中"] }],
  });
}
