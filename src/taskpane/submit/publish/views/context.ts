/** The flow for the many small views, and what they ask of the worker. */
import { asking } from "../../../shared/sheets/views/asking.tsx";
import { useStore } from "../../../store.ts";
import type { PublishFlow } from "../flow/flow.ts";
import type { PublishCalls } from "../worker/calls.ts";

export const {
  FlowContext,
  useFlow: usePublish,
  useAsked,
  Lines,
  GoTo,
} = asking<PublishFlow, PublishCalls>();

/** The name of the village says something only where there are others. */
export function useSeveralVillages(): boolean {
  return (useStore(usePublish()).made?.villages.length ?? 0) > 1;
}
