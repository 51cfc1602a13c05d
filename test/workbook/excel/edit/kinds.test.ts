/** Marks, rules, columns, words; every reason for leaving a change out; counted syncs. */
import { describe, expect, test } from "@jest/globals";
import { undoEdits, writePlan } from "../../../../src/workbook/excel/index.ts";
import type { BookEdit, MarksEdit } from "../../../../src/workbook/edit.ts";
import { open, richPlan } from "../support.ts";
import type { Opened } from "../support.ts";
import { SHEET, TABLE, applied, cell, journal, rowsEdit, texts, visits } from "./support.ts";

function sheetOf({ host }: Opened, name = SHEET) {
  const sheet = host.snapshot().sheets.find((found) => found.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

function marks(...cells: MarksEdit["marks"]): MarksEdit {
  return { kind: "marks", sheet: SHEET, marks: cells };
}

describe("marks", () => {
  test("are rules of our own, taken away by the next check; the clerk's stay", async () => {
    const opened = await visits();
    await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange("A4:A9");
      range.conditionalFormats.add("Custom").custom.rule.formula = '=A4="002"';
      await context.sync();
    });
    const { undo } = await applied(opened, [
      marks(
        { row: 4, column: 2, value: "张三", look: "bad" },
        { row: 5, column: 1, value: "002", look: "warning" },
        { row: 10, column: 2, value: "", look: "bad" },
      ),
    ]);
    expect(sheetOf(opened).conditionals).toHaveLength(4);
    const text = sheetOf(opened).conditionals.join();
    expect(text).toContain('EXACT(B4&"","张三")');
    expect(text).toContain("LEN(B10)=0");
    await applied(opened, [marks({ row: 6, column: 2, value: "王五", look: "bad" })]);
    expect(sheetOf(opened).conditionals).toHaveLength(2);
    await undoEdits(opened.door, undo, { editId: "u1", asOf: "2026-11-28" });
    expect(sheetOf(opened).conditionals).toHaveLength(1);
  });

  test("at most 300 on a sheet, the rest told; what has changed is not marked", async () => {
    const opened = await visits(0, 310);
    const cells = Array.from({ length: 310 }, (_, index) => ({
      row: index + 4,
      column: 1,
      value: index === 0 ? "别的" : `00${index + 1}`,
      look: "bad" as const,
    }));
    const { skipped } = await applied(opened, [marks(...cells)]);
    expect(skipped).toEqual([
      { index: 0, sheet: SHEET, cell: "", reason: "too-many", count: 10 },
      { index: 0, sheet: SHEET, cell: "A4", reason: "changed-since" },
    ]);
    expect(sheetOf(opened).conditionals).toHaveLength(299);
  });
});

test("columns come in where they belong, with formulas, and nothing is written over", async () => {
  const opened = await visits();
  opened.host.author.write(SHEET, "G6:G6", [["我的备注"]]);
  const columns: BookEdit = {
    kind: "columns",
    sheet: SHEET,
    table: { name: TABLE },
    after: "姓名",
    columns: [
      { header: "电话", width: 14, format: "text", headerNote: "11位" },
      { header: "年", width: 8, format: "integer", calculated: "2026+0*ROW(A{row})" },
    ],
  };
  await applied(opened, [columns, rowsEdit([["0101", "周九", "2026-11-20"]])]);
  const header = ["A", "B", "C", "D", "E", "F", "G"].map((letter) =>
    opened.host.author.value(SHEET, `${letter}3`),
  );
  expect(header).toEqual(["编号", "姓名", "电话", "年", "日期", "状态", "序号"]);
  expect(texts(opened, "D", 4, 5)).toEqual([2026, 2026]);
  expect(texts(opened, "I", 6, 6)).toEqual(["我的备注"]);
  expect(texts(opened, "B", 10, 10)).toEqual(["周九"]);
  expect(await applied(opened, [columns])).toMatchObject({
    skipped: [{ reason: "already-there" }],
  });
});

test("rules replace ours of the same formula, and formulas fill empty cells only", async () => {
  const opened = await visits();
  const rules: BookEdit = {
    kind: "rules",
    sheet: SHEET,
    table: { name: TABLE },
    columns: [
      { header: "状态", width: 8, format: "text", calculated: 'IF(B{row}="","","待办")' },
      {
        header: "日期",
        width: 12,
        format: "date",
        headerNote: "公历",
        validation: { kind: "date", min: "2026-01-01", max: "2026-12-31", error: "本年" },
      },
    ],
    conditionals: [{ range: "D4:D13", formula: 'D4="办理中"', look: "warning" }],
  };
  await applied(opened, [rules]);
  await applied(opened, [rules]);
  const { conditionals, validations } = sheetOf(opened);
  expect(conditionals).toHaveLength(1);
  expect(validations).toHaveLength(2);
  expect(texts(opened, "D", 8, 10)).toEqual(["已办", "办理中", ""]);
  expect(journal(opened)).toEqual([[SHEET, "D10:D13", "", "(空格填入公式)状态"]]);
});

test("words go to the end of their list, and drop-downs grow with them, and back", async () => {
  const opened = open();
  await writePlan(opened.door, richPlan(), { runId: "r1" });
  const { author } = opened.host;
  const before = sheetOf(opened, "汇总情况").validations;
  const { undo } = await applied(opened, [
    { kind: "dictionary", list: "状态", values: ["办理中", "退回"] },
    { kind: "dictionary", list: "方式", values: ["电话"] },
  ]);
  expect([2, 3, 4].map((row) => author.value("字典", `A${row}`))).toEqual([
    "已办结",
    "办理中",
    "退回",
  ]);
  expect([1, 2].map((row) => author.value("字典", `B${row}`))).toEqual(["方式", "电话"]);
  expect(sheetOf(opened, "汇总情况").validations.join()).toContain("$A$2:$A$4");
  await undoEdits(opened.door, undo, { editId: "u1", asOf: "2026-11-28" });
  expect(author.value("字典", "A4")).toBe("");
  expect(sheetOf(opened, "汇总情况").validations.join()).toContain("$A$2:$A$3");
  expect(sheetOf(opened, "汇总情况").validations).toHaveLength(before.length);
});

