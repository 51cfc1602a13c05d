/** The hint for the row just typed: one row, read as the whole workbook was read. */
import { findingKind } from "../domain/findings/catalogue.ts";
import type { Finding } from "../domain/findings/types.ts";
import type { BookReading } from "../book/read.ts";
import { addTo } from "../domain/groups.ts";
import type { LedgerId } from "../domain/ledgers/types.ts";
import type { LedgerRecord, RecordSource } from "../domain/records.ts";
import { readBlock, type RowsContext } from "../intake/rows/index.ts";
import type { Block } from "../intake/types.ts";
import type { RawRow } from "../workbook/raw.ts";
import { cellAddress } from "../workbook/address.ts";
import { severityHere } from "./relevance.ts";
import type { CheckFinding } from "./types.ts";

/** While a row is being typed much is still empty; and what stands above it is not at hand. */
const NOT_YET: ReadonlySet<string> = new Set([
  ...["required-missing", "row-unplaced", "ditto-nothing-above", "text-too-short"],
]);

export interface RowCheck {
  /** Errors and warnings of one row as it stands now; none for a row that is no ledger's. */
  readonly check: (sheet: string, row: RawRow) => readonly CheckFinding[];
}

/** Shares readers and roster with the reading; what was typed after it is not known of. */
export function createRowCheck({ book, blocks, context }: BookReading): RowCheck {
  let keys: ReadonlyMap<string, readonly RecordSource[]> | null = null;

  /** The 编号 of another row: it has to be changed now, before anything refers to it. */
  const sameCode = (block: Block, row: RawRow, found: ReturnType<typeof read>): Finding[] => {
    const [record] = found.records;
    const code = record?.values["code"];
    if (typeof code !== "string" || code === "") return [];
    keys ??= rowsByCode(book.records);
    const others = keys.get(codeId(block.ledger.id, code)) ?? [];
    const { name: sheet } = block.sheet;
    const other = others.find((it) => it.row !== row.number || it.sheet !== sheet);
    const column = block.columns.find(({ key }) => key === "code");
    if (other === undefined || !column) return [];
    return [
      {
        id: "code-conflict",
        file: book.name,
        village: book.village,
        sheet,
        cell: cellAddress(row.number, column.column),
        header: column.header,
        value: code,
        row: row.number,
        mask: block.ledger.restricted ? "all" : "none",
        slots: {
          valueKey: code,
          other: `${other.sheet === sheet ? "" : `“${other.sheet}”`}第${other.row}行`,
          fields: column.header,
        },
      },
    ];
  };

  return {
    check: (sheet, row) => {
      const block = blocks.findLast(
        (it) =>
          it.sheet.name === sheet && it.headerRow < row.number && it.missingColumns.length === 0,
      );
      if (!block || row.cells.every((cell) => cell === null || cell === "")) return [];
      const found = read(block, row, context);
      return [...found.findings, ...sameCode(block, row, found)].flatMap(worthAHint);
    },
  };
}

function rowsByCode(
  records: readonly LedgerRecord[],
): ReadonlyMap<string, readonly RecordSource[]> {
  const rows = new Map<string, RecordSource[]>();
  for (const { ledger, values, source } of records) {
    const code = values["code"];
    if (typeof code !== "string" || code === "") continue;
    addTo(rows, codeId(ledger, code), source);
  }
  return rows;
}

function codeId(ledger: LedgerId, code: string): string {
  return `${ledger} ${code}`;
}

function read(block: Block, row: RawRow, context: RowsContext) {
  const { group } = block.rows.findLast(({ number }) => number <= row.number) ?? {};
  const only = { number: row.number, values: row.cells, ...(group !== undefined && { group }) };
  return readBlock({ ...block, rows: [only] }, context);
}

function worthAHint(finding: Finding): readonly CheckFinding[] {
  const severity = severityHere(finding.id);
  if (severity === null || severity === "info" || NOT_YET.has(finding.id)) return [];
  return findingKind(finding.id).class === "F" ? [] : [{ finding, severity }];
}
