/** Cells of the village's own file carried over as values: what is shown is what will be read again. */
import { printRaw } from "../../intake/cells/print.ts";
import type { PlanFormat, PlanValue } from "../../workbook/plan.ts";
import type { RawValue } from "../../workbook/raw.ts";

/** From here on a number of Excel may have lost digits: an ID number typed as a number. */
const LOSSY = 1e15;

export interface SlipValue {
  readonly value: PlanValue;
  readonly format: PlanFormat;
}

/**
 * Dates stay dates, text text, numbers numbers. A date with a time of day becomes text, as a plan
 * knows whole days only. A number too long to be exact becomes text in its `5.1E+17` form, so that
 * digits that Excel made up cannot pass for an ID number when the slip comes back (mess row 1).
 * `whenEmpty` is the format for what will be typed into an empty cell.
 */
export function slipValue(raw: RawValue, whenEmpty: PlanFormat): SlipValue {
  if (raw === null) return { value: null, format: whenEmpty };
  if (typeof raw === "string") return { value: raw, format: "text" };
  if (typeof raw === "boolean") return { value: raw, format: "general" };
  if (typeof raw === "number") {
    return Math.abs(raw) < LOSSY
      ? { value: raw, format: "general" }
      : { value: raw.toExponential().toUpperCase(), format: "text" };
  }
  const printed = printRaw(raw);
  const isDay = raw.kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(printed);
  return { value: printed, format: isDay ? "date" : "text" };
}
