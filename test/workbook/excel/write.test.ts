/** Plans written into the open workbook through the unmodified Office.js. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { DICTIONARY_SHEET } from "../../../src/workbook/xlsx/write/dictionary.ts";
import { writePlan } from "../../../src/workbook/excel/index.ts";
import type { WriteProgress } from "../../../src/workbook/excel/index.ts";
import type { TablePlan, WorkbookPlan } from "../../../src/workbook/plan.ts";
import {
  closeAll,
  CLERKS,
  asFile,
  open,
  readAll,
  readSheet,
  richPlan,
  sheetPlan,
  tablePlan,
  textColumn,
  workbookPlan,
} from "./support.ts";

afterEach(closeAll);

describe("what is written", () => {
  test("is what the same plan gives as a file", async () => {
    const opened = open();
    const outcome = await writePlan(opened.door, richPlan(), { runId: "r1" });
    expect(outcome).toMatchObject({ ok: true, runId: "r1", notices: [], kept: [] });
    const file = await asFile(richPlan());
    const workbook = await readAll(opened);
    for (const name of ["汇总情况", "说明", DICTIONARY_SHEET]) {
      const expected = file.sheets.find((sheet) => sheet.name === name);
      const found = workbook.sheets.find((sheet) => sheet.name === name);
      expect(found).toEqual(expected);
    }
  });

  test("stands beside the clerk's sheets, which are as they were", async () => {
    const opened = open();
    const before = opened.host.snapshot();
    await writePlan(opened.door, richPlan(), { runId: "r1" });
    const after = opened.host.snapshot();
    expect(after.sheets.map(({ name }) => name)).toEqual([
      CLERKS,
      "空表",
      DICTIONARY_SHEET,
      "汇总情况",
      "说明",
    ]);
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.calculationMode).toBe(before.calculationMode);
    expect(after.activeSheet).toBe("汇总情况");
  });

  test("looks as planned", async () => {
    const opened = open();
    await writePlan(opened.door, richPlan(), { runId: "r1" });
    const sheet = opened.host.snapshot().sheets.find(({ name }) => name === "汇总情况");
    const look = (address: string) => sheet?.cells[address]?.look;
    expect(look("A1")).toMatchObject({ fontName: "黑体", fontSize: 18, bold: true });
    expect(look("A3")).toMatchObject({ fill: "#D9E2F3", wrapText: true, numberFormat: "@" });
    expect(look("D3")).toMatchObject({ fill: "#FCE4D6" });
    expect(look("A5")).toMatchObject({ fill: "#FFC7CE", fontColor: "#9C0006" });
    expect(look("A4")?.fill).toBeUndefined();
    expect(look("C4")).toMatchObject({ numberFormat: "yyyy-mm-dd", horizontal: "Center" });
    expect(look("D4")).toMatchObject({ numberFormat: "#,##0.00", horizontal: "Right" });
    expect(sheet?.merges).toEqual(["A1:E1"]);
    expect(sheet?.frozen).toEqual({ rows: 3, columns: 1 });
    expect(sheet?.tables).toEqual([
      { name: "表_走访", style: "TableStyleLight1", address: "A3:E8" },
    ]);
  });

  test("stands in its column as planned, and so does what is typed below", async () => {
    const opened = open();
    const table = tablePlan(
      [textColumn("级别", { align: "center" }), textColumn("说明")],
      [["一", "甲"]],
      {
        top: 2,
      },
    );
    const cell = { row: 1, column: 1, value: "题" };
    const columns = [10, 10, 10].map((width) => ({
      width,
      format: "text" as const,
      align: "right" as const,
    }));
    const plan = workbookPlan([sheetPlan({ columns, cells: [cell], tables: [table] })]);
    await writePlan(opened.door, plan, { runId: "r1" });
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(plan.sheets[0]?.name ?? "");
      const cells = ["A1", "A3", "B3", "A9", "B9", "C9"].map((address) => {
        const { format } = sheet.getRange(address);
        return format.load("horizontalAlignment");
      });
      await context.sync();
      expect(cells.map(({ horizontalAlignment }) => horizontalAlignment)).toEqual([
        "General",
        "Center",
        "Left",
        "Center",
        "General",
        "Right",
      ]);
    });
  });

  test.each([
    [[true, true], false],
    [[true, false], true],
    [[undefined, undefined], true],
  ])("with noFilterButton %j the table's buttons are shown: %s", async (wanted, shown) => {
    const opened = open();
    const columns = wanted.map((noFilterButton, index) =>
      textColumn(`栏${index}`, noFilterButton === undefined ? {} : { noFilterButton }),
    );
    const table = tablePlan(columns, [["一", "二"]]);
    await writePlan(opened.door, workbookPlan([sheetPlan({ tables: [table] })]), { runId: "r1" });
    await opened.Excel.run(async (context) => {
      const written = context.workbook.tables.getItem(table.name).load("showFilterButton");
      await context.sync();
      expect(written.showFilterButton).toBe(shown);
    });
  });

  describe("from pages", () => {
    /** The rich plan with its rows and looks in pages of two rows. */
    function pagedPlan(failAt = Infinity): WorkbookPlan {
      const plan = richPlan();
      const paged = (table: TablePlan): TablePlan => ({
        ...table,
        rows: [],
        cellLooks: new Map(),
        pages: async function* () {
          const rows = [...table.rows];
          for (let from = 0; from < rows.length; from += 2) {
            if (from >= failAt) throw new Error("the worker is gone");
            await Promise.resolve();
            const looks = [...(table.cellLooks ?? [])];
            const cellLooks = looks.filter(
              ([key]) => Math.floor(parseInt(key, 10) / 2) * 2 === from,
            );
            yield { rows: rows.slice(from, from + 2), cellLooks: new Map(cellLooks) };
          }
        },
      });
      return {
        ...plan,
        sheets: plan.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(paged) })),
      };
    }

    test("is the same as from rows", async () => {
      const [whole, paged] = [open(), open()];
      await writePlan(whole.door, richPlan(), { runId: "r1" });
      await writePlan(paged.door, pagedPlan(), { runId: "r1" });
      expect(paged.host.snapshot()).toEqual(whole.host.snapshot());
    });

    test("that stop coming, nothing is left, and it is said", async () => {
      const { door, host } = open();
      const before = host.snapshot();
      const outcome = await writePlan(door, pagedPlan(2), { runId: "r1" });
      expect(outcome).toMatchObject({ ok: false, code: "RowsLost", leftovers: [] });
      expect(outcome.ok ? "" : outcome.sentence).toMatch(/重新汇总一次。.*工作簿没有改变。/u);
      expect(host.snapshot()).toEqual(before);
    });
  });

  test("offers the lists of the hidden sheet and checks dates", async () => {
    const opened = open();
    await writePlan(opened.door, richPlan(), { runId: "r1" });
    await opened.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const rules = (address: string): Excel.DataValidation =>
        worksheets.getItem("汇总情况").getRange(address).dataValidation;
      const list = rules("B4:B8");
      const dates = rules("C4:C8");
      const note = rules("A3");
      const lists = context.workbook.worksheets.getItem(DICTIONARY_SHEET);
      list.load("rule,errorAlert");
      dates.load("rule");
      note.load("prompt");
      lists.load("visibility");
      await context.sync();
      expect(list.rule).toEqual({
        list: { inCellDropDown: true, source: expect.stringMatching(/^='?字典'?!\$A\$2:\$A\$3$/) },
      });
      expect(list.errorAlert.style).toBe("Stop");
      expect(dates.rule).toEqual({
        date: { operator: "Between", formula1: "46023", formula2: "46387" },
      });
      expect(note.prompt).toMatchObject({ title: "编号", message: "由系统编" });
      expect(lists.visibility).toBe("Hidden");
    });
  });

  test("begins a new page where the plan says so", async () => {
    const opened = open();
    const print = { orientation: "portrait", paper: "A4", pageBreaks: [40, 80] } as const;
    await writePlan(opened.door, workbookPlan([sheetPlan({ name: "卡片", print })]), {
      runId: "r1",
    });
    await opened.Excel.run(async (context) => {
      const breaks = context.workbook.worksheets.getItem("卡片").horizontalPageBreaks;
      breaks.load("items/rowIndex");
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([40, 80]);
    });
  });

  test("tells its progress to the last row", async () => {
    const told: WriteProgress[] = [];
    await writePlan(open().door, richPlan(), {
      runId: "r1",
      onProgress: (progress) => told.push(progress),
    });
    expect(told[0]).toMatchObject({ phase: "preparing", done: 0 });
    expect(told.at(-1)).toMatchObject({ phase: "done", done: told[0]?.total });
    expect(told.map(({ phase }) => phase)).toContain("writing");
  });
});

