/** One sheet of a plan as steps, in the order in which Excel needs them. */
import type { SheetPlan } from "../../plan.ts";
import type { RawRange } from "../../raw.ts";
import { tableRange } from "../../xlsx/write/table.ts";
import type { Step } from "../steps.ts";
import type { PlanContext, Target } from "./context.ts";
import { heightSteps } from "./heights.ts";
import { lookSteps } from "./looks.ts";
import { columnSteps, pageSteps } from "./page.ts";
import { ruleSteps } from "./rules.ts";
import { singleSteps } from "./singles.ts";
import { tableSteps } from "./tables.ts";

/** Number formats, values, tables; then looks, sizes, rules and the page. */
export async function* sheetSteps(target: Target, context: PlanContext): AsyncGenerator<Step> {
  const { id, plan } = target;
  yield* columnSteps(id, plan);
  yield* singleSteps(target, context);
  yield* tableSteps(target, context);
  yield* lookSteps(target, usedRange(plan), context);
  yield* heightSteps(id, plan);
  yield* pageSteps(id, plan);
  yield* ruleSteps(id, plan, context);
}

/** Rows that a plan will write, for progress. */
export function rowCount(plan: SheetPlan): number {
  const last = plan.cells.reduce((most, { row }) => Math.max(most, row), 0);
  return plan.tables.reduce((rows, table) => rows + table.rowCount + 1, last);
}

function usedRange(plan: SheetPlan): RawRange {
  const corners = [
    ...plan.cells.map(({ row, column }) => ({ bottom: row, right: column })),
    ...plan.merges,
    ...plan.tables.map(tableRange),
  ];
  return {
    top: 1,
    left: 1,
    bottom: corners.reduce((most, { bottom }) => Math.max(most, bottom), 1),
    right: corners.reduce((most, { right }) => Math.max(most, right), 1),
  };
}
