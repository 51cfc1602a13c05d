import { describe, expect, test } from "@jest/globals";
import { codeOf, onSheet } from "./support.ts";

type Value = string | number | boolean;
type Member = readonly [path: string, before: Value, value: Value];

const members: readonly Member[] = [
  ["fill/color", "#FFFFFF", "#FFC7CE"],
  ["font/color", "#000000", "#9C0006"],
  ["font/bold", false, true],
  ["font/italic", false, true],
  ["font/strikethrough", false, true],
  ["font/underline", "None", "Single"],
  ["font/name", "宋体", "黑体"],
  ["font/size", 11, 14],
  ["wrapText", false, true],
  ["shrinkToFit", false, true],
  ["horizontalAlignment", "General", "Center"],
  ["horizontalAlignment", "General", "CenterAcrossSelection"],
  ["verticalAlignment", "Center", "Top"],
  ["indentLevel", 0, 2],
  ["protection/locked", true, false],
  ["protection/formulaHidden", false, true],
];

/** The object that holds the last part of a path, and the name of that part. */
function reach(range: Excel.Range, path: string): readonly [holder: object, name: string] {
  const parts = path.split("/");
  const name = parts.pop() ?? "";
  const holder = parts.reduce<object>(
    (object, part) => Reflect.get(object, part) as object,
    range.format,
  );
  return [holder, name];
}

function load(range: Excel.Range, path: string): void {
  const members = [`format/${path}`];
  range.load(members);
}

function read(range: Excel.Range, path: string): unknown {
  const [holder, name] = reach(range, path);
  return Reflect.get(holder, name);
}

describe("formats", () => {
  test.each(members)(
    "%s is %j, becomes %j, and null where cells differ",
    async (path, before, value) => {
      await onSheet(async (sheet, context) => {
        const cell = sheet.getRange("B2");
        const pair = sheet.getRange("B2:B3");
        load(cell, path);
        await context.sync();
        expect(read(cell, path)).toBe(before);
        const [holder, name] = reach(cell, path);
        Reflect.set(holder, name, value);
        load(cell, path);
        load(pair, path);
        await context.sync();
        expect(read(cell, path)).toBe(value);
        expect(read(pair, path)).toBeNull();
      });
    },
  );

  test.each<readonly [path: string, value: Value]>([
    ["fill/color", "红"],
    ["font/size", 0],
    ["horizontalAlignment", "Middle"],
    ["columnWidth", -1],
    ["rowHeight", 500],
  ])("%s does not take %j", async (path, value) => {
    await onSheet(async (sheet, context) => {
      const [holder, name] = reach(sheet.getRange("A1"), path);
      Reflect.set(holder, name, value);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  test("a whole column's format reaches cells that are written later", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B:B").numberFormat = [["@"]];
      sheet.getRange("B:B").format.fill.color = "#FFFF00";
      await context.sync();
      sheet.getRange("B900").values = [["0012"]];
      const cell = sheet.getRange("B900");
      const other = sheet.getRange("B901");
      cell.load("values,numberFormat,format/fill/color");
      other.load("numberFormat");
      await context.sync();
      expect([cell.values, cell.numberFormat, cell.format.fill.color, other.numberFormat]).toEqual([
        [["0012"]],
        [["@"]],
        "#FFFF00",
        [["@"]],
      ]);
    });
  });

  test("a column's format moves with its column", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B:B").numberFormat = [["@"]];
      sheet.getRange("A:A").insert("Right");
      const row = sheet.getRange("A5:D5");
      row.load("numberFormat");
      await context.sync();
      expect(row.numberFormat).toEqual([["General", "General", "@", "General"]]);
    });
  });

  test("sizes in points", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.load("format/columnWidth,format/rowHeight");
      const wider = sheet.getRange("A1:C1");
      wider.load("format/columnWidth");
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([90, 30]);
      expect(wider.format.columnWidth).toBeNull();
    });
  });

  test("autofit widens for long text and heightens for wrapped text", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["短", "一个相当长的标题一个相当长的标题"]];
      range.format.autofitColumns();
      const [short, long] = [sheet.getRange("A1"), sheet.getRange("B1")];
      for (const cell of [short, long]) cell.load("format/columnWidth,format/rowHeight");
      await context.sync();
      expect(long.format.columnWidth).toBeGreaterThan(short.format.columnWidth * 3);
      const before = long.format.rowHeight;
      long.format.columnWidth = 40;
      long.format.wrapText = true;
      long.format.autofitRows();
      long.load("format/rowHeight");
      await context.sync();
      expect(long.format.rowHeight).toBeGreaterThan(before * 2);
    });
  });

  test("borders outside and inside", async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:E5").format;
      for (const edge of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideVertical",
        "InsideHorizontal",
      ] as const) {
        borders.getItem(edge).style = "Continuous";
      }
      borders.getItem("EdgeTop").weight = "Thick";
      borders.getItem("EdgeTop").color = "#FF0000";
      borders.load("items/sideIndex,items/style,items/weight,items/color");
      const outside = sheet.getRange("F6").format.borders.getItem("EdgeTop");
      outside.load("style");
      await context.sync();
      const top = borders.items.find(({ sideIndex }) => sideIndex === "EdgeTop");
      const inside = borders.items.filter(({ sideIndex }) => sideIndex.startsWith("Inside"));
      const diagonal = borders.items.find(({ sideIndex }) => sideIndex === "DiagonalUp");
      expect([top?.style, top?.weight, top?.color]).toEqual(["Continuous", "Thick", "#FF0000"]);
      // Every line within, not the first only.
      expect(inside.map(({ style, weight }) => `${style} ${weight}`)).toEqual([
        "Continuous Thin",
        "Continuous Thin",
      ]);
      expect([diagonal?.style, outside.style]).toEqual(["None", "None"]);
    });
  });

  test("set() with an object reaches deep members", async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.set({ values: [["村"]], format: { wrapText: true, font: { bold: true } } });
      cell.load("values,format/wrapText,format/font/bold");
      await context.sync();
      expect([cell.values, cell.format.wrapText, cell.format.font.bold]).toEqual([
        [["村"]],
        true,
        true,
      ]);
    });
  });
});
