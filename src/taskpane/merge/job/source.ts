/** The row that a finding speaks of, as it stands in the village's own file. */
import type { Finding } from "../../../domain/findings/types.ts";
import { maskText } from "../../../domain/findings/mask.ts";
import type { Mask } from "../../../domain/findings/types.ts";
import { headersOf, ledgerById } from "../../../domain/ledgers/index.ts";
import type { LedgerDef } from "../../../domain/ledgers/types.ts";
import { maskOf } from "../../../domain/privacy/index.ts";
import { baseName } from "../../../domain/text/paths.ts";
import { matchKey } from "../../../domain/text/normalize.ts";
import { printRaw } from "../../../intake/cells/print.ts";
import type { BlockAccount } from "../../../intake/types.ts";
import type { MergedFile } from "../../../merge/types.ts";
import { columnLetters } from "../../../workbook/address.ts";
import type { RawRow, RawSheet, RawWorkbook } from "../../../workbook/raw.ts";

export interface SourceCell {
  /** Letters of the column. */
  readonly column: string;
  /** What the header row says there; "" if nothing. */
  readonly header: string;
  /** Masked by the rules of its column. */
  readonly value: string;
  /** The finding is on this very cell. */
  readonly meant: boolean;
}

export interface SourceRow {
  readonly number: number;
  readonly cells: readonly SourceCell[];
}

/** The row of a finding: its own, or the first of its range; 0 for a whole sheet or file. */
export function rowOf({ row, cell }: Finding): number {
  return row ?? Number(/\d+/.exec(cell)?.[0] ?? 0);
}

/** Null where there is no row to show, or where its content is not to be shown at all. */
export function sourceRow(
  finding: Finding,
  file: MergedFile,
  workbook: RawWorkbook,
): SourceRow | null {
  const number = rowOf(finding);
  const sheet = workbook.sheets.find(({ name }) => name === finding.sheet);
  const row = sheet && rowNumbered(sheet, number);
  if (!sheet || !row) return null;
  const block = blockOf(file.blocks, finding.sheet, number);
  const ledger = block && ledgerById(block.ledger);
  if (ledger?.restricted === true) return null;
  const headers = block ? rowNumbered(sheet, block.headerRow) : undefined;
  const masks = maskByHeader(ledger);
  const meant = /^[A-Z]+/.exec(finding.cell)?.[0] ?? "";
  return {
    number,
    cells: row.cells.flatMap((raw, index): SourceCell[] => {
      const header = printRaw(headers?.cells[index] ?? null).replace(/\s+/g, "");
      const column = columnLetters(index + 1);
      const text = printRaw(raw);
      if (text === "" && header === "") return [];
      const mask = masks.get(matchKey(header)) ?? maskByLook(text);
      return [{ column, header, value: maskText(text, mask), meant: column === meant }];
    }),
  };
}

function rowNumbered(sheet: RawSheet, number: number): RawRow | undefined {
  return sheet.rows.find((row) => row.number === number);
}

/** The block whose header is the nearest above the row. */
function blockOf(
  blocks: readonly BlockAccount[],
  sheet: string,
  row: number,
): BlockAccount | undefined {
  return blocks
    .filter((block) => block.sheet === sheet && block.headerRow < row)
    .reduce<BlockAccount | undefined>(
      (nearest, block) => (nearest && nearest.headerRow > block.headerRow ? nearest : block),
      undefined,
    );
}

function maskByHeader(ledger: LedgerDef | undefined): ReadonlyMap<string, Mask> {
  return new Map(
    ledger?.columns.flatMap((column) =>
      headersOf(column).map((header) => [matchKey(header), maskOf(ledger, column)] as const),
    ),
  );
}

/** Numbers of identity cards, telephones and accounts, in a column that we do not know. */
function maskByLook(text: string): Mask {
  if (/^\s*\d{17}[\dXx]\s*$/.test(text)) return "id";
  if (/^\s*1\d{10}\s*$/.test(text)) return "phone";
  return /^\s*\d{12,}\s*$/.test(text) ? "account" : "none";
}

/** `【龙河村.xlsx】“走访记录”B12`, to be copied. */
export function placeText({ file, sheet, cell, row }: Finding): string {
  const name = file === "" ? "" : `【${baseName(file)}】`;
  const where = cell === "" && row !== undefined ? `第${row}行` : cell;
  return name + (sheet === "" ? "" : `“${sheet}”`) + where;
}
