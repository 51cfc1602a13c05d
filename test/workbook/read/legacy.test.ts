/** Workbooks of Excel 5 and 95, whose text is in the code page of the computer that wrote them. */
import { expect, test } from "@jest/globals";
import * as XLSX from "@e965/xlsx";
import { readGood } from "./support.ts";

/** The library writes no Chinese in this format: letters are exchanged for GBK bytes. */
function excel95(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["ABCD", "001", 7]]), "visits");
  const bytes = XLSX.write(book, { bookType: "biff5", type: "buffer" }) as Buffer;
  const codePage = bytes.indexOf(Buffer.from([0x42, 0, 2, 0]));
  bytes.writeUInt16LE(936, codePage + 4);
  Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]).copy(bytes, bytes.indexOf("ABCD"));
  return bytes;
}

test("Chinese text of Excel 95", async () => {
  const { format, sheets } = await readGood(excel95(), "旧台账.xls");
  expect(format).toBe("xls");
  expect(sheets).toMatchObject([
    { name: "visits", rows: [{ number: 1, cells: ["张三", "001", 7] }] },
  ]);
});

test("1904 and hidden sheets of an old workbook", async () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["a"]]), "一");
  const dated = XLSX.utils.aoa_to_sheet([[44867]]);
  const cell = dated["A1"] as XLSX.CellObject;
  cell.z = "yyyy-mm-dd";
  XLSX.utils.book_append_sheet(book, dated, "二");
  book.Workbook = { WBProps: { date1904: true }, Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  const bytes = XLSX.write(book, { bookType: "biff8", type: "buffer" }) as Buffer;
  const { date1904, sheets, notices } = await readGood(bytes, "a.xls");
  expect(date1904).toBe(true);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["一", "visible"],
    ["二", "hidden"],
  ]);
  expect(sheets[1]?.rows).toEqual([{ number: 1, cells: [{ kind: "date", serial: 46329 }] }]);
  expect(notices.map(({ id }) => id)).toEqual(["file-legacy-format", "file-date-1904"]);
});
