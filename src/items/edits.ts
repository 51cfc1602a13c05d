/** From what items become to the changes of their sheets. */
import { findColumn, ledgerById } from "../domain/ledgers/index.ts";
import type { ColumnDef, LedgerDef } from "../domain/ledgers/types.ts";
import type { Item } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";
import type { FieldValue } from "../domain/records.ts";
import { fieldCell, ledgerColumns } from "../report/parts/columns.ts";
import type { CellEdit, ColumnsEdit, RowsEdit } from "../workbook/edit.ts";
import type { PlanFormat } from "../workbook/plan.ts";
import type { BookPlaces, TablePlace } from "./places.ts";
import type { BookItem } from "./types.ts";

type Values = Readonly<Record<string, FieldValue>>;

/**
 * Columns that tables get, collected over a whole plan: a column is added once, on the right, and
 * its place is known at once.
 */
export class AddedColumns {
  readonly #added = new Map<TablePlace, ColumnDef[]>();

  /** The column of a field, added where the table lacks it. */
  columnFor(place: TablePlace, column: ColumnDef): number {
    const there = place.columnOf(column.key);
    if (there !== undefined) return there;
    let added = this.#added.get(place);
    if (!added) this.#added.set(place, (added = []));
    if (!added.includes(column)) added.push(column);
    return place.right + 1 + added.indexOf(column);
  }

  edits(): readonly ColumnsEdit[] {
    return [...this.#added].map(([{ table, ref }, columns]) => ({
      kind: "columns",
      sheet: table.sheet,
      table: ref,
      after: null,
      columns: ledgerColumns(table.ledger, { columns, input: true }),
    }));
  }

  /** Sheets with the headers that they get. */
  told(): readonly { readonly sheet: string; readonly headers: readonly string[] }[] {
    return [...this.#added].map(([{ table }, columns]) => ({
      sheet: table.sheet,
      headers: columns.map(({ header }) => header),
    }));
  }
}

/** So many cells tell a row from its neighbours where it has no 编号 yet. */
const WITNESSES = 3;

/**
 * The cells of a row that change: 状态 between what is written and what is emptied, so that a row that
 * is half written contradicts itself nowhere (办结 without 办理结果) and its 状态 stays readable.
 */
export function cellEdits(
  { item, record }: BookItem,
  end: Item,
  place: TablePlace,
  places: BookPlaces,
  added: AddedColumns,
): readonly CellEdit[] {
  const def = ledgerById(item.ledger);
  const keys = Object.keys(end.values)
    .filter((key) => printValue(end.values[key]) !== printValue(item.values[key]))
    .sort((a, b) => rank(a, end) - rank(b, end));
  const { sheet, row } = record.source;
  const witness = witnessOf(record.source, keys, place, places);
  return keys.flatMap((key): CellEdit[] => {
    const column = findColumn(def, key);
    if (!column) return [];
    const at = added.columnFor(place, column);
    const before = places.cell(sheet, row, at);
    const after = end.values[key] ?? null;
    const format = formatOf(def, column);
    const edit = { kind: "cell", sheet, row, column: at, before, format } as const;
    return [{ ...edit, after: fieldCell(after), ...(witness.length > 0 && { witness }) }];
  });
}

function rank(key: string, { values }: Item): number {
  if (key === "status") return 1;
  return printValue(values[key]) === "" ? 2 : 0;
}

function witnessOf(
  { sheet, row }: BookItem["record"]["source"],
  changing: readonly string[],
  { table }: TablePlace,
  places: BookPlaces,
): NonNullable<CellEdit["witness"]> {
  const standing = table.columns.flatMap(({ key, column }) => {
    const value = places.cell(sheet, row, column);
    const stays = key === null || !changing.includes(key);
    return stays && value !== null && value !== "" ? [{ key, column, value }] : [];
  });
  const code = standing.filter(({ key }) => key === "code").slice(0, 1);
  const known = code.length > 0 ? code : standing.slice(0, WITNESSES);
  return known.map(({ column, value }) => ({ column, value }));
}

/** Rows for a ledger of the book; columns that hold something and that it lacks are added. */
export function rowsEdit(
  ledger: LedgerDef,
  place: TablePlace,
  rows: readonly Values[],
  unique: readonly string[],
  added: AddedColumns,
): RowsEdit {
  const used = ledger.columns.filter(
    ({ key, computed }) => !computed && rows.some((row) => printValue(row[key]) !== ""),
  );
  for (const column of used) added.columnFor(place, column);
  const [uniqueBy = -1, ...uniqueWith] = unique
    .map((key) => used.findIndex((column) => column.key === key))
    .filter((index) => index >= 0);
  return {
    kind: "rows",
    sheet: place.table.sheet,
    table: place.ref,
    headers: used.map(({ key, header }) => place.headerOf(key) ?? header),
    formats: used.map((column) => formatOf(ledger, column)),
    rows: rows.map((row) => used.map(({ key }) => fieldCell(row[key]))),
    ...(uniqueBy >= 0 && { uniqueBy }),
    ...(uniqueWith.length > 0 && { uniqueWith }),
  };
}

function formatOf(ledger: LedgerDef, column: ColumnDef): PlanFormat {
  const [plan] = ledgerColumns(ledger, { columns: [column] });
  return plan?.format ?? "text";
}
