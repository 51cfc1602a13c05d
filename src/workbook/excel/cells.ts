/** Cells of the open workbook, read in few answers: as many rows at a time as bytes allow. */
import { rowBytes } from "./bytes.ts";
import type { ExcelValue } from "./bytes.ts";
import { errorCode } from "./failure.ts";
import { nextTurn } from "./session.ts";
import type { Session } from "./session.ts";

/** A rectangle on a sheet; rows and columns count from 0, as in Office.js. */
export interface Extent {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellMember = "values" | "numberFormat" | "formulas";

export interface Wanted {
  /** Id of the worksheet. */
  readonly sheet: string;
  readonly extent: Extent;
  readonly members: readonly CellMember[];
}

export type Cells = Readonly<Partial<Record<CellMember, readonly (readonly ExcelValue[])[]>>>;

/** Told of each block once, in order; `top` counts from 0 on the sheet. */
export type OnCells = (wanted: Wanted, top: number, cells: Cells) => void;

/** Excel on the web answers at most 5 MB; the library unpacks an answer in one go. */
const RESPONSE_BYTES = 1_400_000;
/** Before anything is known about the length of texts. */
const FIRST_CELLS = 20_000;
const MOST_CELLS = 400_000;

interface Piece {
  readonly wanted: Wanted;
  readonly from: number;
  readonly rows: number;
}

/** Reads everything wanted; the first answer tells how much fits into the next ones. */
export async function readCells(
  session: Session,
  wanted: readonly Wanted[],
  onCells: OnCells,
): Promise<void> {
  let rest: readonly Piece[] = wanted
    .filter(({ extent }) => extent.rows > 0)
    .map((item) => ({ wanted: item, from: 0, rows: item.extent.rows }));
  let cells = FIRST_CELLS;
  while (rest.length > 0) {
    const [now, later] = share(rest, cells);
    const answer = await ask(session, now);
    if (answer === null) {
      cells = Math.ceil(Math.min(cells, count(now)) / 2);
      continue;
    }
    await nextTurn();
    for (const [index, { wanted: item, from }] of now.entries()) {
      onCells(item, item.extent.top + from, answer.cells[index] ?? {});
    }
    await nextTurn();
    const fitting = (RESPONSE_BYTES / Math.max(answer.bytes, 1)) * count(now);
    cells = Math.max(1, Math.min(Math.floor(fitting), MOST_CELLS));
    rest = later;
  }
}

/** The first pieces that have together so many cells, at least one row, and the others. */
function share(
  pieces: readonly Piece[],
  cells: number,
): readonly [now: readonly Piece[], later: readonly Piece[]] {
  const now: Piece[] = [];
  let room = cells;
  for (const [index, piece] of pieces.entries()) {
    const { wanted, from, rows } = piece;
    const fits = Math.floor(room / cellsOfRow(wanted));
    if (fits >= rows) {
      now.push(piece);
      room -= rows * cellsOfRow(wanted);
      continue;
    }
    const part = now.length === 0 ? Math.max(1, fits) : fits;
    if (part > 0) now.push({ wanted, from, rows: part });
    const remainder = { wanted, from: from + part, rows: rows - part };
    return [now, [...(remainder.rows > 0 ? [remainder] : []), ...pieces.slice(index + 1)]];
  }
  return [now, []];
}

function cellsOfRow({ extent, members }: Wanted): number {
  return extent.columns * members.length;
}

function count(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { wanted, rows }) => sum + rows * cellsOfRow(wanted), 0);
}

interface Answer {
  readonly bytes: number;
  readonly cells: readonly Cells[];
}

function rangeOf(session: Session, { wanted, from, rows }: Piece): Excel.Range {
  const { sheet, extent, members } = wanted;
  const { top, left, columns } = extent;
  const range = session
    .sheet(sheet)
    .getRangeByIndexes(top + from, left, rows, columns)
    .load([...members]);
  // Used once: what is tracked, the library lets go of at the end, the longer the more it is.
  range.untrack();
  return range;
}

/** Null when the answer would have been too large. */
async function ask(session: Session, pieces: readonly Piece[]): Promise<Answer | null> {
  const ranges = pieces.map((piece) => rangeOf(session, piece));
  try {
    await session.sync();
  } catch (error) {
    const isTooLarge = errorCode(error) === "ResponsePayloadSizeLimitExceeded";
    if (isTooLarge && (pieces.length > 1 || (pieces[0]?.rows ?? 0) > 1)) return null;
    throw error;
  }
  const cells = ranges.map((range, index) => {
    const found: Partial<Record<CellMember, ExcelValue[][]>> = {};
    for (const member of pieces[index]?.wanted.members ?? []) {
      found[member] = range[member] as ExcelValue[][];
    }
    return found;
  });
  return { bytes: bytesOf(cells), cells };
}

function bytesOf(answers: readonly Cells[]): number {
  let bytes = 0;
  for (const cells of answers) {
    for (const rows of Object.values(cells)) for (const row of rows) bytes += rowBytes(row);
  }
  return bytes;
}
