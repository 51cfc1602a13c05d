/** The catalogue as Excel wants to be told of it: functions.json, named in the manifest. */
import { FORMULAS } from "./catalogue/index.ts";
import { OTHERS } from "./catalogue/parameters.ts";
import type { Formula, Parameter } from "./types.ts";

/** The text of functions.json. */
export function functionsJson(): string {
  const functions = Object.values(FORMULAS).map(described);
  // With it a range may hold error values: one #N/A in a column does not spoil the count.
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}

function described({ id, name, description, parameters, takesOthers, result }: Formula) {
  return {
    id,
    name,
    description,
    parameters: [
      ...parameters.map(parameterOf),
      ...(takesOthers ? [{ ...parameterOf(OTHERS), repeating: true }] : []),
    ],
    result: { type: "any", dimensionality: result === "rows" ? "matrix" : "scalar" },
  };
}

function parameterOf({ name, description, kind, optional }: Parameter) {
  return {
    name,
    description,
    type: "any",
    dimensionality: kind === "range" ? "matrix" : "scalar",
    ...(optional && { optional }),
  };
}