describe("texts", () => {
  const hostile = [
    "=1+1",
    '=HYPERLINK("http://example.invalid","点我")',
    "+1",
    "-2",
    "@SUM(A1)",
    "＝1+1",
    "00123",
    "110101199001011234",
    "3/4",
    "2026-11-27",
    "1e5",
    "TRUE",
    "#REF!",
    " 前后有空格 ",
    "两\n行",
  ];

  test("stay texts, in cells of every format", async () => {
    const formats = ["text", "general", "integer", "decimal", "percent"] as const;
    const columns = formats.map((format) => textColumn(`栏${format}`, { format }));
    const rows = hostile.map((text) => formats.map(() => text));
    const plan = workbookPlan([sheetPlan({ tables: [tablePlan(columns, rows)] })]);
    const opened = open();
    expect(await writePlan(opened.door, plan, { runId: "r1" })).toMatchObject({ ok: true });
    const sheet = await readSheet(opened, "走访记录");
    expect(sheet.rows.slice(1).map(({ cells }) => cells)).toEqual(rows);
    expect(sheet.formulas).toEqual([]);
  });

  test("stay texts outside tables", async () => {
    const cells = hostile.map((value, index) => ({ row: index + 1, column: 1, value }));
    const opened = open();
    await writePlan(opened.door, workbookPlan([sheetPlan({ cells })]), { runId: "r1" });
    const sheet = await readSheet(opened, "走访记录");
    expect(sheet.rows.map((row) => row.cells[0])).toEqual(hostile);
    expect(sheet.formulas).toEqual([]);
  });

  test("longer than a cell takes are cut, and it is said", async () => {
    const plan = workbookPlan([
      sheetPlan({ tables: [tablePlan([textColumn("内容")], [["长".repeat(40_000)]])] }),
    ]);
    const opened = open();
    const outcome = await writePlan(opened.door, plan, { runId: "r1" });
    expect(outcome).toMatchObject({
      notices: [{ kind: "text-cut", sheet: "走访记录", cell: "A2", detail: "40000" }],
    });
    const [, row] = (await readSheet(opened, "走访记录")).rows;
    expect(row?.cells).toEqual(["长".repeat(32_767)]);
  });
});

