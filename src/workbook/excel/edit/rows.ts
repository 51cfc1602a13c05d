/** Rows below the last filled row of a block: its empty rows first, then it grows. */
import { cellAddress, rangeAddress } from "../../address.ts";
import type { RowsEdit } from "../../edit.ts";
import type { PlanCell } from "../../plan.ts";
import type { ExcelValue } from "../bytes.ts";
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";
import { footingOf, isFilled } from "./footing.ts";
import { BATCH_BYTES, cellKey, patchBytes } from "./guard.ts";
import type { Patch } from "./guard.ts";
import { grow } from "./grow.ts";
import { blockHeaders, columnsOfHeaders } from "./headers.ts";
import { blockOf, intersects } from "./look.ts";
import type { BlockLook } from "./look.ts";
import type { EditRun, Entry } from "./run.ts";
import { isFormula, shown } from "./store.ts";
import { sentFor } from "./values.ts";
import type { Sent } from "./values.ts";

type Row = readonly PlanCell[];

interface Target {
  readonly index: number;
  readonly edit: RowsEdit;
  readonly outline: SheetOutline;
  readonly block: BlockLook;
  /** Columns on the sheet, one for each header of the edit. */
  readonly columns: readonly number[];
}

/** Somebody else filled the rows at the same moment: once more, below theirs. */
const TRIES = 2;

export async function applyRows(run: EditRun, session: Session): Promise<void> {
  for (const [count, [index, edit]] of run.of("rows").entries()) {
    // Each one may move what stands below it.
    if (count > 0) await run.lookAgain(session, () => false);
    await addRows(run, session, index, edit);
  }
}

async function addRows(
  run: EditRun,
  session: Session,
  index: number,
  edit: RowsEdit,
): Promise<void> {
  let rest: readonly Row[] = edit.rows;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) await run.lookAgain(session, () => false);
    const target = await targetOf(run, session, index, edit);
    if (!target) return;
    rest = await missingRows(run, session, target, rest);
    if (tries === 0 && rest.length < edit.rows.length) {
      const count = edit.rows.length - rest.length;
      run.skip(index, "already-there", { count });
    }
    if (rest.length === 0) {
      if (edit.rows.length === 0) run.tellDone(index);
      return;
    }
    const left = await place(run, session, target, rest);
    if (left === null) return;
    if (left.length === 0) {
      run.tellDone(index);
      return;
    }
    rest = left;
  }
  run.skip(index, "changed-since", { count: rest.length });
}

/** Null when the edit is left out. */
async function targetOf(
  run: EditRun,
  session: Session,
  index: number,
  edit: RowsEdit,
): Promise<Target | null> {
  const outline = run.sheetFor(index, edit.sheet);
  if (!outline) return null;
  const block = blockOf(outline, edit.table);
  if (!block) {
    run.skip(index, "table-gone");
    return null;
  }
  const headers = await blockHeaders(run, session, outline, block);
  const columns = columnsOfHeaders(edit.headers, headers, block.left);
  if (!columns) {
    run.skip(index, "column-gone", { cell: cellAddress(block.headerRow, block.left) });
    return null;
  }
  return { index, edit, outline, block, columns };
}

