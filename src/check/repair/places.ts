/** Where a repair may write: cells of one field, with content of their own. */
import { columnOf } from "../../domain/ledgers/index.ts";
import type { ColumnDef } from "../../domain/ledgers/types.ts";
import type { Block } from "../../intake/types.ts";
import type { RawRow, RawSheet, RawValue } from "../../workbook/raw.ts";

export interface RepairPlace {
  readonly def: ColumnDef;
  readonly header: string;
}

/** One for a whole check; what is asked for is looked up once per block and per sheet. */
export class RepairPlaces {
  readonly #blocks = new Map<Block, ReadonlyMap<number, RepairPlace>>();
  readonly #formulas = new Map<RawSheet, ReadonlySet<string>>();
  readonly #rows = new Map<RawSheet, ReadonlyMap<number, RawRow>>();

  /** Undefined for a column of the clerk's own, and where two columns fill one field. */
  at(block: Block, column: number): RepairPlace | undefined {
    let places = this.#blocks.get(block);
    if (!places) {
      places = placesOf(block);
      this.#blocks.set(block, places);
    }
    return places.get(column);
  }

  /** False for a formula, and for a cell that has its content from a merged cell above. */
  isOwn(sheet: RawSheet, row: number, column: number, value: RawValue): boolean {
    if (sheet.formulas.length > 0 && this.#formulasOf(sheet).has(`${row},${column}`)) return false;
    if (sheet.merges.length === 0) return true;
    return (this.#rowsOf(sheet).get(row)?.cells[column - 1] ?? null) === value;
  }

  #formulasOf(sheet: RawSheet): ReadonlySet<string> {
    let cells = this.#formulas.get(sheet);
    if (!cells) {
      cells = new Set(sheet.formulas.map(({ row, column }) => `${row},${column}`));
      this.#formulas.set(sheet, cells);
    }
    return cells;
  }

  #rowsOf(sheet: RawSheet): ReadonlyMap<number, RawRow> {
    let rows = this.#rows.get(sheet);
    if (!rows) {
      rows = new Map(sheet.rows.map((row) => [row.number, row]));
      this.#rows.set(sheet, rows);
    }
    return rows;
  }
}

function placesOf({ ledger, columns }: Block): ReadonlyMap<number, RepairPlace> {
  const places = new Map<number, RepairPlace>();
  for (const { key, column, header } of columns) {
    if (key === null || columns.some((other) => other.key === key && other.column !== column)) {
      continue;
    }
    places.set(column, { def: columnOf(ledger, key), header });
  }
  return places;
}
