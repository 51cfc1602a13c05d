/** The township's 村名单 (its own list, .xlsx or .csv): forgiving about headers, since it is short. */
import type { Finding } from "../domain/findings/types.ts";
import { headersOf } from "../domain/ledgers/index.ts";
import { villages as ledger } from "../domain/ledgers/villages.ts";
import type { FieldValue } from "../domain/records.ts";
import { matchKey } from "../domain/text/normalize.ts";
import type { Village } from "../domain/villages/types.ts";
import { columnLetters } from "../workbook/address.ts";
import type { RawRow, RawWorkbook } from "../workbook/raw.ts";
import { createCellReader, printRaw } from "./cells/index.ts";
import type { CellReader } from "./types.ts";

export interface VillageList {
  readonly villages: readonly Village[];
  readonly findings: readonly Finding[];
}

interface ListColumn {
  readonly key: string;
  readonly index: number;
  readonly header: string;
  readonly read: CellReader;
}

/**
 * Reads the first sheet that has a column of villages. `year` and `month` complete dates without a
 * year. Rows without a name are passed over; a name given twice is a finding.
 */
export function readVillageList(
  workbook: RawWorkbook,
  file: string,
  context: { readonly year: number; readonly month: number; readonly asOf: string },
): VillageList {
  for (const sheet of workbook.sheets) {
    const header = sheet.rows.findIndex((row) => keysIn(row).includes("village"));
    const headerRow = sheet.rows[header];
    if (headerRow === undefined) continue;
    return readRows(sheet.name, headerRow, sheet.rows.slice(header + 1), file, context);
  }
  const missing = place("village-list-unread", file, "", "", "");
  return { villages: [], findings: [missing] };
}

function readRows(
  sheet: string,
  headerRow: RawRow,
  rows: readonly RawRow[],
  file: string,
  context: { readonly year: number; readonly month: number; readonly asOf: string },
): VillageList {
  const findings: Finding[] = [];
  const villages: Village[] = [];
  const names = new Set<string>();
  const columns = listColumns(headerRow, context);
  for (const row of rows) {
    const values = new Map<string, FieldValue>();
    for (const column of columns) {
      const raw = row.cells[column.index] ?? null;
      const { value, issues } = column.read(raw);
      values.set(column.key, value);
      for (const issue of issues) {
        const cell = columnLetters(column.index + 1) + String(row.number);
        const found = place(issue.id, file, sheet, cell, column.header);
        const mask = column.key === "phone" ? "phone" : "none";
        const slots = issue.slots === undefined ? {} : { slots: issue.slots };
        findings.push({ ...found, ...slots, value: printRaw(raw), row: row.number, mask });
      }
    }
    const name = text(values.get("village"));
    if (name === "" || /^(?:合计|小计|总计)$/.test(name)) continue;
    if (names.has(name)) {
      const at = place("village-listed-twice", file, sheet, `A${row.number}`, "村");
      findings.push({ ...at, value: name, row: row.number });
      continue;
    }
    names.add(name);
    villages.push(villageFrom(name, values));
  }
  return { villages, findings };
}

function villageFrom(name: string, values: ReadonlyMap<string, FieldValue>): Village {
  const list = (key: string): string[] =>
    text(values.get(key))
      .split(/[、,;,;/\s]+/)
      .filter((part) => part !== "");
  return {
    name,
    aliases: [...list("aliases"), ...list("formerNames")],
    code: text(values.get("villageCode")),
    deadline: text(values.get("dueDate")),
    received: text(values.get("receivedDate")),
    contact: text(values.get("contact")),
    listed: true,
  };
}

const KEYS = new Map(
  ledger.columns.flatMap((column) =>
    headersOf(column).map((header) => [matchKey(header), column] as const),
  ),
);

function keysIn(row: RawRow): readonly (string | null)[] {
  return row.cells.map((cell) => {
    const column = typeof cell === "string" ? KEYS.get(matchKey(cell)) : undefined;
    return column?.key ?? null;
  });
}

function listColumns(
  headerRow: RawRow,
  context: { readonly year: number; readonly month: number; readonly asOf: string },
): readonly ListColumn[] {
  const columns: ListColumn[] = [];
  headerRow.cells.forEach((cell, index) => {
    const def = typeof cell === "string" ? KEYS.get(matchKey(cell)) : undefined;
    if (!def || columns.some((column) => column.key === def.key)) return;
    columns.push({
      key: def.key,
      index,
      header: printRaw(cell),
      read: createCellReader(def, context),
    });
  });
  return columns;
}

function place(id: string, file: string, sheet: string, cell: string, header: string): Finding {
  return { id, file, village: "", sheet, cell, header, value: "", mask: "none" };
}

function text(value: FieldValue | undefined): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : "";
}
