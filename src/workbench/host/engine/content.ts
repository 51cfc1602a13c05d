/** How cell contents are kept in o-spreadsheet: as the text that a person would type. */
import type { CellContent, CellResult } from "./types.ts";

/** The parts of o-spreadsheet's cell that are read here. */
export type GridCell =
  | {
      readonly isFormula: false;
      readonly content: string;
      readonly parsedValue: unknown;
      readonly format?: string;
    }
  | { readonly isFormula: true };

const TEXT_FORMAT = "@";

/**
 * The typed form of a content. Text always goes in behind an apostrophe: what looks like a number, a
 * date, a formula or an error then stays the text that it is.
 */
export function typed(content: CellContent): string {
  if (content === null) return "";
  if (typeof content === "number") return numberText(content);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if ("formula" in content) return content.formula;
  return content.text === "" ? "" : `'${content.text}`;
}

/** Reads a literal cell back. A cell that a person typed under the text format has no apostrophe. */
export function literal(cell: Extract<GridCell, { isFormula: false }>): CellContent {
  if (cell.content === "") return null;
  if (cell.format === TEXT_FORMAT) return { text: withoutApostrophe(cell.content) };
  const value = cell.parsedValue;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return { text: withoutApostrophe(cell.content) };
}

function withoutApostrophe(content: string): string {
  return content.startsWith("'") ? content.slice(1) : content;
}

/** Plain decimal notation, which the grid's parser reads at any size. */
function numberText(value: number): string {
  const short = String(value);
  if (!short.includes("e")) return short;
  return value.toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 17 });
}

/** The result of a literal is the literal itself. */
export function literalResult(content: CellContent): CellResult {
  if (content === null || typeof content !== "object") return content;
  return "text" in content ? asResult(content.text) : null;
}

/** A result as text, without a number format. */
export function resultText(result: CellResult): string {
  if (result === null) return "";
  return typeof result === "object" ? result.error : String(result);
}

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
]);

/** Error codes that only the grid knows, told in Excel's. */
const FOREIGN_ERRORS: Readonly<Record<string, string>> = {
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#REF!",
  "#ERROR": "#VALUE!",
};

/** A calculated value; the grid tells errors as text. */
export function asResult(value: unknown): CellResult {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  const code = FOREIGN_ERRORS[value] ?? value;
  return ERRORS.has(code) ? { error: code } : value;
}