describe("left out", () => {
  test.each<[string, (opened: Opened) => void, BookEdit, string]>([
    ["a changed cell", () => undefined, cell(4, 2, "别人", "某"), "changed-since"],
    [
      "a sheet that is gone",
      () => undefined,
      cell(4, 2, "张三", "某", { sheet: "无" }),
      "sheet-gone",
    ],
    [
      "a table that is gone",
      () => undefined,
      rowsEdit([["1"]], { table: { name: "无" } }),
      "table-gone",
    ],
    [
      "a renamed column",
      ({ host }) => {
        host.author.write(SHEET, "B3:B3", [["名字"]]);
      },
      rowsEdit([["1", "2", "2026-11-01"]]),
      "column-gone",
    ],
    [
      "a protected sheet",
      ({ host }) => {
        host.author.protect(SHEET);
      },
      cell(4, 2, "张三", "某"),
      "protected",
    ],
    ["a formula", () => undefined, cell(4, 5, 1, 2), "formula"],
    [
      "another row by its witness",
      () => undefined,
      cell(4, 4, "已办", "办结", { witness: [{ column: 2, value: "李四" }] }),
      "changed-since",
    ],
  ])("%s", async (_, prepare, edit, reason) => {
    const opened = await visits();
    prepare(opened);
    const before = opened.host.snapshot();
    const outcome = await applied(opened, [edit]);
    expect(outcome).toMatchObject({ written: 0, skipped: [{ index: 0, reason }] });
    expect(opened.host.snapshot()).toEqual(before);
  });

  test("cells that a merged area covers", async () => {
    const opened = open();
    const { author } = opened.host;
    author.addSheet("登记");
    author.write("登记", "A1:B2", [
      ["甲", "乙"],
      ["丙", ""],
    ]);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("登记").getRange("A2:B2").merge();
      await context.sync();
    });
    const edits = [
      cell(2, 2, null, "丁", { sheet: "登记" }),
      cell(2, 1, "丙", "戊", { sheet: "登记" }),
    ];
    const outcome = await applied(opened, edits);
    expect(outcome).toMatchObject({
      written: 1,
      skipped: [{ cell: "B2", reason: "merged-cells" }],
    });
    expect(author.value("登记", "A2")).toBe("戊");
  });

  test("rows of a plain range beside something else", async () => {
    const opened = open();
    const { author } = opened.host;
    author.addSheet("旧表");
    author.write("旧表", "A1:D3", [
      ["编号", "姓名", "", "备注"],
      ["1", "张三", "", "甲"],
      ["合计", "", "", ""],
    ]);
    const table = { headerRow: 1, left: 1, right: 2 };
    const edit = rowsEdit([["2", "李四"]], {
      sheet: "旧表",
      table,
      headers: ["编号", "姓名"],
      formats: ["text", "text"],
    });
    expect(await applied(opened, [edit])).toMatchObject({ skipped: [{ reason: "blocked" }] });
    expect(author.value("旧表", "A3")).toBe("合计");
  });
});

describe("修改记录", () => {
  test("does not repeat what restricted sheets hold", async () => {
    const opened = await visits();
    await applied(opened, [cell(4, 2, "张三", "张山")], { restrictedSheets: [SHEET] });
    expect(journal(opened)).toEqual([
      [SHEET, "B4", "(稳定工作台账,内容不记)", "(稳定工作台账,内容不记)"],
    ]);
  });

  test("a sheet of that name that is not ours is left alone", async () => {
    const opened = await visits();
    opened.host.author.addSheet("修改记录");
    opened.host.author.write("修改记录", "A1:A2", [["我的"], ["一"]]);
    await applied(opened, [cell(4, 2, "张三", "张山")]);
    await applied(opened, [cell(5, 2, "李四", "李思")]);
    expect(opened.host.author.value("修改记录", "A3")).toBe("");
    expect(journal(opened, "修改记录 (2)")).toHaveLength(2);
  });
});

describe("syncs", () => {
  const many = (count: number): BookEdit[] =>
    Array.from({ length: count }, (_, index) =>
      cell(index + 4, 3, `十一月${index + 1}日`, "2026-11-01", { format: "date" }),
    );

  test("2,000 cells and 5,000 rows take a few for their blocks", async () => {
    const opened = await visits(10, 2_000);
    await applied(opened, many(20));
    opened.host.controls.resetCounts();
    expect(await applied(opened, many(2_000).slice(20))).toMatchObject({ written: 1_980 });
    const { syncs: forCells, largestRequest } = opened.host.controls.counts;
    expect(forCells).toBeLessThanOrEqual(16);
    expect(largestRequest).toBeLessThan(1_500_000);
    opened.host.controls.resetCounts();
    const rows = Array.from({ length: 5_000 }, (_, index) => [`n${index}`, "周九", "2026-11-20"]);
    expect(await applied(opened, [rowsEdit(rows)])).toMatchObject({ written: 1 });
    expect(opened.host.controls.counts.syncs).toBeLessThanOrEqual(40);
    expect(opened.host.controls.counts.largestRequest).toBeLessThan(1_500_000);
    expect(texts(opened, "A", 2_003, 2_004)).toEqual(["002000", "n0"]);
    expect(texts(opened, "A", 7_003, 7_004)).toEqual(["n4999", ""]);
  }, 120_000);
});
