/** Changes that people make in the open workbook, as hints: Excel leaves some of them out. */
import { parseRange } from "../address.ts";
import type { ExcelDoor } from "./door.ts";
import { errorCode } from "./failure.ts";

export interface SheetChange {
  readonly sheet: string;
  /** 1-based. */
  readonly rows: { readonly first: number; readonly last: number };
}

/** Where Excel refuses to tell of changes, nothing is watched and nothing goes wrong. */
export async function watchChanges(
  door: ExcelDoor,
  onChange: (change: SheetChange) => void,
): Promise<() => void> {
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Newer than the floor, and left out by older hosts: then everything counts as a person's.
    const { triggerSource }: { readonly triggerSource?: string } = event;
    const rows = rowsOf(event.address);
    if (triggerSource === "ThisLocalAddin" || !rows) return;
    const sheet = await sheetName(door, event.worksheetId);
    if (sheet !== null) onChange({ sheet, rows });
  };
  try {
    return await door.run({ delayForCellEdit: true }, async (context) => {
      const registered = context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
      return () => {
        registered.remove();
        // Nobody is left to be told when even this is refused.
        registered.context.sync().catch(() => undefined);
      };
    });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return () => undefined;
  }
}

/** `A3`, `B2:C9`, `4:6`, `A:C`; several areas are one stretch of rows. */
function rowsOf(address: string): SheetChange["rows"] | null {
  const areas = address.split(",").map((area) => {
    const cells = parseRange(area);
    if (cells) return { first: cells.top, last: cells.bottom };
    const rows = /^\$?(\d+):\$?(\d+)$/.exec(area);
    return rows ? { first: Number(rows[1]), last: Number(rows[2]) } : null;
  });
  const known = areas.filter((area) => area !== null);
  if (known.length === 0) return null;
  return {
    first: Math.min(...known.map(({ first }) => first)),
    last: Math.max(...known.map(({ last }) => last)),
  };
}

async function sheetName(door: ExcelDoor, id: string): Promise<string | null> {
  try {
    return await door.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return null;
  }
}
