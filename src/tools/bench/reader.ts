/**
 * Reading speed, as ratios within one run: unpacking and decoding alone (the floor), our reader with
 * zlib and with fflate, and two libraries, all on the same bytes.
 */
import { inflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../workbook/read.ts";
import { nodeInflater } from "../../workbook/xlsx/read/inflate-node.ts";
import { webInflater } from "../../workbook/xlsx/read/inflate-web.ts";
import type { Inflater } from "../../workbook/xlsx/read/inflate.ts";
import { findDirectory, readDirectory } from "../../workbook/xlsx/read/zip-directory.ts";

export interface ReaderFigures {
  /** Processor time in milliseconds, by reader. */
  readonly cpuMs: Readonly<Record<ReaderName, number>>;
  /** The same over the floor's. */
  readonly ratio: Readonly<Record<ReaderName, number>>;
  /** Cells that our reader found, so that a fast reader cannot be an empty one. */
  readonly cells: number;
}

export type ReaderName = "floor" | "floorFflate" | "zlib" | "fflate" | "sheetjs" | "hucre";

/** Gives the files one by one: reading them from the disk is not measured. */
export type BookSource = () => Iterable<Uint8Array>;

const PARTS = /^xl\/(worksheets\/[^/]+\.xml|sharedStrings\.xml)$/;

/**
 * Reads all books once with each reader after one warm-up book each. `libraries: false` leaves the
 * slow ones out (their figures are 0).
 */
export async function benchReader(books: BookSource, libraries = true): Promise<ReaderFigures> {
  let cells = 0;
  const countCells = (count: number): void => {
    cells = count;
  };
  const cpuMs = {
    floor: await measure(books, floor),
    floorFflate: await measure(books, floorFflate),
    zlib: await measure(books, ownReader(nodeInflater, countCells)),
    fflate: await measure(
      books,
      ownReader(webInflater, () => undefined),
    ),
    sheetjs: libraries ? await measure(books, await sheetjs()) : 0,
    hucre: libraries ? await measure(books, await hucre()) : 0,
  };
  const over = (name: ReaderName): number => cpuMs[name] / cpuMs.floor;
  return {
    cpuMs,
    ratio: {
      floor: 1,
      floorFflate: over("floorFflate"),
      zlib: over("zlib"),
      fflate: over("fflate"),
      sheetjs: over("sheetjs"),
      hucre: over("hucre"),
    },
    cells,
  };
}

type Reader = (bytes: Uint8Array) => unknown;

async function measure(books: BookSource, read: Reader): Promise<number> {
  for (const bytes of books()) {
    await read(bytes);
    break;
  }
  let micros = 0;
  for (const bytes of books()) {
    const before = process.cpuUsage();
    await read(bytes);
    const { user, system } = process.cpuUsage(before);
    micros += user + system;
  }
  return micros / 1_000;
}

/** What no reader can do without: the large parts unpacked and decoded, nothing looked at. */
function floor(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let length = 0;
  for (const entry of readDirectory(view, bytes, findDirectory(view))) {
    if (!PARTS.test(entry.name)) continue;
    const start = localDataStart(view, entry.offset);
    const packed = bytes.subarray(start, start + entry.packedSize);
    length += decoder.decode(inflateRawSync(packed)).length;
  }
  return length;
}

function localDataStart(view: DataView, offset: number): number {
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function floorFflate(bytes: Uint8Array): number {
  const decoder = new TextDecoder();
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) });
  return Object.values(parts).reduce((length, part) => length + decoder.decode(part).length, 0);
}

function ownReader(inflater: Inflater, report: (cells: number) => void): Reader {
  let cells = 0;
  return async (bytes) => {
    const result = await readWorkbook(bytes, "测试.xlsx", inflater);
    if (!result.ok) throw new Error(`not read: ${result.notice.id}`);
    for (const sheet of result.workbook.sheets) {
      for (const row of sheet.rows) cells += row.cells.length;
    }
    report(cells);
  };
}

async function sheetjs(): Promise<Reader> {
  const { read, utils } = await import("@e965/xlsx");
  return (bytes) => {
    const book = read(bytes, { type: "array", dense: true });
    return Object.values(book.Sheets).map((sheet) => utils.sheet_to_json(sheet, { header: 1 }));
  };
}

async function hucre(): Promise<Reader> {
  const { readXlsx } = await import("hucre");
  return (bytes) => readXlsx(bytes);
}
