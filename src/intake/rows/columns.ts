/** The mapped columns of a block, compiled once: readers, places, masks. */
import { columnOf } from "../../domain/ledgers/index.ts";
import type { ColumnDef, LedgerDef } from "../../domain/ledgers/types.ts";
import { maskOf } from "../../domain/privacy/index.ts";
import type { FieldValue } from "../../domain/records.ts";
import type { Mask } from "../../domain/findings/types.ts";
import type { RawValue } from "../../workbook/raw.ts";
import type { Block, CellContext, CellReader } from "../types.ts";
import type { FieldPlace } from "./draft.ts";
import type { ReaderShelf } from "./shelf.ts";

export interface CompiledColumn {
  readonly def: ColumnDef;
  readonly key: string;
  /** 0-based index into a row's values. */
  readonly index: number;
  readonly header: string;
  readonly mask: Mask;
  readonly read: CellReader;
  /** Last content seen, for 同上. */
  above: RawValue;
}

export interface CompiledBlock {
  /** The dating column first, so that rows of other periods cost nothing more. */
  readonly columns: readonly CompiledColumn[];
  readonly places: ReadonlyMap<string, FieldPlace>;
  /** The fields that the sheet has, empty. A field that no column fills is absent from a record. */
  readonly blank: Readonly<Record<string, FieldValue>>;
  readonly hasHousehold: boolean;
  /** Columns that must be filled and that the sheet has. */
  readonly required: readonly ColumnDef[];
}

export function compileBlock(
  block: Block,
  context: CellContext,
  shelf: ReaderShelf,
): CompiledBlock {
  const { ledger } = block;
  const columns: CompiledColumn[] = [];
  const places = new Map<string, FieldPlace>();
  for (const mapped of block.columns) {
    if (mapped.key === null) continue;
    const def = columnOf(ledger, mapped.key);
    const mask = maskOf(ledger, def);
    const { key, header, column } = {
      key: mapped.key,
      header: mapped.header,
      column: mapped.column,
    };
    columns.push({
      def,
      key,
      index: column - 1,
      header,
      mask,
      read: shelf.reader(ledger, def, context),
      above: null,
    });
    if (!places.has(key)) places.set(key, { column, header, mask });
  }
  columns.sort((a, b) => rank(ledger, a.key) - rank(ledger, b.key));
  return {
    columns,
    places,
    blank: Object.fromEntries([...places.keys()].map((key) => [key, null])),
    hasHousehold: ledger.columns.some((column) => column.key === "householdNo"),
    required: ledger.columns.filter(
      (column) => column.required === "always" && !column.computed && places.has(column.key),
    ),
  };
}

function rank(ledger: LedgerDef, key: string): number {
  return key === ledger.dateKey ? 0 : 1;
}
