/** Text files: encodings, delimiters, quotes. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseCsv, sniffDelimiter } from "../../../src/workbook/text/csv.ts";
import { decodeText, looksBinary } from "../../../src/workbook/text/decode.ts";
import { bytesOf, concat, readGood } from "./support.ts";

/** 编号,姓名 in GBK, a line each, and a name with a rare character of GB 18030 (𠮷). */
const GBK = Uint8Array.from([
  0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0d, 0x0a, 0x30, 0x30, 0x31, 0x2c, 0xd5,
  0xc5, 0xc8, 0xfd, 0x0d, 0x0a, 0x30, 0x30, 0x32, 0x2c, 0x95, 0x34, 0xb2, 0x35,
]);
const TABLE = "编号,姓名\r\n001,张三\r\n002,𠮷";
const ROWS = [
  { number: 1, cells: ["编号", "姓名"] },
  { number: 2, cells: ["001", "张三"] },
  { number: 3, cells: ["002", "𠮷"] },
];

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
}

describe("encodings", () => {
  test.each([
    ["UTF-8", bytesOf(TABLE), "UTF-8"],
    ["UTF-8 with its mark", concat(Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(TABLE)), "UTF-8"],
    ["UTF-16, little end first", utf16(TABLE, false), "UTF-16"],
    ["UTF-16, big end first", utf16(TABLE, true), "UTF-16"],
    ["GBK", GBK, "GBK"],
  ])("%s", async (_, bytes, encoding) => {
    const workbook = await readGood(bytes, "11月/龙河村.台账.csv");
    expect(workbook.format).toBe("csv");
    expect(workbook.sheets).toMatchObject([{ name: "龙河村.台账", rows: ROWS }]);
    expect(workbook.notices).toEqual([
      { id: "file-text-format", slots: { format: ".csv", encoding } },
    ]);
  });

  test("one broken byte does not turn UTF-8 into GBK, and is reported", async () => {
    const bytes = concat(
      bytesOf("编号,姓名,村\r\n1,张"),
      Uint8Array.of(0xff),
      bytesOf("三,龙河村"),
    );
    const { sheets, notices } = await readGood(bytes, "a.csv");
    expect(sheets[0]?.rows[1]?.cells).toEqual(["1", "张\ufffd三", "龙河村"]);
    expect(notices[1]).toEqual({ id: "file-text-damaged", slots: { count: 1 } });
  });

  test("rare characters of names", () => {
    const bytes = Uint8Array.of(0xb3, 0xc2, 0xfe, 0x9f);
    expect(decodeText(bytes)).toEqual({ text: "陈䶮", encoding: "GBK", damaged: 0 });
  });

  test("programs are not text", () => {
    expect(looksBinary(Uint8Array.from([1, 2, 3, 4, 5]))).toBe(true);
    expect(looksBinary(bytesOf("a\u0000b"))).toBe(true);
    expect(looksBinary(GBK)).toBe(false);
    expect(looksBinary(utf16("a", false))).toBe(false);
  });
});

describe("fields", () => {
  test.each([
    ["plain", "a,b,c", [["a", "b", "c"]]],
    ["quotes", '"a,b","c ""d"" e"', [["a,b", 'c "d" e']]],
    ["line breaks in quotes", '"一\r\n二",b\r\n"三\n四"', [["一\n二", "b"], ["三\n四"]]],
    ["text behind the closing quote", '"a"b,c', [["ab", "c"]]],
    [
      "a quote that is never closed",
      'a,"b\nc,d',
      [
        ["a", '"b'],
        ["c", "d"],
      ],
    ],
    ["a quote inside a field", 'a"b,c', [['a"b', "c"]]],
    ["empty cells", ",b,,d,,", [[null, "b", null, "d"]]],
    ["a trailing delimiter at the end", "a,", [["a"]]],
    ["nothing is trimmed", " a ,　b", [[" a ", "　b"]]],
    ["numbers stay text", "0012,510129199001011234,1e5", [["0012", "510129199001011234", "1e5"]]],
    ["kept as text by a formula", '="0012","=""34"""', [["0012", "34"]]],
    ["other formulas stay text", "=A1,=cmd|'/c calc'!A0", [["=A1", "=cmd|'/c calc'!A0"]]],
    [
      "line ends of old Macs",
      "a,b\rc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "tabs",
      "a\tb,c\nd\te",
      [
        ["a", "b,c"],
        ["d", "e"],
      ],
    ],
    [
      "semicolons",
      "a;b\nc;d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a declared delimiter", "sep=;\r\na;b,c,d,e", [["a", "b,c,d,e"]]],
  ])("%s", (_, text, cells) => {
    expect(parseCsv(text).map((row) => row.cells)).toEqual(cells);
  });

  test("empty lines keep the count of lines", () => {
    expect(parseCsv("a\n\n,,\nb").map((row) => row.number)).toEqual([1, 4]);
  });

  test("delimiters inside quotes do not count", () => {
    expect(sniffDelimiter('"a,b,c,d"\t"e,f"')).toBe("\t");
    expect(sniffDelimiter("")).toBe(",");
  });

  test("what is written by the rules comes back", () => {
    const field = fc.string({ unit: "grapheme" }).filter((text) => !/^="|\r/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = rows
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
          .join("\r\n");
        const found = new Map(parseCsv(`sep=,\n${text}`).map((row) => [row.number, row.cells]));
        const trimmed = rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
        trimmed.forEach((row, index) => {
          while (row.length > 0 && row.at(-1) === null) row.pop();
          expect(found.get(index + 1) ?? []).toEqual(row);
        });
      }),
    );
  });
});
