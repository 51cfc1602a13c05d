import { describe, expect, test } from "@jest/globals";
import { pagesWide, printSetup } from "../../../src/report/parts/print.ts";
import { chineseMonth, titleBlock } from "../../../src/report/parts/title.ts";

describe("the head of a sheet", () => {
  test("title over the whole width, two texts below", () => {
    const head = titleBlock({ title: "走访记录", left: "单位", right: "时间", columns: 6 });
    expect(head.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, "走访记录"],
      [2, 1, "单位"],
      [2, 4, "时间"],
    ]);
    expect(head.merges.map(({ top, left, right }) => [top, left, right])).toEqual([
      [1, 1, 6],
      [2, 1, 3],
      [2, 4, 6],
    ]);
    expect(head.rows).toBe(2);
  });

  test("columns repeated on pages side by side do not repeat half of the text", () => {
    const options = { title: "综合账", left: "单位", right: "时间", columns: 9, leftColumns: 6 };
    const { cells, merges } = titleBlock({ ...options, repeated: 2 });
    expect(cells[1]).toMatchObject({ row: 2, column: 3, value: "单位" });
    expect(merges[1]).toEqual({ top: 2, left: 3, bottom: 2, right: 6 });
    expect(titleBlock({ ...options, repeated: 8 }).cells[1]?.column).toBe(6);
  });

  test("on a sheet of one column nothing is merged and the right text has no room", () => {
    const head = titleBlock({ title: "表", left: "单位", right: "时间", columns: 1 });
    expect(head.merges).toEqual([]);
    expect(head.cells).toHaveLength(2);
  });

  test.each([
    ["2026-11", "2026年11月"],
    ["2027-01", "2027年1月"],
    ["", ""],
    [undefined, ""],
    ["11月", ""],
  ])("%j is %j", (month, text) => {
    expect(chineseMonth(month)).toBe(text);
  });
});

describe("the printed page", () => {
  test("A4 landscape with unit, preparer, reviewer and page numbers", () => {
    expect(
      printSetup({ unit: "龙河村", preparer: "李秀英", reviewer: "赵大山", titleRows: [1, 3] }),
    ).toEqual({
      orientation: "landscape",
      paper: "A4",
      titleRows: [1, 3],
      footerLeft: "填报单位(盖章):龙河村",
      footerCenter: `填表人:李秀英    审核人:赵大山    日期:${" ".repeat(12)}`,
      footerRight: "第 {page} 页 共 {pages} 页",
    });
  });

  test("what is not known leaves room for a pen", () => {
    expect(printSetup().footerLeft).toMatch(/^填报单位\(盖章\): {12}$/);
  });

  test.each([
    [0, 1],
    [270, 1],
    [271, 2],
    [623, 3],
  ])("%d characters stand on %d pages of A4 side by side", (width, pages) => {
    expect(pagesWide(width)).toBe(pages);
    const print = printSetup({ width, titleColumns: 2 });
    expect(print.paper).toBe("A4");
    expect(print.pagesWide ?? 1).toBe(pages);
    expect(print.titleColumns).toEqual(pages === 1 ? undefined : [1, 2]);
  });
});
