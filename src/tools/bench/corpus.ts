/**
 * The workbooks of a township, made once and kept in a folder. Written by SheetJS with shared
 * strings, as Excel and WPS write them: what villages type has always been saved by such a program.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Village } from "../../domain/villages/types.ts";
import { COMMON_VILLAGE, CORPUS_MONTH, LARGE_VILLAGE, corpusSheets } from "./corpus-rows.ts";
import type { CorpusCell, CorpusSheet, CorpusSizes } from "./corpus-rows.ts";

/** Change it with anything that changes a byte of the files. */
const VERSION = "corpus-3";
const STAMP = "stamp.txt";

export interface CorpusKind {
  readonly count: number;
  readonly sizes: CorpusSizes;
}
const LARGE_FILES: CorpusKind = { count: 200, sizes: LARGE_VILLAGE };
export const COMMON_FILES: CorpusKind = { count: 300, sizes: COMMON_VILLAGE };

export interface Corpus {
  /** Paths of the workbooks, in order. */
  readonly files: readonly string[];
  readonly villages: readonly Village[];
}

/** Takes the workbooks from `folder`, or makes them there first (a minute or two). */
export async function corpus(
  folder: string,
  say: (text: string) => void,
  { count, sizes }: CorpusKind = LARGE_FILES,
): Promise<Corpus> {
  const villages = Array.from({ length: count }, (_, index) => corpusVillage(index));
  const files = villages.map(({ name }) =>
    path.join(folder, `${name}${CORPUS_MONTH}民情台账.xlsx`),
  );
  if ((await stampIn(folder)) === VERSION) return { files, villages };
  await mkdir(folder, { recursive: true });
  for (const [index, village] of villages.entries()) {
    if (index % 20 === 0) say(`生成测试文件 ${index}/${count}`);
    await writeFile(
      files[index] ?? "",
      await workbook(corpusSheets(village.name, `V${index + 1}`, sizes)),
    );
  }
  await writeFile(path.join(folder, STAMP), VERSION);
  return { files, villages };
}

async function stampIn(folder: string): Promise<string> {
  try {
    return await readFile(path.join(folder, STAMP), "utf8");
  } catch {
    return "";
  }
}

const FIRST = "金银铜铁石竹松柏梅兰菊荷柳桃李杏枫桐榆槐";
const SECOND = "龙凤虎马牛羊鹤鹿溪坪湾塘沟岭坝";

/** Two characters give 300 names, none of them part of another. */
function corpusVillage(index: number): Village {
  const first = FIRST.charAt(index % FIRST.length);
  const second = SECOND.charAt(Math.floor(index / FIRST.length));
  return {
    name: `${first}${second}村`,
    aliases: [],
    code: `510199105${String(200 + index)}`,
    deadline: "2026-11-27",
    received: "2026-11-26",
    contact: "",
    listed: true,
  };
}

async function workbook(sheets: readonly CorpusSheet[]): Promise<Uint8Array> {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => row.map(sheetCell))), name);
  }
  const bytes: unknown = write(book, {
    type: "array",
    bookType: "xlsx",
    bookSST: true,
    compression: true,
  });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("no bytes were written");
  return new Uint8Array(bytes);
}

function sheetCell(cell: CorpusCell): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  return { t: "n", v: cell.serial, z: "yyyy-mm-dd" };
}
