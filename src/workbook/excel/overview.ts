/** The open workbook at a glance: the names of its sheets, and the runs that can be taken back. */
import type { ExcelDoor } from "./door.ts";
import type { ExcelFailure } from "./failure.ts";
import { askRuns } from "./runs/record.ts";
import { askSheets } from "./runs/sheets.ts";
import { inExcel } from "./session.ts";
import type { SessionOptions } from "./session.ts";

/** A run that was written to its end. */
export interface FinishedRun {
  readonly runId: string;
  /** Planned names and the names that the sheets got; some may be gone or renamed by now. */
  readonly sheets: readonly { readonly planned: string; readonly name: string }[];
}

export type Overview =
  | {
      readonly ok: true;
      /** File name of the workbook, as Excel shows it. */
      readonly name: string;
      /** Names of all sheets in their order, hidden ones among them. */
      readonly sheets: readonly string[];
      /** The oldest first. */
      readonly runs: readonly FinishedRun[];
    }
  | ExcelFailure;

export async function workbookOverview(
  door: ExcelDoor,
  options: SessionOptions = {},
): Promise<Overview> {
  const seen = await inExcel(door, options, async (session) => {
    const runs = askRuns(session);
    const sheets = askSheets(session.context);
    const { workbook } = session.context;
    workbook.load("name");
    await session.sync();
    return { runs: runs(), sheets: sheets(), name: workbook.name };
  });
  if (!seen.ok) return seen;
  const finished = seen.value.runs.filter(({ state }) => state === "done");
  return {
    ok: true,
    name: seen.value.name,
    sheets: seen.value.sheets.map(({ name }) => name),
    runs: finished.map(({ id, sheets }) => ({
      runId: id,
      sheets: sheets.map(({ planned, name }) => ({ planned, name: name ?? planned })),
    })),
  };
}
