/** The flow for the many small views of a result, and what they ask of the worker. */
import { createContext, useCallback, useContext } from "react";
import type { PageOf } from "../../shared/worker/pages.ts";
import { useAnswer } from "../../shared/worker/useAnswer.ts";
import type { ReviewFlow } from "../flow/flow.ts";
import type { ReviewCalls } from "../worker/calls.ts";

export const FlowContext = createContext<ReviewFlow | null>(null);

export function useReview(): ReviewFlow {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error("no flow");
  return flow;
}

/** Calls that give a page of a list. */
export type ListCall = {
  [Name in keyof ReviewCalls]: ReviewCalls[Name]["value"] extends PageOf<unknown> ? Name : never;
}[keyof ReviewCalls];

export function useList<Name extends ListCall>(
  name: Name,
  args: ReviewCalls[Name]["args"],
): ReviewCalls[Name]["value"] | undefined {
  const flow = useReview();
  const ask = useCallback((it: ReviewCalls[Name]["args"]) => flow.ask(name, it), [flow, name]);
  return useAnswer(ask, args, flow.get().run);
}
