/** After a request that failed: how much of it has Excel done? */
import { inExcel } from "../session.ts";
import type { Change } from "./record.ts";
import type { EditRun, Entry } from "./run.ts";
import { CellStore } from "./store.ts";
import type { Place } from "./store.ts";

/**
 * Looks at the places of the failed request. What holds our value was written and can be taken back;
 * its edit counts. Where even looking fails everything counts as possible: taking back asks again.
 */
export async function settle(run: EditRun): Promise<void> {
  const { pending } = run;
  run.pending = [];
  if (pending.length === 0) return;
  const store = new CellStore();
  const places = pending.flatMap(({ change }) => placeOf(change));
  const seen = await inExcel(run.door, {}, (session) => store.read(session, places));
  const written = seen.ok ? pending.filter(({ change }) => isWritten(change, store)) : pending;
  run.changes.push(...written.map(({ change }) => change));
  if (seen.ok) for (const index of wholeEdits(pending, written)) run.done.add(index);
}

function wholeEdits(pending: readonly Entry[], written: readonly Entry[]): readonly number[] {
  const missing = new Set(
    pending.filter((entry) => !written.includes(entry)).map(({ index }) => index),
  );
  return written.map(({ index }) => index).filter((index) => !missing.has(index));
}

function placeOf(change: Change): readonly Place[] {
  if (change.kind === "cell") {
    const { sheetId, row, column } = change;
    return [{ sheet: sheetId, range: { top: row, left: column, bottom: row, right: column } }];
  }
  if (change.kind !== "row") return [];
  const { sheetId, row, left, right } = change;
  return [{ sheet: sheetId, range: { top: row, left, bottom: row, right } }];
}

function isWritten(change: Change, store: CellStore): boolean {
  if (change.kind === "cell") {
    const { sheetId, row, column, before, after } = change;
    const now = store.at(sheetId, row, column);
    return now.value === after || (now.formula !== before.formula && now.formula === after);
  }
  if (change.kind !== "row") return true;
  const filled = change.cells.filter(({ after }) => after !== "");
  return filled.some(({ column, before, after }) => {
    const now = store.at(change.sheetId, change.row, column);
    return now.formula !== before.formula && (now.value === after || now.formula === after);
  });
}
