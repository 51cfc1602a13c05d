/** 综合账 of a summary that is about to be written: the records that whoever reads it will find. */
import type { LedgerRecord } from "../domain/records.ts";
import { TOWNSHIP_BOOK } from "../domain/replies/index.ts";
import type { WorkbookPlan } from "../workbook/plan.ts";
import { readWorkbook } from "../workbook/read.ts";
import type { Inflater } from "../workbook/xlsx/read/inflate.ts";
import type { Deflater } from "../workbook/xlsx/write/deflater.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import { factsOfWorkbook } from "./facts.ts";

/**
 * Those in the township's hands, each matter once. Written and read back, so that a matter is the
 * same whether the summary was read or made just now.
 */
export async function ownRecords(
  summary: WorkbookPlan,
  { deflater, inflater }: { readonly deflater: Deflater; readonly inflater: Inflater },
  { name, asOf }: { readonly name: string; readonly asOf: string },
): Promise<readonly LedgerRecord[]> {
  const sheets = summary.sheets.filter((sheet) => sheet.name.startsWith(TOWNSHIP_BOOK));
  if (sheets.length === 0) return [];
  const { bytes } = await writeWorkbook({ ...summary, sheets }, deflater);
  const read = await readWorkbook(bytes, name, inflater);
  return read.ok ? factsOfWorkbook(read.workbook, { name, asOf }).own : [];
}
