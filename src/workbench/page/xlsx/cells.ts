/** Values of cells between the host and the file. Text stays text, whatever it looks like. */
import type { Cell } from "hucre";
import type { CellContent, CellResult } from "../../host/engine/types.ts";

/** 1899-12-30, day 0 of Excel's calendar, in days of the machine's. */
const EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;

/** What a cell of a file holds; a formula that the grid does not know is replaced by its result. */
export function contentOf(cell: Cell, understands: (formula: string) => boolean): CellContent {
  if (cell.formula !== undefined && cell.formula !== "") {
    const formula = `=${cell.formula.replace(/^=/, "")}`;
    if (understands(formula)) return { formula };
    return literal(cell.formulaResult ?? cell.value);
  }
  if (cell.richText) return { text: cell.richText.map(({ text }) => text).join("") };
  return literal(cell.value);
}

function literal(value: Cell["value"]): CellContent {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.getTime() / DAY_MS + EPOCH_DAYS;
  return { text: value };
}

/** The members of a file's cell for a content; `result` is what a formula shows now. */
export function cellOf(content: CellContent, result: CellResult): Partial<Cell> {
  if (content === null) return { value: null };
  if (typeof content === "number") return { value: content, type: "number" };
  if (typeof content === "boolean") return { value: content, type: "boolean" };
  if ("text" in content) return { value: content.text, type: "string" };
  const shown = typeof result === "object" ? (result?.error ?? null) : result;
  return {
    value: shown,
    type: "formula",
    formula: content.formula.replace(/^=/, ""),
    formulaResult: shown,
  };
}
