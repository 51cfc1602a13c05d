/** Added rows out again: emptied, and removed where they were not there before. */
import { rangeAddress } from "../../../address.ts";
import type { SheetOutline } from "../../read/structure.ts";
import type { Session } from "../../session.ts";
import { runsOf } from "../../areas.ts";
import { BATCH_BYTES, cellKey, patchBytes, restorable } from "../guard.ts";
import type { Patch } from "../guard.ts";
import type { AddedRow } from "../record.ts";
import type { Entry } from "../run.ts";
import { isEmpty, isFormula } from "../store.ts";
import type { Undoing } from "../undo.ts";
import { RowIndex, outlineOf, readWhole, writableSheet } from "./sheets.ts";

const CHANGED = "新增的这一行后来有人改动过,保留。";
const GONE = "新增的这一行后来被移动或删除,没有撤销。";

interface Found {
  readonly change: AddedRow;
  readonly outline: SheetOutline;
  readonly row: number;
}

export async function undoRows(
  undoing: Undoing,
  session: Session,
  changes: readonly AddedRow[],
  look: () => Promise<void>,
): Promise<void> {
  if (changes.length === 0) return;
  const found = await findRows(undoing, session, changes);
  const emptied = await empty(undoing, session, found);
  const fresh = emptied.filter(({ change }) => change.isNew);
  if (fresh.length === 0) return;
  await look();
  await removeRows(undoing, session, fresh);
  await look();
}

async function findRows(
  undoing: Undoing,
  session: Session,
  changes: readonly AddedRow[],
): Promise<readonly Found[]> {
  const bySheet = new Map<SheetOutline, AddedRow[]>();
  for (const change of changes) {
    const outline = writableSheet(undoing, change, addressOf(change));
    if (outline) bySheet.set(outline, [...(bySheet.get(outline) ?? []), change]);
  }
  const found: Found[] = [];
  for (const [outline, own] of bySheet) {
    await readWhole(undoing, session, outline);
    const index = new RowIndex(undoing, outline);
    for (const change of own) {
      const cells = change.cells.map(({ column, after }) => [column, after] as const);
      const { store } = undoing.run;
      const isHere = cells.every(
        ([column, after]) => store.at(outline.id, change.row, column).value === after,
      );
      const row = isHere ? change.row : index.only(cells);
      if (row === undefined) {
        const isBack = cells.every(
          ([column]) => store.at(outline.id, change.row, column).value === "",
        );
        if (!isBack) undoing.keep(change, addressOf(change), GONE);
      } else if (isTouched(undoing, outline, change, row)) {
        undoing.keep(change, addressOf({ ...change, row }), CHANGED);
      } else {
        found.push({ change, outline, row });
      }
    }
  }
  return found;
}

function addressOf({ row, left, right }: Pick<AddedRow, "row" | "left" | "right">): string {
  return rangeAddress({ top: row, left, bottom: row, right });
}

/** Somebody has typed beside what was written. */
function isTouched(
  { run }: Undoing,
  { id }: SheetOutline,
  { left, right, cells }: AddedRow,
  row: number,
): boolean {
  const own = new Set(cells.map(({ column }) => column));
  for (let column = left; column <= right; column += 1) {
    const cell = run.store.at(id, row, column);
    if (!own.has(column) && !isEmpty(cell) && !isFormula(cell)) return true;
  }
  return false;
}

async function empty(
  undoing: Undoing,
  session: Session,
  found: readonly Found[],
): Promise<readonly Found[]> {
  const done: Found[] = [];
  let batch: { item: Found; patches: readonly Patch[]; entry: Entry }[] = [];
  let bytes = 0;
  const send = async (): Promise<void> => {
    const intruded = await undoing.run.write(
      session,
      batch.flatMap(({ patches }) => patches),
      batch.map(({ entry }) => entry),
    );
    for (const { item } of batch) {
      const isLost = item.change.cells.some(({ column }) =>
        intruded.has(cellKey(item.outline.id, item.row, column)),
      );
      if (isLost) {
        undoing.keep(item.change, addressOf({ ...item.change, row: item.row }), CHANGED);
      } else {
        done.push(item);
        undoing.rows += 1;
      }
    }
    batch = [];
    bytes = 0;
  };
  for (const item of found) {
    const patches = patchesOf(item);
    const more = patches.reduce((sum, patch) => sum + patchBytes(patch), 0);
    if (batch.length > 0 && bytes + more > BATCH_BYTES) await send();
    batch.push({ item, patches, entry: entryOf(undoing, item) });
    bytes += more;
  }
  if (batch.length > 0) await send();
  return done;
}

/** Neighbouring cells of the row together. */
function patchesOf({ change: { cells }, outline, row }: Found): readonly Patch[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const columns = cells.map(({ column }) => column).sort((a, b) => a - b);
  return runsOf(columns.map((column) => [column, 1] as const)).map(({ first, last }) => {
    const part = Array.from({ length: last - first + 1 }, (_, at) => byColumn.get(first + at));
    return {
      sheet: outline.id,
      top: row,
      left: first,
      values: [part.map((cell) => (cell ? restorable(cell.before) : null))],
      formats: [part.map((cell) => cell?.before.format ?? null)],
    };
  });
}

function entryOf({ run }: Undoing, { change, outline, row }: Found): Entry {
  const cells = change.cells.map(({ column, before }) => ({
    column,
    before: run.store.at(outline.id, row, column),
    after: before.value,
  }));
  return {
    index: 0,
    change: { ...change, sheetId: outline.id, row, cells },
    lines: [
      {
        sheet: outline.name,
        cell: addressOf({ ...change, row }),
        before: "(新增的一行)",
        after: "(撤销新增)",
      },
    ],
  };
}

/**
 * Ranges that were read are followed by Excel when rows move, and so it is the rows that were seen to
 * be empty that go.
 */
async function removeRows(
  undoing: Undoing,
  session: Session,
  found: readonly Found[],
): Promise<void> {
  const groups = new Map<string, Found[]>();
  for (const item of found) {
    const { sheetId, table } = item.change;
    const key = JSON.stringify([sheetId, table]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const asked = [...groups.values()].flatMap((items) => {
    const [{ change, outline } = {}] = items;
    if (!change || !outline || !outlineOf(undoing, change)) return [];
    const rows = items.map(({ row }) => row).sort((a, b) => a - b);
    return runsOf(rows.map((row) => [row, 1] as const))
      .toReversed()
      .map(({ first, last }) => {
        const { left, right, table } = change;
        const range = session
          .sheet(outline.id)
          .getRange(
            table === null
              ? `${first}:${last}`
              : rangeAddress({ top: first, left, bottom: last, right }),
          );
        const cells = session
          .sheet(outline.id)
          .getRange(rangeAddress({ top: first, left, bottom: last, right }));
        cells.load("values,formulas");
        range.load("rowIndex");
        return { range, cells };
      });
  });
  await session.sync();
  for (const { range, cells } of asked) {
    const isFree = cells.values.every((row, at) =>
      row.every((value, index) => value === "" || cells.formulas[at]?.[index] !== value),
    );
    if (isFree) range.delete("Up");
  }
  await session.sync();
}
