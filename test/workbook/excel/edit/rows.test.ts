/** Rows of a table: spare rows first, then more; nothing of anybody's written over. */
import { describe, expect, test } from "@jest/globals";
import { isoToSerial } from "../../../../src/domain/dates/index.ts";
import { SHEET, TABLE, applied, journal, rowsEdit, texts, visits } from "./support.ts";

const TWO = [
  ["0101", "周九", "2026-11-20"],
  ["0102", "=吴十", "2026-11-21"],
];

describe("rows", () => {
  test("use the spare rows, and leave the table's own formulas", async () => {
    const opened = await visits();
    const outcome = await applied(opened, [rowsEdit(TWO)]);
    expect(outcome).toMatchObject({ written: 1, skipped: [], notices: [] });
    expect(texts(opened, "A", 9, 12)).toEqual(["006", "0101", "0102", ""]);
    expect(texts(opened, "B", 10, 11)).toEqual(["周九", "=吴十"]);
    expect(texts(opened, "C", 10, 10)).toEqual([isoToSerial("2026-11-20")]);
    expect(texts(opened, "E", 10, 11)).toEqual([7, 8]);
    expect(journal(opened)).toEqual([
      [SHEET, "A10:E10", "", "(新增一行)编号:0101;姓名:周九;日期:2026-11-20"],
      [SHEET, "A11:E11", "", "(新增一行)编号:0102;姓名:=吴十;日期:2026-11-21"],
    ]);
  });

  test("let the table grow where it has too few, above a line of totals outside of it", async () => {
    const opened = await visits(1);
    opened.host.author.write(SHEET, "A11:B11", [["合计", "6户"]]);
    await applied(opened, [rowsEdit(TWO)]);
    expect(texts(opened, "A", 9, 12)).toEqual(["006", "0101", "0102", "合计"]);
    expect(texts(opened, "E", 10, 11)).toEqual([7, 8]);
    expect(texts(opened, "B", 12, 12)).toEqual(["6户"]);
  });

  test("twice is once", async () => {
    const opened = await visits(1);
    await applied(opened, [rowsEdit(TWO)]);
    expect(await applied(opened, [rowsEdit(TWO)])).toMatchObject({
      written: 0,
      skipped: [{ index: 0, reason: "already-there", count: 2 }],
    });
    expect(journal(opened)).toHaveLength(2);
  });

  test("known by several columns: only all of them together make it the same row", async () => {
    const opened = await visits(4);
    const rows = [...TWO, ["0101", "周九", "2026-11-22"]];
    const unique = { uniqueBy: 1, uniqueWith: [0, 2] };
    await applied(opened, [rowsEdit(rows, unique)]);
    expect(texts(opened, "A", 10, 12)).toEqual(["0101", "0102", "0101"]);
    const again = [...rows, ["0102", "=吴十", "2026-11-23"]];
    expect(await applied(opened, [rowsEdit(again, unique)])).toMatchObject({
      skipped: [{ reason: "already-there", count: 3 }],
    });
    expect(texts(opened, "C", 13, 13)).toEqual([isoToSerial("2026-11-23")]);
  });

  test("in a plain range, above its totals", async () => {
    const opened = await visits(0);
    const { author } = opened.host;
    author.addSheet("旧表");
    author.write("旧表", "A1:C4", [
      ["编号", "姓名", "日期"],
      ["1", "张三", "昨天"],
      ["合计", "", ""],
      ["填表人:李四", "", ""],
    ]);
    const table = { headerRow: 1, left: 1, right: 3 };
    await applied(opened, [rowsEdit(TWO, { sheet: "旧表", table })]);
    const column = [1, 2, 3, 4, 5, 6].map((row) => author.value("旧表", `A${row}`));
    expect(column).toEqual(["编号", 1, "0101", "0102", "合计", "填表人:李四"]);
  });

  test("another author's row between the looks is not written over", async () => {
    for (const sync of [3, 4, 5, 6, 7]) {
      const opened = await visits(1);
      const { author, controls } = opened.host;
      let typed = 0;
      controls.betweenSyncs((number) => {
        if (number !== sync) return;
        typed = 10;
        author.write(SHEET, "A10:B10", [["'099", "同事"]]);
      });
      const outcome = await applied(opened, [rowsEdit(TWO)]);
      expect(typed).toBe(10);
      const all = texts(opened, "A", 4, 16).filter((text) => text !== "");
      expect({ sync, all, outcome }).toMatchObject({ all: expect.arrayContaining(["006", "099"]) });
      expect(all.filter((text) => text === "0101")).toHaveLength(1);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("in a filtered table: real rows, and said so when they are hidden", async () => {
    const opened = await visits();
    await opened.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(TABLE);
      table.columns.getItem("状态").filter.applyValuesFilter(["办理中"]);
      await context.sync();
    });
    const outcome = await applied(opened, [rowsEdit(TWO)]);
    expect(texts(opened, "A", 9, 11)).toEqual(["006", "0101", "0102"]);
    expect(outcome.notices.join()).toMatch(/正在筛选.*第10至11行/u);
  });
});
