/**
 * Writes that wait for the next calculation: one entry a cell, however often its value and its looks
 * are set. Looks of whole columns are kept as such, since a grid has rooms only for its own rows.
 */
import { typed } from "./content.ts";
import type { GridGetters } from "./grid.ts";
import { gridFormat } from "./number-format.ts";
import { DEFAULT_LOOK, styleOf } from "./style.ts";
import type { GridStyle } from "./style.ts";
import type { Area, CellContent, CellLook } from "./types.ts";

interface Waiting {
  content?: CellContent;
  look?: CellLook;
}

export interface CellWrite {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly content?: string;
  readonly style?: GridStyle | null;
  readonly format?: string;
}

const ROW_LIMIT = 1_048_576;
const COLUMN_LIMIT = 16_384;

export class Pending {
  readonly #cells = new Map<string, Map<number, Waiting>>();
  readonly #columns = new Map<string, Map<number, CellLook>>();
  readonly #getters: GridGetters;

  constructor(getters: GridGetters) {
    this.#getters = getters;
  }

  content(sheet: string, row: number, column: number): CellContent | undefined {
    return this.#cells.get(sheet)?.get(row * COLUMN_LIMIT + column)?.content;
  }

  look(sheet: string, row: number, column: number): CellLook | undefined {
    return this.#cells.get(sheet)?.get(row * COLUMN_LIMIT + column)?.look;
  }

  columnLook(sheet: string, column: number): CellLook {
    return this.#columns.get(sheet)?.get(column) ?? DEFAULT_LOOK;
  }

  write(sheet: string, row: number, column: number, content: CellContent, look: CellLook): void {
    const cell = this.#cell(sheet, row, column);
    cell.content = content;
    cell.look ??= look;
  }

  changeLook(
    sheet: string,
    area: Area,
    next: (row: number, column: number) => CellLook,
    change: (look: CellLook) => CellLook,
  ): void {
    const wholeColumns = area.top === 0 && area.bottom === ROW_LIMIT - 1;
    const bottom = wholeColumns ? this.#lastRow(sheet) : area.bottom;
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (wholeColumns && !this.#exists(sheet, row, column)) continue;
        this.#cell(sheet, row, column).look = next(row, column);
      }
    }
    if (!wholeColumns) return;
    const columns = this.#columns.get(sheet) ?? new Map<number, CellLook>();
    this.#columns.set(sheet, columns);
    for (let column = area.left; column <= area.right; column += 1) {
      columns.set(column, change(columns.get(column) ?? DEFAULT_LOOK));
    }
  }

  clearColumnLooks(sheet: string, area: Area): void {
    if (area.top !== 0 || area.bottom !== ROW_LIMIT - 1) return;
    for (let column = area.left; column <= area.right; column += 1)
      this.#columns.get(sheet)?.delete(column);
  }

  /** Columns came in before `at`, or went from there on when `count` is negative. */
  shiftColumns(sheet: string, at: number, count: number): void {
    const columns = this.#columns.get(sheet);
    if (!columns) return;
    const kept = [...columns].filter(
      ([column]) => column < at || count > 0 || column >= at - count,
    );
    const placed = kept.map(
      ([column, look]) => [column < at ? column : column + count, look] as const,
    );
    this.#columns.set(sheet, new Map(placed));
  }

  forget(sheet: string): void {
    this.#cells.delete(sheet);
    this.#columns.delete(sheet);
  }

  /** The waiting writes as commands' payloads; nothing waits any more. */
  take(): CellWrite[] {
    const writes: CellWrite[] = [];
    for (const [sheetId, cells] of this.#cells) {
      for (const [key, { content, look }] of cells) {
        const col = key % COLUMN_LIMIT;
        const row = (key - col) / COLUMN_LIMIT;
        writes.push({
          sheetId,
          row,
          col,
          ...(content === undefined ? {} : { content: typed(content) }),
          ...(look === undefined
            ? {}
            : { style: styleOf(look), format: this.#format(sheetId, row, col, content, look) }),
        });
      }
    }
    this.#cells.clear();
    return writes;
  }

  /** Under the grid's text format an apostrophe would be part of the text: only blank cells get it. */
  #format(
    sheetId: string,
    row: number,
    col: number,
    content: CellContent | undefined,
    look: CellLook,
  ): string {
    const format = gridFormat(look.numberFormat);
    if (format !== "@") return format;
    if (content !== undefined) return content === null ? format : "";
    const cell = this.#exists(sheetId, row, col)
      ? this.#getters.getCell({ sheetId, row, col })
      : undefined;
    return cell && (cell.isFormula || cell.content !== "") ? (cell.format ?? "") : format;
  }

  #cell(sheet: string, row: number, column: number): Waiting {
    const cells = this.#cells.get(sheet) ?? new Map<number, Waiting>();
    this.#cells.set(sheet, cells);
    const key = row * COLUMN_LIMIT + column;
    const cell = cells.get(key) ?? {};
    cells.set(key, cell);
    return cell;
  }

  #lastRow(sheet: string): number {
    let last = this.#getters.getNumberRows(sheet) - 1;
    for (const key of this.#cells.get(sheet)?.keys() ?? [])
      last = Math.max(last, Math.floor(key / COLUMN_LIMIT));
    return last;
  }

  #exists(sheetId: string, row: number, col: number): boolean {
    if (this.#cells.get(sheetId)?.has(row * COLUMN_LIMIT + col)) return true;
    if (row >= this.#getters.getNumberRows(sheetId) || col >= this.#getters.getNumberCols(sheetId))
      return false;
    return this.#getters.getCell({ sheetId, row, col }) !== undefined;
  }
}
