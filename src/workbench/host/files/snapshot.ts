/** Everything that a clerk could notice of a workbook, as plain data: for "as it was before". */
import { addressOf } from "../book/areas.ts";
import type { Book } from "../book/book.ts";
import { visibility } from "../book/sheets.ts";
import type { CellContent, CellLook } from "../engine/types.ts";
import { plain } from "../objects/range-cells.ts";
import type { Json } from "../wire/json.ts";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  /** By address: what was typed, what is shown, and how it looks. Blank cells without looks are left out. */
  readonly cells: Readonly<
    Record<string, { readonly content: CellContent; readonly value: Json; readonly look: CellLook }>
  >;
  readonly merges: readonly string[];
  readonly tables: readonly {
    readonly name: string;
    readonly address: string;
    readonly style: string;
  }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  readonly filtered: boolean;
  readonly validations: readonly string[];
  readonly conditionals: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface Snapshot {
  readonly activeSheet: string;
  readonly calculationMode: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly string[];
  readonly settings: Readonly<Record<string, Json>>;
  /** Custom properties of the document. */
  readonly properties: Readonly<Record<string, Json>>;
}

export function snapshot(book: Book): Snapshot {
  return {
    activeSheet: book.sheetName(book.engine.activeSheet()),
    calculationMode: book.calculationMode,
    sheets: book.engine.sheets().map(({ id }) => sheetSnapshot(book, id)),
    names: book.names.map(({ name, formula }) => `${name}${formula}`),
    settings: Object.fromEntries(book.settings),
    properties: Object.fromEntries(book.customProperties),
  };
}

function sheetSnapshot(book: Book, id: string): SheetSnapshot {
  const { engine } = book;
  const state = book.sheet(id);
  const used = engine.used(id, false);
  const cells: Record<string, { content: CellContent; value: Json; look: CellLook }> = {};
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1) {
    if (engine.hidden(id, "rows", row)) hiddenRows.push(row + 1);
    for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
      const content = engine.content(id, row, column);
      const look = engine.look(id, row, column);
      if (content === null && Object.keys(look).length === 0) continue;
      const address = addressOf({ top: row, left: column, bottom: row, right: column });
      cells[address] = { content, value: plain(engine.result(id, row, column)), look };
    }
  }
  for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
    if (engine.hidden(id, "columns", column)) hiddenColumns.push(column + 1);
  }
  return {
    name: book.sheetName(id),
    visibility: visibility({ book, id }),
    cells,
    merges: engine.merges(id).map(addressOf),
    tables: book.tablesOn(id).map((table) => {
      const { name, style } = table;
      return { name, style, address: addressOf(book.tableArea(table)) };
    }),
    hiddenRows,
    hiddenColumns,
    isProtected: state.protection !== null,
    filtered: (state.filter?.hiddenRows.size ?? 0) > 0,
    validations: state.validations.map(
      ({ area, rule }) => `${addressOf(area)} ${JSON.stringify(rule)}`,
    ),
    conditionals: state.conditionals.map(({ area, formula, cellRule }) =>
      [addressOf(area), formula, JSON.stringify(cellRule)].join(" "),
    ),
    frozen: engine.frozen(id),
  };
}
