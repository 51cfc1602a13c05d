/** Brings a plan over from the worker, a thousand rows at a time, so that the pane stays awake. */
import type { WorkbookPlan } from "../../../workbook/plan.ts";
import { planWithRows, type PlanRows } from "../job/planParts.ts";
import type { PlanName, Reply } from "../worker/calls.ts";
import type { EngineClient } from "../worker/calls.ts";

/** Rows in one message: some milliseconds to unpack. */
const ROWS_AT_ONCE = 1_000;

/** `null`: there is nothing to write. `isCancelled` is asked before every part. */
export async function fetchPlan(
  { call }: EngineClient,
  name: PlanName,
  isCancelled: () => boolean,
): Promise<Reply<WorkbookPlan | null>> {
  const skeleton = await call("plan", name);
  if (!skeleton.ok || skeleton.value === null) return skeleton;
  const rows = new Map<string, PlanRows>();
  for (const [sheet, { tables }] of skeleton.value.sheets.entries()) {
    for (const [table, { rowCount }] of tables.entries()) {
      const all: PlanRows[number][] = [];
      while (all.length < rowCount) {
        if (isCancelled()) return { ok: false, failure: { code: "cancelled" } };
        const query = { sheet, table, from: all.length, count: ROWS_AT_ONCE };
        const reply = await call("rows", query);
        if (!reply.ok) return reply;
        if (reply.value.length === 0) break;
        for (const row of reply.value) all.push(row);
      }
      rows.set(`${sheet},${table}`, all);
    }
  }
  const plan = planWithRows(skeleton.value, (sheet, table) => rows.get(`${sheet},${table}`) ?? []);
  return { ok: true, value: plan };
}
