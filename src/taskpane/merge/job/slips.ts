/** 退回单 for the pane: as files to download, or as sheets for the open workbook. */
import { zipSync } from "fflate";
import { FileUnreadable } from "../../../job/unreadable.ts";
import { makeSlips, type Slip } from "../../../job/slips.ts";
import { sheetName, tableName } from "../../../report/parts/names.ts";
import type { SheetPlan, WorkbookPlan } from "../../../workbook/plan.ts";
import type { Inflater } from "../../../workbook/xlsx/read/inflate.ts";
import type { Deflater } from "../../../workbook/xlsx/write/deflater.ts";
import {
  writeWorkbook,
  type WriteNotice,
  type WrittenWorkbook,
} from "../../../workbook/xlsx/write/index.ts";
import { bytesOf, type Run } from "./run.ts";

export interface MadeFile {
  readonly name: string;
  /** Goes over to the pane without being copied. */
  readonly blob: Blob;
  /** What the file format could not take as it was. */
  readonly notices: readonly WriteNotice[];
}

/** Of one village, or of all (`null`). One at a time: only one of the villages' files is held. */
async function* slipsOf(
  run: Run,
  village: string | null,
  inflater: Inflater,
): AsyncGenerator<Slip> {
  const files = run.merge.files.filter((file) => village === null || file.village === village);
  yield* makeSlips({ ...run.merge, files }, (path) => readAgain(run, path), inflater);
}

/** One slip as it is, several in one .zip. Null when no file could be read again. */
export async function slipFile(
  run: Run,
  village: string | null,
  inflater: Inflater,
  deflater: Deflater,
): Promise<MadeFile | null> {
  const files: (WrittenWorkbook & { readonly name: string })[] = [];
  for await (const slip of slipsOf(run, village, inflater)) {
    files.push({ name: slip.name, ...(await writeWorkbook(slip.plan, deflater)) });
  }
  const [first] = files;
  if (first === undefined) return null;
  if (files.length === 1) return madeFile(first.name, first.bytes, first.notices);
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  // The .xlsx inside are compressed already.
  const zip = zipSync(entries, { level: 0 });
  const notices = files.flatMap((file) => file.notices);
  return madeFile(`退回单_${run.merge.period.id}.zip`, zip, notices);
}

export function madeFile(
  name: string,
  bytes: Uint8Array,
  notices: readonly WriteNotice[] = [],
): MadeFile {
  return { name, blob: new Blob([new Uint8Array(bytes)]), notices };
}

/** The slips of one village as sheets, each named after the village. Null as above. */
export async function slipSheets(
  run: Run,
  village: string,
  inflater: Inflater,
): Promise<WorkbookPlan | null> {
  const names = new Set<string>();
  const sheets: SheetPlan[] = [];
  for await (const { plan } of slipsOf(run, village, inflater)) {
    for (const sheet of plan.sheets) {
      const tables = sheet.tables.map((table) => ({
        ...table,
        name: tableName(`${table.name}_${sheets.length}`),
      }));
      sheets.push({ ...sheet, tables, name: sheetName(`退回单-${village}-${sheet.name}`, names) });
    }
  }
  return sheets.length === 0 ? null : { sheets, dictionary: [], properties: new Map() };
}

function readAgain({ sources }: Run, path: string): Promise<Uint8Array> {
  const blob = sources.get(path);
  if (!blob) throw new FileUnreadable("没有选这个文件");
  return bytesOf(blob);
}
