/**
 * The functions of the product (MINQING.走访户次 …) in the grid. In Excel they run in the pane's page and
 * are waited for; the grid calculates in one go, so that here it carries them out itself.
 */
import { FORMULAS, calculator, type Calculate, type FormulaValue } from "../../formulas/index.ts";
import { OTHERS } from "../../formulas/catalogue/parameters.ts";
import { FORMULA_IDS, NAMESPACE, type FormulaId } from "../../formulas/ids.ts";
import type { Formula, Parameter } from "../../formulas/types.ts";
import type { FunctionRegistry, GridFunction, GridValue } from "./grid/library.ts";

/** The grid takes no repeated argument after one that may be left out. */
const MOST_OTHERS = 4;

/** To be called before a model is made; a second time it changes nothing. `today`: `yyyy-mm-dd`. */
export function installFormulas(registry: FunctionRegistry, today: () => string): void {
  const { content, mapping } = registry;
  const calculate = calculator();
  for (const id of FORMULA_IDS) {
    const name = `${NAMESPACE}.${FORMULAS[id].name}`;
    if (name in content) continue;
    // The grid takes Latin names only, for no reason of its own: what it keeps may be named as one likes.
    const latin = `${NAMESPACE}.${id}`;
    registry.add(latin, gridFunction(id, calculate, today));
    move(content, latin, name);
    move(mapping, latin, name);
  }
}

function move(kept: Record<string, unknown>, from: string, to: string): void {
  kept[to] = kept[from];
  Reflect.deleteProperty(kept, from);
}

function gridFunction(id: FormulaId, calculate: Calculate, today: () => string): GridFunction {
  const formula = FORMULAS[id];
  const { description, parameters, takesOthers, result } = formula;
  return {
    description,
    category: NAMESPACE,
    args: [...parameters.map(argument), ...(takesOthers ? otherArguments() : [])],
    compute: (...given) => {
      const outcome = calculate(id, argumentsOf(formula, given.map(plain)), today());
      if (!outcome.ok) return { value: outcome.code, message: outcome.message };
      return shown(outcome.value, result);
    },
  };
}

function argument({ name, description, kind, optional }: Parameter) {
  const isRange = kind === "range";
  return {
    name,
    description,
    type: isRange ? ["RANGE", "ANY"] : ["ANY"],
    optional: optional === true,
    acceptErrors: true,
    acceptMatrix: isRange,
  };
}

function otherArguments() {
  return Array.from({ length: MOST_OTHERS }, (_, index) =>
    argument({ ...OTHERS, name: `${OTHERS.name}${index + 1}`, optional: true }),
  );
}

/** Further ranges come in a row here, in Excel as a list. */
function argumentsOf({ parameters }: Formula, given: readonly unknown[]): readonly unknown[] {
  const own = Array.from({ length: parameters.length }, (_, index) => given[index] ?? null);
  return [...own, given.slice(parameters.length)];
}

/** The grid keeps ranges by columns, and errors as texts. */
function plain(given: GridValue | readonly (readonly GridValue[])[] | undefined): unknown {
  if (!isMatrix(given)) return plainCell(given);
  const [first = []] = given;
  return first.map((_, row) => given.map((column) => plainCell(column[row])));
}

function isMatrix(given: unknown): given is readonly (readonly GridValue[])[] {
  return Array.isArray(given);
}

function plainCell(given: GridValue | undefined): unknown {
  const value = given?.value ?? null;
  const isError = typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value);
  return isError ? { code: value } : value;
}

function shown(value: FormulaValue, result: Formula["result"]) {
  if (typeof value !== "object") {
    return result === "date" && typeof value === "number"
      ? { value, format: "yyyy-mm-dd" }
      : { value };
  }
  const [head = []] = value;
  return head.map((_, column) => value.map((row) => ({ value: row[column] ?? "" })));
}
