/**
 * Sheets of ours that are filled in by hand and taken in again: 议账议程, 回访清单. Labels with what
 * stands beside them, and one table; every typed cell is read as the ledgers are, so that dates in any
 * form and several names in one cell are understood alike.
 */
import { findingKind } from "../domain/findings/catalogue.ts";
import type { Finding } from "../domain/findings/types.ts";
import type { ColumnDef } from "../domain/ledgers/types.ts";
import type { FieldValue } from "../domain/records.ts";
import { matchKey } from "../domain/text/normalize.ts";
import { createCellReader, printRaw } from "../intake/cells/index.ts";
import type { CellReader } from "../intake/types.ts";
import { cellAddress } from "../workbook/address.ts";
import type { RawRow, RawSheet, RawValue } from "../workbook/raw.ts";

/** A column of the table; `as` says how its cells are read, without it they are texts. */
export interface TypedColumn {
  readonly key: string;
  readonly header: string;
  readonly as?: ColumnDef;
}

export interface TypedRow {
  /** On the sheet, from 1. */
  readonly number: number;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Something typed in it could not be read: nothing of the row is taken in until it is mended. */
  readonly faulty: boolean;
}

export interface TypedSheet {
  /** What stands beside a label; null where the label is not there or nothing is. */
  readonly beside: (label: string, as?: ColumnDef) => FieldValue;
  /** Cells of the row that begins with the label, right of it; [] where there is none. */
  readonly lineOf: (label: string) => readonly RawValue[];
  /** Null where the sheet has no such table. */
  readonly rows: readonly TypedRow[] | null;
  /** Of the cells that have been read so far. */
  readonly findings: readonly Finding[];
}

export interface TypedOrder {
  readonly file: string;
  readonly village: string;
  /** Today, `yyyy-mm-dd`: completes dates without a year. */
  readonly asOf: string;
  readonly date1904: boolean;
  /** Texts beside which something is typed. */
  readonly labels: readonly string[];
}

/** The table is found by the header row that has all of `columns`; columns may stand in any order. */
export function readTypedSheet(
  sheet: RawSheet,
  columns: readonly TypedColumn[],
  order: TypedOrder,
): TypedSheet {
  const findings: Finding[] = [];
  const [year, month] = order.asOf.split("-").map(Number);
  const context = {
    year: year ?? 0,
    month: month ?? 0,
    asOf: order.asOf,
    date1904: order.date1904,
  };
  const readers = new Map<ColumnDef, CellReader>();
  const read = (as: ColumnDef | undefined, raw: RawValue, row: number, column: number) => {
    if (!as) return { value: textOf(raw), faulty: false };
    let reader = readers.get(as);
    if (!reader) readers.set(as, (reader = createCellReader(as, context)));
    const { value, issues } = reader(raw);
    const grave = issues.filter(({ id }) => ["Q", "R"].includes(findingKind(id).class));
    findings.push(
      ...grave.map(({ id, slots }): Finding => ({
        ...{ id, file: order.file, village: order.village, sheet: sheet.name },
        ...{ cell: cellAddress(row, column), row, header: as.header, value: printRaw(raw) },
        ...(slots && { slots }),
        mask: as.privacy.mask,
      })),
    );
    return { value, faulty: grave.length > 0 };
  };
  const header = headerOf(sheet, columns);
  const labels = new Set([...order.labels].map(matchKey));
  return {
    beside: (label, as) => {
      const place = besideLabel(sheet, label, labels);
      return place ? read(as, place.value, place.row, place.column).value : null;
    },
    lineOf: (label) => lineOf(sheet, label),
    rows:
      header &&
      sheet.rows
        .filter(({ number }) => number > header.row)
        .flatMap((row) => {
          const cells = columns.map(({ key, as }) => {
            const at = header.columns.get(key) ?? 1;
            return { key, ...read(as, row.cells[at - 1] ?? null, row.number, at) };
          });
          if (cells.every(({ value }) => value === null || value === "")) return [];
          return [
            {
              number: row.number,
              values: Object.fromEntries(cells.map(({ key, value }) => [key, value])),
              faulty: cells.some(({ faulty }) => faulty),
            },
          ];
        }),
    findings,
  };
}

function textOf(raw: RawValue): string | null {
  const text = printRaw(raw).trim();
  return text === "" ? null : text;
}

function headerOf(
  { rows }: RawSheet,
  columns: readonly TypedColumn[],
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null {
  for (const { number, cells } of rows) {
    const keys = cells.map((cell) => (typeof cell === "string" ? matchKey(cell) : ""));
    const found = columns.map(({ key, header }) => [key, keys.indexOf(matchKey(header))] as const);
    if (found.every(([, at]) => at >= 0)) {
      return { row: number, columns: new Map(found.map(([key, at]) => [key, at + 1])) };
    }
  }
  return null;
}

function besideLabel(
  { rows }: RawSheet,
  label: string,
  labels: ReadonlySet<string>,
): { readonly row: number; readonly column: number; readonly value: RawValue } | null {
  const wanted = matchKey(label);
  for (const { number, cells } of rows) {
    const at = cells.findIndex((cell) => isText(cell, wanted));
    if (at < 0) continue;
    for (let index = at + 1; index < cells.length; index += 1) {
      const value = cells[index] ?? null;
      if (typeof value === "string" && labels.has(matchKey(value))) break;
      if (value !== null && value !== "") return { row: number, column: index + 1, value };
    }
    return null;
  }
  return null;
}

function lineOf({ rows }: RawSheet, label: string): readonly RawValue[] {
  const wanted = matchKey(label);
  const row = rows.find((it: RawRow) => isText(it.cells[0] ?? null, wanted));
  return row?.cells.slice(1) ?? [];
}

function isText(cell: RawValue, wanted: string): boolean {
  return typeof cell === "string" && matchKey(cell) === wanted;
}
