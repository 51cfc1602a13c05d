/** What we write, read back by a program of other people. */
import { describe, expect, test } from "@jest/globals";
import * as XLSX from "@e965/xlsx";
import type { CellObject } from "@e965/xlsx";
import fc from "fast-check";
import type { PlanCell, PlanFormat } from "../../../src/workbook/plan.ts";
import { sheetPlan, tablePlan, textColumn, workbookPlan, write } from "./support.ts";

type Seen = Pick<CellObject, "t" | "v" | "f" | "z">;

/** The cells of a table of one column, header first, as SheetJS sees them. */
async function readBack(
  values: readonly PlanCell[],
  format: PlanFormat = "text",
  header = "内容",
): Promise<Seen[]> {
  const rows = values.map((value) => [value]);
  const table = tablePlan([textColumn(header, { format })], rows);
  const { bytes } = await write(workbookPlan([sheetPlan({ tables: [table] })]));
  const sheet = XLSX.read(bytes, { cellFormula: true, cellNF: true }).Sheets["走访记录"] ?? {};
  return [header, ...values].map((_, index) => {
    const cell = sheet[`A${index + 1}`] as CellObject | undefined;
    return { t: "z", ...cell };
  });
}

const HOSTILE = [
  "=cmd|' /C calc'!A0",
  "+8613800000000",
  "-1+1",
  "@SUM(A1:A9)",
  "＝1+1",
  "＋86",
  "\t=1+1",
  '=HYPERLINK("http://example.invalid","点我")',
  "0012",
  "510623199001011234",
  "1e5",
  "TRUE",
  "2026-11-27",
  "#REF!",
  "<b>&amp;</b>",
  "]]>",
  "_x0041_",
  "_x005F_x0041_",
  " 前后有空格 ",
  "两行\n文字",
  "𠮷野家",
  "\u0001控制\u0000字符\u001f",
];

describe("hostile and delicate texts", () => {
  test.each(HOSTILE)("%j comes back as text, byte for byte", async (text) => {
    const [, cell] = await readBack([text]);
    expect(cell).toMatchObject({ t: "s", v: text });
    expect(cell?.f).toBeUndefined();
  });

  test.each(HOSTILE)("%j as a header", async (text) => {
    const [cell] = await readBack(["x"], "text", text);
    expect(cell).toMatchObject({ t: "s", v: text });
  });

  test.each(["date", "integer", "general"] as const)(
    "in a column of %s it stays text",
    async (format) => {
      const [, cell] = await readBack(["=1+1"], format);
      expect(cell).toMatchObject({ t: "s", v: "=1+1" });
      expect(cell?.f).toBeUndefined();
    },
  );

  test("any text at all", async () => {
    // SheetJS itself turns \r\n into \n.
    const text = fc
      .string({ unit: "binary", minLength: 1, maxLength: 40 })
      .filter((sample) => !sample.includes("\r\n"));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async (texts) => {
        const [, ...cells] = await readBack(texts);
        expect(cells.map(({ v }) => v)).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });

  test("ten thousand 18-digit IDs", async () => {
    const digit = fc.integer({ min: 0, max: 9 });
    const id = fc.array(digit, { minLength: 18, maxLength: 18 }).map((digits) => digits.join(""));
    const ids = fc.sample(id, { numRuns: 10_000, seed: 11 });
    const [, ...cells] = await readBack(ids);
    expect(cells.map(({ v }) => v)).toEqual(ids);
  });
});

describe("numbers and dates", () => {
  test.each([
    ["2026-11-27", 46353],
    ["1900-03-01", 61],
    ["2000-02-29", 36585],
    ["9999-12-31", 2958465],
  ])("%s is day %d, shown as yyyy-mm-dd", async (text, serial) => {
    const [, cell] = await readBack([text], "date");
    expect(cell).toMatchObject({ t: "n", v: serial, z: "yyyy\\-mm\\-dd" });
  });

  test.each(["2026-02-29", "1900-02-28", "2026-13-01", "2026-11-31", "月底前", "2026-11"])(
    "%s in a date column stays the text that it is",
    async (text) => {
      const [, cell] = await readBack([text], "date");
      expect(cell).toMatchObject({ t: "s", v: text });
    },
  );

  test.each([
    ["integer", 12, { t: "n", v: 12 }],
    ["decimal", 12.5, { t: "n", v: 12.5 }],
    ["text", 12, { t: "s", v: "12" }],
    ["decimal", Number.NaN, { t: "s", v: "NaN" }],
    ["general", true, { t: "b", v: true }],
    ["text", false, { t: "s", v: "false" }],
  ] as const)("%s %p", async (format, value, seen) => {
    const [, cell] = await readBack([value], format);
    expect(cell).toMatchObject(seen);
  });

  test("empty cells hold nothing", async () => {
    const [, ...cells] = await readBack([null, "", "x"]);
    expect(cells.map(({ v }) => v)).toEqual([undefined, undefined, "x"]);
  });

  test("a formula comes with its value", async () => {
    const cells = await readBack(
      [
        { formula: 'IF(1<2,"是","否")', cached: "是" },
        { formula: "1+1", cached: 2 },
      ],
      "general",
    );
    expect(cells.slice(1)).toMatchObject([
      { t: "s", v: "是", f: 'IF(1<2,"是","否")' },
      { t: "n", v: 2, f: "1+1" },
    ]);
  });
});
