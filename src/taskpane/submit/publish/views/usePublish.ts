/** The flow for the many small views, and what they ask of the worker. */
import { createContext, useCallback, useContext } from "react";
import { useAnswer } from "../../../shared/worker/useAnswer.ts";
import { useStore } from "../../../store.ts";
import type { PublishFlow } from "../flow/flow.ts";
import type { PublishCalls } from "../worker/calls.ts";

export const FlowContext = createContext<PublishFlow | null>(null);

export function usePublish(): PublishFlow {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error("no flow");
  return flow;
}

/** The name of the village says something only where there are others. */
export function useSeveralVillages(): boolean {
  return (useStore(usePublish()).made?.villages.length ?? 0) > 1;
}

type AskName = "matters" | "missing" | "offers" | "wall";

/** Asked again with every result and every decision; the last answer stays until the next is there. */
export function useAsked<Name extends AskName>(
  name: Name,
  args: PublishCalls[Name]["args"],
): PublishCalls[Name]["value"] | undefined {
  const flow = usePublish();
  const ask = useCallback((it: PublishCalls[Name]["args"]) => flow.ask(name, it), [flow, name]);
  return useAnswer(ask, args, flow.get().run);
}
