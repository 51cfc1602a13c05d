/** After a request that failed: how much of it has Excel done? */
import { inExcel } from "../session.ts";
import type { Session } from "../session.ts";
import { writeGuarded } from "./guard.ts";
import type { Line } from "./journal.ts";
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
  if (pending.length === 0) return;
  const store = new CellStore();
  const places = pending.flatMap(({ change }) => placeOf(change));
  const seen = await inExcel(run.door, {}, async (session) => {
    await store.read(session, places);
    const wrong = pending.filter(({ change }) => !isWritten(change, store));
    await correctLines(run, session, store, new Set(wrong.flatMap(({ lines }) => lines)));
  });
  const written = seen.ok ? pending.filter(({ change }) => isWritten(change, store)) : pending;
  run.changes.push(...written.map(({ change }) => change));
  if (seen.ok) for (const index of wholeEdits(pending, written)) run.done.add(index);
}

/** Lines come before what they tell of: those of changes that were not made say so. */
async function correctLines(
  run: EditRun,
  session: Session,
  store: CellStore,
  wrong: ReadonlySet<Line>,
): Promise<void> {
  const lines = run.pending.flatMap((entry) => entry.lines);
  const patch = run.journal.patch(lines);
  if (!patch || wrong.size === 0) return;
  const { sheet, top, left, values } = patch;
  const range = {
    top,
    left,
    bottom: top + values.length - 1,
    right: left + (values[0]?.length ?? 1) - 1,
  };
  await store.read(session, [{ sheet, range }]);
  const corrections = run.journal.corrections(patch, lines, wrong, store);
  if (corrections) await writeGuarded(session, [corrections], store, new Map());
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
