/**
 * The door of custom functions: Excel asks for a function by its id, in the page of the pane (shared
 * runtime). What carries them out is loaded with the first one that is calculated.
 */
import { FORMULA_IDS, type FormulaId } from "../formulas/ids.ts";
import type { Calculate, FormulaValue, Outcome } from "../formulas/index.ts";

type CarryOut = (...given: readonly unknown[]) => Promise<FormulaValue>;
export type Associate = (id: string, carryOut: CarryOut) => void;

export interface FunctionTools {
  readonly load: () => Promise<Calculate>;
  /** Today on the clerk's machine, `yyyy-mm-dd`. */
  readonly today: () => string;
  /** Excel's own error with a sentence. */
  readonly failure: (outcome: Failure) => Error;
}

export type Failure = Pick<Extract<Outcome, { ok: false }>, "code" | "message">;

const NOT_LOADED: Failure = {
  code: "#N/A",
  message: "函数没有加载成功。请打开民情台账的窗格,再按 Ctrl+Alt+F9 重新计算。",
};
const BROKEN: Failure = {
  code: "#VALUE!",
  message: "这个公式没有算成,程序出了错。请检查所选的区域,并把这个公式告诉维护的人。",
};

/** Called while the page loads: Excel may start the runtime for no more than a formula. */
export function associateFunctions(associate: Associate, tools: FunctionTools): void {
  let loading: Promise<Calculate> | null = null;
  const carryOut = async (id: FormulaId, given: readonly unknown[]): Promise<Outcome> => {
    try {
      loading ??= tools.load();
      const calculate = await loading;
      return settled(() => calculate(id, given, tools.today()));
    } catch {
      loading = null;
      return { ok: false, ...NOT_LOADED };
    }
  };
  for (const id of FORMULA_IDS) {
    associate(id, async (...given) => {
      // Excel appends what it knows of the call to the arguments.
      const outcome = await carryOut(id, given.slice(0, -1));
      if (outcome.ok) return outcome.value;
      throw tools.failure(outcome);
    });
  }
}

function settled(calculate: () => Outcome): Outcome {
  try {
    return calculate();
  } catch {
    return { ok: false, ...BROKEN };
  }
}
