/** A few rows of one sheet: what somebody has just typed. */
import type { RawRow } from "../../raw.ts";
import { DateStore } from "../../xlsx/read/dates.ts";
import { readCells } from "../cells.ts";
import { syncAskingDates } from "../dates.ts";
import type { ExcelDoor } from "../door.ts";
import type { ExcelFailure } from "../failure.ts";
import { inExcel } from "../session.ts";
import { RowCollector } from "./rows.ts";

export type SomeRows = { readonly ok: true; readonly rows: readonly RawRow[] } | ExcelFailure;

/** Rows from `first` to `last` (1-based) as far as they hold anything; none of a sheet that is gone. */
export async function readSomeRows(
  door: ExcelDoor,
  name: string,
  first: number,
  last: number,
): Promise<SomeRows> {
  const result = await inExcel(door, {}, async (session): Promise<readonly RawRow[]> => {
    const { worksheets } = session.context.workbook;
    const { asked, dateShift } = await syncAskingDates(session, () => {
      const sheet = worksheets.getItemOrNullObject(name).load("id");
      const used = sheet
        .getUsedRangeOrNullObject(true)
        .load("rowIndex,rowCount,columnIndex,columnCount");
      return { sheet, used };
    });
    const { sheet, used } = asked;
    if (sheet.isNullObject || used.isNullObject) return [];
    const top = Math.max(first - 1, used.rowIndex);
    const rows = Math.min(last, used.rowIndex + used.rowCount) - top;
    const extent = { top, rows, left: used.columnIndex, columns: used.columnCount };
    const collector = new RowCollector(extent.left, new DateStore(dateShift > 0));
    await readCells(
      session,
      [{ sheet: sheet.id, extent, members: ["values", "numberFormat"] }],
      (_, from, cells) => {
        collector.add(from, cells);
      },
    );
    return collector.rows;
  });
  return result.ok ? { ok: true, rows: result.value } : result;
}
