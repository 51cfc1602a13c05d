/** Data validation and conditional formats in the grid's words. */
import type { GridStyle } from "./style.ts";
import type { GridConditional, GridValidation } from "./types.ts";

export function validationCommand(id: string, rule: GridValidation): object {
  return { id, isBlocking: rule.stops, criterion: criterion(rule) };
}

function criterion(rule: GridValidation): object {
  if (rule.kind === "list")
    return { type: "isValueInList", values: rule.values, displayStyle: "arrow" };
  if (rule.kind === "listFromRange") {
    return { type: "isValueInRange", values: [rule.source], displayStyle: "arrow" };
  }
  return { type: "customFormula", values: [rule.formula] };
}

export function conditionalCommand(id: string, rule: GridConditional): object {
  const style: GridStyle = {
    ...(rule.fill === undefined ? {} : { fillColor: rule.fill }),
    ...(rule.fontColor === undefined ? {} : { textColor: rule.fontColor }),
    ...(rule.bold === undefined ? {} : { bold: rule.bold }),
  };
  return {
    id,
    rule: { type: "CellIsRule", operator: "customFormula", values: [rule.formula], style },
  };
}
