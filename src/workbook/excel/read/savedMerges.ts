/** Merged ranges below ExcelApi 1.13: Office.js does not tell them there, the saved copy does. */
import type { RawRange } from "../../raw.ts";
import type { ExcelDoor } from "../door.ts";

/** By the names of sheets. */
export type SavedMerges = ReadonlyMap<string, readonly RawRange[]>;

const NONE: SavedMerges = new Map();

/**
 * Reads the whole copy for them, so only to be asked where there is no other way. A sheet that is
 * missing could not be seen; without a copy all are.
 */
export async function savedMerges({ savedCopy }: ExcelDoor): Promise<SavedMerges> {
  try {
    const copy = await savedCopy?.();
    if (!copy) return NONE;
    // Few need the reader here: it comes when it is asked for.
    const { readWorkbook } = await import("../../read.ts");
    const read = await readWorkbook(copy.bytes, "", copy.inflater);
    if (!read.ok) return NONE;
    return new Map(read.workbook.sheets.map(({ name, merges }) => [name, merges]));
  } catch {
    // Whatever kept it from us, the clerk is told of every sheet that was not seen.
    return NONE;
  }
}