describe("names", () => {
  test("of sheets and tables are made free", async () => {
    const opened = open();
    await writePlan(opened.door, richPlan(), { runId: "r1" });
    const outcome = await writePlan(opened.door, richPlan(), { runId: "r2" });
    const names = outcome.ok ? outcome.sheets.map(({ name }) => name) : [];
    expect(names).toEqual(["字典 (2)", "汇总情况 (2)", "说明 (2)"]);
    const workbook = await readAll(opened);
    const sheet = workbook.sheets.find(({ name }) => name === "汇总情况 (2)");
    expect(sheet?.tables[0]?.name).toBe("表_走访_2");
    const other = workbook.sheets.find(({ name }) => name === "说明 (2)");
    expect(other?.rows[0]?.cells).toEqual([12.5]);
  });

  test("formulas and lists of a second run mean its own sheets", async () => {
    const opened = open();
    await writePlan(opened.door, richPlan(), { runId: "r1" });
    opened.host.author.write("汇总情况", "D4:D4", [[100]]);
    await writePlan(opened.door, richPlan(), { runId: "r2" });
    expect(opened.host.author.value("说明", "A1")).toBe(100);
    expect(opened.host.author.value("说明 (2)", "A1")).toBe(12.5);
    const second = opened.host.snapshot().sheets.find(({ name }) => name === "汇总情况 (2)");
    expect(second?.validations.join()).toContain("字典 (2)");
  });

  test("say 未完成 until everything is written", async () => {
    const opened = open();
    const seen: (readonly string[])[] = [];
    opened.host.controls.betweenSyncs(() => seen.push(opened.host.author.sheetNames().slice(2)));
    await writePlan(opened.door, richPlan(), { runId: "r1" });
    const during = seen.filter((names) => names.length > 0 && !names.includes("说明"));
    expect(during.length).toBeGreaterThan(0);
    for (const names of during) {
      expect(names.every((name) => name.endsWith("（未完成）"))).toBe(true);
    }
  });
});

test("a plan that breaks its rules is a mistake of ours and throws, with nothing left", async () => {
  const opened = open();
  const before = opened.host.snapshot();
  const table = { ...tablePlan([textColumn("甲")], [["1"]]), rowCount: 5 };
  const plan = workbookPlan([sheetPlan({ tables: [table] })]);
  await expect(writePlan(opened.door, plan, { runId: "r1" })).rejects.toThrow("rows");
  expect(opened.host.snapshot()).toEqual(before);
});
