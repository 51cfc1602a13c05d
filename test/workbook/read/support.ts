/** Small workbooks and zip files for the reader's tests, with every byte under control. */
import { deflateSync } from "fflate";
import type { RawSheet, RawWorkbook, ReadNotice, ReadResult } from "../../../src/workbook/raw.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { crc32 } from "../../../src/workbook/xlsx/read/crc32.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";

export interface ZipPart {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** 0 stored, 8 deflated (default). */
  readonly method?: number;
  readonly flags?: number;
  /** Lies for the directory. */
  readonly crc?: number;
  readonly size?: number;
  readonly offset?: number;
}

const encoder = new TextEncoder();

export function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? encoder.encode(text) : text;
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Little-endian numbers: `[value, bytes]`. */
export function record(
  ...fields: readonly (readonly [value: number, bytes: number])[]
): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, count]) =>
      Array.from({ length: count }, (_, index) => Math.floor(value / 2 ** (8 * index)) & 255),
    ),
  );
}

/** A zip file that holds what it is told to hold, true or not. */
export function makeZip(parts: readonly ZipPart[], declaredEntries = parts.length): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const { method = 8, flags = 0 } = part;
    const data = bytesOf(part.data);
    const name = bytesOf(part.name);
    const packed = method === 8 ? deflateSync(data) : data;
    const common = record(
      [20, 2],
      [flags, 2],
      [method, 2],
      [0, 4],
      [part.crc ?? crc32(data), 4],
      [packed.length, 4],
      [part.size ?? data.length, 4],
      [name.length, 2],
      [0, 2],
    );
    const local = concat(record([0x04034b50, 4]), common, name, packed);
    directory.push(
      concat(
        record([0x02014b50, 4], [20, 2]),
        common,
        record([0, 2], [0, 2], [0, 2], [0, 4], [part.offset ?? offset, 4]),
        name,
      ),
    );
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((length, entry) => length + entry.length, 0);
  const end = record(
    [0x06054b50, 4],
    [0, 4],
    [declaredEntries, 2],
    [declaredEntries, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return concat(...bodies, ...directory, end);
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface BookParts {
  /** Whole worksheet parts, or only what stands inside `<worksheet>`. */
  readonly sheets: readonly (string | Uint8Array)[];
  readonly names?: readonly string[];
  readonly states?: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Further parts, and relations of the first sheet to them. */
  readonly parts?: readonly ZipPart[];
  readonly sheetRelations?: string;
  /** More of the workbook's relations. */
  readonly relations?: string;
  readonly packageRelations?: string;
  readonly types?: readonly string[];
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

/** The parts of a workbook; the sheets are called 表1, 表2, … unless named. */
export function bookParts(book: BookParts): ZipPart[] {
  const sheets = book.sheets.map((sheet, index) => {
    const id = index + 1;
    const isWhole =
      typeof sheet !== "string" || sheet.startsWith("<?") || sheet.includes("worksheet");
    return {
      name: `xl/worksheets/sheet${id}.xml`,
      data: isWhole ? sheet : `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
      entry: `<sheet name="${book.names?.[index] ?? `表${id}`}" sheetId="${id}" ${
        book.states?.[index] ? `state="${book.states[index]}" ` : ""
      }r:id="rId${id}"/>`,
      relation: relation(
        `rId${id}`,
        book.types?.[index] ?? "worksheet",
        `worksheets/sheet${id}.xml`,
      ),
    };
  });
  const relations = [
    ...sheets.map((sheet) => sheet.relation),
    ...(book.strings === undefined
      ? []
      : [relation("rId900", "sharedStrings", "sharedStrings.xml")]),
    ...(book.styles === undefined ? [] : [relation("rId901", "styles", "styles.xml")]),
    book.relations ?? "",
  ];
  const wrap = (inner: string): string =>
    `<Relationships xmlns="${PACKAGE}">${inner}</Relationships>`;
  return [
    { name: "[Content_Types].xml", data: "<Types/>" },
    {
      name: "_rels/.rels",
      data: wrap(
        relation("r1", "officeDocument", "xl/workbook.xml") + (book.packageRelations ?? ""),
      ),
    },
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.workbookPr ?? ""}<sheets>${sheets
        .map((sheet) => sheet.entry)
        .join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", data: wrap(relations.join("")) },
    ...sheets.map(({ name, data }) => ({ name, data })),
    ...(book.strings === undefined ? [] : [{ name: "xl/sharedStrings.xml", data: book.strings }]),
    ...(book.styles === undefined ? [] : [{ name: "xl/styles.xml", data: book.styles }]),
    ...(book.sheetRelations === undefined
      ? []
      : [{ name: "xl/worksheets/_rels/sheet1.xml.rels", data: wrap(book.sheetRelations) }]),
    ...(book.parts ?? []),
  ];
}

export function makeBook(book: BookParts): Uint8Array {
  return makeZip(bookParts(book));
}

/** `<sheetData>` around rows. */
export function data(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}

export function sst(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

export function read(bytes: Uint8Array, name = "龙河村.xlsx"): Promise<ReadResult> {
  return readWorkbook(bytes, name, nodeInflater);
}

/** The workbook, or a failed test that names the reason. */
export async function readGood(bytes: Uint8Array, name?: string): Promise<RawWorkbook> {
  const result = await read(bytes, name);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.notice)}`);
  return result.workbook;
}

/** The reason of a refusal, or a failed test. */
export async function refusal(bytes: Uint8Array, name?: string): Promise<ReadNotice> {
  const result = await read(bytes, name);
  if (result.ok) throw new Error("the file was read");
  return result.notice;
}

export async function firstSheet(bytes: Uint8Array): Promise<RawSheet> {
  const [sheet] = (await readGood(bytes)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The cells of the only row of a sheet. */
export async function cellsOf(
  rows: string,
  book: Partial<BookParts> = {},
): Promise<readonly unknown[]> {
  const sheet = await firstSheet(makeBook({ sheets: [data(rows)], ...book }));
  return sheet.rows[0]?.cells ?? [];
}
