/** Cells that get another value, unless something else stands there by now. */
import { cellAddress } from "../../address.ts";
import type { CellEdit } from "../../edit.ts";
import type { RawRange } from "../../raw.ts";
import { rectangles } from "../areas.ts";
import type { CellAt } from "../areas.ts";
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";
import { BATCH_BYTES, cellKey, patchBytes } from "./guard.ts";
import type { Patch } from "./guard.ts";
import { usedRange } from "./look.ts";
import type { Neighbour } from "./record.ts";
import type { EditRun, Entry } from "./run.ts";
import { holds, isFormula, shown } from "./store.ts";
import type { Place } from "./store.ts";
import { sentFor } from "./values.ts";
import type { Sent } from "./values.ts";

/** Rows this near to each other are read together. */
const GAP = 50;
/** A row is known again by its cells up to here. */
const WIDEST = 60;

interface Todo {
  readonly index: number;
  readonly edit: CellEdit;
  readonly outline: SheetOutline;
  /** The row as it was at first. */
  readonly neighbours: readonly Neighbour[];
}

interface Planned extends Todo {
  readonly sent: Sent;
  readonly entry: Entry;
}

export async function applyCells(run: EditRun, session: Session): Promise<void> {
  const named = run.of("cell").flatMap(([index, edit]) => {
    const outline = run.sheetFor(index, edit.sheet);
    return outline ? [{ index, edit, outline }] : [];
  });
  if (named.length === 0) return;
  await run.store.read(session, placesOf(named));
  let todo: readonly Todo[] = named.map((item) => ({
    ...item,
    neighbours: neighboursOf(run, item),
  }));
  const own = new Set<string>();
  todo = await round(run, session, todo, own);
  if (todo.length === 0) return;
  // Somebody was at work in these cells at the same moment: once more, looked at anew.
  await run.lookAgain(session, () => false);
  await run.store.read(session, placesOf(todo));
  const same = todo.filter((item) => isSameRow(run, item, own));
  for (const item of todo) if (!same.includes(item)) skipChanged(run, item);
  for (const item of await round(run, session, same, own)) skipChanged(run, item);
}

function neighboursOf(
  run: EditRun,
  { edit, outline }: Pick<Todo, "edit" | "outline">,
): readonly Neighbour[] {
  return run.store.neighbours(outline.id, edit.row, edit.column);
}

function isSameRow(run: EditRun, { edit, outline, neighbours }: Todo, own: Set<string>): boolean {
  return neighbours.every(
    ([column, value]) =>
      own.has(cellKey(outline.id, edit.row, column)) ||
      run.store.at(outline.id, edit.row, column).value === value,
  );
}

function skipChanged(run: EditRun, { index, edit }: Todo): void {
  run.skip(index, "changed-since", { cell: cellAddress(edit.row, edit.column) });
}

/** Writes what can be written; what others were changing is given back. */
async function round(
  run: EditRun,
  session: Session,
  todo: readonly Todo[],
  own: Set<string>,
): Promise<readonly Todo[]> {
  const taken = new Set<string>();
  const planned = todo.flatMap((item): Planned[] => {
    const plan = planCell(run, item);
    const key = cellKey(item.outline.id, item.edit.row, item.edit.column);
    if (plan && taken.has(key)) skipChanged(run, item);
    if (!plan || taken.has(key)) return [];
    taken.add(key);
    return [plan];
  });
  const again: Todo[] = [];
  for (const batch of batches(planned)) {
    const entries = batch.flatMap(({ cells }) => cells.map(({ entry }) => entry));
    const intruded = await run.write(
      session,
      batch.map(({ patch }) => patch),
      entries,
    );
    for (const item of batch.flatMap(({ cells }) => cells)) {
      const key = cellKey(item.outline.id, item.edit.row, item.edit.column);
      if (intruded.has(key)) {
        again.push(item);
      } else {
        own.add(key);
        run.tellDone(item.index);
      }
    }
  }
  return again;
}

