/** Files that must be refused or survived, each named after what is wrong with it. */
import type { ReaderFindingId } from "../../../src/domain/findings/reader.ts";
import { bookParts, concat, data, makeBook, makeZip, record } from "./support.ts";
import type { BookParts, ZipPart } from "./support.ts";

export interface HostileFile {
  readonly fault: string;
  readonly id: ReaderFindingId;
  readonly bytes: () => Uint8Array;
}

const PLAIN: BookParts = { sheets: [data(`<row r="1"><c r="A1"><v>1</v></c></row>`)] };
const SHEET = "xl/worksheets/sheet1.xml";

function changed(name: string, change: Partial<ZipPart>): Uint8Array {
  return makeZip(
    bookParts(PLAIN).map((part) => (part.name === name ? { ...part, ...change } : part)),
  );
}

function withPart(part: ZipPart): Uint8Array {
  return makeZip([...bookParts(PLAIN), part]);
}

/** Different values: equal ones would pack too well. */
function manyCells(count: number): string {
  return Array.from({ length: count }, (_, index) => `<c><v>${(index * 7919) % 9973}</v></c>`).join(
    "",
  );
}

/** An OLE file whose directory (sector 0) holds these streams. */
export function makeOle(...names: readonly string[]): Uint8Array {
  const header = new Uint8Array(512);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  header.set(record([0x3e, 2], [3, 2], [0xfffe, 2], [9, 2], [6, 2]), 24);
  header.set(record([1, 4], [0, 4]), 44);
  header.fill(0xff, 76);
  header.set(record([1, 4]), 76);
  const directory = new Uint8Array(512);
  ["Root Entry", ...names].forEach((name, index) => {
    const units = Array.from(name, (letter) => [letter.charCodeAt(0), 2] as const);
    directory.set(record(...units), index * 128);
    directory.set(record([(name.length + 1) * 2, 2], [index === 0 ? 5 : 2, 1]), index * 128 + 64);
  });
  const table = new Uint8Array(512).fill(0xff);
  table.set(record([0xfffffffe, 4], [0xfffffffd, 4]));
  return concat(header, directory, table);
}

