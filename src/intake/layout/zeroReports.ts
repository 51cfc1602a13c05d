/** Ledgers that are there and hold nothing: a 零报告, said or left empty (mess row 31). */
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { RawSheet } from "../../workbook/raw.ts";
import type { Block, IgnoredKind } from "../types.ts";
import { isBlank, plainText } from "./cells.ts";
import type { Report } from "./report.ts";
import { bareText, saysNothing } from "./rowKinds.ts";

/** A sheet without a table: empty, or a title at most and `本月无`. */
export function emptyBlock(sheet: RawSheet, ledger: LedgerDef, report: Report): Block {
  const ignored: Partial<Record<IgnoredKind, number>> = {};
  for (const row of sheet.rows) {
    const at = row.cells.findIndex((raw) => saysNothing(bareText(plainText(raw))));
    const kind = at >= 0 ? "zero-report" : row.cells.every(isBlank) ? "blank" : "title";
    ignored[kind] = (ignored[kind] ?? 0) + 1;
    if (at < 0) continue;
    const cell = cellAddress(row.number, at + 1);
    report.find({ id: "zero-report-row", sheet: sheet.name, row: row.number, cell });
  }
  return {
    sheet,
    ledger,
    headerRow: 0,
    columns: [],
    rows: [],
    ignored,
    zeroReport: true,
    missingColumns: [],
  };
}

/** One sentence for all tables that have a header and nothing below it. */
export function reportEmptyTables(report: Report, blocks: readonly Block[]): void {
  const empty = blocks.filter(
    (block) =>
      block.zeroReport &&
      block.ignored["zero-report"] === undefined &&
      (block.ledger.kind === "items" || block.ledger.kind === "events"),
  );
  if (empty.length === 0) return;
  const sheets = empty.map((block) => `“${block.sheet.name}”`).join("、");
  report.find({ id: "zero-report-empty", slots: { sheets, number: empty.length } });
}
