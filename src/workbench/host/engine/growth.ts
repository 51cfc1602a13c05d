/**
 * Excel's sheets are always there whole; the grid's grow. What is added behind the last row or column
 * must not look like an insertion: a formula that was written before the cells it speaks of would
 * follow them away.
 */
import type { GridModel } from "./grid.ts";

/** Where room is added: rows below, columns on the right. */
type GridSide = "ROW" | "COL";

interface GridRange {
  /** Without `right` for whole rows, without `bottom` for whole columns: those do follow the edge. */
  readonly unboundedZone: { readonly right?: number; readonly bottom?: number };
}

type Change = (range: GridRange) => object;

interface GridFormula {
  readonly adaptCompiledFormula: (change: Change, rename: (name: string) => string) => object;
}

/** What the library changes references with after a command. */
interface Adapting {
  readonly applyChange: Change;
  readonly adaptFormulaString: (sheetId: string, formula: string) => string;
  readonly adaptCompiledFormula: (formula: GridFormula) => object;
}

interface Adapter {
  executeOnAllRanges: (adapting: Adapting) => void;
}

/** Runs commands that only add room at the edge; a library built otherwise moves references as before. */
export function roomMaker(model: GridModel): (side: GridSide, add: () => void) => void {
  const adapter: unknown = Reflect.get(model, "range");
  let growing: GridSide | null = null;
  if (isAdapter(adapter)) {
    const execute = adapter.executeOnAllRanges.bind(adapter);
    adapter.executeOnAllRanges = (adapting) => {
      execute(growing ? atTheEdge(adapting, growing) : adapting);
    };
  }
  return (side, add) => {
    growing = side;
    try {
      add();
    } finally {
      growing = null;
    }
  };
}

function atTheEdge(adapting: Adapting, side: GridSide): Adapting {
  const applyChange: Change = (range) => {
    const { right, bottom } = range.unboundedZone;
    const isWhole = (side === "ROW" ? bottom : right) === undefined;
    return isWhole ? adapting.applyChange(range) : { changeType: "NONE", range };
  };
  return {
    ...adapting,
    applyChange,
    adaptFormulaString: (_, formula) => formula,
    adaptCompiledFormula: (formula) => formula.adaptCompiledFormula(applyChange, (name) => name),
  };
}

function isAdapter(value: unknown): value is Adapter {
  return (
    typeof value === "object" &&
    value !== null &&
    "executeOnAllRanges" in value &&
    typeof value.executeOnAllRanges === "function"
  );
}
