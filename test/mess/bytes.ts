/** Real .xlsx bytes of one sheet, for faults that only a file has. */
import { cellAddress } from "../../src/workbook/address.ts";
import { data, makeBook, type BookParts } from "../workbook/read/support.ts";

/** A formula and the result that its program saved: a text, or an error such as `#REF!`. */
export interface SavedFormula {
  readonly formula: string;
  readonly result: string;
}

type Cell = string | SavedFormula | null;

/** A workbook of one sheet of texts and formulas; `after` is what follows the rows in the sheet's part. */
export function bookBytes(
  name: string,
  grid: readonly (readonly Cell[])[],
  { after = "", ...book }: Partial<BookParts> & { readonly after?: string } = {},
): Uint8Array {
  const rows = grid.map((cells, i) => {
    const inside = cells.map((cell, j) => cellXml(cell, cellAddress(i + 1, j + 1))).join("");
    return `<row r="${i + 1}">${inside}</row>`;
  });
  return makeBook({ sheets: [data(rows.join("")) + after], names: [name], ...book });
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return "";
  if (typeof cell === "string") return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  const type = cell.result.startsWith("#") ? "e" : "str";
  return `<c r="${at}" t="${type}"><f>${cell.formula}</f><v>${cell.result}</v></c>`;
}