/** Those whose key stands in the columns already are left out. */
async function missingRows(
  run: EditRun,
  session: Session,
  { edit: { uniqueBy, uniqueWith = [], formats }, outline, block, columns }: Target,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  if (uniqueBy === undefined) return rows;
  const parts = [uniqueBy, ...uniqueWith].flatMap((index) => {
    const column = columns[index];
    return column === undefined ? [] : [{ index, column }];
  });
  const { headerRow, bottom } = block;
  const known = new Set<string>();
  if (bottom > headerRow) {
    const sheet = outline.id;
    const top = headerRow + 1;
    const areas = parts.map(({ column }) => ({
      sheet,
      range: { top, left: column, bottom, right: column },
    }));
    await run.store.read(session, areas);
    for (let row = top; row <= bottom; row += 1) {
      known.add(keyOf(parts.map(({ column }) => run.store.at(sheet, row, column).value)));
    }
  }
  return rows.filter((row) => {
    const values = parts.map(({ index }) => {
      const format = formats[index] ?? "text";
      return sentFor(row[index] ?? null, format, "General", run.valueContext()).value;
    });
    if (String(values[0] ?? "") === "") return true;
    const key = keyOf(values);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function keyOf(values: readonly ExcelValue[]): string {
  return values.map((value) => String(value ?? "")).join("\u0000");
}

/** The rows that somebody else was in the way of; null when the edit is left out. */
async function place(
  run: EditRun,
  session: Session,
  target: Target,
  rows: readonly Row[],
  newFrom = Infinity,
): Promise<readonly Row[] | null> {
  const { index, edit, outline, block } = target;
  const footing = await footingOf(run, session, outline, block);
  const { lastFilled, lastFree, hasFormulasBelow } = footing;
  const area = {
    top: lastFilled + 1,
    left: block.left,
    bottom: lastFilled + rows.length,
    right: block.right,
  };
  const missing = lastFree === null ? 0 : Math.max(0, area.bottom - lastFree);
  if (missing > 0) {
    // Somebody was quicker with the rows that came in.
    if (newFrom !== Infinity) return rows;
    const grown = await grow(run, session, outline, block, footing, missing);
    if (grown !== "grown") {
      run.skip(index, grown, { cell: rangeAddress(area), count: rows.length });
      return null;
    }
    if (hasFormulasBelow) {
      run.notices.push(
        `“${outline.name}”下面的合计行往下移了${missing}行,请看一下合计公式是否包含新加的行。`,
      );
    }
    const again = await targetOf(run, session, index, edit);
    return again && place(run, session, again, rows, (lastFree ?? 0) + 1);
  }
  if ((outline.merges ?? []).some((merge) => intersects(merge, area))) {
    run.skip(index, "merged-cells", { cell: rangeAddress(area) });
    return null;
  }
  await run.store.read(session, [{ sheet: outline.id, range: area }]);
  const left = await fill(run, session, target, rows, { first: area.top, newFrom });
  await tellHidden(run, session, target, area);
  return left;
}

/** Cells that were free when they were looked at are written; rows that are not so are given back. */
async function fill(
  run: EditRun,
  session: Session,
  target: Target,
  rows: readonly Row[],
  { first, newFrom }: { readonly first: number; readonly newFrom: number },
): Promise<readonly Row[]> {
  const left: Row[] = [];
  let batch: { row: Row; piece: Piece }[] = [];
  let bytes = 0;
  const send = async (): Promise<void> => {
    const intruded = await run.write(
      session,
      patchesOf(
        target,
        batch.map(({ piece }) => piece),
      ),
      batch.map(({ piece }) => piece.entry),
    );
    for (const { row, piece } of batch) {
      const isLost = target.columns.some((column) =>
        intruded.has(cellKey(target.outline.id, piece.row, column)),
      );
      if (isLost) left.push(row);
    }
    batch = [];
    bytes = 0;
  };
  for (const [offset, row] of rows.entries()) {
    const at = first + offset;
    const piece = pieceOf(run, target, row, at, at >= newFrom);
    if (!piece) {
      left.push(row);
      continue;
    }
    const more = patchesOf(target, [piece]).reduce((sum, one) => sum + patchBytes(one) / 4, 0);
    if (batch.length > 0 && bytes + more > BATCH_BYTES) await send();
    batch.push({ row, piece });
    bytes += more;
  }
  if (batch.length > 0) await send();
  return left;
}

interface Piece {
  readonly row: number;
  readonly sent: readonly Sent[];
  readonly entry: Entry;
}

/** Null when the row is not free any more. */
function pieceOf(
  run: EditRun,
  { index, edit, outline, block, columns }: Target,
  cells: Row,
  row: number,
  isNew: boolean,
): Piece | null {
  const { dateShift } = run.look;
  const before = columns.map((column) => run.store.at(outline.id, row, column));
  const sent = columns.map((_, at): Sent => {
    const cell = cells[at] ?? null;
    const stood = before[at];
    // What the table works out by itself it goes on working out.
    if (cell === null || cell === "" || !stood || isFormula(stood)) {
      return { value: null, format: null };
    }
    return sentFor(cell, edit.formats[at] ?? "general", stood.format, run.valueContext());
  });
  if (isFilled(run, outline.id, row, block.left, block.right)) return null;
  const written = columns.flatMap((column, at) => {
    const { value = null } = sent[at] ?? {};
    const stood = before[at];
    return value === null || !stood ? [] : [{ column, before: stood, after: value }];
  });
  const text = written
    .map(({ column, after, before: { format } }) => {
      const at = columns.indexOf(column);
      const value = shown(after, sent[at]?.format ?? format, dateShift);
      return `${edit.headers[at] ?? ""}:${value}`;
    })
    .join(";");
  const { left, right, table } = block;
  const { id: sheetId, name: sheet } = outline;
  return {
    row,
    sent,
    entry: {
      index,
      change: { kind: "row", sheetId, sheet, table, row, left, right, cells: written, isNew },
      lines: [
        {
          sheet,
          cell: rangeAddress({ top: row, left, bottom: row, right }),
          before: "",
          after: `(新增一行)${text}`,
        },
      ],
    },
  };
}

/** Rows that follow each other, in stretches of columns that do. */
function patchesOf({ outline, columns }: Target, pieces: readonly Piece[]): readonly Patch[] {
  const order = columns.map((column, at) => ({ column, at })).sort((a, b) => a.column - b.column);
  const stretches: { left: number; at: number[] }[] = [];
  for (const { column, at } of order) {
    const last = stretches.at(-1);
    if (last && last.left + last.at.length === column) last.at.push(at);
    else stretches.push({ left: column, at: [at] });
  }
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.at(-1)?.row === piece.row - 1) last.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap((run) =>
    stretches.map(({ left, at }) => ({
      sheet: outline.id,
      top: run[0]?.row ?? 1,
      left,
      values: run.map(({ sent }) => at.map((index) => sent[index]?.value ?? null)),
      formats: run.map(({ sent }) => at.map((index) => sent[index]?.format ?? null)),
    })),
  );
}

/** New rows that a filter hides are said so: nobody would find them. */
async function tellHidden(
  run: EditRun,
  session: Session,
  { outline }: Target,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Promise<void> {
  if (!outline.hasActiveFilter) return;
  const range = session.sheet(outline.id).getRange(`${top}:${bottom}`);
  range.load("rowHidden");
  await session.sync();
  const hidden = hiddenOf(range);
  if (hidden === "none") return;
  run.notices.push(
    `“${outline.name}”正在筛选:新写的第${top}至${bottom}行${hidden === "some" ? "有一部分" : ""}被筛选隐藏着,清除筛选就能看到。`,
  );
}

function hiddenOf(range: Excel.Range): "all" | "some" | "none" {
  // Office.js answers null, against its types, where some rows are hidden.
  const hidden = range.rowHidden as boolean | null;
  if (hidden === null) return "some";
  return hidden ? "all" : "none";
}
