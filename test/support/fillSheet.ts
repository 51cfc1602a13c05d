/** Typing into a sheet in memory, as a clerk does after the meeting. */
import { isoToSerial } from "../../src/domain/dates/index.ts";
import type { RawSheet, RawValue } from "../../src/workbook/raw.ts";

/** Right of the label (or `right` columns further). */
export function typeBeside(sheet: RawSheet, label: string, value: RawValue, right = 1): RawSheet {
  for (const { number, cells } of sheet.rows) {
    const at = cells.indexOf(label);
    if (at >= 0) return put(sheet, number, at + 1 + right, value);
  }
  throw new Error(`no label ${label}`);
}

/** In the table row that holds `key` in its first column, under headers. */
export function typeRow(
  sheet: RawSheet,
  key: string,
  values: Readonly<Record<string, RawValue>>,
): RawSheet {
  const header = sheet.rows.find(({ cells }) => cells.includes("编号"));
  const row = sheet.rows.find(({ cells }) => cells[0] === key);
  if (!header || !row) throw new Error(`no row ${key}`);
  return Object.entries(values).reduce((filled, [name, value]) => {
    const at = header.cells.indexOf(name);
    if (at < 0) throw new Error(`no column ${name}`);
    return put(filled, row.number, at + 1, value);
  }, sheet);
}

export function day(iso: string): RawValue {
  return { kind: "date", serial: isoToSerial(iso) };
}

function put(sheet: RawSheet, row: number, column: number, value: RawValue): RawSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((it) => {
      if (it.number !== row) return it;
      const cells: RawValue[] = [...it.cells];
      while (cells.length < column) cells.push(null);
      cells[column - 1] = value;
      return { number: row, cells };
    }),
  };
}
