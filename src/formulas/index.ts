/**
 * Formulas for clerks who build their own sheets, over the engine of the pane.
 *
 *     ranges, arguments   what Excel hands over
 *     reading             ranges as a workbook → records and facts, read once for many cells
 *     catalogue           the formulas, each with its words and what carries it out
 *     metadata            the catalogue as Excel wants to be told of it (functions.json)
 */
import { argumentsOf } from "./arguments.ts";
import { FORMULAS } from "./catalogue/index.ts";
import type { FormulaId } from "./ids.ts";
import { rangeReader } from "./reading.ts";
import { FormulaFault, type Outcome } from "./types.ts";

export { FORMULAS } from "./catalogue/index.ts";
export type { FormulaValue, Outcome } from "./types.ts";

export type Calculate = (id: FormulaId, given: readonly unknown[], today: string) => Outcome;

/**
 * Makes the calculator; it remembers the ranges that it read last. Arguments come as Excel hands them
 * over, in the order of the parameters, further ranges as a list after them; `today` is `yyyy-mm-dd`.
 * What cells hold never throws: an error value comes with a sentence.
 */
export function calculator(): Calculate {
  const read = rangeReader();
  return (id, given, today) => {
    const formula = FORMULAS[id];
    try {
      const value = formula.compute(argumentsOf(formula, given, today, read));
      return { ok: true, value };
    } catch (error) {
      if (!(error instanceof FormulaFault)) throw error;
      return { ok: false, code: error.code, message: error.message };
    }
  };
}