/** Null for an edit that is left out. */
function planCell(run: EditRun, todo: Todo): Planned | null {
  const { index, edit, outline } = todo;
  const { row, column } = edit;
  const at = run.store.at(outline.id, row, column);
  const cell = cellAddress(row, column);
  const { dateShift } = run.look;
  const sent = sentFor(edit.after, edit.format, at.format, run.valueContext());
  const reason = (() => {
    if (isCovered(outline, row, column)) return "merged-cells";
    if (!holds(at, edit.before, dateShift)) {
      return at.value === edit.after || at.value === sent.value ? "already-there" : "changed-since";
    }
    const witness = edit.witness ?? [];
    const isSame = witness.every((other) =>
      holds(run.store.at(outline.id, row, other.column), other.value, dateShift),
    );
    if (!isSame) return "changed-since";
    if (isFormula(at)) return "formula";
    return at.value === sent.value && sent.format === null ? "already-there" : null;
  })();
  if (reason !== null) {
    run.skip(index, reason, { cell });
    return null;
  }
  const change = {
    kind: "cell",
    sheetId: outline.id,
    sheet: outline.name,
    row,
    column,
    before: at,
    after: sent.value,
    neighbours: todo.neighbours,
  } as const;
  const line = {
    sheet: outline.name,
    cell,
    before: shown(at.value, at.format, dateShift),
    after: shown(sent.value, sent.format ?? at.format, dateShift),
  };
  return { ...todo, sent, entry: { index, change, lines: [line] } };
}

/** In a merged area, but not its first cell. */
function isCovered({ merges }: SheetOutline, row: number, column: number): boolean {
  return (merges ?? []).some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      !(row === top && column === left),
  );
}

/** The rows of the edits, with whatever stands in them: near ones together. */
function placesOf(items: readonly Pick<Todo, "edit" | "outline">[]): Place[] {
  const bySheet = new Map<SheetOutline, CellAt[]>();
  for (const { edit, outline } of items) {
    const cells = bySheet.get(outline) ?? [];
    cells.push(edit, ...(edit.witness ?? []).map(({ column }) => ({ row: edit.row, column })));
    bySheet.set(outline, cells);
  }
  return [...bySheet].flatMap(([outline, cells]) => {
    const used = usedRange(outline);
    const columns = cells.map(({ column }) => column);
    const left = Math.min(used?.left ?? 1, ...extremes(columns));
    const right = Math.max(Math.min(used?.right ?? 1, left + WIDEST), ...extremes(columns));
    return bands(cells.map(({ row }) => row)).map(([top, bottom]) => ({
      sheet: outline.id,
      range: { top, left, bottom, right } satisfies RawRange,
    }));
  });
}

function extremes(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return [sorted[0] ?? 1, sorted.at(-1) ?? 1];
}

export function bands(rows: readonly number[]): [top: number, bottom: number][] {
  const found: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && row - last[1] <= GAP) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

interface Piece {
  readonly patch: Patch;
  readonly cells: readonly Planned[];
}

/** Neighbouring cells as one block, as many blocks as a request takes. */
function* batches(planned: readonly Planned[]): Generator<readonly Piece[]> {
  let batch: Piece[] = [];
  let bytes = 0;
  for (const piece of pieces(planned)) {
    const more = patchBytes(piece.patch) + piece.cells.length * LINE_BYTES;
    if (batch.length > 0 && bytes + more > BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(piece);
    bytes += more;
  }
  if (batch.length > 0) yield batch;
}

/** A line of 修改记录, about. */
const LINE_BYTES = 300;
/** Rows of one block. */
const MOST_ROWS = 500;

function* pieces(planned: readonly Planned[]): Generator<Piece> {
  for (const sheet of new Set(planned.map(({ outline }) => outline.id))) {
    const items = planned.filter(({ outline }) => outline.id === sheet);
    const at = new Map(
      items.map((item) => [cellKey(sheet, item.edit.row, item.edit.column), item]),
    );
    const cells = items.map(({ edit: { row, column } }) => ({ row, column }));
    for (const whole of rectangles(cells)) {
      for (let { top } = whole; top <= whole.bottom; top += MOST_ROWS) {
        const range = { ...whole, top, bottom: Math.min(whole.bottom, top + MOST_ROWS - 1) };
        yield piece(sheet, range, at);
      }
    }
  }
}

function piece(
  sheet: string,
  { top, left, bottom, right }: RawRange,
  at: ReadonlyMap<string, Planned>,
): Piece {
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) =>
      at.get(cellKey(sheet, top + row, left + column)),
    ),
  );
  return {
    patch: {
      sheet,
      top,
      left,
      values: rows.map((row) => row.map((item) => item?.sent.value ?? null)),
      formats: rows.map((row) => row.map((item) => item?.sent.format ?? null)),
    },
    cells: rows.flat().flatMap((item) => item ?? []),
  };
}
