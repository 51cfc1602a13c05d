/**
 * Calculation on demand. The grid calculates the whole workbook after every sheet that is added,
 * named or moved; a request of Excel does so many times, and asks for values once at most.
 */
import type { GridModel } from "./grid.ts";

/** What of the calculation can be asked for, from outside. */
const ASKED = [
  "getEvaluatedCell",
  "getEvaluatedPositions",
  "getEvaluatedPositionsInSheet",
  "getSpreadZone",
  "getArrayFormulaSpreadingOn",
  "isArrayFormulaSpillBlocked",
  "evaluateFormulaResult",
  "evaluateCompiledFormula",
];

/** From now on the model calculates when a value is asked for; a library built otherwise stays as it is. */
export function calculateLazily(model: GridModel): void {
  const handlers: unknown = Reflect.get(model, "handlers");
  const plugin = Array.isArray(handlers) ? handlers.find(hasEvaluator) : undefined;
  if (!plugin) return;
  const { evaluator } = plugin;
  const calculate = plugin.finalize.bind(plugin);
  let isDue = false;
  const settle = (): void => {
    if (!isDue) return;
    // First, as the calculation asks for values itself.
    isDue = false;
    calculate();
  };
  plugin.finalize = () => {
    isDue = true;
  };
  for (const name of ASKED) {
    const method = evaluator[name];
    if (typeof method !== "function") continue;
    evaluator[name] = (...args: readonly unknown[]): unknown => {
      settle();
      const answer: unknown = Reflect.apply(method, evaluator, args);
      return answer;
    };
  }
}

interface Evaluation {
  readonly evaluator: Record<string, unknown>;
  finalize: () => void;
}

function hasEvaluator(plugin: unknown): plugin is Evaluation {
  return (
    typeof plugin === "object" && plugin !== null && "evaluator" in plugin && "finalize" in plugin
  );
}
