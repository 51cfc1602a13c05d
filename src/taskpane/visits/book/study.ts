/** From the workbook as it was read to what the task needs to know of it. */
import { readBook } from "../../../book/read.ts";
import { entryFacts, type EntryFacts } from "../../../entry/facts.ts";
import type { RawWorkbook } from "../../../workbook/raw.ts";

export function studyBook(
  workbook: RawWorkbook,
  book: { readonly name: string; readonly asOf: string },
): EntryFacts {
  return entryFacts(readBook(workbook, book));
}
