/** Going to a place in the open workbook. */
import { cellAddress } from "../address.ts";
import type { ExcelDoor } from "./door.ts";
import { failure } from "./failure.ts";
import type { ExcelFailure } from "./failure.ts";
import { inExcel } from "./session.ts";

export type ShowOutcome = { readonly ok: true } | ExcelFailure;

/** Brings the sheet to the front and selects the row (1-based); `ItemNotFound` when it is gone. */
export function showRow(door: ExcelDoor, name: string, row: number): Promise<ShowOutcome> {
  return showCell(door, name, row);
}

/** As `showRow`; with a column only the cell is selected. */
export async function showCell(
  door: ExcelDoor,
  name: string,
  row: number,
  column?: number,
): Promise<ShowOutcome> {
  const address = column === undefined ? `${row}:${row}` : cellAddress(row, column);
  const result = await inExcel(door, {}, async (session): Promise<ShowOutcome> => {
    const sheet = session.context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await session.sync();
    if (!isThere(sheet)) return failure("ItemNotFound");
    sheet.activate();
    sheet.getRange(address).select();
    await session.sync();
    return { ok: true };
  });
  return result.ok ? result.value : result;
}

function isThere(sheet: Excel.Worksheet): boolean {
  return !sheet.isNullObject;
}
