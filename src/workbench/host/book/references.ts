/** Structured references: `台账[户数]`, `台账[@户数]`, `台账[#All]` become plain addresses, which the grid reads. */
import { columnLetters } from "../../../workbook/address.ts";
import { resultText } from "../engine/content.ts";
import type { Area } from "../engine/types.ts";
import { withSheet } from "./areas.ts";
import type { Book } from "./book.ts";
import { sameName } from "./names.ts";
import { bodyArea } from "./tables.ts";
import type { TableState } from "./table-state.ts";

const REFERENCE = /"[^"]*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(@?)(?:\[([^[\]]*)\]|([^[\]]*))\]/gu;

/** The formula as it stands in a row (from 0); what names no table or column stays as it is. */
export function plainReferences(book: Book, formula: string, row: number): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(
    REFERENCE,
    (all, name?: string, at = "", inner?: string, bare?: string) => {
      const table = [...book.tables.values()].find(
        (known) => name !== undefined && sameName(known.name, name),
      );
      const area = table ? part(book, table, inner ?? bare ?? "", at === "@" ? row : null) : null;
      return table && area ? withSheet(book.sheetName(table.sheet), absolute(area)) : all;
    },
  );
}

function part(book: Book, table: TableState, text: string, row: number | null): Area | null {
  const whole = book.tableArea(table);
  if (text === "#All") return whole;
  if (text === "#Headers") return { ...whole, bottom: whole.top };
  const body = bodyArea(book, table);
  if (text === "#Data" || text === "") return body;
  for (let column = whole.left; column <= whole.right; column += 1) {
    const header = resultText(book.engine.result(table.sheet, whole.top, column));
    if (!sameName(header, text)) continue;
    const rows = row === null ? body : { top: row, bottom: row };
    return { top: rows.top, bottom: rows.bottom, left: column, right: column };
  }
  return null;
}

function absolute({ top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left + 1)}$${top + 1}`;
  return top === bottom && left === right
    ? first
    : `${first}:$${columnLetters(right + 1)}$${bottom + 1}`;
}
