/** What rows say of each other: one 编号 twice, one household twice, one matter in two words. */
import type { Finding } from "../domain/findings/types.ts";
import { groupBy } from "../domain/groups.ts";
import { LEDGERS, ledgerById } from "../domain/ledgers/index.ts";
import type { LedgerDef } from "../domain/ledgers/types.ts";
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
  // Rows that count once or not at all are not suspected besides.
  const counted: LedgerRecord[] = [];
  for (const { ledger, key, units } of rowsByKey(book.records)) {
    const [only] = units;
    if (units.length === 1 && only) {
      counted.push(...only.records);
      continue;
    }
    const result = upsert(ledger, key, units);
    findings.push(...result.findings);
    counted.push(...result.records);
  }
  findings.push(
    ...suspectedDuplicates(
      LEDGERS,
      sortRecords(
        groupBy(counted, ({ ledger }) => ledger),
        [],
        LEDGERS,
      ),
    ),
  );
  const keyCell = keyCells(book.tables);
  return findings.map((finding) => ({ ...finding, ...keyCell(finding) }));
}

interface KeyedRows {
  readonly ledger: LedgerDef;
  /** "" where nothing identifies the row: it meets no other. */
  readonly key: string;
  readonly units: RowUnit[];
}

/** A row that named several households is one unit. */
function rowsByKey(records: readonly LedgerRecord[]): readonly KeyedRows[] {
  const groups: KeyedRows[] = [];
  const keyed = new Map<string, KeyedRows>();
  let last: LedgerRecord[] = [];
  for (const record of records) {
    if ((record.part ?? 1) > 1) {
      last.push(record);
      continue;
    }
    last = [record];
    const unit = { records: last, file: 0, block: 0 };
    const ledger = ledgerById(record.ledger);
    const key = rowKey(ledger, record) ?? "";
    const known = key === "" ? undefined : keyed.get(`${ledger.id} ${key}`);
    if (known) {
      known.units.push(unit);
      continue;
    }
    const group = { ledger, key, units: [unit] };
    groups.push(group);
    if (key !== "") keyed.set(`${ledger.id} ${key}`, group);
  }
  return groups;
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
