/** The flow for the many small views of a result, and what they ask of the worker. */
import { createContext, useCallback, useContext } from "react";
import { useAnswer } from "../../../shared/worker/useAnswer.ts";
import { useStore } from "../../../store.ts";
import type { QuotaFlow } from "../flow/flow.ts";
import type { PageOf } from "../../../shared/worker/pages.ts";
import type { QuotaCalls } from "../worker/calls.ts";

export const FlowContext = createContext<QuotaFlow | null>(null);

export function useQuotas(): QuotaFlow {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error("no flow");
  return flow;
}

/** The name of the village says something only where there are others. */
export function useSeveralVillages(): boolean {
  return (useStore(useQuotas()).made?.villages.length ?? 0) > 1;
}

/** Calls that give a page of a list. */
type ListCall = {
  [Name in keyof QuotaCalls]: QuotaCalls[Name]["value"] extends PageOf<unknown> ? Name : never;
}[keyof QuotaCalls];

export function useList<Name extends ListCall>(
  name: Name,
  args: QuotaCalls[Name]["args"],
): QuotaCalls[Name]["value"] | undefined {
  const flow = useQuotas();
  const ask = useCallback((it: QuotaCalls[Name]["args"]) => flow.ask(name, it), [flow, name]);
  return useAnswer(ask, args, flow.get().run);
}
