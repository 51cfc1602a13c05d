/** The open workbook as the port sees it. */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { readOpenWorkbook } from "../../../src/workbook/excel/index.ts";
import type { ExcelDoor, SavedCopy } from "../../../src/workbook/excel/index.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { write as writeFile } from "../write/support.ts";
import { closeAll, CLERKS, open, readAll, readSheet, sheetPlan, workbookPlan } from "./support.ts";
import type { Opened } from "./support.ts";

afterEach(closeAll);

/** Does something to the clerk's sheet by way of Office.js. */
async function change({ Excel }: Opened, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(CLERKS));
    await context.sync();
  });
}

describe("sheets", () => {
  test("are read with values and formulas; blank ones have no rows", async () => {
    const opened = open();
    const workbook = await readAll(opened);
    expect(workbook).toMatchObject({ format: "xlsx", date1904: false, notices: [] });
    expect(workbook.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      [
        CLERKS,
        [
          { number: 1, cells: ["姓名", "金额"] },
          { number: 2, cells: ["张三", 12.5, 25] },
        ],
      ],
      ["空表", []],
    ]);
    expect(workbook.sheets[0]?.formulas).toEqual([{ row: 2, column: 3, external: false }]);
  });

  test("only those asked for", async () => {
    const { door } = open();
    const result = await readOpenWorkbook(door, { sheets: ["空表", "没有这张"] });
    expect(result.ok ? result.workbook.sheets.map(({ name }) => name) : []).toEqual(["空表"]);
  });

  test("hidden, protected, filtered", async () => {
    const opened = open();
    opened.host.author.filter(CLERKS, "A1:B2", 0, ["李四"]);
    opened.host.author.protect(CLERKS);
    const sheet = await readSheet(opened, CLERKS);
    expect(sheet).toMatchObject({
      visibility: "visible",
      isProtected: true,
      hasActiveFilter: true,
      hiddenRows: [2],
    });
    await opened.Excel.run(async (context) => {
      const blank = context.workbook.worksheets.getItem("空表");
      blank.visibility = "VeryHidden";
      await context.sync();
    });
    expect((await readSheet(opened, "空表")).visibility).toBe("veryHidden");
  });

  test("that begin away from A1 keep their addresses", async () => {
    const opened = open();
    opened.host.author.write("空表", "C5:D5", [["甲", 1]]);
    expect((await readSheet(opened, "空表")).rows).toEqual([
      { number: 5, cells: [null, null, "甲", 1] },
    ]);
  });

  test("with formats far away are no larger for it", async () => {
    const opened = open();
    await change(opened, (sheet) => {
      sheet.getRange("A500:Z500").format.fill.color = "#FFFF00";
    });
    expect((await readSheet(opened, CLERKS)).rows).toHaveLength(2);
  });
});

describe("values", () => {
  test("a number's format decides whether it is a date", async () => {
    const opened = open();
    await change(opened, (sheet) => {
      const range = sheet.getRange("A5:E5");
      range.numberFormat = [["yyyy-mm-dd", 'yyyy"年"m"月"d"日"', "0.00", "h:mm", "@"]];
      range.values = [[46353, 46353, 46353, 0.5, "46353"]];
    });
    const row = (await readSheet(opened, CLERKS)).rows.find(({ number }) => number === 5);
    expect(row?.cells).toEqual([
      { kind: "date", serial: 46353 },
      { kind: "date", serial: 46353 },
      46353,
      { kind: "date", serial: 0.5 },
      "46353",
    ]);
  });

  test("errors are told from texts that look like them", async () => {
    const opened = open();
    await change(opened, (sheet) => {
      sheet.getRange("A5").formulas = [["=1/0"]];
      sheet.getRange("B5").numberFormat = [["@"]];
      sheet.getRange("B5:C5").values = [["#REF!", true]];
    });
    const row = (await readSheet(opened, CLERKS)).rows.find(({ number }) => number === 5);
    expect(row?.cells).toEqual([{ kind: "error", code: "#DIV/0!" }, "#REF!", true]);
  });

  test("a text that begins with = is no formula", async () => {
    const opened = open();
    await change(opened, (sheet) => {
      sheet.getRange("A5").numberFormat = [["@"]];
      sheet.getRange("A5").values = [["=B2*2"]];
    });
    const { rows, formulas } = await readSheet(opened, CLERKS);
    expect(rows.at(-1)?.cells).toEqual(["=B2*2"]);
    expect(formulas).toEqual([{ row: 2, column: 3, external: false }]);
  });
});

