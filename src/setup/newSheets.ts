/** Planned sheets for a workbook in which some of the others stand elsewhere. */
import type {
  CellPlan,
  ConditionalPlan,
  PlanCell,
  SheetPlan,
  TableColumnPlan,
} from "../workbook/plan.ts";
import { relocate, type Surroundings, type Whereabouts } from "./relocate.ts";

/** A formula whose cells are not there becomes the value that it would give. */
export function settled(plan: SheetPlan, own: Whereabouts, around: Surroundings): SheetPlan {
  return {
    ...plan,
    cells: plan.cells.map((cell): CellPlan => ({
      ...cell,
      value: settledValue(cell.value, own, around),
    })),
    tables: plan.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => settledColumn(column, own, around)),
    })),
    conditionals: settledRules(plan.conditionals, own, around),
  };
}

export function settledValue(value: PlanCell, own: Whereabouts, around: Surroundings): PlanCell {
  if (value === null || typeof value !== "object") return value;
  const formula = relocate(value.formula, own, around);
  return formula === null ? value.cached : { ...value, formula };
}

/** Without its formula the column stays, to be filled in by hand. */
export function settledColumn(
  column: TableColumnPlan,
  own: Whereabouts,
  around: Surroundings,
): TableColumnPlan {
  const { calculated, calculatedBlank, ...rest } = column;
  if (calculated === undefined) return column;
  const moved = relocate(calculated, own, around);
  if (moved === null) return rest;
  return {
    ...rest,
    calculated: moved,
    ...(calculatedBlank === undefined ? {} : { calculatedBlank }),
  };
}

/** Rules whose cells are not there are left out. */
export function settledRules(
  rules: readonly ConditionalPlan[],
  own: Whereabouts,
  around: Surroundings,
): readonly ConditionalPlan[] {
  return rules.flatMap((rule): ConditionalPlan[] => {
    const formula = relocate(rule.formula, own, around);
    const range = relocate(rule.range, own, around);
    return formula === null || range === null ? [] : [{ ...rule, formula, range }];
  });
}
