/** Cells back to what they held, where they still hold what was written. */
import { cellAddress } from "../../../address.ts";
import type { SheetOutline } from "../../read/structure.ts";
import type { Session } from "../../session.ts";
import { bands } from "../cells.ts";
import { BATCH_BYTES, cellKey, patchBytes, restorable } from "../guard.ts";
import type { Patch } from "../guard.ts";
import { usedRange } from "../look.ts";
import type { ChangedCell, Neighbour } from "../record.ts";
import type { Entry } from "../run.ts";
import { shown } from "../store.ts";
import type { Undoing } from "../undo.ts";
import { RowIndex, readWhole, writableSheet } from "./sheets.ts";

const CHANGED = "后来有人改动过,保留现在的内容。";
const MOVED = "后来有人移动过这一行,没有撤销,请自己核对。";

interface Found {
  readonly change: ChangedCell;
  readonly outline: SheetOutline;
  /** Where the row stands now. */
  readonly row: number;
}

export async function undoCells(
  undoing: Undoing,
  session: Session,
  changes: readonly ChangedCell[],
): Promise<void> {
  const bySheet = new Map<SheetOutline, ChangedCell[]>();
  for (const change of changes) {
    const outline = writableSheet(undoing, change, cellAddress(change.row, change.column));
    if (outline) bySheet.set(outline, [...(bySheet.get(outline) ?? []), change]);
  }
  for (const [outline, own] of bySheet) {
    const found = await findRows(undoing, session, outline, own);
    await restore(undoing, session, found);
  }
}

/** Where the rows of the changes stand now; those that cannot be told are kept. */
async function findRows(
  undoing: Undoing,
  session: Session,
  outline: SheetOutline,
  changes: readonly ChangedCell[],
): Promise<readonly Found[]> {
  const used = usedRange(outline);
  if (!used) return [];
  const { store } = undoing.run;
  const columns = changes.map(({ column }) => column);
  const left = columns.reduce((least, column) => Math.min(least, column), used.left);
  const right = columns.reduce((most, column) => Math.max(most, column), used.right);
  await store.read(
    session,
    bands(changes.map(({ row }) => row)).map(([top, bottom]) => ({
      sheet: outline.id,
      range: { top, left, bottom, right },
    })),
  );
  const after = new Map(
    changes.map((change) => [cellKey("", change.row, change.column), change.after]),
  );
  /** The row as it was when the run was done: with the other cells that it changed. */
  const rowOf = ({ row, neighbours }: ChangedCell): readonly Neighbour[] =>
    neighbours.map(([column, value]) => [column, after.get(cellKey("", row, column)) ?? value]);
  const differing = (change: ChangedCell): number =>
    rowOf(change).filter(
      ([column, value]) => store.at(outline.id, change.row, column).value !== value,
    ).length;
  const missing = changes.filter((change) => differing(change) > 0);
  if (missing.length > 0) await readWhole(undoing, session, outline);
  const index = new RowIndex(undoing, outline);
  return changes.flatMap((change): Found[] => {
    if (!missing.includes(change)) return [{ change, outline, row: change.row }];
    const row = index.only([...rowOf(change), [change.column, change.after]]);
    if (row !== undefined) return [{ change, outline, row }];
    // The row itself may have been edited since, in one cell; in more of them it may be another.
    if (differing(change) === 1 && change.neighbours.length > 2) {
      return [{ change, outline, row: change.row }];
    }
    undoing.keep(change, cellAddress(change.row, change.column), MOVED);
    return [];
  });
}

async function restore(undoing: Undoing, session: Session, found: readonly Found[]): Promise<void> {
  const { run } = undoing;
  let patches: Patch[] = [];
  let entries: Entry[] = [];
  let bytes = 0;
  const send = async (): Promise<void> => {
    const intruded = await run.write(session, patches, entries);
    for (const { change } of entries) {
      if (change.kind !== "cell") continue;
      if (intruded.has(cellKey(change.sheetId, change.row, change.column))) {
        undoing.keep(change, cellAddress(change.row, change.column), CHANGED);
      } else {
        undoing.cells += 1;
      }
    }
    patches = [];
    entries = [];
    bytes = 0;
  };
  for (const item of found) {
    const step = stepFor(undoing, item);
    if (!step) continue;
    const more = patchBytes(step.patch);
    if (patches.length > 0 && bytes + more > BATCH_BYTES) await send();
    patches.push(step.patch);
    entries.push(step.entry);
    bytes += more;
  }
  if (patches.length > 0) await send();
}

/** Null for a cell that is left alone. */
function stepFor(
  undoing: Undoing,
  { change, outline, row }: Found,
): { readonly patch: Patch; readonly entry: Entry } | null {
  const { store, look } = undoing.run;
  const { column, before, after } = change;
  const now = store.at(outline.id, row, column);
  const cell = cellAddress(row, column);
  if (now.formula === before.formula && now.value === before.value) return null;
  if (now.value !== after && now.formula !== after) {
    undoing.keep(change, cell, CHANGED);
    return null;
  }
  const line = {
    sheet: outline.name,
    cell,
    before: shown(now.value, now.format, look.dateShift),
    after: shown(before.value, before.format, look.dateShift),
  };
  const format = now.format === before.format ? null : before.format;
  return {
    patch: {
      sheet: outline.id,
      top: row,
      left: column,
      values: [[restorable(before)]],
      formats: [[format]],
    },
    entry: {
      index: 0,
      lines: [line],
      change: { ...change, sheetId: outline.id, row, before: now, after: before.value },
    },
  };
}
