import { describe, expect, test } from "@jest/globals";
import { codeOf, onSheet } from "./support.ts";

type Move = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

const moves: readonly (readonly [name: string, move: Move, address: string])[] = [
  ["getCell", (range) => range.getCell(1, 1), "C3"],
  ["getRow", (range) => range.getRow(1), "B3:D3"],
  ["getColumn", (range) => range.getColumn(2), "D2:D4"],
  ["getLastCell", (range) => range.getLastCell(), "D4"],
  ["getLastRow", (range) => range.getLastRow(), "B4:D4"],
  ["getLastColumn", (range) => range.getLastColumn(), "D2:D4"],
  ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:D6"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A4"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(2), "E2:F4"],
  ["getResizedRange", (range) => range.getResizedRange(1, -1), "B2:C5"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
  ["getOffsetRange", (range) => range.getOffsetRange(1, 2), "D3:F5"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
  ["getBoundingRect", (range) => range.getBoundingRect("F1"), "B1:F4"],
  ["getIntersection", (range, sheet) => range.getIntersection(sheet.getRange("A3:C9")), "B3:C4"],
  ["a whole sheet", (_, sheet) => sheet.getRange(), "1:1048576"],
  ["getRangeByIndexes", (_, sheet) => sheet.getRangeByIndexes(4, 2, 3, 2), "C5:D7"],
  ["sheet.getCell", (_, sheet) => sheet.getCell(0, 27), "AB1"],
];

describe("from one range to another", () => {
  test.each(moves)("%s", async (_, move, address) => {
    await onSheet(async (sheet, context) => {
      const range = move(sheet.getRange("B2:D4"), sheet);
      range.load("address,rowCount,columnCount");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test.each<readonly [string, (range: Excel.Range) => Excel.Range]>([
    ["above the sheet", (range) => range.getOffsetRange(-2, 0)],
    ["smaller than nothing", (range) => range.getResizedRange(-3, 0)],
    ["right of the sheet", (range) => range.getOffsetRange(0, 16_384)],
  ])("%s is refused", async (_, move) => {
    await onSheet(async (sheet, context) => {
      move(sheet.getRange("B2:D4")).load("address");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  test("ranges that do not meet: an error, or a null object", async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange("A1").getIntersection("B2").load("address");
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    });
  });

  test.each(["A0", "村", "A1:", "XFE1", "没有!A1"])("%j is no address", async (address) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange(address).load("address");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });
});

describe("the used range", () => {
  test("of a blank sheet is A1, or nothing", async () => {
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      none.load("address");
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    });
  });

  test("with values only leaves out what is only coloured", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("F9").format.fill.color = "yellow";
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRange(true);
      const part = sheet.getRange("C:C").getUsedRange(true);
      for (const range of [all, values, part]) range.load("address");
      await context.sync();
      expect([all, values, part].map(({ address }) => address)).toEqual([
        "Sheet1!B2:F9",
        "Sheet1!B2:C3",
        "Sheet1!C2:C3",
      ]);
    });
  });
});

describe("special cells", () => {
  test.each([
    ["Constants", undefined, "A1:B1,A2"],
    ["Formulas", undefined, "B2"],
    ["Blanks", undefined, "A3"],
    ["Constants", "Numbers", "A2"],
    ["Constants", "Text", "A1:B1"],
  ] as const)("%s %s", async (type, values, addresses) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["村", "户"],
        [3, "=A2"],
        ["", "末"],
      ];
      const found = sheet.getRange("A1:B3").getSpecialCells(type, values);
      found.load("address");
      await context.sync();
      const expected = type === "Constants" && values !== "Numbers" ? `${addresses},B3` : addresses;
      const sorted = found.address.split(",").sort();
      expect(sorted).toEqual(
        expected
          .split(",")
          .map((address) => `Sheet1!${address}`)
          .sort(),
      );
    });
  });

  test("visible cells leave out hidden rows; none is a null object", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("2:3").rowHidden = true;
      const visible = sheet.getRange("A1:A4").getSpecialCells("Visible");
      const none = sheet.getRange("A1:A4").getSpecialCellsOrNullObject("Formulas");
      visible.load("address,cellCount");
      none.load("address");
      await context.sync();
      expect([visible.address, visible.cellCount, none.isNullObject]).toEqual([
        "Sheet1!A1,Sheet1!A4",
        2,
        true,
      ]);
    });
  });

  test("merged areas", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A3:B4").merge(true);
      const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
      const none = sheet.getRange("F1:G9").getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      none.load("address");
      await context.sync();
      expect(merged.areas.items.map(({ address }) => address).sort()).toEqual([
        "Sheet1!A1:C1",
        "Sheet1!A3:B3",
        "Sheet1!A4:B4",
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("changing cells", () => {
  test.each([
    ["Contents", "", "#FF0000"],
    ["Formats", "村", "#FFFFFF"],
    ["All", "", "#FFFFFF"],
  ] as const)("clear %s", async (what, value, fill) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["村"]];
      cell.format.fill.color = "#FF0000";
      cell.clear(what);
      cell.load("values,format/fill/color");
      await context.sync();
      expect([cell.values, cell.format.fill.color]).toEqual([[[value]], fill]);
    });
  });

  test("whole rows come in and go, and a kept range moves along", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["一"], ["二"], ["三"]];
      const kept = sheet.getRange("A3");
      kept.load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      kept.load("address,values");
      await context.sync();
      expect([kept.address, kept.values]).toEqual(["Sheet1!A5", [["三"]]]);
      sheet.getRange("1:1").delete("Up");
      kept.load("address,values");
      await context.sync();
      expect([kept.address, kept.values]).toEqual(["Sheet1!A4", [["三"]]]);
    });
  });

  test("part of a row moves only the cells below", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ];
      sheet.getRange("A2").insert("Down");
      range.load("values");
      await context.sync();
      expect(range.values.map(([first]: unknown[]) => first)).toEqual(["a", "", "b"]);
      sheet.getRange("A2").delete("Up");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]);
    });
  });

  test("copyFrom takes values, looks or both", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["=1+1"]];
      sheet.getRange("A1").numberFormat = [["0.0"]];
      sheet.getRange("C1").copyFrom("A1", "Values");
      sheet.getRange("D1").copyFrom("A1", "Formats");
      sheet.getRange("E1:E2").copyFrom("A1");
      const row = sheet.getRange("C1:E1");
      row.load("formulas,numberFormat");
      await context.sync();
      expect(row.formulas).toEqual([[2, "", "=1+1"]]);
      expect(row.numberFormat).toEqual([["General", "0.0", "0.0"]]);
    });
  });

  test("hidden rows and columns; null when they differ", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("3:4").rowHidden = true;
      const mixed = sheet.getRange("A1:C4");
      const rows = sheet.getRange("A3:A4");
      mixed.load("rowHidden,columnHidden,hidden");
      rows.load("rowHidden,columnHidden,hidden");
      await context.sync();
      expect([mixed.rowHidden, mixed.columnHidden, mixed.hidden]).toEqual([null, null, null]);
      expect([rows.rowHidden, rows.columnHidden, rows.hidden]).toEqual([true, false, true]);
    });
  });

  test("the selection", async () => {
    await onSheet(async (_, context) => {
      const other = context.workbook.worksheets.add("二");
      other.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load("address");
      active.load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["二!B2:C3", "二!B2"]);
    });
  });
});