export const HOSTILE: readonly HostileFile[] = [
  { fault: "nothing", id: "file-empty", bytes: () => new Uint8Array(0) },
  { fault: "cut off", id: "file-truncated", bytes: () => makeBook(PLAIN).subarray(0, 900) },
  {
    fault: "directory points behind the file",
    id: "file-truncated",
    bytes: () => changed(SHEET, { offset: 0x7fffffff }),
  },
  {
    fault: "directory shorter than its count",
    id: "file-damaged",
    bytes: () => makeZip(bookParts(PLAIN), 50),
  },
  {
    fault: "offset into the middle of another part",
    id: "file-damaged",
    bytes: () => changed(SHEET, { offset: 7 }),
  },
  {
    fault: "wrong CRC of the strings",
    id: "file-crc",
    bytes: () =>
      makeZip(
        bookParts({ ...PLAIN, strings: "<sst/>" }).map((part) =>
          part.name === "xl/sharedStrings.xml" ? { ...part, crc: 1 } : part,
        ),
      ),
  },
  {
    fault: "only sheet with a wrong CRC",
    id: "file-damaged",
    bytes: () => changed(SHEET, { crc: 1 }),
  },
  {
    fault: "unpacks to more than declared",
    id: "file-damaged",
    bytes: () => changed(SHEET, { data: "<worksheet>".padEnd(5_000_000), size: 90_000 }),
  },
  {
    fault: "unpacks to less than declared",
    id: "file-damaged",
    bytes: () => changed(SHEET, { size: 90_000 }),
  },
  {
    fault: "ratio over 100 to 1",
    id: "file-zip-bomb",
    bytes: () => changed(SHEET, { data: "<worksheet>".padEnd(9_000_000) }),
  },
  {
    fault: "a part over 64 MiB",
    id: "file-too-large",
    bytes: () => changed(SHEET, { size: 65 * 1024 * 1024 }),
  },
  {
    fault: "parts over 256 MiB together",
    id: "file-too-large",
    bytes: () => withPart({ name: "xl/media/a.bin", data: "a", size: 300 * 1024 * 1024 }),
  },
  {
    fault: "1,001 parts",
    id: "file-too-many-entries",
    bytes: () =>
      makeZip(Array.from({ length: 1001 }, (_, index) => ({ name: `xl/${index}`, data: "" }))),
  },
  {
    fault: "two parts of one name",
    id: "file-duplicate-entries",
    bytes: () => withPart({ name: "xl/WORKSHEETS/sheet1.xml", data: "<worksheet/>" }),
  },
  {
    fault: "path that climbs out",
    id: "file-unsafe-path",
    bytes: () => withPart({ name: "xl/../../etc/passwd", data: "" }),
  },
  {
    fault: "path with a drive",
    id: "file-unsafe-path",
    bytes: () => withPart({ name: "C:\\windows\\a.xml", data: "" }),
  },
  {
    fault: "unknown packing method",
    id: "file-damaged",
    bytes: () => changed("xl/workbook.xml", { method: 99 }),
  },
  {
    fault: "encrypted zip part",
    id: "file-encrypted",
    bytes: () => changed("xl/workbook.xml", { flags: 1 }),
  },
  {
    fault: "DTD in a sheet",
    id: "file-dtd",
    bytes: () =>
      changed(SHEET, { data: `<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>` }),
  },
  {
    fault: "DTD inside the rows",
    id: "file-dtd",
    bytes: () => makeBook({ sheets: [data(`<!ENTITY b "c">`)] }),
  },
  {
    fault: "DTD in the strings",
    id: "file-dtd",
    bytes: () => makeBook({ ...PLAIN, strings: `<!DOCTYPE sst><sst/>` }),
  },
  {
    fault: "20,000 rows that end at XFD",
    id: "file-too-many-cells",
    bytes: () =>
      makeBook({
        sheets: [
          data(
            Array.from(
              { length: 20_000 },
              (_, row) => `<row><c r="XFD${row + 1}"><v>${row}</v></c></row>`,
            ).join(""),
          ),
        ],
      }),
  },
  {
    fault: "row 1,048,577",
    id: "file-damaged",
    bytes: () => makeBook({ sheets: [data(`<row r="1048577"><c><v>1</v></c></row>`)] }),
  },
  {
    fault: "column XFE",
    id: "file-damaged",
    bytes: () => makeBook({ sheets: [data(`<row r="1"><c r="XFE1"><v>1</v></c></row>`)] }),
  },
  {
    fault: "more cells in a row than columns",
    id: "file-damaged",
    bytes: () => makeBook({ sheets: [data(`<row>${manyCells(16_385)}</row>`)] }),
  },
  {
    fault: "rows that never end",
    id: "file-damaged",
    bytes: () => makeBook({ sheets: [`<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>`] }),
  },
  {
    fault: "cell that never ends",
    id: "file-damaged",
    bytes: () => makeBook({ sheets: [data(`<row r="1"><c r="A1"><v>1</v></row>`)] }),
  },
  {
    fault: "workbook part missing",
    id: "file-damaged",
    bytes: () => makeZip(bookParts(PLAIN).filter((part) => part.name !== "xl/workbook.xml")),
  },
  {
    fault: "binary workbook",
    id: "file-xlsb",
    bytes: () =>
      makeZip([
        { name: "[Content_Types].xml", data: "" },
        { name: "xl/workbook.bin", data: "x" },
      ]),
  },
  {
    fault: "Word document",
    id: "file-doc",
    bytes: () =>
      makeZip([
        { name: "[Content_Types].xml", data: "" },
        { name: "word/document.xml", data: "x" },
      ]),
  },
  {
    fault: "text document of LibreOffice",
    id: "file-doc",
    bytes: () =>
      makeZip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.text", method: 0 }]),
  },
  {
    fault: "workbooks in an archive",
    id: "file-archive",
    bytes: () => makeZip([{ name: "龙河村.xlsx", data: makeBook(PLAIN) }]),
  },
  {
    fault: "password",
    id: "file-encrypted",
    bytes: () => makeOle("EncryptionInfo", "EncryptedPackage"),
  },
  { fault: "old Word document", id: "file-doc", bytes: () => makeOle("WordDocument", "1Table") },
  { fault: "old presentation", id: "file-doc", bytes: () => makeOle("PowerPoint Document") },
  { fault: "other OLE file", id: "file-not-a-workbook", bytes: () => makeOle("Contents") },
  {
    fault: "old workbook without content",
    id: "file-legacy-unreadable",
    bytes: () => makeOle("Workbook"),
  },
  {
    fault: "workbook of Excel 95 without content",
    id: "file-legacy-unreadable",
    bytes: () => makeOle("Book"),
  },
  {
    fault: "cut-off OLE file",
    id: "file-truncated",
    bytes: () => makeOle("Workbook").subarray(0, 600),
  },
  { fault: "PDF", id: "file-not-a-workbook", bytes: () => Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj") },
  {
    fault: "photograph",
    id: "file-not-a-workbook",
    bytes: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  },
  {
    fault: "binary junk",
    id: "file-not-a-workbook",
    bytes: () => Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251),
  },
  {
    fault: "frame page without its folder",
    id: "file-html-frames",
    bytes: () =>
      Buffer.from("<html><frameset rows='*'><frame src='a.files/sheet001.htm'></frameset></html>"),
  },
  {
    fault: "log-in page",
    id: "file-html-no-table",
    bytes: () => Buffer.from("<!DOCTYPE html><html><body><form>登录</form></body></html>"),
  },
];
