/** 撤销本次: takes away exactly what one run has made, unless the clerk has worked in it since. */
import type { ExcelDoor } from "../door.ts";
import { failure } from "../failure.ts";
import type { ExcelFailure } from "../failure.ts";
import { inExcel } from "../session.ts";
import type { Session, SessionOptions } from "../session.ts";
import { askExtents, hashContents } from "./contents.ts";
import { askProperties, changeProperties, propertyChanges } from "./properties.ts";
import { askRuns, saveRuns } from "./record.ts";
import type { Run } from "./record.ts";
import { askFront, askSheets, lastVisible, plannedNames, sheetsOfRun, sortOwn } from "./sheets.ts";
import type { KeptSheet, SheetNow } from "./sheets.ts";
import { isUnderway } from "./underway.ts";

export type UndoOutcome =
  | {
      readonly ok: true;
      /** Names of the sheets that are gone. */
      readonly removed: readonly string[];
      readonly kept: readonly KeptSheet[];
    }
  | ExcelFailure;

/** What is kept is the clerk's from then on: the run is forgotten. */
export async function undoRun(
  door: ExcelDoor,
  runId: string,
  options: SessionOptions = {},
): Promise<UndoOutcome> {
  const result = await inExcel(door, options, async (session): Promise<UndoOutcome> => {
    const front = askFront(session.context);
    const properties = askProperties(session);
    const { runs, sheets } = await look(session);
    const run = runs.find(({ id }) => id === runId);
    if (!run) return failure("RunUnknown");
    const own = sheetsOfRun(run, sheets);
    const extents = askExtents(
      session,
      own.map(({ sheet }) => sheet.id),
    );
    await session.sync();
    const contents = await hashContents(session, extents(), plannedNames(own));
    const sorted = sortOwn(own, contents, sheets);
    const others = runs.filter((other) => other !== run);
    const isBefore = sheets.some(({ id, visible }) => id === run.front && visible);
    if (isBefore && run.front !== undefined && sorted.remove.some(({ id }) => id === front())) {
      session.sheet(run.front).activate();
    }
    changeProperties(session, propertyChanges(properties(), runs, others));
    return { ok: true, removed: await remove(session, sorted.remove, others), kept: sorted.kept };
  });
  return result.ok ? result.value : result;
}

export type SweepOutcome =
  { readonly ok: true; readonly removed: readonly string[] } | ExcelFailure;

/**
 * After a reload: removes what runs that were broken off have left, sheets whose names still end in
 * （未完成）. A sheet that got another name since is the clerk's.
 */
export async function sweepUnfinished(
  door: ExcelDoor,
  options: SessionOptions = {},
): Promise<SweepOutcome> {
  const result = await inExcel(door, options, async (session) => {
    const { runs, sheets } = await look(session);
    const broken = runs.filter(({ id, state }) => state === "writing" && !isUnderway(id));
    if (broken.length === 0) return [];
    const names = new Set(broken.flatMap((run) => run.sheets.map(({ temporary }) => temporary)));
    const left = sheets.filter(({ name }) => names.has(name));
    const spared = lastVisible(left, sheets);
    const others = runs.filter((run) => !broken.includes(run));
    return remove(
      session,
      left.filter((sheet) => sheet !== spared),
      others,
    );
  });
  return result.ok ? { ok: true, removed: result.value } : result;
}

async function look(
  session: Session,
): Promise<{ readonly runs: readonly Run[]; readonly sheets: readonly SheetNow[] }> {
  const runs = askRuns(session);
  const sheets = askSheets(session.context);
  await session.sync();
  return { runs: runs(), sheets: sheets() };
}

/** The record is changed last: what was refused half-way can be asked for again. */
async function remove(
  session: Session,
  sheets: readonly SheetNow[],
  runsLeft: readonly Run[],
): Promise<readonly string[]> {
  for (const { id } of sheets) session.context.workbook.worksheets.getItemOrNullObject(id).delete();
  saveRuns(session, runsLeft);
  await session.sync();
  return sheets.map(({ name }) => name);
}
