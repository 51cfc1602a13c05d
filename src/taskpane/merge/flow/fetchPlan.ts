/** Brings a plan over from the worker; its rows follow while it is written, so that nobody holds them all. */
import type { WorkbookPlan } from "../../../workbook/plan.ts";
import { planWithPages } from "../../shared/sheets/planParts.ts";
import type { EngineClient, PlanName, Reply } from "../worker/calls.ts";

/** `null`: there is nothing to write. */
export async function fetchPlan(
  engine: EngineClient,
  name: PlanName,
): Promise<Reply<WorkbookPlan | null>> {
  const skeleton = await engine.call("plan", name);
  if (!skeleton.ok || skeleton.value === null) return skeleton;
  const plan = planWithPages(skeleton.value, (query) =>
    engine.call("rows", { plan: name, ...query }),
  );
  return { ok: true, value: plan };
}
