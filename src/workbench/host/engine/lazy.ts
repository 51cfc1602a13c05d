/**
 * Calculation on demand. The grid calculates the whole workbook after every sheet that is added,
 * named or moved; a request of Excel does so many times, and asks for values once at most.
 */
import type { GridGetters, GridModel } from "./grid.ts";
import type { Area } from "./types.ts";

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
  evaluator["getters"] = withoutBlankMargins(model.getters);
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

/** All cells are calculated, row by row: as far as there are any, not to the edges of the sheets. */
function withoutBlankMargins(getters: GridGetters): object {
  const getSheetZone = (sheetId: string): Area => {
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    for (const { id } of getters.getCells(sheetId)) {
      const { row, col } = getters.getCellPosition(id);
      zone.bottom = Math.max(zone.bottom, row);
      zone.right = Math.max(zone.right, col);
    }
    return zone;
  };
  return Object.setPrototypeOf({ getSheetZone }, getters) as object;
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
