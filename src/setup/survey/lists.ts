/** The lists that stand on hidden 字典 sheets of ours. */
import { LEDGERS } from "../../domain/ledgers/index.ts";
import { dictionaryFor } from "../../report/parts/dictionary.ts";
import { columnLetters } from "../../workbook/address.ts";
import type { RawSheet, RawValue, RawWorkbook } from "../../workbook/raw.ts";
import { isNamed } from "../names.ts";

export interface PresentList {
  readonly values: readonly string[];
  /** With its sheet, e.g. `'字典'!$A$2:$A$9`. */
  readonly range: string;
  readonly sheet: string;
}

export const DICTIONARY = "字典";
const KNOWN = new Set(dictionaryFor(LEDGERS).map(({ list }) => list));

/** Lists by name; empty when no sheet is a 字典 of ours. The last of two of the same name counts. */
export function surveyLists(workbook: RawWorkbook): ReadonlyMap<string, PresentList> {
  const lists = new Map<string, PresentList>();
  for (const sheet of workbook.sheets.filter(isDictionary)) {
    headersOf(sheet).forEach((raw, index) => {
      const name = typeof raw === "string" ? raw : "";
      if (name !== "") lists.set(name, listAt(sheet, index + 1));
    });
  }
  return lists;
}

/** A clerk's own 字典, of words say, has none of our lists on top. */
function isDictionary(sheet: RawSheet): boolean {
  if (!isNamed(sheet.name, DICTIONARY)) return false;
  return headersOf(sheet).some((raw) => typeof raw === "string" && KNOWN.has(raw));
}

function headersOf(sheet: RawSheet): readonly RawValue[] {
  return sheet.rows.find(({ number }) => number === 1)?.cells ?? [];
}

function listAt(sheet: RawSheet, column: number): PresentList {
  const filled = sheet.rows.flatMap(({ number, cells }) => {
    const raw = cells[column - 1] ?? null;
    return number === 1 || raw === null ? [] : [{ number, text: shown(raw) }];
  });
  const letters = columnLetters(column);
  const last = Math.max(2, filled.at(-1)?.number ?? 2);
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  return {
    values: filled.map(({ text }) => text),
    sheet: sheet.name,
    range: `${quoted}!$${letters}$2:$${letters}$${last}`,
  };
}

function shown(raw: RawValue): string {
  return typeof raw === "object" ? "" : String(raw);
}
