/** Brings a plan over from the worker; its rows follow while it is written, so that nobody holds them all. */
import type { TablePage, WorkbookPlan } from "../../../workbook/plan.ts";
import { planWithPages } from "../job/planParts.ts";
import type { PlanName } from "../job/planParts.ts";
import type { EngineClient, Reply } from "../worker/calls.ts";

/** Rows in one message: some milliseconds to unpack. */
const ROWS_AT_ONCE = 1_000;

/** `null`: there is nothing to write. */
export async function fetchPlan(
  engine: EngineClient,
  name: PlanName,
): Promise<Reply<WorkbookPlan | null>> {
  const skeleton = await engine.call("plan", name);
  if (!skeleton.ok || skeleton.value === null) return skeleton;
  const plan = planWithPages(skeleton.value, (sheet, table, rowCount) =>
    pages(engine, { plan: name, sheet, table }, rowCount),
  );
  return { ok: true, value: plan };
}

/** Rejects when the worker is gone. */
async function* pages(
  { call }: EngineClient,
  place: { readonly plan: PlanName; readonly sheet: number; readonly table: number },
  rowCount: number,
): AsyncGenerator<TablePage> {
  for (let from = 0; from < rowCount;) {
    const reply = await call("rows", { ...place, from, count: ROWS_AT_ONCE });
    if (!reply.ok) throw new Error(reply.failure.code);
    if (reply.value.rows.length === 0) return;
    yield reply.value;
    from += reply.value.rows.length;
  }
}
