/**
 * A workbook in parts. What goes to a worker is copied by the sender in one go; a part is small
 * enough for that not to be felt. Put together again, the workbook is the same.
 */
import type { RawFormula, RawRange, RawRow, RawWorkbook } from "../workbook/raw.ts";

/** The workbook with the long lists of its sheets empty. */
export type BookFrame = RawWorkbook;

interface Lists {
  readonly rows: readonly RawRow[];
  readonly formulas: readonly RawFormula[];
  readonly merges: readonly RawRange[];
}

/** The next piece of the lists of one sheet. */
export interface BookPart extends Partial<Lists> {
  /** Index of the sheet. */
  readonly sheet: number;
}

/** Cells to a part: some milliseconds of copying. */
const CELLS = 10_000;
/** A formula or a merge is an object of its own, and costs as much as several cells. */
const ENTRIES = 5_000;

export function frameOf(workbook: RawWorkbook): BookFrame {
  const empty = { rows: [], formulas: [], merges: [] };
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...empty })) };
}

/** In order; a sheet with nothing in it has no part. */
export function* partsOf({ sheets }: RawWorkbook, cells = CELLS): Generator<BookPart, undefined> {
  for (const [sheet, { rows, formulas, merges }] of sheets.entries()) {
    for (const piece of rowPieces(rows, cells)) yield { sheet, rows: piece };
    for (const piece of pieces(formulas, ENTRIES)) yield { sheet, formulas: piece };
    for (const piece of pieces(merges, ENTRIES)) yield { sheet, merges: piece };
  }
}

export function countParts(workbook: RawWorkbook, cells = CELLS): number {
  let parts = 0;
  for (const { rows, formulas, merges } of workbook.sheets) {
    for (const piece of rowPieces(rows, cells)) parts += piece.length > 0 ? 1 : 0;
    parts += Math.ceil(formulas.length / ENTRIES) + Math.ceil(merges.length / ENTRIES);
  }
  return parts;
}

/** Takes frame and parts, and gives the workbook back. */
export class BookJoiner {
  readonly #frame: BookFrame;
  readonly #lists: { rows: RawRow[]; formulas: RawFormula[]; merges: RawRange[] }[];

  constructor(frame: BookFrame) {
    this.#frame = frame;
    this.#lists = frame.sheets.map(() => ({ rows: [], formulas: [], merges: [] }));
  }

  add({ sheet, rows = [], formulas = [], merges = [] }: BookPart): void {
    const lists = this.#lists[sheet];
    if (!lists) return;
    for (const row of rows) lists.rows.push(row);
    for (const formula of formulas) lists.formulas.push(formula);
    for (const merge of merges) lists.merges.push(merge);
  }

  workbook(): RawWorkbook {
    const sheets = this.#frame.sheets.map((sheet, i) => ({ ...sheet, ...this.#lists[i] }));
    return { ...this.#frame, sheets };
  }
}

function* rowPieces(rows: readonly RawRow[], cells: number): Generator<readonly RawRow[]> {
  let from = 0;
  let held = 0;
  for (const [at, row] of rows.entries()) {
    held += row.cells.length + 1;
    if (held < cells) continue;
    yield rows.slice(from, at + 1);
    from = at + 1;
    held = 0;
  }
  if (from < rows.length) yield rows.slice(from);
}

function* pieces<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
