/** Rows of a ledger → changes to the sheet on which it stands, under the headers that it has there. */
import { findColumn, ledgerById } from "../domain/ledgers/index.ts";
import type { RecordValues } from "../domain/ledgers/schema.ts";
import type { ColumnDef } from "../domain/ledgers/types.ts";
import { fieldCell, ledgerColumns } from "../report/parts/columns.ts";
import type { BookEdit, CellEdit } from "../workbook/edit.ts";
import type { PlanFormat } from "../workbook/plan.ts";
import type { EntryLedger, EntryTable } from "./facts.ts";

export interface RowsPlan {
  readonly edits: readonly BookEdit[];
  /** Headers of columns that the sheet lacks and gets. */
  readonly added: readonly string[];
}

/**
 * `uniqueKey` is the column by which a row is not added twice. Columns that hold something and that
 * the sheet lacks are added on the right: what was typed is not lost for want of a column.
 */
export function rowsPlan(
  ledger: EntryLedger,
  table: EntryTable,
  rows: readonly RecordValues[],
  uniqueKey: string,
): RowsPlan {
  const def = ledgerById(ledger);
  const used = def.columns.filter(({ key }) => rows.some((row) => hasValue(row[key])));
  const missing = used.filter(({ key }) => table.columns[key] === undefined);
  const { sheet, ref } = table;
  const unique = used.findIndex(({ key }) => key === uniqueKey);
  return {
    added: missing.map(({ header }) => header),
    edits: [
      ...(missing.length === 0
        ? []
        : [
            {
              kind: "columns" as const,
              sheet,
              table: ref,
              after: null,
              columns: ledgerColumns(def, { columns: missing, input: true }),
            },
          ]),
      {
        kind: "rows",
        sheet,
        table: ref,
        headers: used.map(({ key, header }) => table.columns[key]?.header ?? header),
        formats: used.map((column) => formatOf(ledger, column)),
        rows: rows.map((row) => used.map(({ key }) => fieldCell(row[key]))),
        ...(unique === -1 ? {} : { uniqueBy: unique }),
      },
    ],
  };
}

/**
 * Fills cells of one row that are empty; a cell that is not, or has no column, is left alone. The row
 * is known by what `known` says of it: when others came above it meanwhile, nothing is filled.
 */
export function fillPlan(
  ledger: EntryLedger,
  table: EntryTable,
  row: number,
  values: RecordValues,
  known: Readonly<Record<string, string>>,
): readonly CellEdit[] {
  const witness = Object.entries(known).flatMap(([key, value]) => {
    const column = table.columns[key]?.column;
    return column === undefined || value === "" ? [] : [{ column, value }];
  });
  return Object.entries(values).flatMap(([key, value]): CellEdit[] => {
    const place = table.columns[key];
    const column = findColumn(ledgerById(ledger), key);
    if (!place || !column || !hasValue(value)) return [];
    const format = formatOf(ledger, column);
    const { sheet } = table;
    const after = fieldCell(value);
    const edit = { kind: "cell", sheet, row, column: place.column, before: null } as const;
    return [{ ...edit, after, format, ...(witness.length > 0 && { witness }) }];
  });
}

export function hasValue(value: RecordValues[string] | undefined): boolean {
  const cell = fieldCell(value);
  return cell !== null && cell !== "";
}

function formatOf(ledger: EntryLedger, column: ColumnDef): PlanFormat {
  const [plan] = ledgerColumns(ledgerById(ledger), { columns: [column] });
  return plan?.format ?? "text";
}
