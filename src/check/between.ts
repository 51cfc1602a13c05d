/** What rows say of each other: one 编号 twice, one household twice, one matter in two words. */
import type { Finding } from "../domain/findings/types.ts";
import { LEDGERS, ledgerById } from "../domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../domain/ledgers/types.ts";
import { baseName } from "../domain/text/paths.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { cellAddress } from "../workbook/address.ts";
import type { Book, BookTable } from "../book/read.ts";
import { rowKey } from "../merge/keys.ts";
import { sortRecords } from "../merge/order.ts";
import { suspectedDuplicates } from "../merge/suspects.ts";
import { upsert, type RowUnit } from "../merge/upsert.ts";

/** As the township would find them, with the places of this workbook. Linear, but for the sorting. */
export function findingsBetweenRows(book: Book): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { ledger, key, units } of rowsByKey(book.records).values()) {
    if (units.length > 1) findings.push(...upsert(ledger, key, units).findings);
  }
  findings.push(...suspectedDuplicates(LEDGERS, sortRecords(byLedger(book.records), [], LEDGERS)));
  const keyCell = keyCells(book.tables);
  return findings.map((finding) => ({
    ...finding,
    ...keyCell(finding),
    slots: withoutFile(finding, book.name),
  }));
}

interface KeyedRows {
  readonly ledger: LedgerDef;
  readonly key: string;
  readonly units: RowUnit[];
}

/** A row that named several households is one unit. */
function rowsByKey(records: readonly LedgerRecord[]): ReadonlyMap<string, KeyedRows> {
  const keyed = new Map<string, KeyedRows>();
  let last: { readonly records: LedgerRecord[] } | undefined;
  for (const record of records) {
    if ((record.part ?? 1) > 1) {
      last?.records.push(record);
      continue;
    }
    last = { records: [record] };
    const ledger = ledgerById(record.ledger);
    const key = rowKey(ledger, record);
    if (key === null) continue;
    const id = `${ledger.id}\u0000${key}`;
    const unit = { ...last, file: 0, block: 0 };
    const group = keyed.get(id);
    if (group) group.units.push(unit);
    else keyed.set(id, { ledger, key, units: [unit] });
  }
  return keyed;
}

function byLedger(records: readonly LedgerRecord[]): ReadonlyMap<LedgerId, LedgerRecord[]> {
  const ledgers = new Map<LedgerId, LedgerRecord[]>();
  for (const record of records) {
    const known = ledgers.get(record.ledger);
    if (known) known.push(record);
    else ledgers.set(record.ledger, [record]);
  }
  return ledgers;
}

/** The merge knows the row; the clerk is shown the cell that makes it meet the other one. */
function keyCells(
  tables: readonly BookTable[],
): (finding: Finding) => Pick<Finding, "cell" | "header"> {
  return ({ sheet, row = 1, cell, header }) => {
    const table = tables.findLast((it) => it.sheet === sheet && it.headerRow < row);
    if (!table) return { cell, header };
    const { ledger, columns } = table;
    const telling = ["code", ...ledger.keyColumns, ...ledger.placing.flat()];
    const column = telling
      .map((key) => columns.find((mapped) => mapped.key === key))
      .find((found) => found !== undefined);
    return column
      ? { cell: cellAddress(row, column.column), header: column.header }
      : { cell, header };
  };
}

/** There is but one file: it need not be named. */
function withoutFile({ slots = {} }: Finding, name: string): NonNullable<Finding["slots"]> {
  const { other } = slots;
  if (typeof other !== "string") return slots;
  return { ...slots, other: other.replace(`【${baseName(name)}】`, () => "") };
}
