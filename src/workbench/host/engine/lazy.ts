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
  const used = new UsedZones(model.getters);
  evaluator["getters"] = Object.setPrototypeOf({ getSheetZone: used.of }, model.getters) as object;
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
    used.forget();
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

/**
 * The calculation goes over all cells, and asks how far its sheet goes at every range of a formula: as
 * far as there are any cells, not to the edges, and found once for as long as nothing changes.
 */
class UsedZones {
  readonly #getters: GridGetters;
  readonly #known = new Map<string, Area>();

  constructor(getters: GridGetters) {
    this.#getters = getters;
  }

  readonly of = (sheetId: string): Area => {
    const known = this.#known.get(sheetId);
    if (known) return known;
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    for (const { id } of this.#getters.getCells(sheetId)) {
      const { row, col } = this.#getters.getCellPosition(id);
      zone.bottom = Math.max(zone.bottom, row);
      zone.right = Math.max(zone.right, col);
    }
    this.#known.set(sheetId, zone);
    return zone;
  };

  forget(): void {
    this.#known.clear();
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
