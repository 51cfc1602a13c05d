/** The flow for the many small views of a result, and what they ask of the worker. */
import { asking } from "../../../shared/sheets/views/asking.tsx";
import { useStore } from "../../../store.ts";
import type { QuotaFlow } from "../flow/flow.ts";
import type { QuotaCalls } from "../worker/calls.ts";

export const { FlowContext, useFlow: useQuotas, Lines, GoTo } = asking<QuotaFlow, QuotaCalls>();

/** The name of the village says something only where there are others. */
export function useSeveralVillages(): boolean {
  return (useStore(useQuotas()).made?.villages.length ?? 0) > 1;
}