describe("what stands around the cells", () => {
  test("merges, hidden rows and columns, struck rows", async () => {
    const opened = open();
    opened.host.author.write(CLERKS, "A4:B6", [
      ["甲", 1],
      ["乙", 2],
      ["丙", 3],
    ]);
    await change(opened, (sheet) => {
      sheet.getRange("A8:C9").merge(false);
      sheet.getRange("5:5").rowHidden = true;
      sheet.getRange("20:20").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("A6").format.font.strikethrough = true;
    });
    expect(await readSheet(opened, CLERKS)).toMatchObject({
      merges: [{ top: 8, left: 1, bottom: 9, right: 3 }],
      hiddenRows: [5],
      hiddenColumns: [2],
      struckRows: [6],
    });
  });

  test("tables with their columns and totals", async () => {
    const opened = open();
    await change(opened, (sheet) => {
      const table = sheet.tables.add("A1:B2", true);
      table.name = "我的表格";
      table.showTotals = true;
    });
    expect((await readSheet(opened, CLERKS)).tables).toEqual([
      {
        name: "我的表格",
        range: { top: 1, left: 1, bottom: 3, right: 2 },
        hasHeader: true,
        hasTotals: true,
        columns: ["姓名", "金额"],
      },
    ]);
  });

  test("below ExcelApi 1.13 merges cannot be seen, and it is said for every sheet", async () => {
    const opened = open("1.12");
    await change(opened, (sheet) => {
      sheet.getRange("A8:C9").merge(false);
    });
    const workbook = await readAll(opened);
    expect(workbook.sheets[0]?.merges).toEqual([]);
    expect(workbook.notices).toEqual([
      { id: "open-merges-unseen", sheet: CLERKS, slots: {} },
      { id: "open-merges-unseen", sheet: "空表", slots: {} },
    ]);
  });

  describe("below ExcelApi 1.13, merges of the saved copy", () => {
    /** A door whose copy is what another program has saved. */
    async function readBeside(savedCopy: NonNullable<ExcelDoor["savedCopy"]>) {
      const { door } = open("1.12");
      const result = await readOpenWorkbook({ ...door, savedCopy });
      if (!result.ok) throw new Error(result.sentence);
      return result.workbook;
    }
    const saved = async (name: string): Promise<SavedCopy> => {
      const merges = [{ top: 8, left: 1, bottom: 9, right: 3 }];
      const { bytes } = await writeFile(workbookPlan([sheetPlan({ name, merges })]));
      return { bytes, inflater: nodeInflater };
    };

    test("are taken by the sheets' names; only of a missing one it is said", async () => {
      const { sheets, notices } = await readBeside(() => saved(CLERKS));
      expect(sheets[0]?.merges).toEqual([{ top: 8, left: 1, bottom: 9, right: 3 }]);
      expect(sheets[1]?.merges).toEqual([]);
      expect(notices).toEqual([{ id: "open-merges-unseen", sheet: "空表", slots: {} }]);
    });

    test.each<readonly [string, NonNullable<ExcelDoor["savedCopy"]>]>([
      ["there is none", () => Promise.resolve(null)],
      ["it fails", () => Promise.reject(new Error("no copy"))],
      [
        "it cannot be read",
        () => Promise.resolve({ bytes: new Uint8Array([1, 2]), inflater: nodeInflater }),
      ],
    ])("where %s, it is said as before", async (_, savedCopy) => {
      const { notices } = await readBeside(savedCopy);
      expect(notices.map(({ sheet }) => sheet)).toEqual([CLERKS, "空表"]);
    });

    test("are not asked for where Excel tells them itself", async () => {
      const savedCopy = jest.fn(() => saved(CLERKS));
      await readOpenWorkbook({ ...open("1.13").door, savedCopy });
      expect(savedCopy).not.toHaveBeenCalled();
    });
  });

  test("a sheet with more cells than Excel gives is left out with the reason", async () => {
    const opened = open();
    await change(opened, (sheet) => {
      sheet.getRange("IZ20000").values = [["远处"]];
    });
    const workbook = await readAll(opened);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["空表"]);
    expect(workbook.notices).toEqual([
      { id: "open-sheet-too-large", sheet: CLERKS, slots: { row: 20_000 } },
    ]);
  });
});

test("reading changes nothing", async () => {
  const opened = open();
  const before = opened.host.snapshot();
  await readAll(opened);
  expect(opened.host.snapshot()).toEqual(before);
});

test("texts too long for one answer are read in smaller ones", async () => {
  const opened = open();
  const long = "长".repeat(30_000);
  const rows = Array.from({ length: 80 }, (_, row) => [`${row}${long}`]);
  opened.host.author.write("空表", "A1:A80", rows);
  opened.host.controls.resetCounts();
  const sheet = await readSheet(opened, "空表");
  expect(sheet.rows.map(({ cells }) => cells)).toEqual(rows);
  expect(opened.host.controls.counts.requests).toBeLessThanOrEqual(12);
});
