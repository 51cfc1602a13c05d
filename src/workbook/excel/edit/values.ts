/** Planned values for cells that have a look of their own already. */
import type { PlanCell, PlanFormat } from "../../plan.ts";
import { isDateFormat } from "../../xlsx/read/number-format.ts";
import type { ExcelValue } from "../bytes.ts";
import { FORMAT_CODES, excelValue } from "../write/values.ts";
import type { ValueContext } from "../write/values.ts";

export interface Sent {
  readonly value: ExcelValue;
  /** Null where the clerk's own format will do. */
  readonly format: string | null;
}

/** What to send for a cell that has the number format `current`. */
export function sentFor(
  cell: PlanCell,
  planned: PlanFormat,
  current: string,
  context: ValueContext,
): Sent {
  const { value, format: needed } = excelValue(cell, planned, context);
  if (value === "") return { value, format: null };
  const code = needed ?? FORMAT_CODES[planned];
  const isText = typeof value === "string" && !(typeof cell === "object" && cell !== null);
  return {
    // The apostrophe that says "text" would be lost, under the text format too.
    value: isText && value.startsWith("'") ? `'${value}` : value,
    format: fits(value, planned, needed, current) ? null : code,
  };
}

function fits(
  value: ExcelValue,
  planned: PlanFormat,
  needed: string | undefined,
  current: string,
): boolean {
  const code = needed ?? FORMAT_CODES[planned];
  if (code === current) return true;
  if (code === FORMAT_CODES.text) return false;
  // Numbers and formulas in a cell of texts would become texts.
  if (current === FORMAT_CODES.text) return planned === "general" && typeof value === "string";
  if (planned === "general") return true;
  if (current === FORMAT_CODES.general) return planned === "integer" && typeof value === "number";
  return isDateFormat(current) === (planned === "date");
}
